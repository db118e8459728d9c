import type { ActorTable } from "../../core/records.ts";

/**
 * Ethnic and social communities of the Sahel. Names from general knowledge of the region's press: with and without the
 * article, plurals of the written language and of the region. A people whose name is also a common word or another
 * people's name is weak.
 */
export const communities: ActorTable = {
  "communities/ababda": {
    kind: "community", en: "Ababda", countries: ["SD", "EG"],
    ar: "العبابدة | قبيلة العبابدة",
  },
  "communities/abiliang-dinka": {
    kind: "community", en: "Abiliang Dinka", countries: ["SS"],
    ar: "دينكا أبيليانق | دينكا أبلانق | دينكا أبيلانق",
  },
  "communities/abron": {
    kind: "community", en: "Abron", countries: ["CI"],
    ar: "الأبرون | أبرون",
  },
  "communities/abu-sharib": {
    kind: "community", en: "Abu Sharib", aliases: ["Abou Charib"], countries: ["TD"],
    ar: "الأبو شارب | أبو شارب | قبيلة أبو شارب",
    arCue: "تشاد | وداي | المراريت",
  },
  "communities/acholi": {
    kind: "community", en: "Acholi",
    ar: "الأشولي | الأتشولي",
  },
  "communities/adara-people": {
    kind: "community", en: "Adara", aliases: ["Kadara"], countries: ["NG"],
    ar: "الأدارا | قبيلة أدارا | الكادارا",
  },
  "communities/adja": {
    kind: "community", en: "Adja", aliases: ["Aja"], countries: ["BJ"],
    ar: "الأدجا | أدجا | قبيلة أدجا",
  },
  "communities/afar": {
    kind: "community", en: "Afar", countries: ["ET", "DJ"], weak: true,
    ar: "العفر | قومية العفر | قبيلة العفر",
  },
  "communities/agar-dinka": {
    kind: "community", en: "Agar Dinka", countries: ["SS"],
    ar: "دينكا أقار | دينكا أغار | عشيرة أقار",
  },
  "communities/agatu-people": {
    kind: "community", en: "Agatu (people)", countries: ["NG"],
    ar: "قبيلة أغاتو | قبيلة أجاتو",
  },
  "communities/agew": {
    kind: "community", en: "Agew", aliases: ["Agaw"], countries: ["ET"],
    ar: "الأغو | قومية الأقو | قومية أغاو",
  },
  "communities/agni": {
    kind: "community", en: "Agni", aliases: ["Anyi"], countries: ["CI"],
    ar: "الأنيي | أنيي",
  },
  "communities/ahamda": {
    kind: "community", en: "Ahamda", aliases: ["Ahamida"], countries: ["SD"],
    ar: "الأحامدة",
  },
  "communities/ahel-barikalla": {
    kind: "community", en: "Ahel Barikalla", countries: ["MR"],
    ar: "أهل بارك الله | أهل باركلل | أهل بارك الل",
  },
  "communities/ahel-cheikh-malainine": {
    kind: "community", en: "Ahel Cheikh Malainine", countries: ["MR", "EH"],
    ar: "أهل الشيخ ماء العينين | آل الشيخ ماء العينين | أهل ماء العينين",
  },
  "communities/ahel-cheikh-sidiya": {
    kind: "community", en: "Ahel Cheikh Sidiya", countries: ["MR"],
    ar: "أهل الشيخ سيديا | آل الشيخ سيديا",
  },
  "communities/ahel-sidi-mahmoud": {
    kind: "community", en: "Ahel Sidi Mahmoud", countries: ["MR"],
    ar: "أهل سيدي محمود",
  },
  "communities/ait-baamran": {
    kind: "community", en: "Aït Baâmrane", countries: ["MA"],
    ar: "أيت باعمران | قبائل آيت باعمران",
  },
  "communities/ait-lahcen": {
    kind: "community", en: "Aït Lahcen", countries: ["MA", "EH"],
    ar: "قبيلة آيت لحسن",
    arWeak: "أيت لحسن",
    arCue: "قبيلة | قبائل | وادي نون | كلميم | تكنة",
  },
  "communities/ait-oussa": {
    kind: "community", en: "Ait Oussa", countries: ["MA", "EH"],
    ar: "آيت أوسى | آيت أوسا",
  },
  "communities/ajaira": {
    kind: "community", en: "Ajaira (Misseriya)", aliases: ["Ajayra"], countries: ["SD"],
    ar: "العجايرة",
  },
  "communities/ajang-nuba": {
    kind: "community", en: "Ajang", aliases: ["Ajang (Nuba)"], countries: ["SD"],
    ar: "الأجانق | قبيلة أجانق",
  },
  "communities/aka": {
    kind: "community", en: "Aka", aliases: ["Bayaka", "Aka pygmies"], countries: ["CF"],
    ar: "أقزام الآكا | أقزام أكا | شعب الآكا",
  },
  "communities/akan": {
    kind: "community", en: "Akan", countries: ["GH", "CI"],
    ar: "الأكان | قبائل الأكان",
  },
  "communities/aku-people": {
    kind: "community", en: "Aku", countries: ["GM", "SL"], weak: true,
    ar: "الأكو | عرقية الأكو",
    arCue: "غامبيا | الغامبية | فريتاون | الكريول",
  },
  "communities/alawiyya-brotherhood": {
    kind: "community", en: "Alawiyya", countries: ["DZ"],
    ar: "الطريقة العلاوية | الطريقة العلوية المستغانمية",
  },
  "communities/aliab": {
    kind: "community", en: "Aliab", countries: ["SS"],
    ar: "الألياب | الأليياب | دينكا ألياب",
  },
  "communities/amarar": {
    kind: "community", en: "Amarar", countries: ["SD"],
    ar: "الأمرأر | قبيلة الأمرأر | الأمارأر",
  },
  "communities/amazigh": {
    kind: "community", en: "Amazigh", fr: "Amazighs", aliases: ["Berbers"], countries: ["DZ", "MA", "LY"],
    ar: "الأمازيغ | البربر | أمازيغ",
  },
  "communities/amhara": {
    kind: "community", en: "Amhara", fr: "Amharas", countries: ["ET"],
    ar: "قومية الأمهرة | الأمهرة",
  },
  "communities/anakaza": {
    kind: "community", en: "Anakaza", countries: ["TD"],
    ar: "الأناكازا | الأنكازا",
  },
  "communities/annang": {
    kind: "community", en: "Annang", countries: ["NG"],
    ar: "الأنانغ",
  },
  "communities/ansar-sudan": {
    kind: "community", en: "Ansar (Sudan)", fr: "Ansar", countries: ["SD"],
    ar: "هيئة شؤون الأنصار | كيان الأنصار",
    arWeak: "الأنصار",
    arCue: "المهدي | الأمة | الختمية | طائفة | ود نوباوي | الصادق | لطائفة",
  },
  "communities/anuak": {
    kind: "community", en: "Anuak", countries: ["SS", "ET"],
    ar: "الأنواك | أنواك | قبيلة الأنواك",
  },
  "communities/aqzazir": {
    kind: "community", en: "Aghzazir", countries: ["MR"],
    ar: "الأقزازير | لقزازير",
  },
  "communities/arabs-of-chad": {
    kind: "community", en: "Chadian Arabs", fr: "Arabes du Tchad", aliases: ["Shuwa Arabs"], countries: ["TD"],
    ar: "عرب شوا | العرب الشوا | عرب تشاد | عرب الشوا | القبائل العربية في تشاد | القبائل العربية التشادية",
  },
  "communities/arabs-of-mali": {
    kind: "community", en: "Arabs of Mali", fr: "Arabes du Mali", aliases: ["Azawad Arabs"], countries: ["ML"], weak: true,
    ar: "عرب مالي | عرب أزواد | العرب | العرب الأزواديين | العرب الأزواديون | عرب تمبكتو",
    arCue: "الطوارق | السونغاي | أزواد",
  },
  "communities/arma-people": {
    kind: "community", en: "Arma", fr: "Armas", countries: ["ML"], weak: true,
    ar: "أرما | الأرما",
    arCue: "تمبكتو | سونغاي | غاو | المغاربة",
  },
  "communities/artiga": {
    kind: "community", en: "Artiga", countries: ["SD"],
    ar: "الأرتيقة | قبيلة الأرتيقة",
  },
  "communities/ashanti": {
    kind: "community", en: "Ashanti", countries: ["GH"],
    ar: "الأشانتي | أشانتي | قبيلة الأشانتي",
  },
  "communities/assoungori": {
    kind: "community", en: "Assoungori", countries: ["TD"],
    ar: "الأسونغور | الأسنقور | قبيلة الأسنغور | قبيلة الأسونغور",
  },
  "communities/atawa": {
    kind: "community", en: "Atawa", countries: ["SD"],
    ar: "العطاوة | قبائل العطاوة",
  },
  "communities/atoro": {
    kind: "community", en: "Atoro", aliases: ["Otoro"], countries: ["SD"],
    ar: "الأطورو | أطورو",
  },
  "communities/attie": {
    kind: "community", en: "Attié", aliases: ["Akyé"], countries: ["CI"],
    ar: "الأتييه | الأتيي",
  },
  "communities/atuot": {
    kind: "community", en: "Atuot", countries: ["SS"],
    ar: "الأتوت | أتووت",
  },
  "communities/atyap": {
    kind: "community", en: "Atyap", aliases: ["Kataf"], countries: ["NG"],
    ar: "الأتياب | قبيلة أتياب | الكاتاف",
  },
  "communities/awaqir": {
    kind: "community", en: "Awaqir", countries: ["LY"],
    ar: "العواقير | قبيلة العواقير",
  },
  "communities/awlad-busayf": {
    kind: "community", en: "Awlad Busayf", aliases: ["Awlad Abu Sayf"], countries: ["LY"],
    ar: "أولاد أبو سيف | أولاد بوسيف | قبيلة أولاد بوسيف",
  },
  "communities/awlad-eid": {
    kind: "community", en: "Awlad Eid", countries: ["SD"], weak: true,
    ar: "أولاد عيد",
    arCue: "قبيلة | دارفور",
  },
  "communities/awlad-ghaylan": {
    kind: "community", en: "Oulad Ghaylan", countries: ["MR"],
    ar: "أولاد غيلان | قبيلة أولاد غيلان",
  },
  "communities/awlad-hamid": {
    kind: "community", en: "Awlad Hamid", countries: ["SD"],
    ar: "أولاد حميد",
  },
  "communities/awlad-idris": {
    kind: "community", en: "Ouled Driss", countries: ["ML"],
    ar: "أولاد إدريس | قبيلة أولاد إدريس",
  },
  "communities/awlad-mansour": {
    kind: "community", en: "Awlad Mansour", countries: ["SD"],
    ar: "أولاد منصور | قبيلة أولاد منصور",
  },
  "communities/awlad-moussa": {
    kind: "community", en: "Oulad Moussa (Reguibat)", countries: ["EH"], weak: true,
    ar: "أولاد موسى | قبيلة أولاد موسى",
    arCue: "الرقيبات | الصحراء | تندوف | السمارة",
  },
  "communities/awlad-rashid": {
    kind: "community", en: "Awlad Rashid", countries: ["TD", "SD"],
    ar: "أولاد راشد | قبيلة أولاد راشد",
  },
  "communities/awlad-sidi-cheikh": {
    kind: "community", en: "Oulad Sidi Cheikh", countries: ["DZ"],
    ar: "أولاد سيدي الشيخ | قبيلة أولاد سيدي الشيخ",
  },
  "communities/awlad-surur": {
    kind: "community", en: "Awlad Surur (Misseriya)", countries: ["SD"],
    ar: "أولاد سرور المسيرية",
    arWeak: "أولاد سرور",
    arCue: "المسيرية | غرب كردفان",
  },
  "communities/awlad-zayd": {
    kind: "community", en: "Awlad Zayd", countries: ["SD"],
    ar: "أولاد زيد",
  },
  "communities/bachama": {
    kind: "community", en: "Bachama", countries: ["NG"],
    ar: "الباشاما | الباتشاما | البشما",
  },
  "communities/baga-people": {
    kind: "community", en: "Baga", countries: ["GN"], weak: true,
    ar: "الباغا | قبيلة الباغا",
    arCue: "غينيا | الغينية | بوفا | بوكي | عرقية",
  },
  "communities/baggara": {
    kind: "community", en: "Baggara", countries: ["SD", "TD"],
    ar: "البقارة | قبائل البقارة | عرب البقارة",
  },
  "communities/bainuk": {
    kind: "community", en: "Bainuk", countries: ["SN", "GW", "GM"],
    ar: "الباينوك | البايونوك | البانونك",
  },
  "communities/bajju": {
    kind: "community", en: "Bajju", countries: ["NG"],
    ar: "الباجو | قبيلة باجو",
  },
  "communities/baka": {
    kind: "community", en: "Baka", aliases: ["Baka pygmies"], countries: ["CM", "CF", "CG"],
    ar: "أقزام الباكا | شعب الباكا | قبائل الباكا | أقزام باكا",
  },
  "communities/balanda": {
    kind: "community", en: "Balanda",
    ar: "البلندا | بلندا",
  },
  "communities/balanta": {
    kind: "community", en: "Balanta", countries: ["GW", "SN"],
    ar: "البالانتا | بالانتا",
  },
  "communities/bambara": {
    kind: "community", en: "Bambara", fr: "Bambaras", aliases: ["Bamana"], countries: ["ML"],
    ar: "البامبارا | بامبارا | البمبارة | البامبارة | البمبارا | بمبارا | البنبارا | قبيلة البامبارا | بنبارا | البمبرا | بمبرا | عرقية البامبارا",
  },
  "communities/bamileke": {
    kind: "community", en: "Bamileke", countries: ["CM"],
    ar: "الباميليكي | باميليكي | قبيلة الباميليكي | بامليكي",
  },
  "communities/bamum": {
    kind: "community", en: "Bamum", fr: "Bamoun", countries: ["CM"],
    ar: "الباموم | قبيلة الباموم | قبائل الباموم | البامون | قبيلة البامون | قبائل البامون",
  },
  "communities/banda-car": {
    kind: "community", en: "Banda (CAR)", countries: ["CF"],
    ar: "قبيلة الباندا | قبيلة باندا | قبائل الباندا",
    arWeak: "الباندا",
  },
  "communities/bani-fadl": {
    kind: "community", en: "Bani Fadl", aliases: ["Beni Fadl"], countries: ["SD"],
    ar: "بني فضل | قبيلة بني فضل",
  },
  "communities/bani-jarrar": {
    kind: "community", en: "Bani Jarrar", countries: ["SD"],
    ar: "بني جرار | قبيلة بني جرار",
  },
  "communities/bani-salim": {
    kind: "community", en: "Bani Salim", aliases: ["Seleim", "Beni Selim"], countries: ["SD"], weak: true,
    ar: "سليم | بني سليم",
    arCue: "قبيلة | قبائل | النيل الأبيض | الأحامدة",
  },
  "communities/banyamulenge": {
    kind: "community", en: "Banyamulenge", countries: ["CD"],
    ar: "البانيامولينغي | بانيامولينغي | بانيامولينجي",
  },
  "communities/baoule": {
    kind: "community", en: "Baoulé", fr: "Baoulés", countries: ["CI"],
    ar: "الباولي | قبيلة الباولي",
    arWeak: "باولي",
    arCue: "ساحل العاج | كوت ديفوار | قبائل | قبيلة | العاجي",
  },
  "communities/baraasa": {
    kind: "community", en: "Bara'asa", countries: ["LY"],
    ar: "البراعصة | قبيلة البراعصة",
  },
  "communities/bari": {
    kind: "community", en: "Bari", countries: ["SS"], weak: true,
    ar: "قبيلة الباري | الباري",
    arCue: "قبيلة | جوبا | الاستوائية",
  },
  "communities/bariba": {
    kind: "community", en: "Bariba", fr: "Baribas", countries: ["BJ", "NG"],
    ar: "الباريبا | باريبا",
  },
  "communities/barma": {
    kind: "community", en: "Barma", aliases: ["Bagirmi"], countries: ["TD"],
    ar: "الباقرمي | باقرمي | الباغيرمي",
  },
  "communities/bassa-cameroon": {
    kind: "community", en: "Bassa (Cameroon)", fr: "Bassa", countries: ["CM"],
    ar: "قبيلة الباسا",
    arWeak: "الباسا",
    arCue: "الكاميرون",
  },
  "communities/bassari": {
    kind: "community", en: "Bassari", countries: ["SN", "GN"],
    ar: "البساري | الباساري",
  },
  "communities/batahin": {
    kind: "community", en: "Batahin", countries: ["SD"],
    ar: "البطاحين | قبيلة البطاحين",
  },
  "communities/bay-fall": {
    kind: "community", en: "Bay Fall", countries: ["SN"],
    ar: "باي فال | الباي فال",
  },
  "communities/bederia": {
    kind: "community", en: "Bederia", countries: ["SD"],
    ar: "البديرية | قبيلة البديرية",
  },
  "communities/bedik": {
    kind: "community", en: "Bedik", countries: ["SN"], weak: true,
    ar: "البديك",
    arCue: "كيدوغو | السنغال | الباساري | عرقية",
  },
  "communities/beigo": {
    kind: "community", en: "Beigo", aliases: ["Bego"], countries: ["SD"],
    ar: "البيقو | قبيلة البيقو",
  },
  "communities/beja": {
    kind: "community", en: "Beja", fr: "Bedja", countries: ["SD", "ER"],
    ar: "البجا | قبائل البجا | قبيلة البجا | البجة | نظارات البجا",
  },
  "communities/bekkaiyya": {
    kind: "community", en: "Bekkaiyya", countries: ["ML", "MR"],
    ar: "الطريقة البكائية | الكنتية البكائية",
    arWeak: "البكائية",
  },
  "communities/bella": {
    kind: "community", en: "Bella", aliases: ["Iklan", "Buzu"], countries: ["ML", "NE", "BF"], weak: true,
    ar: "البيلا | بيلا | البوزو | الإكلان",
    arCue: "الطوارق | العبودية | مالي",
  },
  "communities/beni-amer": {
    kind: "community", en: "Beni Amer", countries: ["SD", "ER"],
    ar: "البني عامر | قبيلة البني عامر | البني عامر والحباب",
    arWeak: "بني عامر",
  },
  "communities/beni-halba": {
    kind: "community", en: "Beni Halba", countries: ["SD"],
    ar: "بني هلبة | قبيلة بني هلبة | البني هلبة",
  },
  "communities/beni-hassan-maqil": {
    kind: "community", en: "Maqil Arabs", countries: ["MA", "MR", "DZ"],
    ar: "بنو معقل | عرب معقل | عرب المعقل | بني معقل | قبائل المعقل | قبائل معقل",
  },
  "communities/beni-hussein": {
    kind: "community", en: "Beni Hussein", countries: ["SD"], weak: true,
    ar: "بني حسين | قبيلة بني حسين | البني حسين",
  },
  "communities/beni-mansour": {
    kind: "community", en: "Beni Mansour", countries: ["SD"], weak: true,
    ar: "بني منصور | قبيلة بني منصور",
  },
  "communities/beni-wail": {
    kind: "community", en: "Beni Wail", countries: ["TD", "NE"], weak: true,
    ar: "بني وائل | قبيلة بني وائل",
  },
  "communities/berabish": {
    kind: "community", en: "Berabish", fr: "Bérabiches", aliases: ["Barabish"], countries: ["ML", "MR"],
    ar: "البرابيش | قبيلة البرابيش | برابيش | قبائل البرابيش",
  },
  "communities/berom": {
    kind: "community", en: "Berom", countries: ["NG"],
    ar: "البيروم | بيروم | قبيلة البيروم",
  },
  "communities/berta": {
    kind: "community", en: "Berta", countries: ["SD", "ET"],
    ar: "قبيلة البرتا",
    arWeak: "البرتا",
  },
  "communities/berti": {
    kind: "community", en: "Berti", countries: ["SD"],
    ar: "البرتي | قبيلة البرتي",
  },
  "communities/bete": {
    kind: "community", en: "Bété", countries: ["CI"],
    ar: "بيتيه | قبيلة البيتيه | قبيلة بيتي | البيتيه",
  },
  "communities/beti": {
    kind: "community", en: "Beti", aliases: ["Beti-Pahuin"], countries: ["CM"],
    ar: "قبيلة البيتي | قبائل البيتي | قبيلة بيتي",
  },
  "communities/bijago-people": {
    kind: "community", en: "Bijago", countries: ["GW"], weak: true,
    ar: "البيجاغو | البيجاغوس | شعب البيجاغوس",
    arCue: "أرخبيل | بيساو | عرقية | شعب",
  },
  "communities/bilala": {
    kind: "community", en: "Bilala", fr: "Bilalas", countries: ["TD"],
    ar: "البلالة | قبيلة البلالة | البولالا | بولالا",
  },
  "communities/bilen": {
    kind: "community", en: "Bilen", aliases: ["Blin"], countries: ["ER"], weak: true,
    ar: "البلين | قومية البلين",
    arCue: "إريتريا | كرن",
  },
  "communities/birgid": {
    kind: "community", en: "Birgid", countries: ["SD"],
    ar: "البرقد | قبيلة البرقد",
  },
  "communities/bisharin": {
    kind: "community", en: "Bisharin", countries: ["SD", "EG"],
    ar: "البشاريين | قبيلة البشاريين | البشارين",
  },
  "communities/black-mauritanians": {
    kind: "community", en: "Black Mauritanians", fr: "Négro-Mauritaniens", countries: ["MR"],
    ar: "الزنوج الموريتانيون | الزنوج الموريتانيين | زنوج موريتانيا | الموريتانيون الأفارقة",
  },
  "communities/bobo": {
    kind: "community", en: "Bobo", fr: "Bobos", countries: ["BF", "ML"],
    ar: "البوبو | قبيلة البوبو | إثنية البوبو",
    arWeak: "بوبو",
  },
  "communities/bongo-people": {
    kind: "community", en: "Bongo (people)", countries: ["SS"], weak: true,
    ar: "البونقو | البونغو",
    arCue: "قبيلة | واو | بحر الغزال | جنوب السودان",
  },
  "communities/bono-people": {
    kind: "community", en: "Brong", aliases: ["Bono people"], countries: ["GH"],
    ar: "شعب البونو | قبيلة بونو",
  },
  "communities/bor-dinka": {
    kind: "community", en: "Bor Dinka",
    ar: "دينكا بور",
  },
  "communities/borgo": {
    kind: "community", en: "Borgo", fr: "Borgos", countries: ["SD", "TD"],
    ar: "البرقو | قبيلة البرقو",
  },
  "communities/borogat": {
    kind: "community", en: "Borogat", countries: ["TD"],
    ar: "البوروقات | البرقات | البورقات",
  },
  "communities/boutchichiyya": {
    kind: "community", en: "Boutchichiyya", fr: "Boutchichia", countries: ["MA"],
    ar: "الطريقة البودشيشية | الطريقة البوتشيشية | الطريقة القادرية البودشيشية | البودشيشية | البوتشيشية | الزاوية البودشيشية",
  },
  "communities/bozo": {
    kind: "community", en: "Bozo", fr: "Bozos", countries: ["ML"],
    ar: "البوزو الصيادون | صيادو البوزو | صيادي البوزو | قبيلة البوزو",
    arWeak: "البوزو | بوزو",
    arCue: "الصيادين | النهر | مالي | موبتي",
  },
  "communities/buduma": {
    kind: "community", en: "Buduma", fr: "Boudoumas", countries: ["TD", "NE", "NG"],
    ar: "البودوما | بودوما | البدوما",
  },
  "communities/bul-nuer": {
    kind: "community", en: "Bul Nuer",
    ar: "بول نوير | نوير بول",
  },
  "communities/bura-people": {
    kind: "community", en: "Bura", aliases: ["Babur"], countries: ["NG"],
    ar: "قبيلة بورا | قبيلة البورا",
    arWeak: "البابور",
  },
  "communities/burun": {
    kind: "community", en: "Burun", aliases: ["Maban (people)"], countries: ["SS", "SD"],
    ar: "البرون | قبيلة البرون",
  },
  "communities/bwa": {
    kind: "community", en: "Bwa", fr: "Bwas", countries: ["BF", "ML"],
    ar: "قبيلة البوا | البواموا",
  },
  "communities/chaamba": {
    kind: "community", en: "Chaamba", countries: ["DZ"],
    ar: "الشعانبة | قبيلة الشعانبة | الشعامبة",
  },
  "communities/chamanamas": {
    kind: "community", en: "Chamanamas", countries: ["ML"],
    ar: "شمنماس | شامنماس | قبيلة شمنماس | شمناماس | شمن أماس | قبيلة شمناماس",
  },
  "communities/chamba-people": {
    kind: "community", en: "Chamba", countries: ["NG"],
    ar: "قبيلة تشامبا | قبائل تشامبا",
  },
  "communities/chaoui": {
    kind: "community", en: "Chaoui", countries: ["DZ"], weak: true,
    ar: "الشاوية | شاوية الأوراس",
    arCue: "الجزائر | الجزائرية | الأوراس | الأمازيغ | القبائل",
  },
  "communities/dabakar": {
    kind: "community", en: "Dabakar", countries: ["ML"],
    ar: "دباكر | قبيلة دباكر | الدباكر",
  },
  "communities/dabaniya": {
    kind: "community", en: "Dabaniya", aliases: ["Dhubaniya"], countries: ["SD"],
    ar: "الضبانية | الضباينة",
  },
  "communities/dadjo": {
    kind: "community", en: "Dadjo", fr: "Dadjos", aliases: ["Daju"], countries: ["TD", "SD"],
    ar: "الداجو | قبيلة الداجو | داجو",
  },
  "communities/dagaaba": {
    kind: "community", en: "Dagaaba", aliases: ["Dagarti"], countries: ["GH"],
    ar: "الداغابا | داغابا | الداغارتي",
  },
  "communities/dagana-arabs": {
    kind: "community", en: "Dagana Arabs", aliases: ["Daguena"], countries: ["TD"],
    ar: "الداقنة | قبيلة الداقنة | عرب الداقنة",
  },
  "communities/dagara": {
    kind: "community", en: "Dagara", fr: "Dagaras", countries: ["BF", "GH"],
    ar: "الداغارا | داغارا | الداجارا | داجارا",
  },
  "communities/dagomba": {
    kind: "community", en: "Dagomba", countries: ["GH"],
    ar: "الداغومبا | داغومبا | قبيلة الداغومبا | الداجومبا",
  },
  "communities/dan-people": {
    kind: "community", en: "Dan", aliases: ["Yacouba", "Gio"], countries: ["CI"],
    ar: "الياكوبا | قبيلة دان | عرقية دان | ياكوبا",
  },
  "communities/danagla": {
    kind: "community", en: "Danagla", countries: ["SD"],
    ar: "الدناقلة",
  },
  "communities/dangaleat": {
    kind: "community", en: "Dangaléat", countries: ["TD"],
    ar: "الدنقليات | دنقليات",
  },
  "communities/daoussahak": {
    kind: "community", en: "Daoussahak", aliases: ["Idaksahak", "Dawsahak", "Dossaak", "Daoussak", "Daoussahaq"], countries: ["ML", "NE"],
    ar: "داوساحاق | قبيلة داوساحاق | الداوساحاق | داوسحاق | إدوساحاق | داوسحاك | إدوسحاق | قبيلة إدوسحاق | ضوسهاك | داهوسك | ضاوسهاك | داوسهاك | إضوسهاك | ضوسحاق | إيدوساهاك | إيضاوسحاق | داوساهاك | ايداكساهاك | أدو إسحاق | إيدوإسحاق | إداكسهاك | دوسحاق",
  },
  "communities/dar-hamid": {
    kind: "community", en: "Dar Hamid", countries: ["SD"],
    ar: "دار حامد | قبيلة دار حامد",
  },
  "communities/dendi-people": {
    kind: "community", en: "Dendi", countries: ["BJ"],
    ar: "الدندي | الديندي",
  },
  "communities/diawara-people": {
    kind: "community", en: "Diawara", countries: ["ML"], weak: true,
    ar: "الجاورا | جاورا",
    arCue: "سوننكي | نيورو | قبيلة",
  },
  "communities/dida-people": {
    kind: "community", en: "Dida", countries: ["CI"],
    ar: "قبيلة ديدا | الديدا",
  },
  "communities/didinga": {
    kind: "community", en: "Didinga",
    ar: "الديدينقا | ديدينقا",
  },
  "communities/diffa-arabs": {
    kind: "community", en: "Diffa Arabs", aliases: ["Arabs of Niger"], countries: ["NE"],
    ar: "عرب ديفا | عرب النيجر | العرب النيجريون | العرب النيجريين | العرب المحاميد في النيجر | العرب المحاميد بالنيجر النيجر",
  },
  "communities/dinka": {
    kind: "community", en: "Dinka", fr: "Dinkas", countries: ["SS"],
    ar: "الدينكا | قبيلة الدينكا | دينكا | دينكا نقوك | دينكا نقوق | الدينكا نقوك",
  },
  "communities/diola": {
    kind: "community", en: "Jola", fr: "Diolas", aliases: ["Diola"], countries: ["SN", "GM", "GW"],
    ar: "الجولا | الديولا | قبيلة الجولا | قبيلة الديولا | ديولا | الدجولا",
  },
  "communities/djaatne": {
    kind: "community", en: "Djaatné", aliases: ["Jaatna"], countries: ["TD"],
    ar: "الجعاتنة | قبيلة الجعاتنة",
  },
  "communities/djimini": {
    kind: "community", en: "Djimini", countries: ["CI"],
    ar: "الدجيميني | دجيميني",
  },
  "communities/dogon": {
    kind: "community", en: "Dogon", fr: "Dogons", countries: ["ML", "BF"],
    ar: "الدوغون | دوغون | الدوجون | دوجون | قبائل الدوغون | الدوقون | قبيلة الدوغون | الدوغن | إثنية الدوغون | عرقية الدوغون | الدوغو | الدغون | دغون | الدوجو | الدوغونيين | الدوغونيون",
  },
  "communities/dok-nuer": {
    kind: "community", en: "Dok Nuer", countries: ["SS"],
    ar: "نوير دوك",
  },
  "communities/duala-people": {
    kind: "community", en: "Duala", aliases: ["Douala people"], countries: ["CM"],
    ar: "قبيلة الدوالا | شعب الدوالا | قبيلة دوالا",
  },
  "communities/ebira": {
    kind: "community", en: "Ebira", aliases: ["Igbira"], countries: ["NG"],
    ar: "الإيبيرا | إيبيرا | إغبيرا",
  },
  "communities/ebrie": {
    kind: "community", en: "Ebrié", countries: ["CI"],
    ar: "الإيبرييه | إيبري | الإبرييه",
  },
  "communities/edo-people": {
    kind: "community", en: "Edo people", aliases: ["Bini"], countries: ["NG"],
    ar: "شعب إيدو | قبيلة إيدو | قبائل الإيدو",
  },
  "communities/efik": {
    kind: "community", en: "Efik", countries: ["NG"],
    ar: "الإيفيك | إيفيك",
  },
  "communities/eggon": {
    kind: "community", en: "Eggon", countries: ["NG"],
    ar: "الإيغون | قبيلة إيغون | إيغون",
  },
  "communities/egyptian-copts": {
    kind: "community", en: "Egyptian Copts", countries: ["EG"],
    ar: "الأقباط | أقباط مصر",
  },
  "communities/ehel-taleb-moctar": {
    kind: "community", en: "Ehel Taleb Moctar", countries: ["MR"],
    ar: "أهل الطالب مختار | أهل الطالب المختار",
  },
  "communities/erenga": {
    kind: "community", en: "Erenga", countries: ["SD"],
    ar: "الإرنقا | قبيلة الإرنقا | أرنقا",
  },
  "communities/erigat": {
    kind: "community", en: "Erigat", countries: ["SD"],
    ar: "قبيلة العريقات | العريقات",
  },
  "communities/ewe": {
    kind: "community", en: "Ewe", countries: ["TG", "GH"],
    ar: "الإيوي | قبيلة الإيوي | الإيوه | شعب الإيوي",
  },
  "communities/fadiliyya": {
    kind: "community", en: "Fadiliyya", countries: ["MR"], weak: true,
    ar: "الطريقة الفاضلية | الفاضلية",
    arCue: "القادرية | الطريقة | الصوفية | ماء العينين",
  },
  "communities/fadniya": {
    kind: "community", en: "Fadniya", countries: ["SD"],
    ar: "الفادنية | فادنية",
  },
  "communities/fallata": {
    kind: "community", en: "Fallata", countries: ["SD"],
    ar: "قبيلة الفلاتة",
    arWeak: "الفلاتة",
    arCue: "دارفور | تلس | جنوب دارفور | السودان | قبيلتي | الرزيقات | السلامات | بني هلبة | المساليت | القبلي",
  },
  "communities/fante": {
    kind: "community", en: "Fante", countries: ["GH"],
    ar: "الفانتي | فانتي",
  },
  "communities/fawatir": {
    kind: "community", en: "Fawatir", countries: ["LY"],
    ar: "الفواتير الزليتنية | قبيلة الفواتير",
  },
  "communities/fayyarin": {
    kind: "community", en: "Fayyarin (Misseriya)", aliases: ["Fayarin"], countries: ["SD"],
    ar: "الفيارين",
  },
  "communities/felaita": {
    kind: "community", en: "Felaita (Misseriya)", aliases: ["Falaita"], countries: ["SD"],
    ar: "الفلايتة",
  },
  "communities/fertit": {
    kind: "community", en: "Fertit", countries: ["SS"],
    ar: "الفرتيت | الفراتيت | فراتيت",
  },
  "communities/fon": {
    kind: "community", en: "Fon", countries: ["BJ"],
    ar: "قبيلة الفون | شعب الفون | إثنية الفون",
  },
  "communities/foulse": {
    kind: "community", en: "Foulsé", fr: "Foulsés", aliases: ["Kurumba"], countries: ["BF"],
    ar: "الفولسي | فولسي | الكورومبا | كورومبا",
  },
  "communities/frafra": {
    kind: "community", en: "Frafra", countries: ["GH", "BF"],
    ar: "الفرافرا | فرافرا",
  },
  "communities/fulani": {
    kind: "community", en: "Fulani", fr: "Peuls", aliases: ["Fula", "Fulbe", "Peul"], countries: ["NG", "ML", "BF", "NE", "GN", "SN", "CM", "MR"],
    ar: "الفولاني | الفولانيين | الفولانيون | الفلانيين | الفلانيون | الفولان | الفلاني | الفولبي | قبائل الفولاني | قبيلة الفولاني | فولاني | فولانيين | فولانيون | قبائل الفلان | قبيلة الفلان | قبيلة الفولان | قبائل الفولان | إثنية الفولاني | البول الفولاني | عرقية الفولاني | البيول | شعب الفولا | الفولا | عرق الفولاني",
    arWeak: "الفلان | فلان | فلاني | فولان | الفولانية",
    arCue: "رعاة | قبيلة | الدوغون | الرعاة | عرقية | إثنية | مكونات | مكونة | مكون | البمبارة | يقطنها | الصونينكي",
  },
  "communities/funj": {
    kind: "community", en: "Funj", countries: ["SD"],
    ar: "الفونج | قبيلة الفونج",
  },
  "communities/fur": {
    kind: "community", en: "Fur", fr: "Fours", countries: ["SD", "TD"],
    ar: "قبيلة الفور | قبائل الفور | إثنية الفور | أبناء الفور | شعب الفور",
    arWeak: "الفور",
    arCue: "دارفور | قبيلة | المساليت | جبل مرة | الزغاوة",
  },
  "communities/furjan": {
    kind: "community", en: "Furjan", aliases: ["Firjan"], countries: ["LY"],
    ar: "قبيلة الفرجان | قبائل الفرجان",
    arWeak: "الفرجان",
    arCue: "ليبيا | ترهونة | حفتر",
  },
  "communities/ga-people": {
    kind: "community", en: "Ga", aliases: ["Ga-Adangbe"], countries: ["GH"],
    ar: "شعب الغا | قبيلة الغا | قبيلة غا",
  },
  "communities/gaajiok": {
    kind: "community", en: "Gaajak and Gaajok Nuer", aliases: ["Gajaak", "Gajiok"], countries: ["SS", "ET"],
    ar: "نوير قاجاك | نوير قاجوك | قاجاك | قاجوك",
  },
  "communities/gabga": {
    kind: "community", en: "Gabga", aliases: ["Kabga"], countries: ["TD"],
    ar: "القبقا | قبيلة القبقا",
  },
  "communities/gak": {
    kind: "community", en: "Gak", countries: ["SS"], weak: true,
    ar: "قاك",
    arCue: "عشيرة | عشيرتي | مجتمع | رومبيك | البحيرات | مافير",
  },
  "communities/gaobe": {
    kind: "community", en: "Gaobé", countries: ["BF", "NE"],
    ar: "غاوبي | الغاوبي",
  },
  "communities/gawaar": {
    kind: "community", en: "Gawaar Nuer", aliases: ["Gaawar"], countries: ["SS"],
    ar: "نوير قاوار | قاوار | القاوار | نوير قاواير",
  },
  "communities/gbagyi": {
    kind: "community", en: "Gbagyi", aliases: ["Gwari"], countries: ["NG"],
    ar: "الغباغي | الغواري | غباغي | قبيلة غواري",
  },
  "communities/gbaya": {
    kind: "community", en: "Gbaya", fr: "Gbayas", countries: ["CF", "CM"],
    ar: "الغبايا | قبيلة الغبايا | قبيلة بايا | قبائل البايا | قبيلة البايا | قبيلة غبايا | قبائل غبايا",
  },
  "communities/ghadiyat": {
    kind: "community", en: "Ghadiyat", countries: ["SD"],
    ar: "الغديات",
  },
  "communities/ghulfan": {
    kind: "community", en: "Ghulfan", countries: ["SD"],
    ar: "الغلفان | قبيلة الغلفان",
  },
  "communities/gimir": {
    kind: "community", en: "Gimir", fr: "Guimr", countries: ["SD", "TD"],
    ar: "قبيلة القمر",
    arWeak: "القمر",
    arCue: "قبيلة | بني هلبة | دارفور | كلبس",
  },
  "communities/gobirawa": {
    kind: "community", en: "Gobirawa", countries: ["NE"],
    ar: "القوبراوا | غوبيراوا | أهل غوبر",
  },
  "communities/gok-dinka": {
    kind: "community", en: "Gok Dinka", aliases: ["Gok"], countries: ["SS"],
    ar: "دينكا قوك",
    arWeak: "قوك",
    arCue: "عشيرة | عشيرتي | شويبت | شويبيت | البحيرات",
  },
  "communities/gonja": {
    kind: "community", en: "Gonja", countries: ["GH"],
    ar: "الغونجا | غونجا | الجونجا",
  },
  "communities/gorane": {
    kind: "community", en: "Gorane", fr: "Goranes", aliases: ["Daza"], countries: ["TD"],
    ar: "القرعان | قرعان | قبيلة القرعان | قبائل القرعان | الغوران | الدازا | الدازقرا | قبيلة الدازا | الجوران | القوران",
  },
  "communities/goula": {
    kind: "community", en: "Goula", fr: "Goulas", countries: ["CF", "TD"],
    ar: "قبيلة الغولا | الغولا",
  },
  "communities/goun": {
    kind: "community", en: "Goun", aliases: ["Gun"], countries: ["BJ"],
    ar: "الغون | قبيلة غون",
  },
  "communities/gourmantche": {
    kind: "community", en: "Gourmantché", fr: "Gourmantchés", aliases: ["Gurma"], countries: ["BF", "NE"],
    ar: "الغورمانتشي | غورمانتشي | الغورمانشي | غورمانشي | قبيلة الغورمانتشي | الجورمانتشي | الغورمانتشيه",
  },
  "communities/gouro": {
    kind: "community", en: "Gouro", aliases: ["Guro"], countries: ["CI"],
    ar: "الغورو | قبيلة غورو",
  },
  "communities/gourounsi": {
    kind: "community", en: "Gurunsi", fr: "Gourounsi", countries: ["BF", "GH"],
    ar: "الغورونسي | الغورونسيين | الجورونسي | الجورونسيين",
  },
  "communities/gudala": {
    kind: "community", en: "Gudala", countries: ["MR"], weak: true,
    ar: "جدالة | كدالة",
    arCue: "لمتونة | صنهاجة | قبيلة | مسوفة",
  },
  "communities/guerze-kpelle": {
    kind: "community", en: "Guerzé (Kpelle)", countries: ["GN", "LR"],
    ar: "الغيرزي | غيرزي | الكبيلي",
  },
  "communities/gumuz": {
    kind: "community", en: "Gumuz", countries: ["SD", "ET"],
    ar: "القمز | قبيلة القمز | الجموز",
  },
  "communities/habab": {
    kind: "community", en: "Habab", countries: ["SD", "ER"],
    ar: "قبيلة الحباب",
    arWeak: "الحباب",
  },
  "communities/habbaniya": {
    kind: "community", en: "Habbaniya", countries: ["SD"],
    ar: "الهبانية | قبيلة الهبانية",
  },
  "communities/hadendoa": {
    kind: "community", en: "Hadendoa", countries: ["SD"],
    ar: "الهدندوة | قبيلة الهدندوة",
  },
  "communities/hadjerai": {
    kind: "community", en: "Hadjerai", fr: "Hadjaraïs", aliases: ["Hadjarai"], countries: ["TD"],
    ar: "الحجراي | الحجيراي | حجراي | الهجراي",
  },
  "communities/halenga": {
    kind: "community", en: "Halenga", countries: ["SD"],
    ar: "الحلنقة | قبيلة الحلنقة",
  },
  "communities/halfawiyyin": {
    kind: "community", en: "Halfawiyyin", countries: ["SD"],
    ar: "الحلفاويون | الحلفاويين | الحلفايين",
  },
  "communities/hamar": {
    kind: "community", en: "Hamar", countries: ["SD"],
    ar: "دار حمر | قبيلة حمر | قبيلة الحمر",
  },
  "communities/hamawiyya": {
    kind: "community", en: "Hamawiyya", fr: "Hamallisme", aliases: ["Hamallists"], countries: ["MR", "ML"], weak: true,
    ar: "الحموية | الطريقة الحموية | الحمالية | الحماويون | الحمويين",
    arCue: "التجانية | التيجانية | حماه الله | نيورو | الطريقة | الصوفية",
  },
  "communities/haratin": {
    kind: "community", en: "Haratin", fr: "Haratines", aliases: ["Haratine"], countries: ["MR", "ML", "MA"],
    ar: "الحراطين | لحراطين | حراطين | شريحة الحراطين | شريحة لحراطين | الحراطيين",
  },
  "communities/hasania": {
    kind: "community", en: "Hasania", countries: ["SD"], weak: true,
    ar: "الحسانية | قبيلة الحسانية",
  },
  "communities/hassan-tribes": {
    kind: "community", en: "Hassan tribes", countries: ["MR"],
    ar: "بنو حسان | بني حسان | قبائل بني حسان",
  },
  "communities/hassaouna": {
    kind: "community", en: "Hassaouna", countries: ["TD", "LY"],
    ar: "الحساونة | عرب الحساونة | قبيلة الحساونة",
  },
  "communities/hausa": {
    kind: "community", en: "Hausa", fr: "Haoussas", aliases: ["Haoussa"], countries: ["NG", "NE", "SD"],
    ar: "الهوسا | هوسا | الحوصة | قبائل الهوسا | قبيلة الهوسا | الهاوسا | هاوسا | الهوسة",
  },
  "communities/hawamid": {
    kind: "community", en: "Hawamid", countries: ["LY"],
    ar: "قبيلة الحوامد",
    arWeak: "الحوامد",
    arCue: "ليبيا",
  },
  "communities/hawawir": {
    kind: "community", en: "Hawawir", countries: ["SD"],
    ar: "الهواوير",
  },
  "communities/hawazma": {
    kind: "community", en: "Hawazma", countries: ["SD"],
    ar: "الحوازمة | قبيلة الحوازمة",
  },
  "communities/hawwara-sudan": {
    kind: "community", en: "Hawwara (Sudan)", countries: ["SD"], weak: true,
    ar: "الهوارة | هوارة",
    arCue: "قبيلة | قبائل | كردفان | دارفور",
  },
  "communities/himat": {
    kind: "community", en: "Himat", aliases: ["Heimat"], countries: ["TD"],
    ar: "الهيمات | قبيلة الهيمات | عرب الهيمات",
  },
  "communities/hotiya": {
    kind: "community", en: "Hotiya", countries: ["SD"],
    ar: "الحوطية | قبيلة الحوطية",
  },
  "communities/hudayrat": {
    kind: "community", en: "Hudayrat", aliases: ["Hodeirat"], countries: ["LY"],
    ar: "الحضيرات | قبيلة الحضيرات | أولاد حضيري",
  },
  "communities/humran": {
    kind: "community", en: "Humran", countries: ["SD"],
    ar: "قبيلة الحمران",
    arWeak: "الحمران",
    arCue: "قبيلة | كسلا | القضارف",
  },
  "communities/hutman": {
    kind: "community", en: "Hutman", countries: ["LY"],
    ar: "الحطمان | قبيلة الحطمان | حطمان | قبيلة حطمان",
  },
  "communities/hutu": {
    kind: "community", en: "Hutu", countries: ["RW"],
    ar: "الهوتو | هوتو",
  },
  "communities/ibibio": {
    kind: "community", en: "Ibibio", countries: ["NG"],
    ar: "الإيبيبيو | إيبيبيو",
  },
  "communities/ibogholliten": {
    kind: "community", en: "Ibogholliten", countries: ["ML"],
    ar: "إبوغوليتن | إيبوغوليتن | إبوغليتن",
  },
  "communities/ichidenharen": {
    kind: "community", en: "Ichidenharen", countries: ["ML"],
    ar: "إيشيدنهارن | إشضنهارن | إيشدنهارن | إشدنهارن | إشيدنهارن",
  },
  "communities/idabelhassan": {
    kind: "community", en: "Idablehsen", countries: ["MR"],
    ar: "إدابلحسن | إيدابلحسن | إداب لحسن",
  },
  "communities/idaw-ali": {
    kind: "community", en: "Idaw Ali", countries: ["MR"],
    ar: "إدوعلي | قبيلة إدوعلي | إدو علي",
  },
  "communities/idawaish": {
    kind: "community", en: "Idawaish", countries: ["MR"],
    ar: "إدوعيش | إمارة إدوعيش | إدو عيش",
  },
  "communities/idawalhajj": {
    kind: "community", en: "Idawalhaj", countries: ["MR"],
    ar: "إدوالحاج | إداولحاج | إيدولحاج | إدولحاج | إدو الحاج | قبيلة إدو الحاج",
  },
  "communities/ideichilli": {
    kind: "community", en: "Ideichilli", countries: ["MR"],
    ar: "إديشلي | إدايشلي | ايديشلي",
  },
  "communities/ideyboussat": {
    kind: "community", en: "Ideyboussat", countries: ["MR"],
    ar: "إديبسات | قبيلة إديبسات",
  },
  "communities/ideyqub": {
    kind: "community", en: "Ideyqub", countries: ["MR"],
    ar: "إديقب | ايديقب | قبيلة إديقب | إديجب",
  },
  "communities/idnan": {
    kind: "community", en: "Idnan", countries: ["ML"],
    ar: "إدنان | قبيلة إدنان | إيدنان",
  },
  "communities/idoma": {
    kind: "community", en: "Idoma", countries: ["NG"],
    ar: "الإيدوما | إيدوما",
  },
  "communities/ifoghas": {
    kind: "community", en: "Ifoghas", aliases: ["Kel Adagh"], countries: ["ML"],
    ar: "قبيلة إيفوغاس | إيفوغاس | الإيفوغاس | إيفوقاس | قبائل إيفوغاس | إيفغاس | كل أضاغ | كل أدغ | كيل أدغاغ | كل أدغاغ",
  },
  "communities/iforgoumessen": {
    kind: "community", en: "Iforgoumessen", countries: ["ML"],
    ar: "إفرغومسن | إيفرغوموسن | افرقموسن | إفورغوموسن | إفرغموسن | إفرقومسن",
  },
  "communities/igala": {
    kind: "community", en: "Igala", countries: ["NG"],
    ar: "الإيغالا | إيغالا | الإيجالا",
  },
  "communities/igbo": {
    kind: "community", en: "Igbo", fr: "Igbos", aliases: ["Ibo"], countries: ["NG"],
    ar: "الإيغبو | الإيبو | إيغبو | إيبو | قبيلة الإيغبو | الإجبو | الإغبو | الإيجبو | إيجبو",
  },
  "communities/ijaw": {
    kind: "community", en: "Ijaw", countries: ["NG"],
    ar: "الإيجاو | إيجاو | الإجاو | قبيلة الإيجاو",
  },
  "communities/ikwerre": {
    kind: "community", en: "Ikwerre", countries: ["NG"],
    ar: "الإيكويري | إيكويري",
  },
  "communities/imghad": {
    kind: "community", en: "Imghad", countries: ["ML", "NE"],
    ar: "إمغاد | قبيلة إمغاد | إيمغاد | الإمغاد | طوارق إمغاد | إيمقاد | طوارق إيمغاد",
  },
  "communities/imraguen": {
    kind: "community", en: "Imraguen", countries: ["MR"],
    ar: "إمراغن | الإيمراغن | إيمراغن",
  },
  "communities/ingessana": {
    kind: "community", en: "Ingessana", countries: ["SD"],
    ar: "الأنقسنا | قبيلة الأنقسنا",
  },
  "communities/inhaden": {
    kind: "community", en: "Inhaden", aliases: ["Inadan"], countries: ["NE", "ML"],
    ar: "إينادن | إنهاضن",
  },
  "communities/irigwe": {
    kind: "community", en: "Irigwe", aliases: ["Rigwe"], countries: ["NG"],
    ar: "الإيريغوي | إيريغوي | إريغوي | قبيلة إيريغوي | الإيريجوي",
  },
  "communities/itayfat": {
    kind: "community", en: "Itayfat", countries: ["SD"],
    ar: "قبيلة العطيفات | العطيفات",
  },
  "communities/itsekiri": {
    kind: "community", en: "Itsekiri", countries: ["NG"],
    ar: "الإتسيكيري | إيتسيكيري | الإيتسكيري",
  },
  "communities/iwellemmedan": {
    kind: "community", en: "Iwellemmedan", fr: "Oulliminden", countries: ["ML", "NE"],
    ar: "إولمدن | ايوليمدن | إيولمدن | الأولمدن | إولمدان | إيولميدن",
  },
  "communities/izala": {
    kind: "community", en: "Izala", countries: ["NG", "NE"],
    ar: "جماعة إزالة | إزالة البدعة | جماعة إزالة البدعة وإقامة السنة",
  },
  "communities/izarguien": {
    kind: "community", en: "Izarguien", countries: ["EH", "MA"],
    ar: "إزركيين | قبيلة إزركيين | ازرقيين",
  },
  "communities/jaaliyin": {
    kind: "community", en: "Ja'aliyin", countries: ["SD"],
    ar: "الجعليين | قبيلة الجعليين | الجعليون",
  },
  "communities/jalul": {
    kind: "community", en: "Jalul", countries: ["SD"], weak: true,
    ar: "الجلول",
    arCue: "قبيلة | الرزيقات | دارفور",
  },
  "communities/jawamaa": {
    kind: "community", en: "Jawamaa", countries: ["SD"],
    ar: "الجوامعة",
  },
  "communities/jawazi": {
    kind: "community", en: "Jawazi", countries: ["LY"],
    ar: "الجوازي | قبيلة الجوازي",
  },
  "communities/jebelawin": {
    kind: "community", en: "Jebelawin", countries: ["SD"],
    ar: "الجبلاويين | الجبلاويون",
  },
  "communities/jie-south-sudan": {
    kind: "community", en: "Jie (South Sudan)", countries: ["SS"], weak: true,
    ar: "الجيي | جيي",
    arCue: "قبيلة | كبويتا | المورلي | التبوسا",
  },
  "communities/jie-ss": {
    kind: "community", en: "Jie (South Sudan)", countries: ["SS"], weak: true,
    ar: "الجي | قبيلة الجي",
    arCue: "شرق الاستوائية | البيبور | كبويتا",
  },
  "communities/jikany-nuer": {
    kind: "community", en: "Jikany Nuer",
    ar: "جيكاني نوير | نوير جيكاني | الجيكاني",
  },
  "communities/jukun": {
    kind: "community", en: "Jukun", countries: ["NG"],
    ar: "الجوكون | جوكون | قبيلة الجوكون",
  },
  "communities/jumuiya": {
    kind: "community", en: "Jumuiya", aliases: ["Jamuiya", "Gamuia"], countries: ["SD"],
    ar: "الجموعية",
  },
  "communities/jur-luo": {
    kind: "community", en: "Jur (Luo)",
    ar: "الجور شول | جور شول | لوو الجور | قبيلة الجور",
  },
  "communities/kababish": {
    kind: "community", en: "Kababish", fr: "Kababich", countries: ["SD"],
    ar: "الكبابيش | قبيلة الكبابيش",
  },
  "communities/kabye": {
    kind: "community", en: "Kabye", fr: "Kabyè", countries: ["TG"],
    ar: "الكابيي | كابيي | الكابيه",
  },
  "communities/kabyles": {
    kind: "community", en: "Kabyles", countries: ["DZ"],
    ar: "أمازيغ القبائل",
    arWeak: "القبائليون | القبائليين",
    arCue: "الجزائر | الجزائري | الجزائرية | تيزي وزو | بجاية",
  },
  "communities/kachipo": {
    kind: "community", en: "Kachipo", countries: ["SS", "ET"],
    ar: "الكاشيبو | الكاجيبو | كاشيبو",
  },
  "communities/kadalu": {
    kind: "community", en: "Kadalu", countries: ["SD"],
    ar: "الكدالو",
  },
  "communities/kadjakse": {
    kind: "community", en: "Kadjakse", countries: ["TD"],
    ar: "الكجاكسة | الكجكسة | قبيلة الكجاكسة | الكجاكسي",
  },
  "communities/kakwa": {
    kind: "community", en: "Kakwa",
    ar: "الكاكوا",
  },
  "communities/kanembu": {
    kind: "community", en: "Kanembu", countries: ["TD", "NE"],
    ar: "الكانمبو | كانمبو | الكانمبويين | الكانيمبو",
  },
  "communities/kanuri": {
    kind: "community", en: "Kanuri", fr: "Kanouris", aliases: ["Beriberi"], countries: ["NG", "NE", "TD"],
    ar: "الكانوري | كانوري | الكنوري | كنوري | البرنو | قبيلة الكانوري | قبيلة البرنو",
  },
  "communities/kapsiki": {
    kind: "community", en: "Kapsiki", countries: ["CM"],
    ar: "الكابسيكي | كابسيكي",
  },
  "communities/kara-car": {
    kind: "community", en: "Kara (CAR)", countries: ["CF"],
    ar: "قبيلة الكارا | الكارا",
  },
  "communities/karaboro": {
    kind: "community", en: "Karaboro", countries: ["BF"],
    ar: "كارابورو | الكارابورو",
  },
  "communities/kassena": {
    kind: "community", en: "Kasséna", countries: ["BF", "GH"], weak: true,
    ar: "كاسينا | الكاسينا",
    arCue: "قبيلة | عرقية | غانا | بوركينا",
  },
  "communities/kawahla": {
    kind: "community", en: "Kawahla", countries: ["SD"],
    ar: "الكواهلة | قبيلة الكواهلة",
  },
  "communities/kecherda": {
    kind: "community", en: "Kecherda", countries: ["TD", "NE"],
    ar: "الكشردا | الكيشردا | كيشيردا | الكشيردا",
  },
  "communities/kel-ahaggar": {
    kind: "community", en: "Kel Ahaggar", countries: ["DZ"],
    ar: "كل أهقار | كل الهقار | كيل أهقار | طوارق الهقار | كل هوقار | كيل هقار",
  },
  "communities/kel-air": {
    kind: "community", en: "Kel Aïr", countries: ["NE"],
    ar: "كل آير | كل أيير | طوارق آير",
  },
  "communities/kel-ajjer": {
    kind: "community", en: "Kel Ajjer", countries: ["DZ", "LY"],
    ar: "كل آزجر | كيل آجر | طوارق آجر",
    arWeak: "كل أجر",
  },
  "communities/kel-ansar": {
    kind: "community", en: "Kel Ansar", aliases: ["Kel Antessar"], countries: ["ML"],
    ar: "كل أنصار | كل أنتصر | قبيلة كل أنصر | كل أنصر | قبيلة الأنصار كل أنتصر | كل انتصار",
  },
  "communities/kel-essouk": {
    kind: "community", en: "Kel Essouk", countries: ["ML"],
    ar: "كل أسوك | كيل السوق | كل الصوق | كيل أسوك | كل إسوق",
    arWeak: "السوقيون | السوقيين | كل السوق",
  },
  "communities/kel-ewey": {
    kind: "community", en: "Kel Ewey", countries: ["NE"],
    ar: "كل إوي | كيل إوي",
  },
  "communities/kel-fadey": {
    kind: "community", en: "Kel Fadey", countries: ["NE"],
    ar: "كل فاداي | كل فادي | كيل فادي",
  },
  "communities/kel-ghella": {
    kind: "community", en: "Kel Ghela", countries: ["DZ", "ML"],
    ar: "كل غلا | كيل غيلا | كل غيلا",
  },
  "communities/kel-gress": {
    kind: "community", en: "Kel Gress", countries: ["NE"],
    ar: "كل غريس | كيل غريس | كل قرس",
    arWeak: "كل غرس",
  },
  "communities/kel-ouli": {
    kind: "community", en: "Kel Ouli", countries: ["ML"],
    ar: "كل أولي | كيل أولي",
  },
  "communities/kemant": {
    kind: "community", en: "Kemant", aliases: ["Qemant"], countries: ["ET"],
    ar: "الكومنت | الكمنت | القيمانت | الكيمانت | القمانت | قومية القمنت | قبيلة الكومنت",
  },
  "communities/kenga": {
    kind: "community", en: "Kenga", countries: ["TD"],
    ar: "الكينغا | قبيلة الكينغا",
  },
  "communities/khassonke": {
    kind: "community", en: "Khassonke", fr: "Khassonkés", countries: ["ML"],
    ar: "الخاسونكي | خاسونكي | الخاسونكة",
  },
  "communities/khatmiyya": {
    kind: "community", en: "Khatmiyya", countries: ["SD"],
    ar: "الطريقة الختمية | الختمية",
  },
  "communities/khozzam": {
    kind: "community", en: "Khozzam", countries: ["TD"], weak: true,
    ar: "خزام | قبيلة خزام | عرب خزام | الخزام | قبيلة الخزام",
  },
  "communities/kilba": {
    kind: "community", en: "Kilba", countries: ["NG"],
    ar: "الكيلبا | قبيلة كيلبا",
  },
  "communities/kinana-people": {
    kind: "community", en: "Kinana", aliases: ["Kenana (people)"], countries: ["SD"], weak: true,
    ar: "كنانة",
    arCue: "قبيلة | قبائل | رفاعة | رفاعة الهوي",
  },
  "communities/kinin": {
    kind: "community", en: "Kinin", countries: ["SD"],
    ar: "الكنين | قبيلة الكنين",
  },
  "communities/kirdi": {
    kind: "community", en: "Kirdi", countries: ["CM"],
    ar: "الكيردي | قبائل الكيردي | كيردي",
  },
  "communities/kissi": {
    kind: "community", en: "Kissi", countries: ["GN"], weak: true,
    ar: "الكيسي | قبيلة الكيسي",
  },
  "communities/koalib": {
    kind: "community", en: "Koalib", countries: ["SD"],
    ar: "الكواليب | قبيلة الكواليب",
  },
  "communities/kodo": {
    kind: "community", en: "Kodo", countries: ["TD", "CF"],
    ar: "جماعة الكودو | قبيلة الكودو",
    arWeak: "الكودو",
    arCue: "تشاد | لوغون",
  },
  "communities/konkomba": {
    kind: "community", en: "Konkomba", countries: ["GH", "TG"],
    ar: "الكونكومبا | كونكومبا",
  },
  "communities/kono-people": {
    kind: "community", en: "Kono", countries: ["GN"], weak: true,
    ar: "الكونو | قبيلة الكونو",
    arCue: "غينيا | الغينية | لولا | قبيلة | عرقية | سيراليون",
  },
  "communities/kotoko": {
    kind: "community", en: "Kotoko", fr: "Kotokos", countries: ["TD", "CM"],
    ar: "الكوتوكو | كوتوكو",
  },
  "communities/kotokoli": {
    kind: "community", en: "Kotokoli", aliases: ["Tem", "Temba"], countries: ["TG"],
    ar: "الكوتوكولي | كوتوكولي",
  },
  "communities/kouka-chad": {
    kind: "community", en: "Kouka", countries: ["TD"],
    ar: "قبيلة الكوكا",
    arWeak: "الكوكا",
    arCue: "تشاد | البطحاء | أتي",
  },
  "communities/koulango": {
    kind: "community", en: "Koulango", aliases: ["Kulango"], countries: ["CI"],
    ar: "الكولانغو | كولانغو",
  },
  "communities/kreda": {
    kind: "community", en: "Kreda", countries: ["TD"],
    ar: "الكريدا | قبيلة الكريدا | قبائل الكريدا | كريدا",
  },
  "communities/kresh": {
    kind: "community", en: "Kresh", aliases: ["Kreish"], countries: ["SS"],
    ar: "الكريش | قبيلة الكريش",
  },
  "communities/krobo": {
    kind: "community", en: "Krobo", countries: ["GH"],
    ar: "الكروبو | كروبو",
  },
  "communities/kru": {
    kind: "community", en: "Kru", aliases: ["Krou"], countries: ["CI"],
    ar: "شعوب الكرو | الكرو الإيفوارية",
  },
  "communities/kuku-south-sudan": {
    kind: "community", en: "Kuku (South Sudan)", weak: true,
    ar: "الكوكو",
    arCue: "كاجو كيجي",
  },
  "communities/kunama": {
    kind: "community", en: "Kunama", countries: ["ER", "ET"],
    ar: "الكوناما | قومية الكوناما | قبيلة الكوناما | البازا",
  },
  "communities/kunta": {
    kind: "community", en: "Kunta", fr: "Kountas", countries: ["ML", "MR", "DZ", "NE"],
    ar: "قبيلة كنتة | الكنتة | قبائل كنتة | الكنتيين | الكونتا | قبيلة الكونتا | قبائل الكونتا | قبيلة كونتا | الكنتيون",
    arWeak: "كنتة",
    arCue: "قبيلة | البرابيش | أزواد | العرب | الطريقة",
  },
  "communities/kurobat": {
    kind: "community", en: "Kurobat", countries: ["SD"],
    ar: "الكروبات",
  },
  "communities/kusasi": {
    kind: "community", en: "Kusasi", countries: ["GH"],
    ar: "الكوساسي | كوساسي | قبيلة الكوساسي",
  },
  "communities/kuteb": {
    kind: "community", en: "Kuteb", countries: ["NG"],
    ar: "الكوتيب | قبيلة كوتيب",
  },
  "communities/ladem": {
    kind: "community", en: "Ladem", countries: ["MR"], weak: true,
    ar: "لادم | قبيلة لادم",
    arCue: "قبيلة | الحوض | موريتانيا",
  },
  "communities/laghlal": {
    kind: "community", en: "Laghlal", countries: ["MR"], weak: true,
    ar: "لقلال | قبيلة لقلال | الأقلال | الأغلال",
  },
  "communities/lahawiyin": {
    kind: "community", en: "Lahawiyin", countries: ["SD"],
    ar: "اللحويين | قبيلة اللحويين",
  },
  "communities/lamta": {
    kind: "community", en: "Lamta", countries: ["MR", "MA"],
    ar: "قبيلة لمطة | قبائل لمطة | اللمطيون | اللمطيين",
  },
  "communities/landuma": {
    kind: "community", en: "Landuma", countries: ["GN"],
    ar: "اللاندوما | لاندوما",
  },
  "communities/lango-ss": {
    kind: "community", en: "Lango (South Sudan)", countries: ["SS"],
    ar: "اللانقو | قبيلة اللانقو",
  },
  "communities/laobe": {
    kind: "community", en: "Laobe", countries: ["SN"],
    ar: "اللاوبي | لاوبي",
  },
  "communities/laqsour": {
    kind: "community", en: "Laqsour", countries: ["MR"], weak: true,
    ar: "لقصور | قبيلة لقصور",
    arCue: "قبيلة | موريتانيا",
  },
  "communities/larim": {
    kind: "community", en: "Larim", aliases: ["Boya"], countries: ["SS"],
    ar: "اللاريم | قبيلة البويا",
    arWeak: "البويا",
  },
  "communities/larousiyin": {
    kind: "community", en: "Laaroussiyine", countries: ["EH"], weak: true,
    ar: "العروسيين | لعروسيين | العروسيون",
    arCue: "قبيلة | قبائل | الصحراء",
  },
  "communities/layene": {
    kind: "community", en: "Layene", countries: ["SN"],
    ar: "اللايين | الطريقة اللايينية | لايين | اللايينية | الطائفة اللايينية | اللاينية | الطريقة اللاينية",
  },
  "communities/lebu": {
    kind: "community", en: "Lebu", fr: "Lébous", countries: ["SN"],
    ar: "الليبو | قبيلة الليبو | اللبو",
  },
  "communities/leek-nuer": {
    kind: "community", en: "Leek Nuer", countries: ["SS"],
    ar: "نوير ليك",
  },
  "communities/lemhar": {
    kind: "community", en: "Lamhar", countries: ["ML"],
    ar: "لمهار | قبيلة لمهار | الأمهار",
  },
  "communities/lemtouna": {
    kind: "community", en: "Lamtuna", countries: ["MR"],
    ar: "لمتونة | اللمتونيون | اللمتونيين",
  },
  "communities/libyan-tuareg": {
    kind: "community", en: "Libyan Tuareg", countries: ["LY"],
    ar: "طوارق ليبيا | الطوارق الليبيون | الطوارق الليبيين",
  },
  "communities/lobi": {
    kind: "community", en: "Lobi", fr: "Lobis", countries: ["BF", "CI", "GH"],
    ar: "اللوبي في بوركينا | قبيلة اللوبي | قبائل اللوبي",
  },
  "communities/lokoya": {
    kind: "community", en: "Lokoya", aliases: ["Lokoiya"], countries: ["SS"],
    ar: "اللوكويا | لوكويا",
  },
  "communities/lopit": {
    kind: "community", en: "Lopit", countries: ["SS"],
    ar: "اللوفيت | اللوبيت | لوبيت",
  },
  "communities/losso": {
    kind: "community", en: "Losso", aliases: ["Nawdeba"], countries: ["TG"],
    ar: "اللوسو",
  },
  "communities/lotuko": {
    kind: "community", en: "Lotuko", countries: ["SS"],
    ar: "اللاتوكا | لاتوكا | اللوتوكو",
  },
  "communities/lou-nuer": {
    kind: "community", en: "Lou Nuer",
    ar: "لو نوير | اللو نوير | نوير لو | لاو نوير",
  },
  "communities/luanyjang": {
    kind: "community", en: "Luanyjang", aliases: ["Luac Jang", "Luanyjang Dinka"], countries: ["SS"],
    ar: "لوانيجانق | لوانجانق | لواج جانق",
  },
  "communities/luwata": {
    kind: "community", en: "Luwata", aliases: ["Lawata"], countries: ["LY"],
    ar: "لواتة | قبيلة لواتة",
  },
  "communities/maalemine": {
    kind: "community", en: "Maalemine", aliases: ["Mauritanian blacksmiths"], countries: ["MR"], weak: true,
    ar: "المعلمين | لمعلمين | شريحة المعلمين | شريحة لمعلمين",
    arCue: "شريحة | موريتانيا | التهميش",
  },
  "communities/maalia": {
    kind: "community", en: "Ma'alia", countries: ["SD"],
    ar: "المعاليا | قبيلة المعاليا",
  },
  "communities/maba": {
    kind: "community", en: "Maba", fr: "Mabas", aliases: ["Ouaddaïens"], countries: ["TD"],
    ar: "المابا | الوداويين | الوداويون | قبيلة المابا | قبيلة الوداي",
  },
  "communities/mafa": {
    kind: "community", en: "Mafa", countries: ["CM"],
    ar: "المافا | قبيلة المافا",
  },
  "communities/magarha": {
    kind: "community", en: "Magarha", countries: ["LY"],
    ar: "المقارحة | قبيلة المقارحة",
  },
  "communities/magharba": {
    kind: "community", en: "Magharba", countries: ["LY"],
    ar: "قبيلة المغاربة | قبائل المغاربة",
  },
  "communities/mahadi": {
    kind: "community", en: "Mahadi", countries: ["SD"], weak: true,
    ar: "المهادي | قبيلة المهادي",
  },
  "communities/mahamid": {
    kind: "community", en: "Mahamid", aliases: ["Mohamid"], countries: ["NE", "TD", "SD", "LY"],
    ar: "المحاميد | قبيلة المحاميد | عرب المحاميد | قبائل المحاميد",
  },
  "communities/maharia": {
    kind: "community", en: "Maharia", countries: ["SD"],
    ar: "قبيلة الماهرية | عشيرة الماهرية | فرع الماهرية | الماهرية",
  },
  "communities/mahas": {
    kind: "community", en: "Mahas", countries: ["SD"],
    ar: "المحس | قبيلة المحس",
  },
  "communities/majanin": {
    kind: "community", en: "Majanin", countries: ["SD"], weak: true,
    ar: "المجانين",
    arCue: "قبيلة | كردفان | المزروب",
  },
  "communities/malual-dinka": {
    kind: "community", en: "Malual Dinka", countries: ["SS"],
    ar: "دينكا ملوال | دينكا مالوال",
  },
  "communities/mamprusi": {
    kind: "community", en: "Mamprusi", countries: ["GH"],
    ar: "مامبروسي | المامبروسي | قبيلة المامبروسي | مامبرسي | المامبرسي",
  },
  "communities/mandara": {
    kind: "community", en: "Mandara", countries: ["CM"],
    ar: "الماندارا | قبيلة الماندارا | وندالا",
  },
  "communities/mandinka": {
    kind: "community", en: "Mandinka", fr: "Mandingues", aliases: ["Mandingo", "Malinke", "Mandé"], countries: ["GM", "SN", "ML", "GN"],
    ar: "الماندينغ | الماندينكا | ماندينكا | الماندينغو | المانديغ | المندينغ | المالينكي | مالينكي | الماندنغ | ماندينغ | الماندينجو | الماندينج | المندنكا | المالنكي",
  },
  "communities/mandja": {
    kind: "community", en: "Mandja", aliases: ["Manza", "Mandjia"], countries: ["CF"],
    ar: "قبيلة مانديجيا | قبيلة مانجا | قبيلة الماندجا | الماندجا | قبائل الماندجا",
  },
  "communities/manjack": {
    kind: "community", en: "Manjack", countries: ["GW", "SN"],
    ar: "المانجاك | مانجاك",
  },
  "communities/mankanya": {
    kind: "community", en: "Mankanya", countries: ["GW", "SN"], weak: true,
    ar: "المانكان | المانكانيا | المانكاين",
    arCue: "بيساو | كازامانس | زيغينشور | عرقية",
  },
  "communities/manuer": {
    kind: "community", en: "Manuer", countries: ["SS"], weak: true,
    ar: "مانوير | المانوير",
    arCue: "عشيرة | عشيرتي | مجتمع | رومبيك | البحيرات | مافير",
  },
  "communities/mao-komo": {
    kind: "community", en: "Mao and Komo", aliases: ["Komo", "Koma", "Mao"], countries: ["ET", "SD"],
    ar: "الماو والكومو | كومو وماو | الماو والكوما",
  },
  "communities/mararit": {
    kind: "community", en: "Mararit", countries: ["SD", "TD"],
    ar: "المراريت | قبيلة المراريت",
  },
  "communities/marghi": {
    kind: "community", en: "Marghi", countries: ["NG"],
    ar: "المارغي | مارغي",
  },
  "communities/marka-dafing": {
    kind: "community", en: "Marka (Dafing)", aliases: ["Dafing"], countries: ["BF", "ML"], weak: true,
    ar: "الماركا | مركا | الدافينغ | الدافين",
  },
  "communities/masalit": {
    kind: "community", en: "Masalit", fr: "Masalits", aliases: ["Massalit"], countries: ["SD", "TD"],
    ar: "المساليت | قبيلة المساليت | مساليت | قبائل المساليت | المسالات | المساليط",
  },
  "communities/mashashiya": {
    kind: "community", en: "Mashashiya", countries: ["LY"],
    ar: "المشاشية | قبيلة المشاشية",
  },
  "communities/masmadje": {
    kind: "community", en: "Masmadje", countries: ["TD"],
    ar: "المسمجة | المسمجي | قبيلة المسمجة",
  },
  "communities/massa": {
    kind: "community", en: "Massa", fr: "Massas", countries: ["TD", "CM"],
    ar: "قبيلة الماسا | قبائل الماسا",
    arWeak: "ماسا",
  },
  "communities/massufa": {
    kind: "community", en: "Massufa", countries: ["MR", "ML"],
    ar: "مسوفة",
  },
  "communities/mayrafab": {
    kind: "community", en: "Mayrafab", aliases: ["Mirafab"], countries: ["SD"],
    ar: "الميرفاب | قبيلة الميرفاب",
  },
  "communities/mbaka": {
    kind: "community", en: "Mbaka", aliases: ["Ngbaka"], countries: ["CF"],
    ar: "قبيلة ماباكا | قبيلة مباكا | قبائل المباكا | قبيلة نغباكا",
  },
  "communities/mbororo": {
    kind: "community", en: "Mbororo", fr: "Mbororos", aliases: ["Wodaabe", "Bororo"], countries: ["TD", "CF", "CM", "NE"],
    ar: "المبورورو | البورورو | مبورورو | امبرورو | الأمبررو | أمبررو | الودابي | الووداب",
  },
  "communities/mboum": {
    kind: "community", en: "Mboum", countries: ["TD", "CM"],
    ar: "المبوم | قبيلة المبوم | قبيلة مابوم | قبيلة مبوم",
  },
  "communities/mechdouf": {
    kind: "community", en: "Mechdouf", countries: ["MR"],
    ar: "مشظوف | قبيلة مشظوف | مشدوف",
  },
  "communities/medogo": {
    kind: "community", en: "Medogo", countries: ["TD"],
    ar: "الميدوغو",
  },
  "communities/meidob": {
    kind: "community", en: "Meidob", countries: ["SD"],
    ar: "الميدوب | قبيلة الميدوب",
  },
  "communities/messouma": {
    kind: "community", en: "Messouma", countries: ["MR"],
    ar: "قبيلة مسومة",
    arWeak: "مسومة",
  },
  "communities/mima": {
    kind: "community", en: "Mima", countries: ["SD"],
    ar: "الميما | قبيلة الميما",
  },
  "communities/mimi-chad": {
    kind: "community", en: "Mimi (Chad)", fr: "Mimi", countries: ["TD"],
    ar: "قبيلة الميمي",
    arWeak: "الميمي",
    arCue: "تشاد | بلتن | وداي",
  },
  "communities/mina-people": {
    kind: "community", en: "Mina", aliases: ["Guin"], countries: ["TG"],
    ar: "شعب المينا | قبيلة مينا | المينا التوغولية",
  },
  "communities/minianka": {
    kind: "community", en: "Minianka", fr: "Miniankas", countries: ["ML"],
    ar: "المينيانكا | مينيانكا | الميانكا",
  },
  "communities/miri-nuba": {
    kind: "community", en: "Miri (Nuba)", countries: ["SD"], weak: true,
    ar: "الميري | قبيلة الميري",
    arCue: "كادقلي | النوبة",
  },
  "communities/misseriya": {
    kind: "community", en: "Misseriya", countries: ["SD"],
    ar: "المسيرية | قبيلة المسيرية | قبائل المسيرية",
  },
  "communities/misseriya-jebel": {
    kind: "community", en: "Misseriya Jebel", countries: ["SD"],
    ar: "المسيرية جبل | مسيرية جبل",
  },
  "communities/moba": {
    kind: "community", en: "Moba", countries: ["TG"],
    ar: "الموبا | موبا التوغولية",
  },
  "communities/moors": {
    kind: "community", en: "Moors", fr: "Maures", aliases: ["Bidhan"], countries: ["MR", "ML", "SN"],
    ar: "البيظان | بيظان | البياضين",
    arWeak: "المور | البيضان",
  },
  "communities/moro-nuba": {
    kind: "community", en: "Moro (Nuba)", countries: ["SD"], weak: true,
    ar: "قبيلة المورو | المورو",
  },
  "communities/mossi": {
    kind: "community", en: "Mossi", fr: "Mossis", aliases: ["Moose"], countries: ["BF"],
    ar: "قبيلة الموسي | قبائل الموسي | الموشي | إثنية الموسي | عرقية الموسي | قبائل الموشي | الموسيين | الموسيس | قبائل الموس | شعب الموسي",
    arWeak: "الموسي",
    arCue: "بوركينا | الفولاني | قبيلة | إمبراطور",
  },
  "communities/moundang": {
    kind: "community", en: "Moundang", fr: "Moundangs", countries: ["TD", "CM"],
    ar: "الموندانغ | المندانغ | موندانغ | الموندانق | المونداغ",
  },
  "communities/mourides": {
    kind: "community", en: "Mourides", aliases: ["Muridiyya"], countries: ["SN"],
    ar: "الطريقة المريدية | المريدية | المريديون",
    arWeak: "المريدون | المريديين",
  },
  "communities/mourno": {
    kind: "community", en: "Mourno", countries: ["TD"],
    ar: "المورنو | قبيلة المورنو",
  },
  "communities/mozabites": {
    kind: "community", en: "Mozabites", countries: ["DZ"],
    ar: "بنو ميزاب | بني ميزاب | الميزابيون | الميزابيين | المزابيون | المزابيين",
  },
  "communities/mumuye": {
    kind: "community", en: "Mumuye", countries: ["NG"],
    ar: "الموموي | قبيلة موموي",
  },
  "communities/mundari": {
    kind: "community", en: "Mundari",
    ar: "المنداري | مونداري",
  },
  "communities/murle": {
    kind: "community", en: "Murle", countries: ["SS"],
    ar: "المورلي | قبيلة المورلي",
  },
  "communities/musgum": {
    kind: "community", en: "Musgum", fr: "Mousgoums", countries: ["CM", "TD"],
    ar: "الموسغوم | المسغوم | موسغوم | الموسجوم",
  },
  "communities/mwaghavul": {
    kind: "community", en: "Mwaghavul", countries: ["NG"],
    ar: "الموغافول | مواغافول | موغافول",
  },
  "communities/nago-people": {
    kind: "community", en: "Nago", countries: ["BJ"],
    ar: "الناغو | قبيلة ناغو",
  },
  "communities/nalu-people": {
    kind: "community", en: "Nalu", countries: ["GN", "GW"], weak: true,
    ar: "النالو",
    arCue: "غينيا | بيساو | بوكي | عرقية",
  },
  "communities/nanumba": {
    kind: "community", en: "Nanumba", countries: ["GH"],
    ar: "النانومبا | نانومبا",
  },
  "communities/nara": {
    kind: "community", en: "Nara (Eritrea)", countries: ["ER"], weak: true,
    ar: "النارا | قومية النارا",
    arCue: "إريتريا | بارنتو",
  },
  "communities/nawaiba": {
    kind: "community", en: "Nawaiba", countries: ["SD"],
    ar: "قبيلة النوايبة | النوايبة",
  },
  "communities/nawayil": {
    kind: "community", en: "Nawayil", countries: ["LY"],
    ar: "النوايل | قبيلة النوايل",
  },
  "communities/nazi-people": {
    kind: "community", en: "Nazi (people)", aliases: ["Nizi", "Nuzzi"], countries: ["SD"], weak: true,
    ar: "نزي | النزي",
    arCue: "قبيلة | قبائل | النيل الأبيض | الأحامدة",
  },
  "communities/nemadi": {
    kind: "community", en: "Nemadi", countries: ["MR"],
    ar: "النمادي | نمادي",
  },
  "communities/ngambaye": {
    kind: "community", en: "Ngambaye", countries: ["TD"],
    ar: "النغامباي | نغامباي | قبيلة النغامباي | نقمباي | نجامباي | القمباي | قبيلة القمباي | قمباي",
  },
  "communities/ngbandi": {
    kind: "community", en: "Ngbandi", countries: ["CF", "CD"],
    ar: "النغباندي | نغباندي",
  },
  "communities/niassene": {
    kind: "community", en: "Niassène", countries: ["SN"],
    ar: "النياسيون | الطريقة النياسية | نياسين | النياسين | آل انياس | آل نياس",
  },
  "communities/nounouma": {
    kind: "community", en: "Nounouma", countries: ["BF"],
    ar: "نونوما | النونوما",
  },
  "communities/nuba": {
    kind: "community", en: "Nuba", fr: "Noubas", countries: ["SD"],
    ar: "قبائل النوبة | أبناء النوبة | قبيلة النوبة",
    arWeak: "النوبة | النوبا",
    arCue: "جنوب كردفان | كادقلي | جبال | الحلو | بني عامر | البني عامر | قبيلتي | كسلا | بورتسودان | الحوازمة",
  },
  "communities/nubians": {
    kind: "community", en: "Nubians", fr: "Nubiens", countries: ["SD", "EG"],
    ar: "النوبيون | النوبيين | أهل النوبة",
  },
  "communities/nuer": {
    kind: "community", en: "Nuer", fr: "Nuers", countries: ["SS"],
    ar: "النوير | قبيلة النوير",
  },
  "communities/nupe": {
    kind: "community", en: "Nupe", countries: ["NG"],
    ar: "النوبي النيجيرية | شعب النوبي | قبيلة النوبي | نوبي النيجيرية",
  },
  "communities/nurab": {
    kind: "community", en: "Nurab", aliases: ["Nurab (Amarar)"], countries: ["SD"], weak: true,
    ar: "النوراب",
    arCue: "قبيلة | قبائل | الأمرأر | الكبابيش | بورتسودان",
  },
  "communities/nyimang": {
    kind: "community", en: "Nyimang", aliases: ["Nimang", "Ama"], countries: ["SD"],
    ar: "النيمانج | النيمانق | الأما النوبة",
  },
  "communities/nyuong-nuer": {
    kind: "community", en: "Nyuong Nuer", aliases: ["Nyuong"], countries: ["SS"],
    ar: "نوير نيونق | نيونق",
  },
  "communities/nzema": {
    kind: "community", en: "Nzema", countries: ["GH"],
    ar: "النزيما | نزيما",
  },
  "communities/ogoni": {
    kind: "community", en: "Ogoni", countries: ["NG"],
    ar: "الأوغوني | أوغوني | الأوجوني",
  },
  "communities/oromo": {
    kind: "community", en: "Oromo", fr: "Oromos", countries: ["ET"],
    ar: "الأورومو | أورومو | الأورومو الإثيوبيين",
  },
  "communities/ouatchi": {
    kind: "community", en: "Ouatchi", aliases: ["Watchi"], countries: ["TG"],
    ar: "الواتشي | واتشي",
  },
  "communities/oulad-abdallah-brakna": {
    kind: "community", en: "Oulad Abdallah (Brakna)", countries: ["MR"], weak: true,
    ar: "أولاد عبد الله",
    arCue: "البراكنة | لبراكنة | قبيلة | إمارة | قبائل",
  },
  "communities/oulad-ahmed-ben-damane": {
    kind: "community", en: "Oulad Ahmed Ben Damane", countries: ["MR"],
    ar: "أولاد أحمد بن دمان | أولاد أحمد من دمان | أولاد دامان",
  },
  "communities/oulad-biri": {
    kind: "community", en: "Oulad Biri", aliases: ["Oulad Ebiery"], countries: ["MR"],
    ar: "أولاد أبييري | أولاد بيري",
  },
  "communities/oulad-bousba": {
    kind: "community", en: "Oulad Bousba", aliases: ["Oulad Bou Sbaa"], countries: ["MR"],
    ar: "أولاد بوسبع | قبيلة أولاد بوسبع | أولاد أبي السباع | أبناء أبي السباع | اولاد بالسبع",
  },
  "communities/oulad-daoud": {
    kind: "community", en: "Oulad Daoud", countries: ["MR", "ML"],
    ar: "أولاد داود",
  },
  "communities/oulad-deymane": {
    kind: "community", en: "Oulad Deymane", countries: ["MR"],
    ar: "أولاد ديمان",
  },
  "communities/oulad-dlim": {
    kind: "community", en: "Oulad Dlim", countries: ["EH", "MR"],
    ar: "أولاد دليم | قبيلة أولاد دليم",
  },
  "communities/oulad-ghanam": {
    kind: "community", en: "Ouled Ghanam", countries: ["ML"],
    ar: "أولاد غنام | قبيلة أولاد غنام",
  },
  "communities/oulad-ich": {
    kind: "community", en: "Ould Ich", countries: ["ML"],
    ar: "أولاد إعيش | أولاد عيش | قبيلة أولاد إعيش",
  },
  "communities/oulad-mallouk": {
    kind: "community", en: "Oulad Mallouk", countries: ["ML"],
    ar: "أولاد ملوك",
  },
  "communities/oulad-mbarek": {
    kind: "community", en: "Oulad M'Barek", countries: ["MR", "ML"],
    ar: "أولاد امبارك | أولاد مبارك | قبيلة أولاد امبارك",
  },
  "communities/oulad-nasser": {
    kind: "community", en: "Oulad Nasser", countries: ["MR"],
    ar: "أولاد الناصر | قبيلة أولاد الناصر | أولاد ناصر",
  },
  "communities/oulad-omrane": {
    kind: "community", en: "Oulad Omrane", aliases: ["Oulad Amrane"], countries: ["ML"],
    ar: "أولاد عمران",
  },
  "communities/oulad-rizg": {
    kind: "community", en: "Oulad Rizg", countries: ["MR"],
    ar: "أولاد رزق | أولاد رزك",
  },
  "communities/oulad-tidrarin": {
    kind: "community", en: "Oulad Tidrarin", countries: ["EH"],
    ar: "أولاد تيدرارين | أولاد تدرارين",
  },
  "communities/oulad-yahya-ben-othmane": {
    kind: "community", en: "Oulad Yahya Ben Othmane", aliases: ["Yahya Ben Othmane"], countries: ["MR"],
    ar: "أولاد يحيى بن عثمان | أولاد يحي بن عثمان",
  },
  "communities/ouled-sliman": {
    kind: "community", en: "Awlad Sulayman", fr: "Ouled Slimane", countries: ["LY", "TD"],
    ar: "أولاد سليمان | قبيلة أولاد سليمان",
  },
  "communities/padang-dinka": {
    kind: "community", en: "Padang Dinka", countries: ["SS"],
    ar: "دينكا فادانق | دينكا بادانق | دينكا بادانج | دينكا فدانق",
  },
  "communities/pakam": {
    kind: "community", en: "Pakam", aliases: ["Pakam Dinka"], countries: ["SS"], weak: true,
    ar: "فكام | باكام",
    arCue: "عشيرة | عشيرتي | مجتمع | رومبيك | البحيرات | مافير",
  },
  "communities/papel-people": {
    kind: "community", en: "Papel", countries: ["GW"], weak: true,
    ar: "البابيل | البيبيل",
    arCue: "بيساو | عرقية",
  },
  "communities/pari-ss": {
    kind: "community", en: "Pari", aliases: ["Anywaa-Pari"], countries: ["SS"], weak: true,
    ar: "الباري لافون | الفاري",
    arCue: "لافون | شرق الاستوائية",
  },
  "communities/qadhadhfa": {
    kind: "community", en: "Qadhadhfa", countries: ["LY"],
    ar: "القذاذفة | قبيلة القذاذفة",
  },
  "communities/qadiriyya": {
    kind: "community", en: "Qadiriyya", countries: ["ML", "MR", "SN", "NG"],
    ar: "الطريقة القادرية | القادرية",
  },
  "communities/qawaida": {
    kind: "community", en: "Guwaida", aliases: ["Qawaida"], countries: ["LY"],
    ar: "القوايدة | قبيلة القوايدة",
  },
  "communities/rashaida": {
    kind: "community", en: "Rashaida", fr: "Rachaïda", countries: ["SD", "ER"],
    ar: "الرشايدة | قبيلة الرشايدة",
  },
  "communities/rattanine": {
    kind: "community", en: "Rattanine", countries: ["TD"],
    ar: "الراتنين | عرب الراتنين",
  },
  "communities/reguibat": {
    kind: "community", en: "Reguibat", fr: "R'guibat", countries: ["EH", "MR", "DZ"],
    ar: "الرقيبات | قبيلة الرقيبات | الركيبات | لرقيبات | لركيبات",
  },
  "communities/rek-dinka": {
    kind: "community", en: "Rek Dinka", countries: ["SS"],
    ar: "دينكا ريك | دينكا الريك",
  },
  "communities/riffians": {
    kind: "community", en: "Riffians", countries: ["MA"], weak: true,
    ar: "الريفيون | الريفيين | أهل الريف",
    arCue: "الحسيمة | حراك الريف | الناظور | الزفزافي",
  },
  "communities/rimaibe": {
    kind: "community", en: "Rimaïbé", countries: ["BF", "ML"],
    ar: "ريمايبي | الريمايبي",
  },
  "communities/rizeigat": {
    kind: "community", en: "Rizeigat", countries: ["SD"],
    ar: "الرزيقات | قبيلة الرزيقات | قبائل الرزيقات",
  },
  "communities/rubatab": {
    kind: "community", en: "Rubatab", countries: ["SD"],
    ar: "الرباطاب | رباطاب",
  },
  "communities/rufaa-al-hoi": {
    kind: "community", en: "Rufaa al-Hoi", aliases: ["Rufa'a (people)"], countries: ["SD"],
    ar: "رفاعة الهوي | رفاعة الشرق",
    arWeak: "رفاعة",
    arCue: "قبيلة | قبائل | كنانة",
  },
  "communities/runga": {
    kind: "community", en: "Runga", fr: "Rounga", countries: ["CF", "TD"],
    ar: "الرونغا | رونغا | الرونقا",
  },
  "communities/ruweng-dinka": {
    kind: "community", en: "Ruweng Dinka", aliases: ["Rueng Dinka", "Panaru"], countries: ["SS"],
    ar: "دينكا رويينق | دينكا روينق | دينكا بانارو",
  },
  "communities/saada-darfur": {
    kind: "community", en: "Saada (Darfur)", countries: ["SD"], weak: true,
    ar: "الصعدة",
    arCue: "قبيلة | دارفور",
  },
  "communities/saho": {
    kind: "community", en: "Saho", countries: ["ER", "ET"],
    ar: "الساهو | قومية الساهو | قبيلة الساهو",
  },
  "communities/sahrawis": {
    kind: "community", en: "Sahrawis", fr: "Sahraouis", countries: ["EH", "DZ", "MR"],
    ar: "الصحراويون | الصحراويين | الشعب الصحراوي | اللاجئون الصحراويون | اللاجئين الصحراويين",
  },
  "communities/salamat": {
    kind: "community", en: "Salamat", countries: ["SD", "TD"],
    ar: "قبيلة السلامات | عرب السلامات",
    arWeak: "السلامات",
  },
  "communities/samo": {
    kind: "community", en: "Samo", fr: "Samos", countries: ["BF"],
    ar: "قبيلة الساموا | قبيلة السامو | إثنية السامو",
  },
  "communities/samogo": {
    kind: "community", en: "Samogo", countries: ["ML"],
    ar: "الساموغو | ساموغو",
  },
  "communities/sanhaja": {
    kind: "community", en: "Sanhaja", countries: ["MR", "MA", "ML"],
    ar: "صنهاجة | الصنهاجيون | الصنهاجيين",
  },
  "communities/sanusiyya": {
    kind: "community", en: "Senussi", fr: "Senoussis", countries: ["LY", "TD"],
    ar: "السنوسية | الحركة السنوسية | الطريقة السنوسية | السنوسيون | السنوسيين",
  },
  "communities/sara": {
    kind: "community", en: "Sara", fr: "Saras", countries: ["TD"],
    ar: "قبيلة السارا | قبائل السارا | إثنية السارا | قبيلة سارة | قبائل سارا",
    arWeak: "السارا | سارا",
    arCue: "تشاد | الجنوبية | الجنوب",
  },
  "communities/sara-kaba": {
    kind: "community", en: "Sara Kaba", countries: ["TD"],
    ar: "سارا كابا | السارا كابا",
  },
  "communities/senufo": {
    kind: "community", en: "Senufo", fr: "Sénoufos", countries: ["ML", "BF", "CI"],
    ar: "السنوفو | سنوفو | السينوفو | سينوفو",
  },
  "communities/serer": {
    kind: "community", en: "Serer", fr: "Sérères", countries: ["SN", "GM"],
    ar: "السيرير | قبيلة السيرير | سيرير",
  },
  "communities/shadhiliyya": {
    kind: "community", en: "Shadhiliyya", countries: ["MA"],
    ar: "الشاذلية | الطريقة الشاذلية",
  },
  "communities/shaigiya": {
    kind: "community", en: "Shaigiya", fr: "Chaïgiya", countries: ["SD"],
    ar: "الشايقية | قبيلة الشايقية",
  },
  "communities/shanabla": {
    kind: "community", en: "Shanabla", countries: ["SD"],
    ar: "الشنابلة",
  },
  "communities/shatiya": {
    kind: "community", en: "Shatiya", countries: ["SD"], weak: true,
    ar: "شطية | الشطية",
    arCue: "قبيلة | دارفور | الرزيقات",
  },
  "communities/shilluk": {
    kind: "community", en: "Shilluk", fr: "Chillouks", countries: ["SS"],
    ar: "الشلك | قبيلة الشلك | قبيلة شلك | الشلو",
  },
  "communities/shukriya": {
    kind: "community", en: "Shukriya", fr: "Choukriya", countries: ["SD"],
    ar: "الشكرية | قبيلة الشكرية",
  },
  "communities/shuweihat": {
    kind: "community", en: "Shuweihat", aliases: ["Shwaihat"], countries: ["SD"],
    ar: "الشويحات",
  },
  "communities/siaan": {
    kind: "community", en: "Siaan", countries: ["LY"],
    ar: "الصيعان | قبيلة الصيعان",
  },
  "communities/sidama": {
    kind: "community", en: "Sidama people", countries: ["ET"], weak: true,
    ar: "السيداما | قومية سيداما | شعب سيداما",
    arCue: "إثيوبيا | هواسا",
  },
  "communities/silmi-mossi": {
    kind: "community", en: "Silmi-Mossi", countries: ["BF"],
    ar: "سيلمي موسي",
  },
  "communities/sinjar-darfur": {
    kind: "community", en: "Sinjar (Darfur)", countries: ["SD"], weak: true,
    ar: "السنجار",
    arCue: "قبيلة | غرب دارفور",
  },
  "communities/smacid": {
    kind: "community", en: "Smacid", countries: ["MR"],
    ar: "السماسيد | قبيلة السماسيد | إسماسيد",
  },
  "communities/somba": {
    kind: "community", en: "Somba", aliases: ["Otammari", "Ditammari", "Tamberma"], countries: ["BJ"],
    ar: "السومبا | سومبا | الأوتاماري | تامبرما",
  },
  "communities/somono": {
    kind: "community", en: "Somono", countries: ["ML"],
    ar: "السومونو | سومونو",
  },
  "communities/songhai": {
    kind: "community", en: "Songhai", fr: "Songhaï", aliases: ["Songhay", "Sonrhaï"], countries: ["ML", "NE"],
    ar: "السونغاي | سونغاي | السونغهاي | سونغهاي | صنغاي | الصنغاي | سنغاي | السنغاي | السونغي | سونراي | السونراي | السونجاي | سونجاي | الصونغاي | صنغي | الصنغي | صونغاي | السنغي",
  },
  "communities/soninke": {
    kind: "community", en: "Soninke", fr: "Soninkés", aliases: ["Sarakolé"], countries: ["ML", "SN", "MR"],
    ar: "السوننكي | سوننكي | السونينكي | سونينكي | السراكولي | سراكولي | الساراكولي | السوننكة | سوننكة | الصونينكي | الصوننكي | صونينكي | سركولي | السركولي | الساراكوليه | سوننكيه",
  },
  "communities/sudanese-copts": {
    kind: "community", en: "Sudanese Copts", countries: ["SD"],
    ar: "أقباط السودان | الأقباط السودانيون | الأقباط السودانيين",
  },
  "communities/sukkot-people": {
    kind: "community", en: "Sukkot (people)", aliases: ["Sikkot"], countries: ["SD"], weak: true,
    ar: "السكوت",
    arCue: "قبيلة | قبائل | المحس | النوبيين",
  },
  "communities/susu": {
    kind: "community", en: "Susu", fr: "Soussous", countries: ["GN"],
    ar: "السوسو | قبيلة السوسو | الصوصو",
  },
  "communities/taaisha": {
    kind: "community", en: "Ta'aisha", fr: "Ta'aicha", countries: ["SD"],
    ar: "التعايشة | قبيلة التعايشة",
  },
  "communities/tagbana": {
    kind: "community", en: "Tagbana", countries: ["CI"],
    ar: "التاغبانا | تاغبانا",
  },
  "communities/taggat": {
    kind: "community", en: "Tagat", countries: ["MR"],
    ar: "تاكاط | تاقاط",
  },
  "communities/taghat-mellet": {
    kind: "community", en: "Taghat Mellet", countries: ["ML"],
    ar: "تغات ملت | تغات ملات | تاغات ملت",
  },
  "communities/tajakanet": {
    kind: "community", en: "Tajakanet", countries: ["MR", "DZ"],
    ar: "تجكانت | قبيلة تجكانت | تاجكانت | جكانت",
  },
  "communities/tama": {
    kind: "community", en: "Tama", fr: "Tamas", countries: ["TD", "SD"],
    ar: "قبيلة التاما | التاما | قبيلة تاما",
    arWeak: "تاما",
  },
  "communities/tarok": {
    kind: "community", en: "Tarok", countries: ["NG"],
    ar: "التاروك | قبيلة تاروك",
  },
  "communities/tawerghans": {
    kind: "community", en: "Tawerghans", countries: ["LY"],
    ar: "التاورغيون | نازحي تاورغاء | أهالي تاورغاء",
  },
  "communities/tekna": {
    kind: "community", en: "Tekna", countries: ["MA", "EH"],
    ar: "تكنة | قبائل تكنة | قبيلة تكنة",
  },
  "communities/temne": {
    kind: "community", en: "Temne", countries: ["SL", "GN"], weak: true,
    ar: "التمني | التيمني | قبيلة التمني",
    arCue: "سيراليون | غينيا | عرقية",
  },
  "communities/tendgha": {
    kind: "community", en: "Tendgha", countries: ["MR"],
    ar: "تندغة | قبيلة تندغة",
  },
  "communities/tenwajiou": {
    kind: "community", en: "Tenouajiou", countries: ["MR"],
    ar: "تنواجيو",
  },
  "communities/terjem": {
    kind: "community", en: "Terjem", fr: "Tarjam", countries: ["SD"],
    ar: "الترجم | قبيلة الترجم",
  },
  "communities/thiik": {
    kind: "community", en: "Thiik", countries: ["SS"], weak: true,
    ar: "ثيك",
    arCue: "عشيرة | تونج | واراب",
  },
  "communities/tigrayans": {
    kind: "community", en: "Tigrayans", fr: "Tigréens", countries: ["ET"],
    ar: "التيغراي | تيغراويون | التيغراويين | التيجراي",
  },
  "communities/tigre": {
    kind: "community", en: "Tigre", countries: ["ER", "SD"], weak: true,
    ar: "التقري | التجري | قومية التقري | التيجري",
    arCue: "إريتريا | كسلا | شرق السودان",
  },
  "communities/tijaniyya": {
    kind: "community", en: "Tijaniyya", fr: "Tidjaniyya", countries: ["SN", "MR", "ML", "NE", "NG", "TD"],
    ar: "الطريقة التيجانية | الطريقة التجانية | التيجانية | التجانية",
  },
  "communities/tilemsi-arabs": {
    kind: "community", en: "Tilemsi Arabs", countries: ["ML"],
    ar: "عرب تلمسي | عرب التلمسي | عرب تيلمسي | عرب وادي التلمسي",
  },
  "communities/tiv": {
    kind: "community", en: "Tiv", fr: "Tivs", countries: ["NG"],
    ar: "التيف | قبيلة التيف",
  },
  "communities/tolebe": {
    kind: "community", en: "Tolébé", countries: ["ML", "NE"],
    ar: "تولبي | تولوبي | فلان تولبي | الفلان تولبي",
  },
  "communities/toma-people": {
    kind: "community", en: "Toma", aliases: ["Loma"], countries: ["GN"], weak: true,
    ar: "التوما | قبيلة التوما",
    arCue: "غينيا | الغينية | ماسينتا | ليبيريا | قبيلة | عرقية",
  },
  "communities/toormoz": {
    kind: "community", en: "Toormoz", countries: ["ML"],
    ar: "قبيلة ترمز",
    arWeak: "ترمز | الترمز",
  },
  "communities/toposa": {
    kind: "community", en: "Toposa", countries: ["SS"],
    ar: "التبوسا | توبوسا | التوبوسا",
  },
  "communities/toubou": {
    kind: "community", en: "Toubou", fr: "Toubous", aliases: ["Tubu", "Teda"], countries: ["TD", "LY", "NE"],
    ar: "التبو | تبو | قبائل التبو | قبيلة التبو | التباوي | التباويين | التباويون | التوبو | توبو | التيدا | الطوبو | قبائل التيدا | التدا | قبيلة التدا",
  },
  "communities/toucouleur": {
    kind: "community", en: "Toucouleur", fr: "Toucouleurs", aliases: ["Tukulor", "Haalpulaar"], countries: ["SN", "MR", "ML"],
    ar: "التكرور | التوكولور | توكولور | الهالبولار | هالبولار | التكارير | تكرور",
  },
  "communities/toupouri": {
    kind: "community", en: "Toupouri", countries: ["TD", "CM"],
    ar: "التوبوري | قبيلة التوبوري",
  },
  "communities/tourkoz": {
    kind: "community", en: "Torkoz", countries: ["MR"], weak: true,
    ar: "تركز",
    arCue: "قبيلة | قبائل",
  },
  "communities/tuareg": {
    kind: "community", en: "Tuareg", fr: "Touareg", aliases: ["Kel Tamasheq", "Twareg"], countries: ["ML", "NE", "DZ", "LY", "BF"],
    ar: "الطوارق | طوارق | التوارق | توارق | التوارك | قبائل الطوارق | قبيلة الطوارق | كيل تماشق | كل تماشق | كل تماشك | كل تماجق | إيموهاغ | إيموشاغ | الطوارك | شعب الطوارق",
    arWeak: "الطارقية | الطارقي | الطوارقي",
  },
  "communities/tulishi": {
    kind: "community", en: "Tulishi", countries: ["SD"], weak: true,
    ar: "تلشي | قبيلة تلشي",
    arCue: "جنوب كردفان | لقاوة | النوبة",
  },
  "communities/tunjur": {
    kind: "community", en: "Tunjur", fr: "Toundjour", countries: ["SD", "TD"],
    ar: "التنجر | قبيلة التنجر | التنجور",
  },
  "communities/tutsi": {
    kind: "community", en: "Tutsi", countries: ["RW"],
    ar: "التوتسي | توتسي",
  },
  "communities/twic-dinka": {
    kind: "community", en: "Twic Dinka",
    ar: "دينكا تويج | دينكا تويك | دينكا توج",
  },
  "communities/ubaydat": {
    kind: "community", en: "Ubaydat", aliases: ["Obeidat"], countries: ["LY"],
    ar: "قبيلة العبيدات",
    arWeak: "العبيدات",
    arCue: "ليبيا | طبرق | درنة",
  },
  "communities/uduk": {
    kind: "community", en: "Uduk", countries: ["SD", "SS"],
    ar: "الأودوك | قبيلة الأودوك | قبيلة الأدك",
  },
  "communities/urhobo": {
    kind: "community", en: "Urhobo", countries: ["NG"],
    ar: "الأورهوبو | أورهوبو",
  },
  "communities/warfalla": {
    kind: "community", en: "Warfalla", countries: ["LY"],
    ar: "ورفلة | قبيلة ورفلة | الورفلة",
  },
  "communities/watawit": {
    kind: "community", en: "Watawit", countries: ["SD"], weak: true,
    ar: "الوطاويط",
    arCue: "قبيلة | النيل الأزرق | أصوصا",
  },
  "communities/we-people": {
    kind: "community", en: "Wè", aliases: ["Guéré", "Wobé"], countries: ["CI"],
    ar: "غيريه | الغيريه | عرقية غيري",
  },
  "communities/wolof": {
    kind: "community", en: "Wolof", fr: "Wolofs", countries: ["SN", "GM", "MR"],
    ar: "الولوف | قبيلة الولوف | الوولوف",
    arWeak: "ولوف",
  },
  "communities/yaggout": {
    kind: "community", en: "Yaggout", countries: ["EH", "MA"], weak: true,
    ar: "ياكوت | قبيلة ياكوت",
    arCue: "قبيلة | تكنة",
  },
  "communities/yakoma": {
    kind: "community", en: "Yakoma", countries: ["CF"],
    ar: "قبيلة ياكوما | الياكوما | قبائل الياكوما",
  },
  "communities/yalunka": {
    kind: "community", en: "Yalunka", countries: ["GN", "SL", "ML"],
    ar: "الجالونكي | اليالونكي | جالونكي",
  },
  "communities/yarse": {
    kind: "community", en: "Yarse", countries: ["BF"],
    ar: "اليارسي | يارسي",
  },
  "communities/yoruba": {
    kind: "community", en: "Yoruba", fr: "Yorubas", countries: ["NG", "BJ"],
    ar: "اليوروبا | يوروبا | اليوربا | يوربا | قبيلة اليوروبا",
  },
  "communities/zaghawa": {
    kind: "community", en: "Zaghawa", fr: "Zaghawas", aliases: ["Beri", "Bideyat"], countries: ["TD", "SD"],
    ar: "الزغاوة | زغاوة | قبيلة الزغاوة | قبائل الزغاوة | الزاغاوا | زاغاوا | البديات | الزغاوا",
    arWeak: "البري",
  },
  "communities/zaghawa-bideyat": {
    kind: "community", en: "Zaghawa Bideyat", aliases: ["Bideyat"], countries: ["TD", "SD"],
    ar: "البديات | زغاوة بديات | الزغاوة البديات | قبيلة البديات",
  },
  "communities/zaghawa-kobe": {
    kind: "community", en: "Zaghawa Kobe", countries: ["TD", "SD"], weak: true,
    ar: "الزغاوة كوبي | زغاوة كوبي | الكوبي",
    arCue: "الزغاوة | تشاد | دارفور",
  },
  "communities/zaghawa-wogi": {
    kind: "community", en: "Zaghawa Wogi", countries: ["SD"],
    ar: "الزغاوة وقي | زغاوة وقي",
  },
  "communities/zande": {
    kind: "community", en: "Zande", countries: ["CF", "SS"],
    ar: "الزاندي | زاندي | الأزاندي | قبيلة الزاندي",
  },
  "communities/zarma": {
    kind: "community", en: "Zarma", fr: "Zarmas", aliases: ["Djerma"], countries: ["NE", "ML"],
    ar: "الزرما | زرما | الجرما | الدجيرما | الزارما | زارما | الجيرما",
  },
  "communities/zawaya": {
    kind: "community", en: "Zawaya", countries: ["MR"], weak: true,
    ar: "الزوايا",
    arCue: "قبيلة | قبائل | موريتانيا | حسان | لحمة",
  },
  "communities/zayadin": {
    kind: "community", en: "Zayadin", countries: ["LY"],
    ar: "قبيلة الزيادين",
  },
  "communities/zayadiya": {
    kind: "community", en: "Ziyadiya", countries: ["SD"],
    ar: "الزيادية | قبيلة الزيادية",
  },
  "communities/zuwayya": {
    kind: "community", en: "Zuwayya", countries: ["LY"],
    ar: "الزوية | قبيلة الزوية | ازوية | قبيلة ازوية | قبيلة الزوي",
  },
};
