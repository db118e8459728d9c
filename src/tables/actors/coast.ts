import type { ActorTable } from "../../core/records.ts";

/**
 * The coast of West Africa, from Cape Verde and Gambia to Benin: leaders, ministers, officers, parties. Names and offices
 * from general knowledge. No Wikidata items: none could be checked.
 */
export const coast: ActorTable = {
  "coast/abou-issa": {
    kind: "person", en: "Abou Issa", countries: ["BJ"], weak: true,
    ar: "أبو عيسى",
    arCue: "بنين | البنيني | كوتونو",
  },
  "coast/aboubacar-diakite": {
    kind: "person", en: "Aboubacar Diakité", aliases: ["Toumba Diakité"], countries: ["GN"],
    ar: "أبو بكر دياكيتي | أبو بكر دياكيتيه | تومبا دياكيتي | تومبا دياكيتيه",
  },
  "coast/aboubacar-sidiki-camara": {
    kind: "person", en: "Aboubacar Sidiki Camara", aliases: ["Idi Amin"], countries: ["GN"],
    ar: "أبو بكر صديقي كامارا | أبو بكر صديق كامارا | أبو بكر صديقي كمارا | أبو بكر صديق كمارا",
  },
  "coast/african-party-for-the-independence-of-guinea-and-cape-verde": {
    kind: "party", en: "African Party for the Independence of Guinea and Cape Verde", acronyms: ["PAIGC"], countries: ["GW", "CV"],
    ar: "الحزب الأفريقي لاستقلال غينيا والرأس الأخضر | الحزب الأفريقي لاستقلال غينيا وكاب فيردي | الحزب الأفريقي من أجل استقلال غينيا والرأس الأخضر",
  },
  "coast/african-peoples-party-cote-divoire": {
    kind: "party", en: "African People's Party – Côte d'Ivoire", fr: "Parti des peuples africains – Côte d'Ivoire", acronyms: ["PPA-CI"], countries: ["CI"],
    ar: "حزب الشعوب الأفريقية | حزب الشعوب الأفريقية كوت ديفوار",
  },
  "coast/alassane-seidou": {
    kind: "person", en: "Alassane Seidou", countries: ["BJ"],
    ar: "الحسن سيدو | ألاسان سيدو | ألاساني سيدو",
  },
  "coast/alliance-for-patriotic-reorientation-and-construction": {
    kind: "party", en: "Alliance for Patriotic Reorientation and Construction", acronyms: ["APRC"], countries: ["GM"],
    ar: "التحالف من أجل إعادة التوجيه والبناء | التحالف الوطني لإعادة التوجيه والبناء",
  },
  "coast/amadou-coulibaly": {
    kind: "person", en: "Amadou Coulibaly", countries: ["CI"], weak: true,
    ar: "أمادو كوليبالي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | المتحدث",
  },
  "coast/amara-camara": {
    kind: "person", en: "Amara Camara", countries: ["GN"],
    ar: "أمارا كامارا | عمارة كامارا | أمارا كمارا | عمارة كمارا",
  },
  "coast/antonio-indjai": {
    kind: "person", en: "Antonio Indjai", countries: ["GW"],
    ar: "أنطونيو إندجاي | أنطونيو إنجاي",
    arWeak: "إندجاي",
  },
  "coast/aurelien-agbenonci": {
    kind: "person", en: "Aurélien Agbénonci", countries: ["BJ"],
    ar: "أورليان أغبينونسي | أوريليان أغبينونسي | أورليان أجبينونسي | أوريليان أجبينونسي",
    arWeak: "أغبينونسي",
  },
  "coast/bernard-goumou": {
    kind: "person", en: "Bernard Goumou", countries: ["GN"],
    ar: "برنار غومو | بيرنار غومو | برنار جومو | بيرنار جومو",
  },
  "coast/biague-na-ntan": {
    kind: "person", en: "Biague Na Ntan", countries: ["GW"],
    ar: "بياغ نا نتان | بياغي نا نتان | بياغ نانتان نتان | بياغي نانتان نتان | بياغي نانتان",
  },
  "coast/braima-camara": {
    kind: "person", en: "Braima Camará", countries: ["GW"],
    ar: "برايما كامارا | إبراهيما كامارا | برايما كمارا | إبراهيما كمارا",
  },
  "coast/candide-azannai": {
    kind: "person", en: "Candide Azannaï", countries: ["BJ"],
    ar: "كانديد أزاناي",
    arWeak: "أزاناي",
  },
  "coast/carlos-gomes-junior": {
    kind: "person", en: "Carlos Gomes Júnior", countries: ["GW"],
    ar: "كارلوس غوميز جونيور | كارلوس غوميس جونيور",
  },
  "coast/charles-ble-goude": {
    kind: "person", en: "Charles Blé Goudé", countries: ["CI"],
    ar: "شارل بليه غوديه | شارل بلي غوديه | شارل بليه غودي | شارل بلي غودي",
    arWeak: "غوديه",
  },
  "coast/charles-koffi-diby": {
    kind: "person", en: "Charles Koffi Diby", countries: ["CI"],
    ar: "شارل كوفي ديبي",
  },
  "coast/claude-pivi": {
    kind: "person", en: "Claude Pivi", countries: ["GN"],
    ar: "كلود بيفي",
  },
  "coast/damehame-yark": {
    kind: "person", en: "Damehame Yark", countries: ["TG"],
    ar: "داميهام يارك",
  },
  "coast/daniel-kablan-duncan": {
    kind: "person", en: "Daniel Kablan Duncan", countries: ["CI"],
    ar: "دانيال كابلان دنكان | دانيال كابلان دانكان",
    arWeak: "دنكان",
  },
  "coast/democratic-party-of-ivory-coast": {
    kind: "party", en: "Democratic Party of Ivory Coast", fr: "Parti démocratique de Côte d'Ivoire", acronyms: ["PDCI"], countries: ["CI"],
    ar: "الحزب الديمقراطي لكوت ديفوار | الحزب الديمقراطي في كوت ديفوار | الحزب الديمقراطي لساحل العاج | الحزب الديمقراطي الإيفواري",
  },
  "coast/didier-drogba": {
    kind: "person", en: "Didier Drogba", countries: ["CI"],
    ar: "ديدييه دروغبا | ديديه دروغبا | ديدييه دروجبا | ديديه دروجبا",
    arWeak: "دروغبا",
  },
  "coast/domingos-simoes-pereira": {
    kind: "person", en: "Domingos Simões Pereira", countries: ["GW"],
    ar: "دومينغوس سيمويس بيريرا | دومينجوس سيمويس بيريرا | دومينغوس سيموس بيريرا | دومينجوس سيموس بيريرا",
  },
  "coast/edward-boamah": {
    kind: "person", en: "Edward Boamah", countries: ["GH"],
    ar: "إدوارد بواما | إدوارد أومان بواما",
    arWeak: "بواما",
  },
  "coast/emerse-fae": {
    kind: "person", en: "Emerse Faé", countries: ["CI"],
    ar: "إيميرس فاي | إيمرس فاي | إيميرس فايي | إيمرس فايي",
  },
  "coast/emmanuel-adebayor": {
    kind: "person", en: "Emmanuel Adebayor", countries: ["TG"],
    ar: "إيمانويل أديبايور",
    arWeak: "أديبايور",
  },
  "coast/ernest-bai-koroma": {
    kind: "person", en: "Ernest Bai Koroma", countries: ["SL"],
    ar: "إرنست باي كوروما",
  },
  "coast/faizou-gomina": {
    kind: "person", en: "Faïzou Gomina", countries: ["BJ"],
    ar: "فايزو غومينا | فيزو غومينا | فايزو جومينا | فيزو جومينا",
    arWeak: "غومينا",
  },
  "coast/fatoumata-jallow-tambajang": {
    kind: "person", en: "Fatoumata Jallow-Tambajang", countries: ["GM"],
    ar: "فاطوماتا جالو تامباجانغ",
    arWeak: "تامباجانغ",
  },
  "coast/fernando-dias-guinea-bissau": {
    kind: "person", en: "Fernando Dias (Guinea-Bissau)", aliases: ["Fernando Dias da Costa"], countries: ["GW"],
    ar: "فرناندو دياس | فرناندو دياس دا كوستا",
  },
  "coast/fidele-sarassoro": {
    kind: "person", en: "Fidèle Sarassoro", countries: ["CI"],
    ar: "فيديل سارسورو | فيديل ساراسورو",
    arWeak: "سارسورو",
  },
  "coast/franck-kessie": {
    kind: "person", en: "Franck Kessié", countries: ["CI"],
    ar: "فرانك كيسي | فرانك كيسييه",
  },
  "coast/fructueux-gbaguidi": {
    kind: "person", en: "Fructueux Gbaguidi", countries: ["BJ"],
    ar: "فروكتوه غباغيدي | فروكتيو غباغيدي | فروكتوه غباجيدي | فروكتويوز غباغيدي | فروكتيو غباجيدي",
    arWeak: "غباغيدي",
  },
  "coast/gilbert-fossoun-houngbo": {
    kind: "person", en: "Gilbert Fossoun Houngbo", countries: ["TG"],
    ar: "جيلبرت هونغبو | جيلبير هونغبو | جيلبرت فوسون هونغبو | جيلبير فوسون هونغبو | غيلبرت هونغبو",
    arWeak: "هونغبو",
  },
  "coast/horta-ntam": {
    kind: "person", en: "Horta N'Tam", aliases: ["Horta Inta-A Na Man"], countries: ["GW"],
    ar: "هورتا نتام | هورتا نتا | هورتا إنتا",
  },
  "coast/international-counter-terrorism-academy-jacqueville": {
    kind: "institution", en: "International Counter-Terrorism Academy (Jacqueville)", fr: "Académie internationale de lutte contre le terrorisme",
    acronyms: ["AILCT"], countries: ["CI"],
    ar: "الأكاديمية الدولية لمكافحة الإرهاب | أكاديمية جاكفيل",
  },
  "coast/isatou-touray": {
    kind: "person", en: "Isatou Touray", countries: ["GM"],
    ar: "إيساتو توراي",
  },
  "coast/ivorian-popular-front": {
    kind: "party", en: "Ivorian Popular Front", fr: "Front populaire ivoirien", acronyms: ["FPI"], countries: ["CI"],
    ar: "الجبهة الشعبية الإيفوارية | الجبهة الشعبية العاجية",
  },
  "coast/james-sagbo": {
    kind: "person", en: "James Sagbo", countries: ["BJ"],
    ar: "جيمس ساغبو",
    arWeak: "ساغبو",
  },
  "coast/jane-naana-opoku-agyemang": {
    kind: "person", en: "Jane Naana Opoku-Agyemang", countries: ["GH"],
    ar: "جين أوبوكو أجيمانغ",
    arWeak: "أجيمانغ",
  },
  "coast/jean-louis-gasset": {
    kind: "person", en: "Jean-Louis Gasset", countries: ["CI"],
    ar: "جان لويس غاسيه | جان لوي غاسيه | جان لويس جاسيه | جان لوي جاسيه",
    arWeak: "غاسيه",
  },
  "coast/jean-lucien-savi-de-tove": {
    kind: "person", en: "Jean-Lucien Savi de Tové", countries: ["TG"],
    ar: "جان لوسيان سافي دي توفي | جان لوسيان سافي دو توفي",
  },
  "coast/jean-pierre-fabre": {
    kind: "person", en: "Jean-Pierre Fabre", countries: ["TG"],
    ar: "جان بيير فابر | جان بيار فابر",
  },
  "coast/jerry-rawlings": {
    kind: "person", en: "Jerry Rawlings", countries: ["GH"],
    ar: "جيري رولينغز | جيري رولينغس",
    arWeak: "رولينغز",
  },
  "coast/joel-aivo": {
    kind: "person", en: "Joël Aïvo", countries: ["BJ"],
    ar: "جويل أيفو",
  },
  "coast/john-atta-mills": {
    kind: "person", en: "John Atta Mills", countries: ["GH"],
    ar: "جون أتا ميلز | جون أتا ميلس | جون عطا ميلز",
  },
  "coast/john-kufuor": {
    kind: "person", en: "John Kufuor", countries: ["GH"],
    ar: "جون كوفور",
    arWeak: "كوفور",
  },
  "coast/jorge-carlos-fonseca": {
    kind: "person", en: "Jorge Carlos Fonseca", countries: ["CV"],
    ar: "خورخي كارلوس فونسيكا | جورجي كارلوس فونسيكا",
    arWeak: "فونسيكا",
  },
  "coast/jose-mario-vaz": {
    kind: "person", en: "José Mário Vaz", countries: ["GW"],
    ar: "جوزيه ماريو فاز | خوسيه ماريو فاز | جوزيه ماريو فاس | خوسيه ماريو فاس",
  },
  "coast/kacou-leon-adom": {
    kind: "person", en: "Kacou Léon Adom", countries: ["CI"],
    ar: "كاكو ليون أدوم | ليون كاكو أدوم",
  },
  "coast/kofi-annan-international-peacekeeping-training-centre": {
    kind: "institution", en: "Kofi Annan International Peacekeeping Training Centre", acronyms: ["KAIPTC"], countries: ["GH"],
    ar: "مركز كوفي أنان الدولي لتدريب | مركز كوفي عنان الدولي لتدريب | مركز كوفي أنان الدولي للتدريب | مركز كوفي عنان الدولي للتدريب | مركز كوفي أنان الدولي للتدريب على حفظ السلام",
  },
  "coast/kumba-iala": {
    kind: "person", en: "Kumba Ialá", countries: ["GW"],
    ar: "كومبا يالا | كومبا إيالا",
  },
  "coast/lansana-conte": {
    kind: "person", en: "Lansana Conté", countries: ["GN"],
    ar: "لانسانا كونتي | لانسانا كونتيه",
  },
  "coast/lansana-kouyate": {
    kind: "person", en: "Lansana Kouyaté", countries: ["GN"],
    ar: "لانسانا كوياتي | لانسانا كوياتيه",
  },
  "coast/lassina-doumbia": {
    kind: "person", en: "Lassina Doumbia", countries: ["CI"],
    ar: "لاسينا دومبيا",
  },
  "coast/lionel-zinsou": {
    kind: "person", en: "Lionel Zinsou", countries: ["BJ"],
    ar: "ليونيل زينسو",
    arWeak: "زينسو",
  },
  "coast/mahamudu-bawumia": {
    kind: "person", en: "Mahamudu Bawumia", countries: ["GH"],
    ar: "محمودو باوميا | مامودو باوميا | محمودو بوميا | مامودو بوميا | محمد باوميا",
    arWeak: "باوميا",
  },
  "coast/malam-bacai-sanha": {
    kind: "person", en: "Malam Bacai Sanhá", countries: ["GW"],
    ar: "مالام باكاي سانها | مالام بكاي سانها | مالام باكاي سانيا | مالام بكاي سانيا",
  },
  "coast/mamadou-billo-bah": {
    kind: "person", en: "Mamadou Billo Bah", countries: ["GN"], weak: true,
    ar: "مامادو بيلو باه",
    arCue: "غينيا | الغيني | الناشط",
  },
  "coast/mamadou-tangara": {
    kind: "person", en: "Mamadou Tangara", countries: ["GM"],
    ar: "مامادو تانغارا | محمدو تانغارا | مامادو تنغارا | محمدو تنغارا",
    arWeak: "تانغارا",
  },
  "coast/mamma-kandeh": {
    kind: "person", en: "Mamma Kandeh", countries: ["GM"],
    ar: "ماما كانديه | ماما كاندي",
    arWeak: "كانديه",
  },
  "coast/marcel-amon-tanoh": {
    kind: "person", en: "Marcel Amon-Tanoh", countries: ["CI"],
    ar: "مارسيل آمون تانوه | مارسيل آمون تانو",
    arWeak: "تانوه",
  },
  "coast/marguerite-gnakade": {
    kind: "person", en: "Marguerite Gnakadé", countries: ["TG"],
    ar: "مارغريت غناكادي | مارغريت نياكادي",
    arWeak: "غناكادي",
  },
  "coast/mariam-chabi-talata": {
    kind: "person", en: "Mariam Chabi Talata", countries: ["BJ"],
    ar: "مريم شابي تالاتا | مريم تشابي تالاتا",
  },
  "coast/mathieu-kerekou": {
    kind: "person", en: "Mathieu Kérékou", countries: ["BJ"],
    ar: "ماثيو كيريكو | ماتيو كيريكو",
    arWeak: "كيريكو",
  },
  "coast/mohamed-beavogui": {
    kind: "person", en: "Mohamed Béavogui", countries: ["GN"],
    ar: "محمد بيافوغي | محمد بيفوغي | محمد بيافوجي",
    arWeak: "بيافوغي",
  },
  "coast/morissanda-kouyate": {
    kind: "person", en: "Morissanda Kouyaté", countries: ["GN"],
    ar: "موريساندا كوياتي | موريسندا كوياتي | موريساندا كوياتيه | موريسندا كوياتيه",
  },
  "coast/moussa-tiegboro-camara": {
    kind: "person", en: "Moussa Tiegboro Camara", countries: ["GN"],
    ar: "موسى تييغبورو كامارا | موسى تيغبورو كامارا | موسى تييغبورو كمارا | موسى تيغبورو كمارا",
  },
  "coast/movement-for-democratic-alternation-madem-g15": {
    kind: "party", en: "Movement for Democratic Alternation (Madem-G15)", acronyms: ["MADEM-G15"], countries: ["GW"], weak: true,
    ar: "حركة التناوب الديمقراطي | ماديم",
    arCue: "غينيا بيساو | بيساو",
  },
  "coast/naby-keita": {
    kind: "person", en: "Naby Keïta", countries: ["GN"],
    ar: "نابي كيتا",
  },
  "coast/national-democratic-congress-ghana": {
    kind: "party", en: "National Democratic Congress (Ghana)", acronyms: ["NDC"], countries: ["GH"], weak: true,
    ar: "المؤتمر الوطني الديمقراطي | حزب المؤتمر الوطني الديمقراطي",
    arCue: "غانا | الغاني",
  },
  "coast/national-front-for-the-defence-of-the-constitution": {
    kind: "movement", en: "National Front for the Defence of the Constitution", fr: "Front national pour la défense de la Constitution", acronyms: ["FNDC"],
    countries: ["GN"],
    ar: "الجبهة الوطنية للدفاع عن الدستور",
  },
  "coast/national-peoples-party-gambia": {
    kind: "party", en: "National People's Party (Gambia)", acronyms: ["NPP"], countries: ["GM"], weak: true,
    ar: "حزب الشعب الوطني | حزب الشعب الوطني الغامبي",
    arCue: "غامبيا | الغامبي",
  },
  "coast/new-patriotic-party-ghana": {
    kind: "party", en: "New Patriotic Party (Ghana)", acronyms: ["NPP"], countries: ["GH"], weak: true,
    ar: "الحزب الوطني الجديد",
    arCue: "غانا | الغاني",
  },
  "coast/nicephore-soglo": {
    kind: "person", en: "Nicéphore Soglo", countries: ["BJ"],
    ar: "نيسيفور سوغلو | نيسيفور سوجلو",
    arWeak: "سوغلو",
  },
  "coast/nuno-gomes-nabiam": {
    kind: "person", en: "Nuno Gomes Nabiam", countries: ["GW"],
    ar: "نونو غوميز نابيام | نونو غوميس نابيام | نونو غوميز نبيام | نونو غوميس نبيام",
    arWeak: "نابيام",
  },
  "coast/olushegun-adjadi-bakari": {
    kind: "person", en: "Olushegun Adjadi Bakari", countries: ["BJ"],
    ar: "أولوشيغون أدجادي بكاري | أولوشيجون أدجادي بكاري | أولوشيغون أجادي بكاري | أولوشيغون أدجادي باكاري | أولوشيجون أجادي بكاري | أولوشيجون أدجادي باكاري | أولوشيغون أجادجي باكاري | أولوشيغون أجادجي بكاري",
  },
  "coast/oumar-sylla-fonike-mengue": {
    kind: "person", en: "Oumar Sylla (Foniké Menguè)", aliases: ["Foniké Menguè"], countries: ["GN"], weak: true,
    ar: "عمر سيلا | فونيكي مينغي | فونيكي مانغي",
    arCue: "غينيا | الغيني | الناشط",
  },
  "coast/ousainou-darboe": {
    kind: "person", en: "Ousainou Darboe", countries: ["GM"],
    ar: "أوساينو داربو | حسينو داربو | أوساينو داربوي | حسينو داربوي",
    arWeak: "داربو",
  },
  "coast/ousmane-gaoual-diallo": {
    kind: "person", en: "Ousmane Gaoual Diallo", countries: ["GN"],
    ar: "عثمان غاوال ديالو | عثمان غوال ديالو",
  },
  "coast/pascal-affi-nguessan": {
    kind: "person", en: "Pascal Affi N'Guessan", countries: ["CI"],
    ar: "باسكال آفي نغيسان | باسكال آفي نجيسان",
    arWeak: "نغيسان",
  },
  "coast/pascal-tigri": {
    kind: "person", en: "Pascal Tigri", countries: ["BJ"],
    ar: "باسكال تيغري | باسكال تيجري | تيغري باسكال",
    arWeak: "تيغري",
  },
  "coast/patrick-achi": {
    kind: "person", en: "Patrick Achi", countries: ["CI"],
    ar: "باتريك أشي",
  },
  "coast/prince-johnson": {
    kind: "person", en: "Prince Johnson", countries: ["LR"],
    ar: "برنس جونسون",
  },
  "coast/rally-of-houphouetists-for-democracy-and-peace": {
    kind: "party", en: "Rally of Houphouëtists for Democracy and Peace", fr: "Rassemblement des houphouëtistes pour la démocratie et la paix",
    acronyms: ["RHDP"], countries: ["CI"],
    ar: "تجمع الهوفويتيين من أجل الديمقراطية والسلام | تجمع الهوفويتين من أجل الديمقراطية والسلام | تجمع أنصار هوفويت من أجل الديمقراطية والسلام",
  },
  "coast/rally-of-the-guinean-people": {
    kind: "party", en: "Rally of the Guinean People", fr: "Rassemblement du peuple de Guinée", acronyms: ["RPG"], countries: ["GN"],
    ar: "تجمع الشعب الغيني",
  },
  "coast/reckya-madougou": {
    kind: "person", en: "Reckya Madougou", countries: ["BJ"],
    ar: "رقية مادوغو | ريكيا مادوغو | رقية مادوجو | ريكيا مادوجو",
  },
  "coast/robert-guei": {
    kind: "person", en: "Robert Guéï", countries: ["CI"],
    ar: "روبير غي | روبرت غي | روبير غيي | روبرت غيي",
  },
  "coast/romuald-wadagni": {
    kind: "person", en: "Romuald Wadagni", countries: ["BJ"],
    ar: "روموالد واداني | روموال واداني | روموالد وادانيي | روموالد وداني | روموال وادانيي",
    arWeak: "واداني",
  },
  "coast/sabi-sira-korogone": {
    kind: "person", en: "Sabi Sira Korogoné", countries: ["BJ"],
    ar: "سابي سيرا كوروغوني | سابي سيرا كوروغونيه | سابي سيرا كوروجوني",
  },
  "coast/sadiba-koulibaly": {
    kind: "person", en: "Sadiba Koulibaly", countries: ["GN"],
    ar: "ساديبا كوليبالي | صاديبا كوليبالي",
  },
  "coast/samuel-doe": {
    kind: "person", en: "Samuel Doe", countries: ["LR"],
    ar: "صامويل دو | صمويل دو",
  },
  "coast/sebastien-ajavon": {
    kind: "person", en: "Sébastien Ajavon", countries: ["BJ"],
    ar: "سيباستيان أجافون",
    arWeak: "أجافون",
  },
  "coast/sebastien-haller": {
    kind: "person", en: "Sébastien Haller", countries: ["CI"],
    ar: "سيباستيان هالر | سيباستيان هالير",
  },
  "coast/sekouba-konate": {
    kind: "person", en: "Sékouba Konaté", countries: ["GN"],
    ar: "سيكوبا كوناتي",
  },
  "coast/serhou-guirassy": {
    kind: "person", en: "Serhou Guirassy", countries: ["GN"],
    ar: "سيرهو غيراسي | سيرو غيراسي | سيرهو جيراسي | سيرو جيراسي",
    arWeak: "غيراسي",
  },
  "coast/shadiya-alimatou-assouman": {
    kind: "person", en: "Shadiya Alimatou Assouman", countries: ["BJ"],
    ar: "شادية عليماتو أسومان | شاديا عليماتو أسومان | شادية أليماتو أسومان | شاديا أليماتو أسومان | شادية أسومان",
    arWeak: "أسومان",
  },
  "coast/shirley-ayorkor-botchwey": {
    kind: "person", en: "Shirley Ayorkor Botchwey", countries: ["GH"],
    ar: "شيرلي أيوركور بوتشوي",
    arWeak: "بوتشوي",
  },
  "coast/sidya-toure": {
    kind: "person", en: "Sidya Touré", countries: ["GN"],
    ar: "سيديا توري | سيديا توريه",
  },
  "coast/simone-gbagbo": {
    kind: "person", en: "Simone Gbagbo", countries: ["CI"],
    ar: "سيمون غباغبو | سيمونا غباغبو | سيمون جباجبو | سيمونا جباجبو",
  },
  "coast/special-forces-of-guinea": {
    kind: "state-force", en: "Special Forces of Guinea", fr: "Groupement des forces spéciales", acronyms: ["GFS"], countries: ["GN"],
    ar: "القوات الخاصة الغينية",
  },
  "coast/tene-birahima-ouattara": {
    kind: "person", en: "Téné Birahima Ouattara", countries: ["CI"],
    ar: "تيني بيراهيما واتارا | تينيه بيراهيما واتارا | تيني إبراهيما واتارا | تيني بيراهيما وتارا | تينيه إبراهيما واتارا | تينيه بيراهيما وتارا",
  },
  "coast/the-democrats-benin": {
    kind: "party", en: "The Democrats (Benin)", fr: "Les Démocrates", countries: ["BJ"], weak: true,
    ar: "حزب الديمقراطيون | حزب الديمقراطيين | حزب الديمقراطيين البنيني",
    arCue: "بنين | البنيني",
  },
  "coast/tikpi-atchadam": {
    kind: "person", en: "Tikpi Atchadam", countries: ["TG"],
    ar: "تيكبي أتشادام | تيكبي أتشدام",
    arWeak: "أتشادام",
  },
  "coast/timothy-kabba": {
    kind: "person", en: "Timothy Kabba", countries: ["SL"],
    ar: "تيموثي كابا",
  },
  "coast/union-for-the-republic-togo": {
    kind: "party", en: "Union for the Republic (Togo)", fr: "Union pour la République", acronyms: ["UNIR"], countries: ["TG"],
    ar: "الاتحاد من أجل الجمهورية التوغولي",
  },
  "coast/union-of-democratic-forces-of-guinea": {
    kind: "party", en: "Union of Democratic Forces of Guinea", fr: "Union des forces démocratiques de Guinée", acronyms: ["UFDG"], countries: ["GN"],
    ar: "اتحاد القوى الديمقراطية في غينيا | اتحاد القوى الديمقراطية الغيني غينيا | اتحاد القوى الديمقراطية الغيني",
  },
  "coast/united-democratic-party-gambia": {
    kind: "party", en: "United Democratic Party (Gambia)", acronyms: ["UDP"], countries: ["GM"], weak: true,
    ar: "الحزب الديمقراطي المتحد",
    arCue: "غامبيا | الغامبي",
  },
  "coast/vagondo-diomande": {
    kind: "person", en: "Vagondo Diomandé", countries: ["CI"],
    ar: "فاغوندو ديوماندي | فاجوندو ديوماندي",
    arWeak: "ديوماندي",
  },
  "coast/victoire-tomegah-dogbe": {
    kind: "person", en: "Victoire Tomegah Dogbé", countries: ["TG"],
    ar: "فيكتوار دوغبي | فيكتوار توميغا دوغبي | فيكتوار دوغبيه",
    arWeak: "دوغبي",
  },
  "coast/yaya-toure": {
    kind: "person", en: "Yaya Touré", countries: ["CI"],
    ar: "يايا توري | يحيى توري | يايا توريه | يحيى توريه",
  },
};
