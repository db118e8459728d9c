import type { ActorTable } from "../../core/records.ts";

/**
 * Burkina Faso: forces, governments, bodies, parties, movements, unions and persons. Names, offices and dates from
 * general knowledge of the country's public life; ACLED strings as public code that reads that data set has them. No
 * Wikidata items: none could be checked. Composed names (army, government, ministries with the adjective of the
 * country) are made by rule.
 */
export const bf: ActorTable = {
  "bf/ablasse-ouedraogo": {
    kind: "person", en: "Ablassé Ouédraogo", countries: ["BF"],
    ar: "أبلاسي ويدراوغو | أبلاسيه ويدراوغو | أبلاسي أويدراوغو | أبلاسي ويدراوجو | أبلاسيه ويدراوجو | أبلاسي أويدراوجو",
  },
  "bf/alassane-bala-sakande": {
    kind: "person", en: "Alassane Bala Sakandé", countries: ["BF"],
    ar: "الحسن بالا ساكاندي | ألاسان بالا ساكاندي | الحسن بالا سكاندي",
  },
  "bf/albert-ouedraogo": {
    kind: "person", en: "Albert Ouédraogo", countries: ["BF"],
    ar: "ألبير ويدراوغو | ألبرت ويدراوغو | ألبير أويدراوغو | ألبرت أويدراوغو | ألبير وادراوغو | ألبير ويدراوجو | ألبرت ويدراوجو | ألبير أويدراوجو",
  },
  "bf/alpha-barry": {
    kind: "person", en: "Alpha Barry", countries: ["BF"],
    ar: "ألفا باري | ألفا بري",
  },
  "bf/alt": {
    kind: "institution", en: "Transitional Legislative Assembly", fr: "Assemblée législative de transition", acronyms: ["ALT"], countries: ["BF"],
    ar: "الجمعية التشريعية الانتقالية | الجمعية التشريعية الانتقالية في بوركينا فاسو",
    arWeak: "المجلس التشريعي الانتقالي",
  },
  "bf/apollinaire-kyelem": {
    kind: "person", en: "Apollinaire Kyélem de Tambèla", countries: ["BF"],
    ar: "أبولينير يواكيم كييليم دي تامبيلا | أبولينير كييليم دي تامبيلا | أبولينير كيليم دي تامبيلا | أبولينار كييليم | أبولينير كييليم | أبولينير جواكيم كييليم دو تامبيلا | أبولينير كيليم دي تمبيلا",
  },
  "bf/armed-forces": {
    kind: "state-force", en: "Burkinabe Armed Forces", fr: "Forces armées nationales burkinabè",
    aliases: ["Burkina Faso Armed Forces", "Burkinabe army", "armée burkinabè"], acronyms: ["FAN"], countries: ["BF"],
    acled: [
      { name: "Military Forces of Burkina Faso (1987-2014)", from: "1987", to: "2014" },
      { name: "Military Forces of Burkina Faso (2014-2015)", from: "2014", to: "2015" },
      { name: "Military Forces of Burkina Faso (2015-)", from: "2015" },
    ],
    ar: "الجيش البوركيني | القوات المسلحة البوركينية | الجيش البوركينابي | الجيش البوركينابيه | القوات المسلحة البوركينابية | الجيش البوركينبي | القوات المسلحة لبوركينا فاسو",
  },
  "bf/balai-citoyen": {
    kind: "movement", en: "Le Balai citoyen", countries: ["BF"], from: "2013",
    ar: "المكنسة المواطنة | حركة المكنسة المواطنة | مكنسة المواطن | حركة المكنسة المدنية | حركة بالي سيتوايان | حركة مكنسة المواطن",
  },
  "bf/benewende-sankara": {
    kind: "person", en: "Bénéwendé Sankara", countries: ["BF"],
    ar: "بينيويندي سانكارا | بنويندي سانكارا | بينيويندي ستانيسلاس سانكارا",
  },
  "bf/bertrand-traore": {
    kind: "person", en: "Bertrand Traoré", countries: ["BF"],
    ar: "برتراند تراوري | بيرتران تراوري | برتران تراوري",
  },
  "bf/bir": {
    kind: "state-force", en: "Rapid Intervention Battalions", fr: "Bataillons d'intervention rapide", acronyms: ["BIR"], countries: ["BF"],
    parent: "bf/armed-forces",
    ar: "كتائب التدخل السريع",
  },
  "bf/blaise-compaore": {
    kind: "person", en: "Blaise Compaoré", countries: ["BF"],
    ar: "بليز كومباوري | بليز كومباوريه | بلايز كومباوري | بليس كومباوري | بليز كامباوري | بليز كومبواري | بليز كمباوري | بلير كومباوري | بليز كومباري",
    arWeak: "كومباوري | كومباوريه",
  },
  "bf/boukare-zoungrana": {
    kind: "person", en: "Boukaré Zoungrana", countries: ["BF"],
    ar: "بوكاري زونغرانا | بوكاري زنغرانا | بوكاري زونجرانا | بوكاري زنجرانا",
  },
  "bf/brama-traore": {
    kind: "person", en: "Brama Traoré", countries: ["BF"],
    ar: "براما تراوري",
  },
  "bf/cdp": {
    kind: "party", en: "Congress for Democracy and Progress", fr: "Congrès pour la démocratie et le progrès", acronyms: ["CDP"], countries: ["BF"],
    from: "1996",
    ar: "المؤتمر من أجل الديمقراطية والتقدم | حزب المؤتمر من أجل الديمقراطية والتقدم | مؤتمر الديمقراطية والتقدم",
  },
  "bf/celestin-simpore": {
    kind: "person", en: "Célestin Simporé", countries: ["BF"],
    ar: "سيليستين سيمبوري | سيلستان سيمبوري | سيلستين سيمبوري | سيليستان سيمبوري",
  },
  "bf/christophe-dabire": {
    kind: "person", en: "Christophe Joseph Marie Dabiré", countries: ["BF"],
    ar: "كريستوف جوزيف ماري دابيري | كريستوف دابيري | كريستوف دابيريه | كريستوف جوزيف دابيري",
  },
  "bf/cisc": {
    kind: "institution", en: "Collective Against Impunity and the Stigmatisation of Communities",
    fr: "Collectif contre l'impunité et la stigmatisation des communautés", acronyms: ["CISC"], countries: ["BF"],
    ar: "التجمع ضد الإفلات من العقاب ووصم المجتمعات | الائتلاف ضد الإفلات من العقاب ووصم المجتمعات | التجمع ضد الإفلات من العقاب وتشويه المجتمعات",
  },
  "bf/cnd": {
    kind: "government", en: "National Council for Democracy", fr: "Conseil national pour la démocratie", acronyms: ["CND"], countries: ["BF"],
    from: "2015-09-17", to: "2015-09-23",
    ar: "المجلس الوطني للديمقراطية | المجلس الوطني من أجل الديمقراطية",
  },
  "bf/cobra": {
    kind: "state-force", en: "Cobra unit", fr: "Unité Cobra", countries: ["BF"], parent: "bf/armed-forces",
    ar: "وحدة كوبرا | قوات كوبرا البوركينية",
  },
  "bf/david-kabre": {
    kind: "person", en: "David Kabré", countries: ["BF"],
    ar: "دافيد كابري | ديفيد كابري",
  },
  "bf/djibril-bassole": {
    kind: "person", en: "Djibril Bassolé", countries: ["BF"],
    ar: "جبريل باسولي | جبريل باسوليه | جبريل باسول | دجبريل باسولي | جبريل بسولي",
  },
  "bf/eddie-komboigo": {
    kind: "person", en: "Eddie Komboïgo", countries: ["BF"],
    ar: "إيدي كومبويغو | إيدي كومبويجو | إدي كومبويغو",
  },
  "bf/edmond-tapsoba": {
    kind: "person", en: "Edmond Tapsoba", countries: ["BF"],
    ar: "إدموند تابسوبا | إدمون تابسوبا",
  },
  "bf/francis-kere": {
    kind: "person", en: "Diébédo Francis Kéré", countries: ["BF"],
    ar: "فرانسيس كيري | ديبيدو فرانسيس كيري | دييبيدو فرانسيس كيري",
  },
  "bf/francois-compaore": {
    kind: "person", en: "François Compaoré", countries: ["BF"],
    ar: "فرانسوا كومباوري | فرنسوا كومباوري | فرانسوا كومباوريه",
  },
  "bf/gilbert-diendere": {
    kind: "person", en: "Gilbert Diendéré", countries: ["BF"],
    ar: "جيلبير دينديري | جيلبير ديانديري | جيلبرت دينديري | جلبير ديانديري | جيلبير دياندري | جيلبرت ديانديري | جيلبار دينديري",
    arWeak: "دينديري | ديانديري",
  },
  "bf/gilbert-ouedraogo": {
    kind: "person", en: "Gilbert Noël Ouédraogo", countries: ["BF"],
    ar: "جيلبير نويل ويدراوغو | جيلبير ويدراوغو | جيلبير نويل ويدراوجو | جيلبير ويدراوجو",
  },
  "bf/government": {
    kind: "government", en: "Government of Burkina Faso", fr: "Gouvernement du Burkina Faso", countries: ["BF"],
    acled: [
      { name: "Government of Burkina Faso (1987-2014)", from: "1987", to: "2014" },
      { name: "Government of Burkina Faso (2014-2015)", from: "2014", to: "2015" },
      { name: "Government of Burkina Faso (2015-2022)", from: "2015", to: "2022" },
      { name: "Government of Burkina Faso (2022-)", from: "2022" },
    ],
    ar: "حكومة بوركينا فاسو | حكومة واغادوغو | السلطات الانتقالية في بوركينا فاسو | حكومة بوركينا | سلطات واغادوغو | الحكومة البوركينابية | السلطات البوركينابية",
  },
  "bf/guy-herve-kam": {
    kind: "person", en: "Guy Hervé Kam", countries: ["BF"],
    ar: "غي هيرفي كام | غي هيرفيه كام | جي هيرفي كام | غاي هيرفي كام",
  },
  "bf/honore-traore": {
    kind: "person", en: "Honoré Traoré", countries: ["BF"],
    ar: "هونوريه تراوري | أونوري تراوري | هونوري تراوري | أونوريه تراوري | نابيري هونوري تراوري",
  },
  "bf/hyacinthe-kafando": {
    kind: "person", en: "Hyacinthe Kafando", countries: ["BF"],
    ar: "ياسينت كافاندو | هياسينت كافاندو | إياسانت كافاندو | هياسنت كافاندو",
  },
  "bf/ibrahim-malam-dicko": {
    kind: "person", en: "Ibrahim Malam Dicko", aliases: ["Boureima Dicko"], countries: ["BF"], parent: "armed-groups/ansarul-islam",
    ar: "إبراهيم مالام ديكو | إبراهيم ديكو | مالام ديكو | إبراهيم معلم ديكو | مالام إبراهيم ديكو | بوريما ديكو",
  },
  "bf/ibrahim-traore": {
    kind: "person", en: "Ibrahim Traoré", acronyms: ["IB"], countries: ["BF"],
    ar: "إبراهيم تراوري | إبراهيم تراوريه | إبراهيما تراوري | إبراهيم ترواري | إبراهيم تراوريي | إبراهيم طراوري | إبراهيم ترووري | إبراهيم تراورا",
    arWeak: "تراوري",
  },
  "bf/isaac-zida": {
    kind: "person", en: "Yacouba Isaac Zida", countries: ["BF"],
    ar: "إسحاق زيدا | يعقوب إسحاق زيدا | إيزاك زيدا | ياكوبا إسحاق زيدا | ياكوبا إيزاك زيدا | إسحق زيدا | إسحاق زيادا",
  },
  "bf/jafar-dicko": {
    kind: "person", en: "Jafar Dicko", aliases: ["Abdoul Salam Dicko", "Ja'far Dicko"], countries: ["BF"], parent: "armed-groups/ansarul-islam",
    ar: "جعفر ديكو | جافار ديكو | جفر ديكو",
  },
  "bf/jean-baptiste-lingani": {
    kind: "person", en: "Jean-Baptiste Lingani", countries: ["BF"],
    ar: "جان باتيست لينغاني | جان بابتيست لينغاني | جان باتيست لينجاني | جان بابتيست لينجاني",
  },
  "bf/jean-baptiste-ouedraogo": {
    kind: "person", en: "Jean-Baptiste Ouédraogo", countries: ["BF"],
    ar: "جان باتيست ويدراوغو | جان بابتيست ويدراوغو | جان باتيست أويدراوغو | جان باتيست ويدراوجو | جان بابتيست ويدراوجو | جان باتيست أويدراوجو",
  },
  "bf/jean-emmanuel-ouedraogo": {
    kind: "person", en: "Rimtalba Jean Emmanuel Ouédraogo", countries: ["BF"],
    ar: "ريمتالبا جان إيمانويل ويدراوغو | جان إيمانويل ويدراوغو | جان إيمانويل أويدراوغو | ريمتالبا جان إيمانويل أويدراوغو | جان إيمانويل وادراوغو | جان ايمانويل ويدراوجو | ريمطالبا ويدراوغو | ريمتالبا جان إيمانويل ويدراوجو | جان إيمانويل أويدراوجو",
  },
  "bf/junta": {
    kind: "government", en: "Military junta of Burkina Faso", fr: "Junte militaire du Burkina Faso",
    aliases: ["Burkinabe military junta", "Patriotic Movement for Safeguard and Restoration", "Mouvement patriotique pour la sauvegarde et la restauration"],
    acronyms: ["MPSR"], countries: ["BF"], from: "2022-01-24",
    ar: "الحركة الوطنية للحماية والاستعادة | الحركة الوطنية للحماية والإصلاح | الحركة الوطنية للإنقاذ والاستعادة | الحركة الوطنية للحفاظ والاستعادة | الحركة الوطنية للصون والإصلاح | المجلس العسكري في بوركينا فاسو | المجلس العسكري البوركيني | المجلس العسكري الحاكم في بوركينا فاسو | الحركة الوطنية للحماية والاسترجاع | المجلس العسكري ببوركينا فاسو | الحركة الوطنية من أجل الحماية والاستعادة | الحركة الوطنية للإنقاذ والإصلاح",
    arWeak: "المجلس العسكري | الطغمة العسكرية",
  },
  "bf/kadre-ouedraogo": {
    kind: "person", en: "Kadré Désiré Ouédraogo", countries: ["BF"],
    ar: "كادري ديزيري ويدراوغو | قدري ديزيري ويدراوغو | كادري ديزيريه ويدراوغو | كادري ديزيري أويدراوغو | كادري ديزيري ويدراوجو | قدري ديزيري ويدراوجو | كادري ديزيريه ويدراوجو",
  },
  "bf/karamoko-traore": {
    kind: "person", en: "Karamoko Jean-Marie Traoré", countries: ["BF"],
    ar: "كاراموكو جان ماري تراوري | كاراموكو تراوري | كراموكو جان ماري تراوري | جان ماري تراوري",
  },
  "bf/kassoum-coulibaly": {
    kind: "person", en: "Kassoum Coulibaly", countries: ["BF"],
    ar: "قاسم كوليبالي | قاسوم كوليبالي | كاسوم كوليبالي",
  },
  "bf/lassina-zerbo": {
    kind: "person", en: "Lassina Zerbo", countries: ["BF"],
    ar: "لاسينا زيربو | لسينا زربو | لاسينا زربو",
  },
  "bf/luc-adolphe-tiao": {
    kind: "person", en: "Luc Adolphe Tiao", countries: ["BF"],
    ar: "لوك أدولف تياو | لوك أدولف تيياو",
  },
  "bf/mahamadou-sana": {
    kind: "person", en: "Mahamadou Sana", countries: ["BF"],
    ar: "محمدو سانا | مامادو سانا | محمادو سانا",
  },
  "bf/mariam-sankara": {
    kind: "person", en: "Mariam Sankara", countries: ["BF"],
    ar: "مريم سانكارا",
  },
  "bf/maurice-yameogo": {
    kind: "person", en: "Maurice Yaméogo", countries: ["BF"],
    ar: "موريس ياميوغو | موريس ياميوجو | موريس ياميغو",
  },
  "bf/mbdhp": {
    kind: "institution", en: "Burkinabe Movement for Human and Peoples' Rights", fr: "Mouvement burkinabè des droits de l'homme et des peuples",
    acronyms: ["MBDHP"], countries: ["BF"],
    ar: "الحركة البوركينية لحقوق الإنسان والشعوب | الحركة البوركينابية لحقوق الإنسان والشعوب",
  },
  "bf/michel-kafando": {
    kind: "person", en: "Michel Kafando", countries: ["BF"],
    ar: "ميشيل كافاندو | ميشال كافاندو | ميشل كافاندو | ميشيل كفاندو",
    arWeak: "كافاندو",
  },
  "bf/mogho-naba": {
    kind: "person", en: "Mogho Naba Baongo", countries: ["BF"],
    ar: "موغو نابا باونغو | موغو نابا | الموغو نابا | مورو نابا | موغو نابا باونجو | موجو نابا باونجو | موجو نابا | الموجو نابا",
  },
  "bf/moise-miningou": {
    kind: "person", en: "Moïse Miningou", countries: ["BF"],
    ar: "مويس مينونغو | موييز مينينغو | مويز مينونغو | مويس مينونجو | موييز مينينجو | مويز مينونجو",
  },
  "bf/mpp": {
    kind: "party", en: "People's Movement for Progress", fr: "Mouvement du peuple pour le progrès", acronyms: ["MPP"], countries: ["BF"], from: "2014-01",
    ar: "الحركة الشعبية من أجل التقدم | حركة الشعب من أجل التقدم | حزب الحركة الشعبية من أجل التقدم | الحركة الشعبية للتقدم",
  },
  "bf/national-team": {
    kind: "institution", en: "Burkina Faso national football team", fr: "Équipe du Burkina Faso de football", aliases: ["Stallions", "Étalons"],
    countries: ["BF"],
    ar: "منتخب بوركينا فاسو | المنتخب البوركيني | خيول بوركينا فاسو | المنتخب البوركينابي",
  },
  "bf/norbert-zongo": {
    kind: "person", en: "Norbert Zongo", countries: ["BF"],
    ar: "نوربير زونغو | نوربرت زونغو | نوربير زونجو",
  },
  "bf/olivia-rouamba": {
    kind: "person", en: "Olivia Rouamba", countries: ["BF"],
    ar: "أوليفيا روامبا | أوليفيا رونغوامبا | أوليفيا روانبا",
  },
  "bf/ousmane-dicko": {
    kind: "person", en: "Ousmane Dicko", countries: ["BF"], parent: "armed-groups/jnim",
    ar: "عثمان ديكو | أوسمان ديكو",
  },
  "bf/paul-henri-damiba": {
    kind: "person", en: "Paul-Henri Sandaogo Damiba", countries: ["BF"],
    ar: "بول هنري سانداوغو داميبا | بول هنري داميبا | بول هنري ساندوغو داميبا | بول هنري سانداوجو داميبا | بول هنري سنداوغو داميبا | بول هنري دميبا | بول هنري سانداغو داميبا",
    arWeak: "داميبا | دميبا",
  },
  "bf/paul-kaba-thieba": {
    kind: "person", en: "Paul Kaba Thieba", fr: "Paul Kaba Thiéba", countries: ["BF"],
    ar: "بول كابا تييبا | بول كابا تيبا | بول كابا ثيبا | بول كابا ثييبا",
  },
  "bf/pingrenoma-zagre": {
    kind: "person", en: "Pingrenoma Zagré", countries: ["BF"],
    ar: "بينغرينوما زاغري | بينغرينوما زغري | بينجرينوما زاجري | بينجرينوما زجري",
  },
  "bf/roch-kabore": {
    kind: "person", en: "Roch Marc Christian Kaboré", countries: ["BF"],
    ar: "روك مارك كريستيان كابوري | روش مارك كريستيان كابوري | روك كابوري | روش كابوري | روك مارك كابوري | روك مارك كريستيان كابوريه | روك مارك كريستيان كابور | روش مارك كابوري | روك كريستيان كابوري | روش كريستيان كابوري | روتش كابوري",
    arWeak: "كابوري",
  },
  "bf/rsp": {
    kind: "state-force", en: "Regiment of Presidential Security", fr: "Régiment de sécurité présidentielle", acronyms: ["RSP"], countries: ["BF"],
    to: "2015-09-25",
    acled: [{ name: "Military Forces of Burkina Faso (2014-2015) Presidential Security Unit", from: "2014", to: "2015" }],
    ar: "فوج الأمن الرئاسي | كتيبة الأمن الرئاسي | لواء الأمن الرئاسي | وحدة الأمن الرئاسي | قوات الأمن الرئاسي",
    arWeak: "الحرس الرئاسي",
  },
  "bf/salif-diallo": {
    kind: "person", en: "Salif Diallo", countries: ["BF"],
    ar: "ساليف ديالو | صالف ديالو | سليف ديالو",
  },
  "bf/sangoule-lamizana": {
    kind: "person", en: "Sangoulé Lamizana", countries: ["BF"],
    ar: "سانغولي لاميزانا | سانجولي لاميزانا | سنغولي لاميزانا",
  },
  "bf/saye-zerbo": {
    kind: "person", en: "Saye Zerbo", countries: ["BF"],
    ar: "ساي زيربو | سايي زيربو",
  },
  "bf/thomas-sankara": {
    kind: "person", en: "Thomas Sankara", countries: ["BF"],
    ar: "توماس سانكارا | توماس سنكارا | طوماس سانكارا | توما سانكارا",
    arWeak: "سانكارا | سنكارا",
  },
  "bf/upc": {
    kind: "party", en: "Union for Progress and Change", fr: "Union pour le progrès et le changement", acronyms: ["UPC"], countries: ["BF"], from: "2010",
    ar: "الاتحاد من أجل التقدم والتغيير | اتحاد التقدم والتغيير | حزب الاتحاد من أجل التقدم والتغيير",
  },
  "bf/wayiyan": {
    kind: "movement", en: "Wayiyan",
    aliases: ["National Coordination of Citizen Watch Associations", "Coordination nationale des associations de la veille citoyenne"], countries: ["BF"],
    ar: "حركة وايين | وايان | التنسيقية الوطنية لجمعيات اليقظة المواطنة | حركة واييان",
  },
  "bf/yacouba-sawadogo": {
    kind: "person", en: "Yacouba Sawadogo", countries: ["BF"],
    ar: "يعقوب ساوادوغو | ياكوبا ساوادوغو | ياكوبا سوادوغو | يعقوب ساوادوجو | ياكوبا ساوادوجو | ياكوبا سوادوجو",
  },
  "bf/zephirin-diabre": {
    kind: "person", en: "Zéphirin Diabré", countries: ["BF"],
    ar: "زيفيرين ديابري | زفيران ديابري | زيفيران ديابري | زفيرين ديابري | زيفيرين ديابريه",
  },
};
