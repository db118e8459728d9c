import type { ActorTable } from "../../core/records.ts";

/**
 * The coast of West Africa, from Cape Verde and Gambia to Benin: leaders, ministers, officers, parties. Names and offices
 * from general knowledge. No Wikidata items: none could be checked.
 */
export const coast: ActorTable = {
  "coast/abass-bonfoh": {
    kind: "person", en: "Abass Bonfoh", countries: ["TG"],
    ar: "عباس بونفوه",
  },
  "coast/abdoul-kabele-camara": {
    kind: "person", en: "Abdoul Kabèlè Camara", aliases: ["Kabèlè Camara"], countries: ["GN"],
    ar: "عبدول كابيلي كامارا | عبد الكبيلي كامارا | كابيلي كامارا | عبدول كابيله كامارا",
  },
  "coast/abdoul-sacko": {
    kind: "person", en: "Abdoul Sacko", countries: ["GN"],
    ar: "عبدول ساكو",
  },
  "coast/abdoulaye-bio-tchane": {
    kind: "person", en: "Abdoulaye Bio Tchané", countries: ["BJ"],
    ar: "عبد الله بيو تشاني | عبدولاي بيو تشاني | عبد الله بيو تشانيه | بيو تشانيه | عبد اللاي بيو تشاني",
  },
  "coast/abdoulaye-cherif-diaby": {
    kind: "person", en: "Abdoulaye Chérif Diaby", countries: ["GN"],
    ar: "عبدولاي شريف ديابي | عبد الله شريف ديابي | عبد الله شريف دياباي",
  },
  "coast/abdoulaye-kourouma-gn": {
    kind: "person", en: "Abdoulaye Kourouma", countries: ["GN"], weak: true,
    ar: "عبدولاي كوروما | عبد الله كوروما",
    arCue: "غينيا | الغيني | كوناكري | مرشح",
  },
  "coast/abdoulaye-paye-camara": {
    kind: "person", en: "Abdoulaye Paye Camara", aliases: ["Paye Camara"], countries: ["GN"],
    ar: "عبد الله باي كامارا | عبدولاي باي كامارا",
  },
  "coast/abdoulaye-yero-balde": {
    kind: "person", en: "Abdoulaye Yéro Baldé", countries: ["GN"],
    ar: "عبدولاي ييرو بالدي | عبد الله ييرو بالدي | عبدولاي يرو بالدي | عبد الله يرو بالدي | عبدولاي ييرو بالديه",
    arWeak: "ييرو بالدي",
  },
  "coast/abdoulie-sanyang": {
    kind: "person", en: "Abdoulie Sanyang", countries: ["GM"],
    ar: "عبدولاي سانيانغ | عبدولي سانيانغ | عبد الله سانيانغ",
  },
  "coast/abdourahmane-cisse": {
    kind: "person", en: "Abdourahmane Cissé", countries: ["CI"], weak: true,
    ar: "عبد الرحمن سيسي | عبد الرحمن سيسيه | عبدورحمان سيسي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | الرئاسة",
  },
  "coast/abdourahmane-sanoh": {
    kind: "person", en: "Abdourahmane Sanoh", countries: ["GN"],
    ar: "عبد الرحمن سانوه | عبد الرحمن سانو | عبدرحمن سانوه",
  },
  "coast/abdourahmane-sikhe-camara": {
    kind: "person", en: "Abdourahmane Sikhé Camara", aliases: ["Sikhé Camara"], countries: ["GN"],
    ar: "عبد الرحمن سيخي كامارا | سيخي كامارا",
  },
  "coast/abdul-fatawu-issahaku": {
    kind: "person", en: "Abdul Fatawu Issahaku", aliases: ["Abdul Fatawu"], countries: ["GH"],
    ar: "عبد الفتاو إيساهاكو | عبدول فاتاو إيساهاكو | عبد الفتاو إسحاق | فاتاو إيساهاكو",
  },
  "coast/abdul-rashid-pelpuo": {
    kind: "person", en: "Abdul-Rashid Pelpuo", aliases: ["Rashid Pelpuo"], countries: ["GH"],
    ar: "عبد الرشيد بلبو | عبد الرشيد بيلبو | رشيد بيلبو",
  },
  "coast/abedi-pele": {
    kind: "person", en: "Abedi Pele", aliases: ["Abedi Ayew"], countries: ["GH"],
    ar: "عبيدي بيليه | عبيدي بيلي | أبيدي بيليه | عبيدي أيو",
  },
  "coast/abou-issa": {
    kind: "person", en: "Abou Issa", countries: ["BJ"], weak: true,
    ar: "أبو عيسى",
    arCue: "بنين | البنيني | كوتونو",
  },
  "coast/aboubacar-diakite": {
    kind: "person", en: "Aboubacar Diakité", aliases: ["Toumba Diakité", "Toumba"], countries: ["GN"],
    ar: "أبو بكر دياكيتي | أبو بكر دياكيتيه | تومبا دياكيتي | تومبا دياكيتيه | أبو بكر صديقي دياكيتي | أبوبكر صديقي دياكيتي | أبو بكر تومبا دياكيتي | أبو بكر صديقي شريف دياكيتي | أبوبكر صديقي شريف دياكيتي | طومبا دياكيتي | تومبا دياكيت",
  },
  "coast/aboubacar-sidiki-camara": {
    kind: "person", en: "Aboubacar Sidiki Camara", aliases: ["Idi Amin"], countries: ["GN"],
    ar: "أبو بكر صديقي كامارا | أبو بكر صديق كامارا | أبو بكر صديقي كمارا | أبو بكر صديق كمارا",
  },
  "coast/aboubacar-sompare": {
    kind: "person", en: "Aboubacar Somparé", countries: ["GN"],
    ar: "أبو بكر سومباري | أبوبكر سومباري | أبو بكر صومباري",
  },
  "coast/aboubacar-soumah": {
    kind: "person", en: "Aboubacar Soumah", countries: ["GN"], weak: true,
    ar: "أبو بكر سوماه | أبو بكر سوما | أبوبكر سوماح",
    arCue: "غينيا | الغيني | النقابي | نقابة | المعلمين",
  },
  "coast/aboubacar-sylla-gn": {
    kind: "person", en: "Aboubacar Sylla", countries: ["GN"], weak: true,
    ar: "أبو بكر سيلا | أبوبكر سيلا",
    arCue: "غينيا | الغيني | النقل | كوناكري",
  },
  "coast/aboudou-assouma": {
    kind: "person", en: "Aboudou Assouma", countries: ["TG"],
    ar: "أبودو أسوما | عبدو أسوما",
  },
  "coast/aboudramane-sangare": {
    kind: "person", en: "Aboudramane Sangaré", aliases: ["Abou Drahamane Sangaré"], countries: ["CI"],
    ar: "أبو دراماني سانغاري | أبودرامان سانغاري | أبو درهمان سانغاري",
  },
  "coast/abubacarr-tambadou": {
    kind: "person", en: "Abubacarr Tambadou", countries: ["GM"],
    ar: "أبو بكر تامبادو | أبوبكر تمبادو | أبو بكر ماري تمبدو | أبو بكر تمبادو | با تامبادو | أبوبكر ماري تمبادو | با تمبادو",
  },
  "coast/action-committee-for-renewal-togo": {
    kind: "party", en: "Action Committee for Renewal", fr: "Comité d'action pour le renouveau", acronyms: ["CAR"], countries: ["TG"],
    ar: "لجنة العمل من أجل التجديد | لجنة العمل للتجديد | حركة العمل من أجل التجديد التوغولية | حركة العمل للتجديد التوغولية",
  },
  "coast/adama-bictogo": {
    kind: "person", en: "Adama Bictogo", countries: ["CI"],
    ar: "أداما بيكتوغو | بيكتوغو | بيكتوجو",
  },
  "coast/adama-coulibaly-minister": {
    kind: "person", en: "Adama Coulibaly", countries: ["CI"], weak: true,
    ar: "أداما كوليبالي",
    arCue: "وزير | الوزير | كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/adama-diawara": {
    kind: "person", en: "Adama Diawara", countries: ["CI"], weak: true,
    ar: "أداما ديوارا | أداما دياوارا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/adama-kamara": {
    kind: "person", en: "Adama Kamara", countries: ["CI"], weak: true,
    ar: "أداما كامارا",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/adama-toungara": {
    kind: "person", en: "Adama Toungara", countries: ["CI"],
    ar: "أداما تونغارا | أداما تونجارا",
  },
  "coast/adelaide-sosseh": {
    kind: "person", en: "Adelaide Sosseh", countries: ["GM"],
    ar: "أديليد سوسيه | إديلايد سوسه | أديلايد سوسيه",
  },
  "coast/adib-saani": {
    kind: "person", en: "Adib Saani", countries: ["GH"],
    ar: "أديب ساني | أديب صاني",
  },
  "coast/adrien-houngbedji": {
    kind: "person", en: "Adrien Houngbédji", countries: ["BJ"],
    ar: "أدريان هونغبيدجي | أدريان أونغبيدجي",
  },
  "coast/affoussiata-bamba": {
    kind: "person", en: "Affoussiata Bamba", aliases: ["Affoussiata Bamba-Lamine"], countries: ["CI"],
    ar: "أفوسياتا بامبا",
  },
  "coast/african-party-for-the-independence-of-guinea-and-cape-verde": {
    kind: "party", en: "African Party for the Independence of Guinea and Cape Verde", acronyms: ["PAIGC"], countries: ["GW", "CV"],
    ar: "الحزب الأفريقي لاستقلال غينيا والرأس الأخضر | الحزب الأفريقي لاستقلال غينيا وكاب فيردي | الحزب الأفريقي من أجل استقلال غينيا والرأس الأخضر | الحزب الأفريقي لاستقلال غينيا بيساو والرأس الأخضر | الحزب الإفريقي من أجل استقلال غينيا وكاب فيردي",
  },
  "coast/african-peoples-party-cote-divoire": {
    kind: "party", en: "African People's Party – Côte d'Ivoire", fr: "Parti des peuples africains – Côte d'Ivoire", acronyms: ["PPA-CI"], countries: ["CI"],
    ar: "حزب الشعوب الأفريقية | حزب الشعوب الأفريقية كوت ديفوار | حزب شعوب أفريقيا | حزب الشعب الإفريقي ساحل العاج | حزب شعوب أفريقيا ساحل العاج | حزب شعوب أفريقيا كوت ديفوار | حزب الشعب الأفريقي كوت ديفوار | حزب الشعب الأفريقي في كوت ديفوار | حزب الشعب الأفريقي الإيفواري | شعوب أفريقيا كوت ديفوار | حزب الشعوب الإيفوارية | حزب الشعوب الأفريقية ساحل العاج | حزب الشعوب الأفريقية في ساحل العاج | حزب الشعوب الأفريقية الإيفواري",
    arWeak: "حزب الشعب الأفريقي",
    arCue: "غباغبو | كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/agbeyome-kodjo": {
    kind: "person", en: "Agbéyomé Kodjo", countries: ["TG"],
    ar: "أغبيومي كودجو | أغبيوم كودجو | غابرييل أغبيومي كودجو | ميساني أغبيومي كودجو",
  },
  "coast/aguib-toure": {
    kind: "person", en: "Aguib Touré", countries: ["CI"],
    ar: "أغيب توري | عاقب توري | أغيب توريه | عقيب توري | أجيب توري",
  },
  "coast/ahmadou-kourouma": {
    kind: "person", en: "Ahmadou Kourouma", countries: ["CI"],
    ar: "أحمدو كوروما | أحمدو كرومه",
  },
  "coast/ahmadou-lamin-samateh": {
    kind: "person", en: "Ahmadou Lamin Samateh", countries: ["GM"],
    ar: "أحمدو لامين ساماتي | أحمدو لامين ساماتيه | أحمدو الأمين ساماتي",
  },
  "coast/ahmed-hussein-suale": {
    kind: "person", en: "Ahmed Hussein-Suale", aliases: ["Ahmed Suale"], countries: ["GH"],
    ar: "أحمد حسين سوالي | أحمد سوالي",
  },
  "coast/ahmed-mohamed-oury-diallo": {
    kind: "person", en: "Ahmed Mohamed Oury Diallo", countries: ["GN"],
    ar: "أحمد محمد أوري ديالو | أحمد محمد أوري جالو",
  },
  "coast/ahmed-tidiane-souare": {
    kind: "person", en: "Ahmed Tidiane Souaré", countries: ["GN"],
    ar: "أحمد تيجان سواري | أحمد تيجاني سواري",
  },
  "coast/ahoua-don-mello": {
    kind: "person", en: "Ahoua Don Mello", countries: ["CI"],
    ar: "أهوا دون ميلو | أهوا دون ميللو | دون ميلو",
  },
  "coast/aime-adi": {
    kind: "person", en: "Aimé Adi", countries: ["TG"],
    ar: "إيمي آدي | إيمي عدي",
  },
  "coast/aime-gogue": {
    kind: "person", en: "Aimé Gogué", aliases: ["Tchabouré Aimé Gogué", "Aimé Tchabouré Gogué"], countries: ["TG"],
    ar: "إيمي غوغي | إيمي غوغيه | إيمي تشابوري غوغوي | تشابوري غوغي | إيميه غوغيه | إيمي جوجي | إيمي تشابوري غوغي | إيمي جوجيه",
  },
  "coast/aisha-huang": {
    kind: "person", en: "Aisha Huang", aliases: ["En Huang"], countries: ["GH"],
    ar: "عائشة هوانغ | عائشة هوانج | إن هوانغ | آيشا هوانغ",
  },
  "coast/akodah-ayewouadan": {
    kind: "person", en: "Akodah Ayewouadan", countries: ["TG"],
    ar: "أكودا آيوادان | أكودا أييوادان | أكوداه أييوادان | أكوداه أييوادن | أكوده أييوادان",
  },
  "coast/akwasi-afrifa": {
    kind: "person", en: "Akwasi Afrifa", countries: ["GH"],
    ar: "أكواسي أفريفا",
  },
  "coast/al-furqan-university": {
    kind: "institution", en: "Al-Furqan University (Abidjan)", countries: ["CI"],
    ar: "جامعة الفرقان في أبيدجان | جامعة الفرقان بأبيدجان",
  },
  "coast/alagie-martin": {
    kind: "person", en: "Alagie Martin", countries: ["GM"],
    ar: "ألاجي مارتن",
  },
  "coast/alain-claude-bilie-by-nze": {
    kind: "person", en: "Alain-Claude Bilie-By-Nze", countries: ["GA"],
    ar: "ألان كلود بيلي بي نزي | آلان كلود بيلي باي نزي | آلان كلود بيلي بي نزيه | ألان كلود بيلي باي نزيه",
  },
  "coast/alain-fortunet-nouatin": {
    kind: "person", en: "Alain Fortunet Nouatin", aliases: ["Fortunet Nouatin"], countries: ["BJ"],
    ar: "فورتوني نواتين | فورتونيت نواتين | فورتونيه آلان نواتان | فورتوني ألان نواتين",
  },
  "coast/alain-lobognon": {
    kind: "person", en: "Alain Lobognon", countries: ["CI"],
    ar: "ألان لوبونيون | ألان لوبوغنون",
  },
  "coast/alain-orounla": {
    kind: "person", en: "Alain Orounla", countries: ["BJ"],
    ar: "آلان أورونلا",
  },
  "coast/alain-richard-donwahi": {
    kind: "person", en: "Alain-Richard Donwahi", countries: ["CI"],
    ar: "ألان ريشار دونواهي | ألان دونواهي | ألان ريشارد دونواهي | ألين ريتشارد دونواهي | ألين ريتشارد دونواهين | دونواهي | آلان ريتشارد دونواهي",
  },
  "coast/alaixys-romao": {
    kind: "person", en: "Alaixys Romao", countries: ["TG"],
    ar: "أليكسيس روماو",
  },
  "coast/alan-kyerematen": {
    kind: "person", en: "Alan Kyerematen", countries: ["GH"],
    ar: "آلان كييريماتن | ألان كيريماتن",
  },
  "coast/alassane-ouattara-university": {
    kind: "institution", en: "Alassane Ouattara University", fr: "Université Alassane Ouattara", countries: ["CI"],
    ar: "جامعة الحسن واتارا | جامعة بواكي | جامعة الحسن وتارا",
  },
  "coast/alassane-seidou": {
    kind: "person", en: "Alassane Seidou", countries: ["BJ"],
    ar: "الحسن سيدو | ألاسان سيدو | ألاساني سيدو",
  },
  "coast/alassane-tigri": {
    kind: "person", en: "Alassane Tigri", aliases: ["Alassane Djemba"], countries: ["BJ"],
    ar: "الحسن تيغري | ألاسان تيغري",
  },
  "coast/alban-bagbin": {
    kind: "person", en: "Alban Bagbin", countries: ["GH"],
    ar: "ألبان باغبين | ألبان باجبين",
  },
  "coast/albert-damantang-camara": {
    kind: "person", en: "Albert Damantang Camara", countries: ["GN"],
    ar: "ألبير دامانتانغ كامارا | دامانتانغ ألبير كامارا | دامانتانغ كامارا | ألبرت دامانتانغ كامارا",
  },
  "coast/albert-kan-dapaah": {
    kind: "person", en: "Albert Kan-Dapaah", aliases: ["Albert Kan Dapaah"], countries: ["GH"],
    ar: "ألبرت كان دابا | ألبرت كان داباه",
  },
  "coast/albert-mabri-toikeusse": {
    kind: "person", en: "Albert Mabri Toikeusse", countries: ["CI"],
    ar: "ألبير مابري تواكوس | ألبرت مابري تواكوس | ألبير تواكوس مابري | ألبرت تواكيوسي مابري | مابري تواكوس",
  },
  "coast/albert-tevoedjre": {
    kind: "person", en: "Albert Tévoédjrè", countries: ["BJ"],
    ar: "ألبير تيفودجري | ألبرت تيفويدجري",
  },
  "coast/alcide-djedje": {
    kind: "person", en: "Alcide Djédjé", countries: ["CI"],
    ar: "ألسيد دجيدجي | ألسيد جيجي",
  },
  "coast/alex-saab": {
    kind: "person", en: "Alex Saab", countries: ["CO"],
    ar: "أليكس صعب | أليكس ساب",
  },
  "coast/alexander-afenyo-markin": {
    kind: "person", en: "Alexander Afenyo-Markin", aliases: ["Afenyo-Markin"], countries: ["GH"],
    ar: "ألكسندر أفينيو ماركين | أفينيو ماركين",
  },
  "coast/alexander-djiku": {
    kind: "person", en: "Alexander Djiku", countries: ["GH"],
    ar: "ألكسندر دجيكو",
  },
  "coast/alexandre-apalo-toure": {
    kind: "person", en: "Alexandre Apalo Touré", aliases: ["Apalo Touré"], countries: ["CI"],
    ar: "ألكسندر أبالو توري | أبالو توري",
  },
  "coast/alexandre-cece-loua": {
    kind: "person", en: "Alexandre Cécé Loua", countries: ["GN"],
    ar: "ألكسندر سيسي لوا | أليكساندر سيسي لوا",
  },
  "coast/alfred-tuah-yeboah": {
    kind: "person", en: "Alfred Tuah-Yeboah", aliases: ["Alfred Tuah Yeboah"], countries: ["GH"],
    ar: "ألفريد تواه يبواه | ألفرد تواه يبواه | ألفريد تواه ييبواه | ألفريد تواه يبوا",
  },
  "coast/alhagie-kanyi": {
    kind: "person", en: "Alhagie Kanyi", countries: ["GM"],
    ar: "الحاجي كاني",
  },
  "coast/alhaji-kromah": {
    kind: "person", en: "Alhaji Kromah", aliases: ["Alhaji G. V. Kromah"], countries: ["LR"],
    ar: "الحاجي كروما | الحاج كروما",
  },
  "coast/alhassan-suhuyini": {
    kind: "person", en: "Alhassan Suhuyini", countries: ["GH"],
    ar: "الحسن سوهويني",
  },
  "coast/alidu-seidu": {
    kind: "person", en: "Alidu Seidu", countries: ["GH"],
    ar: "عليدو سيدو | أليدو سيدو",
  },
  "coast/alieu-momar-njai": {
    kind: "person", en: "Alieu Momar Njai", countries: ["GM"],
    ar: "أليو مومار نجي | عليو مومار نجاي | أليو مومار نجاي | أليو مومارا نجاي | علي مومار نجي",
  },
  "coast/all-peoples-congress-sierra-leone": {
    kind: "party", en: "All People's Congress (Sierra Leone)", acronyms: ["APC"], countries: ["SL"], weak: true,
    ar: "مؤتمر كل الشعب | حزب مؤتمر كل الشعب | مؤتمر عموم الشعب | حزب مؤتمر عموم الشعب | مؤتمر جميع الشعب | حزب المؤتمر الشعبي العام",
    arCue: "سيراليون | سيراليوني | فريتاون | كوروما",
  },
  "coast/allahare-dimini": {
    kind: "person", en: "Allahare Dimini", countries: ["TG"],
    ar: "الله هاري ديميني | ألاهاري ديميني",
  },
  "coast/alliance-of-democrats-for-integral-development": {
    kind: "party", en: "Alliance of Democrats for Integral Development", fr: "Alliance des démocrates pour le développement intégral", acronyms: ["ADDI"],
    countries: ["TG"],
    ar: "تحالف الديمقراطيين من أجل التنمية الشاملة | تحالف الديمقراطيين للتنمية الشاملة | تحالف الديمقراطيين من أجل التنمية المتكاملة",
  },
  "coast/ally-coulibaly": {
    kind: "person", en: "Ally Coulibaly", countries: ["CI"], weak: true,
    ar: "علي كوليبالي | آلي كوليبالي",
    arCue: "ساحل العاج | كوت ديفوار | الإيفواري | العاجي",
  },
  "coast/almameh-gibba": {
    kind: "person", en: "Almameh Gibba", countries: ["GM"],
    ar: "ألماميه جيبا | ألمامي جيبا | ألماميه غيبا | المامي جيبي | ألمامة جيبا",
  },
  "coast/alpha-alassane": {
    kind: "person", en: "Alpha Alassane", aliases: ["Imam Alpha Alassane"], countries: ["TG"], weak: true,
    ar: "ألفا ألاسان | ألفا الحسن",
    arCue: "توغو | الإمام | التوغولي",
  },
  "coast/alpha-bacar-barry": {
    kind: "person", en: "Alpha Bacar Barry", countries: ["GN"],
    ar: "ألفا بكار باري | ألفا باكار باري",
  },
  "coast/alpha-blondy": {
    kind: "person", en: "Alpha Blondy", countries: ["CI"],
    ar: "ألفا بلوندي",
  },
  "coast/alpha-oumar-boffa-diallo": {
    kind: "person", en: "Alpha Oumar Boffa Diallo", aliases: ["AOB"], countries: ["GN"],
    ar: "ألفا عمر بوفا ديالو",
  },
  "coast/alpha-soumah-bill-de-sam": {
    kind: "person", en: "Alpha Soumah (Bill de Sam)", countries: ["GN"],
    ar: "ألفا سوماه | بيل دي سام",
  },
  "coast/alphonse-charles-wright": {
    kind: "person", en: "Alphonse Charles Wright", countries: ["GN"],
    ar: "ألفونس شارل رايت | شارل رايت | ألفونس تشارلز رايت | ألفونس شارل وايت",
  },
  "coast/alphonse-djedje-mady": {
    kind: "person", en: "Alphonse Djédjé Mady", countries: ["CI"],
    ar: "ألفونس دجيدجي مادي | ألفونس جيجي مادي",
  },
  "coast/alphonse-soro": {
    kind: "person", en: "Alphonse Soro", countries: ["CI"],
    ar: "ألفونس سورو",
  },
  "coast/aly-hijazi": {
    kind: "person", en: "Aly Hijazi", countries: ["GW"], weak: true,
    ar: "علي حجازي",
    arCue: "بيساو | غينيا بيساو | البيساوي",
  },
  "coast/aly-keita": {
    kind: "person", en: "Aly Keïta", aliases: ["Aly Keita"], countries: ["GN"],
    ar: "علي كيتا | ألي كيتا",
  },
  "coast/ama-ata-aidoo": {
    kind: "person", en: "Ama Ata Aidoo", countries: ["GH"],
    ar: "أما آتا أيدو",
  },
  "coast/amade-oueremi": {
    kind: "person", en: "Amadé Ouérémi", countries: ["CI", "BF"],
    ar: "أمادي ويريمي | أمادي ويريميه | أماديه ويريمي",
  },
  "coast/amadou-coulibaly": {
    kind: "person", en: "Amadou Coulibaly", countries: ["CI"], weak: true,
    ar: "أمادو كوليبالي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | المتحدث",
  },
  "coast/amadou-damaro-camara": {
    kind: "person", en: "Amadou Damaro Camara", countries: ["GN"],
    ar: "أمادو دامارو كامارا | أمادو دامارو كمارا",
  },
  "coast/amadou-kone": {
    kind: "person", en: "Amadou Koné", aliases: ["Amadou Kone"], countries: ["CI"], weak: true,
    ar: "أمادو كوني | أحمدو كوني",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | النقل",
  },
  "coast/amadou-soumahoro": {
    kind: "person", en: "Amadou Soumahoro", countries: ["CI"],
    ar: "أمادو سوماهورو",
  },
  "coast/amara-camara": {
    kind: "person", en: "Amara Camara", countries: ["GN"],
    ar: "أمارا كامارا | عمارة كامارا | أمارا كمارا | عمارة كمارا | أمرا كامارا",
  },
  "coast/amara-sompare": {
    kind: "person", en: "Amara Somparé", countries: ["GN"],
    ar: "أمارا سومباري | أمارا سومباريه",
  },
  "coast/ambrose-dery": {
    kind: "person", en: "Ambrose Dery", countries: ["GH"],
    ar: "أمبروز ديري | أمبروس ديري",
  },
  "coast/amede-kouakou": {
    kind: "person", en: "Amédé Kouakou", aliases: ["Amédé Koffi Kouakou", "Amede Koffi Kouakou"], countries: ["CI"],
    ar: "أميدي كواكو | أميدي كوفي كواكو | أميديه كوفي كواكو",
  },
  "coast/amilcar-cabral": {
    kind: "person", en: "Amílcar Cabral", countries: ["GW", "CV"],
    ar: "أميلكار كابرال | أملكار كابرال",
  },
  "coast/aminata-kaba-gn": {
    kind: "person", en: "Aminata Kaba", countries: ["GN"], weak: true,
    ar: "أميناتا كابا",
    arCue: "غينيا | الغيني | كوناكري",
  },
  "coast/amron": {
    kind: "person", en: "Aamron", aliases: ["Essowè Tchalla"], countries: ["TG"], weak: true,
    ar: "أميروندجي | آمرون",
    arCue: "توغو | لومي | التوغولي | الرابر | مغني",
  },
  "coast/anad-guinea": {
    kind: "movement", en: "National Alliance for Alternation and Democracy", acronyms: ["ANAD"], countries: ["GN"],
    ar: "التحالف الوطني من أجل التناوب والديمقراطية | التحالف الوطني للتناوب والديمقراطية",
  },
  "coast/anaky-kobenan": {
    kind: "person", en: "Anaky Kobenan", aliases: ["Innocent Anaky Kobena"], countries: ["CI"],
    ar: "أناكي كوبينا | أناكي كوبينان",
  },
  "coast/anas-aremeyaw-anas": {
    kind: "person", en: "Anas Aremeyaw Anas", countries: ["GH"],
    ar: "أنس أريماو أنس",
  },
  "coast/andree-toure": {
    kind: "person", en: "Andrée Touré", countries: ["GN"], weak: true,
    ar: "أندريه توري",
    arCue: "سيكو توري | غينيا",
  },
  "coast/andy-yiadom": {
    kind: "person", en: "Andy Yiadom", countries: ["GH"],
    ar: "أندي يادوم",
  },
  "coast/angelique-kidjo": {
    kind: "person", en: "Angélique Kidjo", countries: ["BJ"],
    ar: "أنجيليك كيدجو | أنجليك كيدجو",
  },
  "coast/anne-ouloto": {
    kind: "person", en: "Anne Désirée Ouloto", countries: ["CI"],
    ar: "آن أولوتو | آن ديزيريه أولوتو | آن ديزيري أولوتو",
  },
  "coast/anselme-seka-yapo": {
    kind: "person", en: "Anselme Séka Yapo", aliases: ["Séka Séka"], countries: ["CI"],
    ar: "أنسيلم سيكا يابو | أنسلم سيكا يابو | سيكا سيكا",
  },
  "coast/ansoumane-kaba": {
    kind: "person", en: "Ansoumane Kaba", countries: ["GN"],
    ar: "أنسومان كابا | أنسوماني كابا",
  },
  "coast/ansoumane-toumany-camara": {
    kind: "person", en: "Ansoumane Toumany Camara", countries: ["GN"],
    ar: "أنسومان توماني كامارا | إنسوما توماني كامارا | أنسومان توماني كمارا",
  },
  "coast/ansumane-mane": {
    kind: "person", en: "Ansumane Mané", countries: ["GW"],
    ar: "أنسومان ماني | أنسوماني ماني | أنسومانا ماني",
  },
  "coast/antoine-assale-tiemoko": {
    kind: "person", en: "Antoine Assalé Tiémoko", aliases: ["Assalé Tiémoko"], countries: ["CI"],
    ar: "أسالي تيموكو | أنطوان أسالي تيموكو | أساليه تييموكو",
  },
  "coast/antoine-bohoun-bouabre": {
    kind: "person", en: "Antoine Bohoun Bouabré", aliases: ["Bohoun Bouabré"], countries: ["CI"],
    ar: "أنطوان بوهون بوابري | بوهون بوابري | بوهون بوابريه",
  },
  "coast/antoine-conte": {
    kind: "person", en: "Antoine Conte", countries: ["GN"],
    ar: "أنطوان كونتي",
  },
  "coast/antoine-semenyo": {
    kind: "person", en: "Antoine Semenyo", countries: ["GH"],
    ar: "أنطوان سيمينيو | سيمينيو",
  },
  "coast/antonio-indjai": {
    kind: "person", en: "Antonio Indjai", countries: ["GW"],
    ar: "أنطونيو إندجاي | أنطونيو إنجاي | أنتونيو إنجاي",
    arWeak: "إندجاي",
  },
  "coast/antonio-souare": {
    kind: "person", en: "Antonio Souaré", aliases: ["Mamadou Antonio Souaré"], countries: ["GN"],
    ar: "أنطونيو سواري | أنتونيو سواري",
  },
  "coast/aprc-gambia": {
    kind: "party", en: "Alliance for Patriotic Reorientation and Construction", acronyms: ["APRC"], countries: ["GM"],
    ar: "التحالف الوطني لإعادة التوجيه والبناء | التحالف الوطني للتوجيه وإعادة الإعمار | تحالف إعادة التوجيه الوطني والبناء | التحالف من أجل إعادة التوجيه الوطني والبناء | التحالف من أجل إعادة التوجيه والبناء الوطني | التحالف الوطني من أجل إعادة التوجيه والبناء | التحالف من أجل إعادة التوجيه والبناء | تحالف إعادة التوجيه والبناء الوطني",
  },
  "coast/apu-pdgb": {
    kind: "party", en: "Assembly of the People United – Democratic Party of Guinea-Bissau", acronyms: ["APU-PDGB"], countries: ["GW"], weak: true,
    ar: "تجمع الشعب المتحد | حزب تجمع الشعب المتحد | اتحاد الشعب الموحد الحزب الديمقراطي لغينيا بيساو",
    arCue: "بيساو | نابيام",
  },
  "coast/aristides-gomes": {
    kind: "person", en: "Aristides Gomes", countries: ["GW"],
    ar: "أريستيدس غوميز | أريستيديس غوميز | أريستيديس غوميس | أريستيد غوميز",
  },
  "coast/aruna-dindane": {
    kind: "person", en: "Aruna Dindane", countries: ["CI"],
    ar: "أرونا دينداني | هارونا دينداني",
  },
  "coast/asamoah-gyan": {
    kind: "person", en: "Asamoah Gyan", countries: ["GH"],
    ar: "أسامواه جيان | أساموا جيان | أسامواه غيان | جيان أسامواه",
  },
  "coast/asantehene-osei-tutu-ii": {
    kind: "person", en: "Asantehene Osei Tutu II", aliases: ["Osei Tutu II"], countries: ["GH"],
    ar: "أوسي توتو الثاني | أوتومفو أوسي توتو الثاني | الأسانتهيني | الأشانتيهيني | أسانتيهيني | أسنتيهيني | الأسانتيهيني | الأسانثيني | أوسي توتو",
  },
  "coast/ashanti-empire": {
    kind: "institution", en: "Ashanti Empire", aliases: ["Asante Kingdom"], countries: ["GH"],
    ar: "إمبراطورية أشانتي | مملكة أشانتي | إمبراطورية الأشانتي | مملكة الأشانتي | مملكة أسانتي",
  },
  "coast/assoa-adou": {
    kind: "person", en: "Assoa Adou", countries: ["CI"],
    ar: "أسوا أدو",
  },
  "coast/atao-hinnouho": {
    kind: "person", en: "Atao Hinnouho", aliases: ["Mohamed Atao Hinnouho"], countries: ["BJ"],
    ar: "أتاو هينوهو | محمد أتاو هينوهو",
  },
  "coast/augustine-gbao": {
    kind: "person", en: "Augustine Gbao", countries: ["SL"], parent: "armed-groups/revolutionary-united-front",
    ar: "أوغستين غباو | أوغستين جباو",
  },
  "coast/aurelie-adam-soule-zoumarou": {
    kind: "person", en: "Aurélie Adam Soulé Zoumarou", aliases: ["Aurélie Soulé Zoumarou"], countries: ["BJ"],
    ar: "أوريلي آدم سولي زومارو | أوريلي سولي زومارو",
  },
  "coast/aurelien-agbenonci": {
    kind: "person", en: "Aurélien Agbénonci", countries: ["BJ"],
    ar: "أورليان أغبينونسي | أوريليان أغبينونسي | أورليان أجبينونسي | أوريليان أجبينونسي",
    arWeak: "أغبينونسي",
  },
  "coast/avram-grant": {
    kind: "person", en: "Avram Grant", countries: ["IL", "GH"],
    ar: "أفرام غرانت | أفرام جرانت | ابراهام غرانت",
  },
  "coast/ayi-kwei-armah": {
    kind: "person", en: "Ayi Kwei Armah", countries: ["GH"],
    ar: "آيي كوي أرماه | أيي كوي أرما | آي كوي أرماه",
  },
  "coast/ba-mamadou-unr": {
    kind: "person", en: "Bâ Mamadou (UNR)", aliases: ["Bah Mamadou", "Bâ Mamadou"], countries: ["GN"], weak: true,
    ar: "با مامادو | باه مامادو",
    arCue: "غينيا | المعارض",
  },
  "coast/baba-galleh-jallow": {
    kind: "person", en: "Baba Galleh Jallow", countries: ["GM"],
    ar: "بابا غاله جالو | بابا غالي جالو",
  },
  "coast/baba-rahman": {
    kind: "person", en: "Baba Rahman", aliases: ["Abdul Rahman Baba"], countries: ["GH"], weak: true,
    ar: "بابا رحمن | عبد الرحمن بابا | بابا رحمان",
    arCue: "غانا | الغاني | المنتخب | تشيلسي",
  },
  "coast/baboucarr-joof": {
    kind: "person", en: "Baboucarr Ousmaila Joof", countries: ["GM"],
    ar: "بابوكار جوف | بابوكار إسماعيلا جوف",
  },
  "coast/bacari-biai": {
    kind: "person", en: "Bacari Biai", countries: ["GW"],
    ar: "باكاري بياي | بكاري بياي | بكاري بيي",
  },
  "coast/bachir-diallo": {
    kind: "person", en: "Bachir Diallo", countries: ["GN"], weak: true,
    ar: "بشير ديالو | باشير ديالو",
    arCue: "غينيا | الغيني | كوناكري | الأمن",
  },
  "coast/baciro-dja": {
    kind: "person", en: "Baciro Djá", countries: ["GW"],
    ar: "باسيرو دجا | باسيرو جا | بسيرو دجا",
  },
  "coast/badara-joof": {
    kind: "person", en: "Badara Joof", aliases: ["Alieu Badara Joof"], countries: ["GM"],
    ar: "بادارا جوف | باداراه جوف | بدارا جوف",
  },
  "coast/badra-ali-sangare": {
    kind: "person", en: "Badra Ali Sangaré", aliases: ["Badra Sangaré"], countries: ["CI"],
    ar: "بدرة علي سانغاري | بدرا علي سانغاري | بادرا علي سانغاري | بدرا سانغاري | بادرا سانجاريه",
  },
  "coast/bai-lowe": {
    kind: "person", en: "Bai Lowe", countries: ["GM"],
    ar: "باي لوي | باي لو | باي لووي",
    arWeak: "باي لاو",
    arCue: "ألمانيا | غامبيا",
  },
  "coast/bakari-kone": {
    kind: "person", en: "Bakari Koné", aliases: ["Baky Koné"], countries: ["CI"],
    ar: "باكاري كوني | بكاري كوني | بكاري كونيه",
  },
  "coast/bakary-badjie": {
    kind: "person", en: "Bakary Badjie", countries: ["GM"], weak: true,
    ar: "باكاري بادجي | بكاري بادجي",
    arCue: "غامبيا | الغامبي | الرياضة",
  },
  "coast/bakary-fofana": {
    kind: "person", en: "Bakary Fofana", countries: ["GN"],
    ar: "باكاري فوفانا | بكاري فوفانا",
  },
  "coast/bakary-jammeh": {
    kind: "person", en: "Bakary Jammeh", countries: ["GM"],
    ar: "بكاري جامه | بكاري جامي | باكاري جامي | بكاري جامع",
  },
  "coast/balla-samoura": {
    kind: "person", en: "Balla Samoura", countries: ["GN"],
    ar: "بالا سامورا | بالا ساموراه",
  },
  "coast/bamba-cheick-daniel": {
    kind: "person", en: "Bamba Cheick Daniel", aliases: ["Daniel Cheick Bamba"], countries: ["CI"],
    ar: "دانيال شيخ بامبا | بامبا شيخ دانيال | دانيال بامبا شيخ",
  },
  "coast/bamba-yacouba": {
    kind: "person", en: "Bamba Yacouba", aliases: ["Yacouba Bamba"], countries: ["CI"],
    ar: "بامبا ياكوبا | ياكوبا بامبا | بامبا يعقوبا | يعقوبا بامبا",
  },
  "coast/barry-diawadou": {
    kind: "person", en: "Barry Diawadou", countries: ["GN"],
    ar: "باري دياوادو | باري ديوادو",
  },
  "coast/barry-moussa-barque": {
    kind: "person", en: "Barry Moussa Barqué", countries: ["TG"],
    ar: "باري موسى باركي | موسى باركي",
  },
  "coast/batista-tagme-na-wai": {
    kind: "person", en: "Batista Tagme Na Waie", countries: ["GW"],
    ar: "باتيستا تاغمي نا واي | تاغمي نا واي | باتيستا تاغم نا واي | باتيستا تاجمي نا واي | تاغمي نا وايي | باتيستا تاجمي ناواي | تاجمي نا واي",
  },
  "coast/behanzin": {
    kind: "person", en: "Béhanzin", aliases: ["King Béhanzin"], countries: ["BJ"], weak: true,
    ar: "بيهانزين | بيهانزان | بهانزين",
    arCue: "داهومي | بنين | الملك | ملك",
  },
  "coast/ben-sekou-sylla": {
    kind: "person", en: "Ben Sékou Sylla", countries: ["GN"],
    ar: "بن سيكو سيلا | بن سيكو سيللا",
  },
  "coast/ben-youssouf-keita": {
    kind: "person", en: "Ben Youssouf Keïta", countries: ["GN"],
    ar: "بن يوسف كيتا",
  },
  "coast/benin-rebirth-party": {
    kind: "party", en: "Benin Rebirth Party", fr: "Renaissance du Bénin", acronyms: ["RB"], countries: ["BJ"],
    ar: "حزب نهضة بنين | نهضة بنين",
  },
  "coast/benjamin-hounkpatin": {
    kind: "person", en: "Benjamin Hounkpatin", countries: ["BJ"],
    ar: "بنجامين هونكباتين | بنيامين هونكباتين",
  },
  "coast/beny-steinmetz": {
    kind: "person", en: "Beny Steinmetz", countries: ["IL"],
    ar: "بيني شتاينميتز | بيني ستاينميتز | بني ستاينميتز | بيني ستينميتز | بيني شتاينمتز",
  },
  "coast/bernard-antwi-boasiako": {
    kind: "person", en: "Bernard Antwi Boasiako", aliases: ["Chairman Wontumi"], countries: ["GH"],
    ar: "برنارد أنتوي بواسياكو | وونتومي | تشيرمان وونتومي",
  },
  "coast/bernard-dadie": {
    kind: "person", en: "Bernard Dadié", aliases: ["Bernard Binlin Dadié"], countries: ["CI"],
    ar: "برنار دادييه | برنارد دادي | برنارد دادييه | برنار بنلين دادييه",
  },
  "coast/bernard-goumou": {
    kind: "person", en: "Bernard Goumou", countries: ["GN"],
    ar: "برنار غومو | بيرنار غومو | برنار جومو | بيرنار جومو | برنارد غومو | برنارد جومو | برنار غوموه | بيرنارد غومو | برنار كومو | برنارد كومو | برنارد قومو",
  },
  "coast/bertin-agba": {
    kind: "person", en: "Bertin Agba", aliases: ["Bertin Sow Agba"], countries: ["TG"],
    ar: "بيرتان أغبا | برتين أغبا | بيرتان سو أغبا",
  },
  "coast/bertin-bada": {
    kind: "person", en: "Bertin Bada", countries: ["BJ"],
    ar: "برتان بادا | بيرتان بادا",
  },
  "coast/bertin-kadet": {
    kind: "person", en: "Bertin Kadet", countries: ["CI"],
    ar: "بيرتان كادي | برتان كاديه | برتين كادي | برتان كادي",
  },
  "coast/betty-mould-iddrisu": {
    kind: "person", en: "Betty Mould-Iddrisu", countries: ["GH"],
    ar: "بيتي مولد إدريسو",
  },
  "coast/biague-na-ntan": {
    kind: "person", en: "Biague Na Ntan", countries: ["GW"],
    ar: "بياغ نا نتان | بياغي نا نتان | بياغ نانتان نتان | بياغي نانتان نتان | بياغي نانتان | بياغوي نا نتان | بياغو نا نتان | بياغي نان تان | بياغي نا نتام",
  },
  "coast/bitala-madjoulba": {
    kind: "person", en: "Bitala Madjoulba", aliases: ["Toussaint Bitala Madjoulba"], countries: ["TG"],
    ar: "بيتالا مادجولبا",
  },
  "coast/blaise-goumou": {
    kind: "person", en: "Blaise Goumou", countries: ["GN"],
    ar: "بليز غومو | بليز جومو",
  },
  "coast/bobo-balde": {
    kind: "person", en: "Bobo Baldé", countries: ["GN"],
    ar: "بوبو بالدي",
  },
  "coast/boikary-fofana": {
    kind: "person", en: "Boikary Fofana", aliases: ["Cheick Boikary Fofana", "El Hadj Boikary Fofana"], countries: ["CI"], weak: true,
    ar: "بويكاري فوفانا | أبو بكر فوفانا | أبوبكر فوفانا | بوياكاري فوفانا | بويكري فوفانا | بواكاري فوفانا | بوكاري فوفانا",
    arCue: "كوت ديفوار | ساحل العاج | الأئمة | الإيفواري | الشيخ",
  },
  "coast/botche-cande": {
    kind: "person", en: "Botche Candé", countries: ["GW"],
    ar: "بوتشي كاندي | بوتشي كانديه | بوتشيه كاندي",
  },
  "coast/bouake-fofana": {
    kind: "person", en: "Bouaké Fofana", countries: ["CI"],
    ar: "بواكي فوفانا | بواكيه فوفانا",
  },
  "coast/boubacar-barry": {
    kind: "person", en: "Boubacar Barry", aliases: ["Copa Barry"], countries: ["CI"], weak: true,
    ar: "بوبكر باري | أبو بكر باري | بوبكر كوبا باري | كوبا باري",
    arCue: "الحارس | حارس | المنتخب | كوت ديفوار | ساحل العاج",
  },
  "coast/boubacar-biro-diallo": {
    kind: "person", en: "Boubacar Biro Diallo", countries: ["GN"],
    ar: "بوبكر بيرو ديالو | أبو بكر بيرو ديالو | بوبكر بيرو جالو",
  },
  "coast/boubacar-yacine-diallo": {
    kind: "person", en: "Boubacar Yacine Diallo", countries: ["GN"],
    ar: "بوبكر ياسين ديالو | بوباكار ياسين ديالو | أبو بكر ياسين ديالو",
  },
  "coast/bouna-keita": {
    kind: "person", en: "Bouna Keïta", countries: ["GN"], weak: true,
    ar: "بونا كيتا",
    arCue: "غينيا | الغيني | كوناكري | مرشح",
  },
  "coast/bouna-sylla": {
    kind: "person", en: "Bouna Sylla", countries: ["GN"],
    ar: "بونا سيلا | بونا سيل | بوني سيل",
  },
  "coast/bourema-conde": {
    kind: "person", en: "Bouréma Condé", countries: ["GN"],
    ar: "بوريما كوندي",
  },
  "coast/braima-camara": {
    kind: "person", en: "Braima Camará", countries: ["GW"],
    ar: "برايما كامارا | إبراهيما كامارا | برايما كمارا | إبراهيما كمارا",
  },
  "coast/brigitte-adjamagbo-johnson": {
    kind: "person", en: "Brigitte Adjamagbo-Johnson", countries: ["TG"],
    ar: "بريجيت أدجاماغبو جونسون | بريجيت أدجاماغبو | بريجيت كافوي أدجاماغبو جونسون | بريجيت أجاماغبو جونسون | بريجيت كافوي جونسون",
  },
  "coast/bruno-amoussou": {
    kind: "person", en: "Bruno Amoussou", countries: ["BJ"],
    ar: "برونو أموسو",
  },
  "coast/bruno-kone": {
    kind: "person", en: "Bruno Koné", aliases: ["Bruno Nabagné Koné"], countries: ["CI"],
    ar: "برونو كوني | برونو نابانيي كوني | برونو نابانيه كوني",
  },
  "coast/brunot-dogbo-ble": {
    kind: "person", en: "Brunot Dogbo Blé", aliases: ["Bruno Dogbo Blé", "Dogbo Blé"], countries: ["CI"],
    ar: "برونو دوغبو بليه | دوغبو بليه | دوغبو بلي",
  },
  "coast/bryan-acheampong": {
    kind: "person", en: "Bryan Acheampong", countries: ["GH"],
    ar: "بريان أتشيامبونغ",
  },
  "coast/bubacar-ture": {
    kind: "person", en: "Bubacar Turé", countries: ["GW"], weak: true,
    ar: "بوباكار توري | بوبكر توري",
    arCue: "بيساو | حقوق الإنسان",
  },
  "coast/calixte-batossie-madjoulba": {
    kind: "person", en: "Calixte Batossie Madjoulba", aliases: ["Calixte Madjoulba"], countries: ["TG"],
    ar: "كاليكست باتوسي مادجولبا | كاليكست مادجولبا",
  },
  "coast/camara-laye": {
    kind: "person", en: "Camara Laye", countries: ["GN"],
    ar: "كامارا لاي | كمارا لاي",
  },
  "coast/candide-azannai": {
    kind: "person", en: "Candide Azannaï", countries: ["BJ"],
    ar: "كانديد أزاناي",
    arWeak: "أزاناي",
  },
  "coast/cap-2015": {
    kind: "movement", en: "Combat for Political Alternation", fr: "Combat pour l'alternance politique", acronyms: ["CAP 2015"], countries: ["TG"],
    ar: "المعركة من أجل التغيير السياسي | النضال من أجل التناوب السياسي | الكفاح من أجل التناوب السياسي | المعركة من أجل التناوب السياسي",
  },
  "coast/cap-ci": {
    kind: "movement", en: "Coalition for Peaceful Alternation", fr: "Coalition pour l'alternance pacifique", acronyms: ["CAP-CI"], countries: ["CI"],
    ar: "التحالف من أجل التناوب السلمي | تحالف من أجل التناوب السلمي | الائتلاف من أجل التناوب السلمي | تحالف من أجل التناوب السلمي في كوت ديفوار | التحالف من أجل التناوب السلمي في كوت ديفوار | ائتلاف التناوب السلمي في كوت ديفوار | التحالف للتناوب السلمي | تحالف للتناوب السلمي | الائتلاف للتناوب السلمي | تحالف التناوب السلمي",
  },
  "coast/carlos-gomes-junior": {
    kind: "person", en: "Carlos Gomes Júnior", countries: ["GW"],
    ar: "كارلوس غوميز جونيور | كارلوس غوميس جونيور",
  },
  "coast/carlos-pinto-pereira": {
    kind: "person", en: "Carlos Pinto Pereira", countries: ["GW"],
    ar: "كارلوس بينتو بيريرا",
  },
  "coast/carlos-veiga": {
    kind: "person", en: "Carlos Veiga", countries: ["CV"],
    ar: "كارلوس فيغا | كارلوس فيجا",
  },
  "coast/cassiel-ato-forson": {
    kind: "person", en: "Cassiel Ato Forson", countries: ["GH"],
    ar: "كاسيل أتو فورسون | كاسييل أتو فورسون | أتو فورسون | كاسيل فورسون",
  },
  "coast/cdd-ghana": {
    kind: "institution", en: "CDD-Ghana", aliases: ["Ghana Center for Democratic Development"], countries: ["GH"],
    ar: "مركز غانا للتنمية الديمقراطية | المركز الغاني للتنمية الديمقراطية | مركز التنمية الديمقراطية الغاني",
  },
  "coast/cdvr": {
    kind: "institution", en: "Dialogue, Truth and Reconciliation Commission (Côte d'Ivoire)", fr: "Commission dialogue, vérité et réconciliation",
    acronyms: ["CDVR"], countries: ["CI"],
    ar: "لجنة الحوار والحقيقة والمصالحة | لجنة الحقيقة والحوار والمصالحة | مفوضية الحوار والحقيقة والمصالحة | هيئة الحوار والحقيقة والمصالحة | لجنة الحوار والحقيقة والمصالحة الإيفوارية",
  },
  "coast/cebio-soukou": {
    kind: "person", en: "Cebio Soukou", countries: ["BJ"],
    ar: "سيبيو سوكو",
  },
  "coast/cecilia-dapaah": {
    kind: "person", en: "Cecilia Dapaah", aliases: ["Cecilia Abena Dapaah"], countries: ["GH"],
    ar: "سيسيليا دابا | سيسيليا أبينا دابا",
  },
  "coast/cedric-hountondji": {
    kind: "person", en: "Cédric Hountondji", countries: ["BJ"],
    ar: "سيدريك هونتوندجي",
  },
  "coast/cei-ci": {
    kind: "institution", en: "Independent Electoral Commission (Côte d'Ivoire)", fr: "Commission électorale indépendante", acronyms: ["CEI"], countries: ["CI"],
    ar: "اللجنة الانتخابية المستقلة الإيفوارية | اللجنة المستقلة للانتخابات في كوت ديفوار | لجنة الانتخابات الإيفوارية | اللجنة الانتخابية المستقلة في ساحل العاج | اللجنة الانتخابية العاجية | لجنة انتخابات كوت ديفوار | اللجنة المستقلة للانتخابات في ساحل العاج | اللجنة الانتخابية المستقلة في كوت ديفوار | اللجنة الانتخابية المستقلة لكوت ديفوار | لجنة الانتخابات المستقلة في ساحل العاج | مفوضية الانتخابات في ساحل العاج | المفوضية المستقلة للانتخابات في كوت ديفوار",
    arWeak: "اللجنة الانتخابية المستقلة | اللجنة المستقلة للانتخابات | لجنة الانتخابات المستقلة",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | الإيفوارية | واتارا | أبيدجان",
  },
  "coast/celestin-agbogan": {
    kind: "person", en: "Célestin Agbogan", countries: ["TG"],
    ar: "سيلستان أغبوغان",
  },
  "coast/cellou-balde": {
    kind: "person", en: "Cellou Baldé", countries: ["GN"],
    ar: "سيلو بالدي | سيلو بالديه",
  },
  "coast/cena-benin": {
    kind: "institution", en: "Autonomous National Electoral Commission (Benin)", fr: "Commission électorale nationale autonome", countries: ["BJ"],
    ar: "اللجنة الانتخابية الوطنية المستقلة في بنين | لجنة الانتخابات البنينية | اللجنة الوطنية المستقلة للانتخابات في بنين",
    arWeak: "اللجنة الانتخابية الوطنية المستقلة | اللجنة الوطنية المستقلة للانتخابات | الهيئة الانتخابية الوطنية المستقلة",
    arCue: "بنين | البنيني | البنينية | كوتونو",
  },
  "coast/ceni-guinea": {
    kind: "institution", en: "Independent National Electoral Commission (Guinea)", acronyms: ["CENI"], countries: ["GN"],
    ar: "اللجنة الانتخابية الوطنية المستقلة في غينيا | اللجنة الوطنية المستقلة للانتخابات في غينيا | اللجنة الانتخابية الوطنية المستقلة الغينية",
  },
  "coast/ceni-togo": {
    kind: "institution", en: "Independent National Electoral Commission (Togo)", fr: "Commission électorale nationale indépendante", countries: ["TG"],
    ar: "اللجنة الانتخابية الوطنية المستقلة التوغولية | اللجنة الوطنية المستقلة للانتخابات في توغو | اللجنة الانتخابية التوغولية",
    arWeak: "اللجنة الانتخابية الوطنية المستقلة | اللجنة الوطنية المستقلة للانتخابات | الهيئة الوطنية المستقلة للانتخابات",
    arCue: "توغو | التوغولية | التوغولي | لومي",
  },
  "coast/chabi-sika-abdel-kamar-ouassagari": {
    kind: "person", en: "Chabi Sika Abdel Kamar Ouassagari", aliases: ["Abdel Kamar Ouassagari"], countries: ["BJ"],
    ar: "عبد القمر واساغاري | عبدل كمار واساغاري",
  },
  "coast/chabi-yayi": {
    kind: "person", en: "Chabi Yayi", countries: ["BJ"],
    ar: "شابي يايي | شابي ياي | شابي جورج نجيم يايي | نجيم يايي | تشابي يايي",
  },
  "coast/chantal-nanaba-camara": {
    kind: "person", en: "Chantal Nanaba Camara", aliases: ["Chantal Camara"], countries: ["CI"],
    ar: "شانتال نانابا كامارا | شانتال كامارا | شانتال كمارا | شنتال كامارا",
  },
  "coast/charles-ble-goude": {
    kind: "person", en: "Charles Blé Goudé", countries: ["CI"],
    ar: "شارل بليه غوديه | شارل بلي غوديه | شارل بليه غودي | شارل بلي غودي | تشارلز بلي غودي | بليه غوديه | تشارلز بليه جودي",
    arWeak: "غوديه",
  },
  "coast/charles-koffi-diby": {
    kind: "person", en: "Charles Koffi Diby", countries: ["CI"],
    ar: "شارل كوفي ديبي | شارل ديبي كوفي | تشارلز كوفي ديبي | شارلز كوفي ديبي",
  },
  "coast/charles-konan-banny": {
    kind: "person", en: "Charles Konan Banny", countries: ["CI"],
    ar: "شارل كونان باني | تشارلز كونان باني",
  },
  "coast/charlotte-daffe": {
    kind: "person", en: "Charlotte Daffé", countries: ["GN"],
    ar: "شارلوت دافي | شارلوت دافيه",
  },
  "coast/charlotte-osei": {
    kind: "person", en: "Charlotte Osei", countries: ["GH"],
    ar: "شارلوت أوسي | شارلوت أوسيي",
  },
  "coast/cheick-sako": {
    kind: "person", en: "Cheick Sako", countries: ["GN"], weak: true,
    ar: "الشيخ ساكو | شيخ ساكو",
    arCue: "غينيا | الغيني | العدل",
  },
  "coast/cheick-taliby-sylla": {
    kind: "person", en: "Cheick Taliby Sylla", countries: ["GN"],
    ar: "شيخ طالبي سيلا | الشيخ طالبي سيلا | شيخ تاليبي سيلا",
  },
  "coast/cheick-tiote": {
    kind: "person", en: "Cheick Tioté", countries: ["CI"],
    ar: "شيخ تيوتي | الشيخ تيوتي | شيك تيوتي | شيخ تيوتيه",
  },
  "coast/cherif-bah": {
    kind: "person", en: "Chérif Bah", aliases: ["Mamadou Cherif Bah"], countries: ["GN"],
    ar: "شريف باه",
  },
  "coast/cherif-ousmane": {
    kind: "person", en: "Chérif Ousmane", aliases: ["Ousmane Chérif"], countries: ["CI"], weak: true,
    ar: "شريف عثمان | شريف أوسمان | شيريف عثمان",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | العاجي | واتارا",
  },
  "coast/chernor-bah": {
    kind: "person", en: "Chernor Bah", countries: ["SL"],
    ar: "تشيرنور باه | شيرنور باه",
  },
  "coast/choi-young-jin": {
    kind: "person", en: "Choi Young-jin", countries: ["KR"],
    ar: "تشوي يونغ جين | تشوي يونج جين | شوي يونغ جين | يونغ جين تشوي | تشوي يونغ جن",
  },
  "coast/chris-hughton": {
    kind: "person", en: "Chris Hughton", countries: ["GH"],
    ar: "كريس هيوتن | كريس هيوتون | كريس هوتون",
  },
  "coast/christian-atsu": {
    kind: "person", en: "Christian Atsu", countries: ["GH"],
    ar: "كريستيان أتسو",
  },
  "coast/christian-council-of-ghana": {
    kind: "institution", en: "Christian Council of Ghana", countries: ["GH"],
    ar: "المجلس المسيحي الغاني | المجلس المسيحي في غانا | مجلس كنائس غانا",
  },
  "coast/christian-tetteh-yohuno": {
    kind: "person", en: "Christian Tetteh Yohuno", aliases: ["Christian Yohuno"], countries: ["GH"],
    ar: "كريستيان تيتيه يوهونو | كريستيان يوهونو",
  },
  "coast/christian-trimua": {
    kind: "person", en: "Christian Trimua", aliases: ["Christian Eninam Trimua"], countries: ["TG"],
    ar: "كريستيان تريموا | كريستيان إنينام تريموا",
  },
  "coast/christophe-soglo": {
    kind: "person", en: "Christophe Soglo", countries: ["BJ"],
    ar: "كريستوف سوغلو",
  },
  "coast/cina-lawson": {
    kind: "person", en: "Cina Lawson", countries: ["TG"],
    ar: "سينا لاوسون",
  },
  "coast/cipriano-cassama": {
    kind: "person", en: "Cipriano Cassamá", countries: ["GW"],
    ar: "سيبريانو كاساما | سيبريانو كساما",
  },
  "coast/cisse-bacongo": {
    kind: "person", en: "Cissé Bacongo", aliases: ["Ibrahima Cissé Bacongo", "Ibrahim Cissé Bacongo"], countries: ["CI"],
    ar: "سيسي باكونغو | إبراهيما سيسي باكونغو | إبراهيم سيسي باكونغو | ابراهيما سيسيه باكونغو",
  },
  "coast/cisse-fousseni": {
    kind: "person", en: "Cissé Fousséni", aliases: ["Cissé Fousseni"], countries: ["CI"],
    ar: "سيسي فوسيني",
  },
  "coast/citizen-movement-for-democracy-and-development-togo": {
    kind: "party", en: "Citizen Movement for Democracy and Development", fr: "Mouvement citoyen pour la démocratie et le développement", acronyms: ["MCD"],
    countries: ["TG"],
    ar: "حركة المواطنة من أجل الديمقراطية والتنمية | حركة المواطنين من أجل الديمقراطية والتنمية | الحركة المواطنة من أجل الديمقراطية والتنمية | حركة المواطنة للديمقراطية والتنمية | حركة المواطنين للديمقراطية والتنمية | الحركة المواطنة للديمقراطية والتنمية",
  },
  "coast/claude-kory-kondiano": {
    kind: "person", en: "Claude Kory Kondiano", countries: ["GN"],
    ar: "كلود كوري كوندياني | كلود كوري كونديانو",
  },
  "coast/claude-paulin-danho": {
    kind: "person", en: "Paulin Danho", countries: ["CI"],
    ar: "باولان دانهو | بولان دانهو | كلود بولان دانهو | باولان كلود دانهو",
  },
  "coast/claude-pivi": {
    kind: "person", en: "Claude Pivi", countries: ["GN"],
    ar: "كلود بيفي",
    arWeak: "كوبلان",
  },
  "coast/claudiana-cole": {
    kind: "person", en: "Claudiana Cole", countries: ["GM"],
    ar: "كلوديانا كول",
  },
  "coast/cndd-guinea": {
    kind: "government", en: "National Council for Democracy and Development", fr: "Conseil national pour la démocratie et le développement", acronyms: ["CNDD"], countries: ["GN"], from: "2008-12-23", to: "2010",
    ar: "المجلس الوطني للديمقراطية والتنمية | المجلس الوطني من أجل الديمقراطية والتنمية",
  },
  "coast/cne-guinea-bissau": {
    kind: "institution", en: "National Electoral Commission (Guinea-Bissau)", aliases: ["Comissão Nacional de Eleições"], acronyms: ["CNE"], countries: ["GW"],
    ar: "اللجنة الوطنية للانتخابات في غينيا بيساو | اللجنة الانتخابية في غينيا بيساو | لجنة الانتخابات في غينيا بيساو",
  },
  "coast/cnt-guinea": {
    kind: "institution", en: "National Transitional Council (Guinea)", fr: "Conseil national de la transition", acronyms: ["CNT"], countries: ["GN"], from: "2022",
    ar: "المجلس الوطني الانتقالي في غينيا | المجلس الوطني الانتقالي الغيني | المجلس الوطني للانتقال الغيني | المجلس الوطني للانتقال في غينيا",
  },
  "coast/cnt-guinea-bissau": {
    kind: "institution", en: "National Transitional Council (Guinea-Bissau)", countries: ["GW"], from: "2025-12",
    ar: "المجلس الوطني الانتقالي في غينيا بيساو | المجلس الوطني الانتقالي لغينيا بيساو | المجلس الوطني للانتقال في غينيا بيساو",
  },
  "coast/cntg": {
    kind: "union", en: "National Confederation of Workers of Guinea", fr: "Confédération nationale des travailleurs de Guinée", acronyms: ["CNTG"], countries: ["GN"],
    ar: "الكونفدرالية الوطنية لعمال غينيا | الاتحاد الوطني لعمال غينيا | الكونفدرالية الوطنية للعمال الغينيين",
  },
  "coast/coalition-of-14-togo": {
    kind: "movement", en: "Coalition of 14 (Togo)", fr: "Coalition des 14", aliases: ["C14"], countries: ["TG"],
    ar: "تحالف المعارضة الأربعة عشر",
    arWeak: "ائتلاف 14 حزبا",
    arCue: "توغو | التوغولية",
  },
  "coast/cocobod": {
    kind: "company", en: "Ghana Cocoa Board", aliases: ["COCOBOD"], countries: ["GH"],
    ar: "هيئة الكاكاو الغانية | كوكوبود | مجلس الكاكاو الغاني | مجلس كاكاو غانا | هيئة كاكاو غانا | مجلس غانا للكاكاو | كوكو بورد",
  },
  "coast/code-ci": {
    kind: "party", en: "Democratic Congress (Côte d'Ivoire)", aliases: ["Congrès démocratique", "CODE"], countries: ["CI"],
    ar: "المؤتمر الديمقراطي الإيفواري | تنسيقية المؤتمر الديمقراطي",
  },
  "coast/cojep": {
    kind: "party", en: "COJEP", fr: "Congrès panafricain pour la justice et l'égalité des peuples",
    aliases: ["Pan-African Congress for Justice and Equality of Peoples"], countries: ["CI"],
    ar: "كوجيب | المؤتمر الأفريقي للعدالة والمساواة بين الشعوب | مؤتمر عموم أفريقيا من أجل العدالة والمساواة بين الشعوب | الكونغرس الأفريقي للشباب والعدالة والمساواة بين الشعوب | المؤتمر الأفريقي من أجل العدالة والمساواة بين الشعوب | مؤتمر عموم أفريقيا للعدالة والمساواة بين الشعوب | كونغرس عموم أفريقيا من أجل العدالة والمساواة بين الشعوب",
  },
  "coast/conseil-cafe-cacao": {
    kind: "company", en: "Coffee and Cocoa Council", fr: "Conseil du café-cacao", acronyms: ["CCC"], countries: ["CI"],
    ar: "مجلس القهوة والكاكاو | مجلس البن والكاكاو | مجلس الكاكاو والقهوة | مجلس البن والكاكاو الإيفواري | مجلس الكاكاو والبن | مجلس القهوة والكاكاو الإيفواري | هيئة القهوة والكاكاو",
  },
  "coast/convention-peoples-party-ghana": {
    kind: "party", en: "Convention People's Party", acronyms: ["CPP"], countries: ["GH"],
    ar: "حزب المؤتمر الشعبي الغاني | حزب مؤتمر الشعب الغاني | حزب الشعب التقليدي | حزب ميثاق الشعب | حزب الميثاق الشعبي",
    arWeak: "حزب مؤتمر الشعب",
    arCue: "غانا | الغاني | نكروما",
  },
  "coast/corentin-kohoue": {
    kind: "person", en: "Corentin Kohoué", countries: ["BJ"],
    ar: "كورنتان كوهوي | كورنتان كوهويه",
  },
  "coast/cosim": {
    kind: "institution", en: "Superior Council of Imams (Côte d'Ivoire)", aliases: ["Conseil supérieur des imams"], acronyms: ["COSIM"], countries: ["CI"],
    ar: "كوسيم",
    arWeak: "المجلس الأعلى للأئمة",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/cotton-and-cashew-council": {
    kind: "institution", en: "Cotton and Cashew Council", fr: "Conseil du coton et de l'anacarde", acronyms: ["CCA"], countries: ["CI"],
    ar: "مجلس القطن والكاجو | مجلس القطن وجوز الكاجو",
  },
  "coast/crief-guinea": {
    kind: "institution", en: "CRIEF", fr: "Cour de répression des infractions économiques et financières", aliases: ["Court for the Repression of Economic and Financial Crimes"], acronyms: ["CRIEF"], countries: ["GN"],
    ar: "محكمة قمع الجرائم الاقتصادية والمالية | محكمة مكافحة الجرائم الاقتصادية والمالية | محكمة قمع الجرائم الاقتصادية | محكمة الجرائم الاقتصادية والمالية الغينية | محكمة كريف | كرييف",
  },
  "coast/criet": {
    kind: "institution", en: "Court for the Repression of Economic Offences and Terrorism", fr: "Cour de répression des infractions économiques et du terrorisme", acronyms: ["CRIET"], countries: ["BJ"],
    ar: "محكمة قمع الجرائم الاقتصادية والإرهاب | محكمة مكافحة الجرائم الاقتصادية والإرهاب | محكمة الجرائم الاقتصادية والإرهاب | محكمة كريت | محكمة ردع الجرائم الاقتصادية والإرهاب | محكمة جرائم الاقتصاد والإرهاب | محكمة الجرائم الاقتصادية والإرهاب في بنين | محكمة مكافحة الجرائم الاقتصادية والإرهاب في بنين | المحكمة الخاصة بمكافحة الجرائم الاقتصادية والإرهاب",
    arWeak: "كرييت",
  },
  "coast/cstb-benin": {
    kind: "union", en: "CSTB (Benin)", aliases: ["Confédération syndicale des travailleurs du Bénin"], countries: ["BJ"],
    ar: "الاتحاد النقابي لعمال بنين | الكونفدرالية النقابية لعمال بنين | اتحاد نقابات عمال بنين",
  },
  "coast/dadja-maganawe": {
    kind: "person", en: "Dadja Maganawé", aliases: ["Dadja Maganawe"], countries: ["TG"],
    ar: "داجا ماغاناوي | دادجا مغناوي | دادجا ماغاناوي | دادجا ماناغاوي | دادجا مانغاناوي",
  },
  "coast/dago-yabre": {
    kind: "person", en: "Dago Yabré", countries: ["TG"],
    ar: "داغو يابري | داغو يابريه | داجو يابري | داجو يابريه",
  },
  "coast/dahuku-pere": {
    kind: "person", en: "Dahuku Péré", countries: ["TG"],
    ar: "داهوكو بيري | داهوكو بيريه",
  },
  "coast/dama-dramani": {
    kind: "person", en: "Dama Dramani", countries: ["TG"],
    ar: "داما دراماني",
  },
  "coast/damana-adia-pickass": {
    kind: "person", en: "Damana Adia Pickass", aliases: ["Damana Pickass"], countries: ["CI"],
    ar: "دامانا بيكاس | دامانا أديا بيكاس | دامانا بيكاسي | دمانا بيكاس",
  },
  "coast/damehame-yark": {
    kind: "person", en: "Damehame Yark", aliases: ["Yark Damehame"], countries: ["TG"],
    ar: "داميهام يارك | دامهام يارك | يارك دامهام | يارك داميهان",
  },
  "coast/daniel-amartey": {
    kind: "person", en: "Daniel Amartey", countries: ["GH"],
    ar: "دانييل أمارتي",
  },
  "coast/daniel-edah": {
    kind: "person", en: "Daniel Edah", countries: ["BJ"],
    ar: "دانيال إيدا | دانييل إيداه",
  },
  "coast/daniel-kablan-duncan": {
    kind: "person", en: "Daniel Kablan Duncan", countries: ["CI"],
    ar: "دانيال كابلان دنكان | دانيال كابلان دانكان | دانيال دانكان | دانيال دنكان",
    arWeak: "دنكان",
  },
  "coast/daniel-ofori": {
    kind: "person", en: "Daniel Ofori", countries: ["GH"],
    ar: "دانيال أوفوري",
  },
  "coast/daniel-opare": {
    kind: "person", en: "Daniel Opare", countries: ["GH"],
    ar: "دانيال أوباري | دانييل أوباري",
  },
  "coast/dansa-kourouma": {
    kind: "person", en: "Dansa Kourouma", countries: ["GN"],
    ar: "دانسا كوروما | دنسا كوروما | دانسا كورومه",
  },
  "coast/david-asante-apeatu": {
    kind: "person", en: "David Asante-Apeatu", countries: ["GH"],
    ar: "ديفيد أسانتي أبياتو",
  },
  "coast/david-dosseh": {
    kind: "person", en: "David Dosseh", countries: ["TG"],
    ar: "ديفيد دوسيه | دافيد دوسي | ديفيد دوسي | دافيد دوسيه",
  },
  "coast/david-sengeh": {
    kind: "person", en: "David Moinina Sengeh", countries: ["SL"],
    ar: "ديفيد موينينا سينغيه | ديفيد سينغيه | ديفيد سينغي",
  },
  "coast/dawda-jallow": {
    kind: "person", en: "Dawda Jallow", aliases: ["Dawda A. Jallow"], countries: ["GM"],
    ar: "داودا جالو | داودا جالوو | داوودا جالو | داودو جالو",
  },
  "coast/dawda-jawara": {
    kind: "person", en: "Dawda Jawara", countries: ["GM"],
    ar: "داودا جاوارا | داوودا جاوارا | دواي جاوارا | داود جاوارا",
  },
  "coast/demba-sabally": {
    kind: "person", en: "Demba Sabally", countries: ["GM"],
    ar: "ديمبا سابالي",
  },
  "coast/democratic-convention-of-african-peoples": {
    kind: "party", en: "Democratic Convention of African Peoples", fr: "Convention démocratique des peuples africains", acronyms: ["CDPA"], countries: ["TG"],
    ar: "المؤتمر الديمقراطي للشعوب الأفريقية | الاتفاقية الديمقراطية للشعوب الأفريقية",
  },
  "coast/democratic-forces-for-the-republic-togo": {
    kind: "party", en: "Democratic Forces for the Republic", fr: "Forces démocratiques pour la République", acronyms: ["FDR"], countries: ["TG"],
    ar: "القوى الديمقراطية من أجل الجمهورية | القوى الديمقراطية للجمهورية | القوى الديمقراطية من أجل الجمهورية التوغولي",
  },
  "coast/democratic-front-of-guinea": {
    kind: "party", en: "Democratic Front of Guinea", fr: "Front démocratique de Guinée", acronyms: ["FRONDEG"], countries: ["GN"],
    ar: "الجبهة الديمقراطية لغينيا | الجبهة الديمقراطية الغينية",
  },
  "coast/democratic-party-of-ivory-coast": {
    kind: "party", en: "Democratic Party of Ivory Coast", fr: "Parti démocratique de Côte d'Ivoire", acronyms: ["PDCI"], countries: ["CI"],
    ar: "الحزب الديمقراطي لكوت ديفوار | الحزب الديمقراطي في كوت ديفوار | الحزب الديمقراطي لساحل العاج | الحزب الديمقراطي الإيفواري | الحزب الديموقراطي لساحل العاج | حزب كوت ديفوار الديمقراطي | الحزب الديمقراطي العاجي | الحزب الديموقراطي لكوت ديفوار | حزب ساحل العاج الديمقراطي | الحزب الديمقراطي في ساحل العاج | حزب بي دي سي آي | الحزب الديمقراطي لكوت ديفوار التجمع الديمقراطي الأفريقي | الحزب الديمقراطي بساحل العاج | حزب الديمقراطيين في كوت ديفوار | الحزب الديمقراطي الكوت ديفواري | الحزب الديمقراطي الإيفواري - التجمع الديمقراطي الأفريقي | الحزب الديمقراطي في كوت ديفوار - التجمع الديمقراطي الأفريقي",
  },
  "coast/democratic-renewal-party-benin": {
    kind: "party", en: "Democratic Renewal Party (Benin)", fr: "Parti du renouveau démocratique", acronyms: ["PRD"], countries: ["BJ"],
    ar: "حزب التجديد الديمقراطي البنيني",
    arWeak: "حزب التجديد الديمقراطي",
    arCue: "بنين | البنيني | البنينية",
  },
  "coast/denis-ncanha": {
    kind: "person", en: "Denis N'Canha", countries: ["GW"],
    ar: "دينيس نكانها | دينيس نكانيا | دينيس نكانا | دنيس نكانها | دينيس إنكانها",
  },
  "coast/desire-tagro": {
    kind: "person", en: "Désiré Tagro", countries: ["CI"],
    ar: "ديزيريه تاغرو | ديزيري تاغرو",
  },
  "coast/deyda-hydara": {
    kind: "person", en: "Deyda Hydara", countries: ["GM"],
    ar: "ديدا هيدارا | ديدا حيدرا | ديدا هيدرا | ديدا حيدارا",
  },
  "coast/dge-guinea": {
    kind: "institution", en: "General Directorate of Elections (Guinea)", fr: "Direction générale des élections", acronyms: ["DGE"], countries: ["GN"],
    ar: "المديرية العامة للانتخابات في غينيا | المديرية العامة للانتخابات الغينية",
    arWeak: "المديرية العامة للانتخابات | الإدارة العامة للانتخابات",
    arCue: "غينيا | الغينية | دومبويا | كوناكري",
  },
  "coast/diaka-sidibe": {
    kind: "person", en: "Diaka Sidibé", countries: ["GN"],
    ar: "دياكا سيديبي | دياكا سيديبيه | دياكا سيدبي",
  },
  "coast/diallo-telli": {
    kind: "person", en: "Diallo Telli", countries: ["GN"],
    ar: "ديالو تيلي | بوبكر ديالو تيلي | ديالو تللي",
  },
  "coast/diarra-traore": {
    kind: "person", en: "Diarra Traoré", countries: ["GN"],
    ar: "ديارا تراوري",
  },
  "coast/didier-drogba": {
    kind: "person", en: "Didier Drogba", countries: ["CI"],
    ar: "ديدييه دروغبا | ديديه دروغبا | ديدييه دروجبا | ديديه دروجبا | دروجبا",
    arWeak: "دروغبا",
  },
  "coast/didier-zokora": {
    kind: "person", en: "Didier Zokora", countries: ["CI"],
    ar: "ديدييه زوكورا | زوكورا",
  },
  "coast/dieudonne-tevoedjre": {
    kind: "person", en: "Dieudonné Djimon Tévoédjrè", aliases: ["Dieudonné Tévoédjrè"], countries: ["BJ"],
    ar: "ديودونيه دجيمون تيفودجري | ديودوني تيفودجري | ديودونيه تيفودجري | دجيمون ديودونيه تيفويدجري",
  },
  "coast/dimini-allahare": {
    kind: "person", en: "Dimini Allaharé",
    ar: "ديميني ألاهاري",
  },
  "coast/dinis-nchama": {
    kind: "person", en: "Dinis N'Tchama", countries: ["GW"],
    ar: "دينيس نتشاما | دينيس نشاما | دينيس انتشاما",
  },
  "coast/dionisio-cabi": {
    kind: "person", en: "Dionísio Cabi", countries: ["GW"],
    ar: "ديونيسيو كابي",
  },
  "coast/dixinn-court": {
    kind: "institution", en: "Dixinn court", countries: ["GN"],
    ar: "محكمة ديكسين | محكمة ديكسين الابتدائية",
  },
  "coast/dj-arafat": {
    kind: "person", en: "DJ Arafat", countries: ["CI"],
    ar: "دي جي عرفات | ديجي عرفات | دي جيه عرفات | دي جاي عرفات | ديدجي عرفات",
  },
  "coast/djami-diallo": {
    kind: "person", en: "Djami Diallo", countries: ["GN"],
    ar: "جامي ديالو | ديامي ديالو | دجامي ديالو | ديمي ديالو",
  },
  "coast/djenabou-toure-dge": {
    kind: "person", en: "Djénabou Touré", countries: ["GN"], weak: true,
    ar: "دجنابو توري | جنابو توري | جينابو توري | ديينابو توري | دجينابو توري",
    arCue: "غينيا | الانتخابات | الغينية | كوناكري",
  },
  "coast/djene-kaba-conde": {
    kind: "person", en: "Djènè Kaba Condé", countries: ["GN"],
    ar: "جيني كابا كوندي | دجيني كابا كوندي | جني كابا كوندي | جيني كوندي",
  },
  "coast/djiba-diakite": {
    kind: "person", en: "Djiba Diakité", countries: ["GN"],
    ar: "دجيبا دياكيتي | جيبا دياكيتي | دجيبا دياكيتيه | ديبا دياكيتي",
  },
  "coast/djibril-ouattara": {
    kind: "person", en: "Djibril Ouattara", countries: ["CI"],
    ar: "جبريل واتارا | دجيبريل واتارا",
  },
  "coast/djibril-tamsir-niane": {
    kind: "person", en: "Djibril Tamsir Niane", countries: ["GN"],
    ar: "جبريل تامسير نيان | جبريل تمسير نيان | جبريل تامسير نياني",
  },
  "coast/djimon-hounsou": {
    kind: "person", en: "Djimon Hounsou", countries: ["BJ"],
    ar: "دجيمون هونسو",
  },
  "coast/djossou-semondji": {
    kind: "person", en: "Djossou Semodji", countries: ["TG"],
    ar: "جوسو سيمودجي | دجوسو سيمودجي",
  },
  "coast/dmp-togo": {
    kind: "movement", en: "Dynamique pour la majorité du peuple", acronyms: ["DMP"], countries: ["TG"],
    ar: "الديناميكية من أجل أغلبية الشعب | تحالف ديناميكية أغلبية الشعب",
  },
  "coast/dodji-apevon": {
    kind: "person", en: "Dodji Apévon", aliases: ["Paul Dodji Apévon"], countries: ["TG"],
    ar: "دودجي أبيفون | دودجي أبيفي | بول دودجي أبيفون | بول أبيفون | بول أبيفو",
  },
  "coast/dodzi-kokoroko": {
    kind: "person", en: "Dodzi Kokoroko", aliases: ["Komla Dodzi Kokoroko"], countries: ["TG"],
    ar: "دودزي كوكوروكو | دودجي كوكوروكو",
  },
  "coast/domani-dore": {
    kind: "person", en: "Domani Doré", countries: ["GN"],
    ar: "دوماني دوري",
  },
  "coast/domingos-monteiro": {
    kind: "person", en: "Domingos Monteiro", countries: ["GW"], weak: true,
    ar: "دومينغوس مونتيرو | دومينجوس مونتيرو",
    arCue: "بيساو | الشرطة القضائية",
  },
  "coast/domingos-simoes-pereira": {
    kind: "person", en: "Domingos Simões Pereira", countries: ["GW"],
    ar: "دومينغوس سيمويس بيريرا | دومينجوس سيمويس بيريرا | دومينغوس سيموس بيريرا | دومينجوس سيموس بيريرا",
  },
  "coast/dominic-ayine": {
    kind: "person", en: "Dominic Ayine", aliases: ["Dominic Akuritinga Ayine"], countries: ["GH"],
    ar: "دومينيك أييني | دومينيك أيين | دومينيك أكوريتينغا أيين",
  },
  "coast/dominic-nitiwul": {
    kind: "person", en: "Dominic Nitiwul", countries: ["GH"],
    ar: "دومينيك نيتيوول | دومينيك نيتيول",
  },
  "coast/dominique-ouattara": {
    kind: "person", en: "Dominique Ouattara", countries: ["CI"],
    ar: "دومينيك واتارا",
  },
  "coast/donka-hospital": {
    kind: "institution", en: "Donka Hospital", countries: ["GN"],
    ar: "مستشفى دونكا",
  },
  "coast/dorothee-sossa": {
    kind: "person", en: "Dorothée Sossa", countries: ["BJ"],
    ar: "دوروتي سوسا | دوروثي سوسا",
  },
  "coast/dynamique-monseigneur-kpodzro": {
    kind: "movement", en: "Dynamique Monseigneur Kpodzro", countries: ["TG"],
    ar: "ديناميكية مونسينيور كبودزرو | ديناميكية المطران كبودزرو | ديناميكية المونسنيور كبودزرو | ديناميكية كبودزرو | دينامية كبودزرو | دينامية مونسنيور كبودزرو",
  },
  "coast/dzifa-gomashie": {
    kind: "person", en: "Abla Dzifa Gomashie", aliases: ["Dzifa Gomashie"], countries: ["GH"],
    ar: "أبلا دزيفا غوماشي | دزيفا غوماشي | دزيفا جوماشي",
  },
  "coast/ebou-jallow": {
    kind: "person", en: "Ebou Jallow", countries: ["GM"],
    ar: "إيبو جالو | إيبو جالوو",
  },
  "coast/ebrima-sankareh": {
    kind: "person", en: "Ebrima G. Sankareh", countries: ["GM"],
    ar: "إبريما سانكاري | إبريما سانكاريه | إبريما سنكاري | إبراهيما سانكاريه",
  },
  "coast/ebrima-sillah": {
    kind: "person", en: "Ebrima Sillah", countries: ["GM"],
    ar: "إبريما سيلا | إبريما سيلاه",
  },
  "coast/edem-kodjo": {
    kind: "person", en: "Edem Kodjo", countries: ["TG"],
    ar: "إيديم كودجو | إدم كودجو | أديم كودجو | إيدم كوجو | ايدم كودجو",
  },
  "coast/edouard-niankoye-lama": {
    kind: "person", en: "Edouard Niankoye Lamah", countries: ["GN"],
    ar: "إدوارد نيانكوي لاما | إدوار غناكوي لاماه | إدوارد نيانكوي لاماه",
  },
  "coast/edouard-thea": {
    kind: "person", en: "Edouard Théa", countries: ["GN"],
    ar: "إدوارد تيا | إدوارد ثيا",
  },
  "coast/eds-ci": {
    kind: "movement", en: "Together for Democracy and Sovereignty", fr: "Ensemble pour la démocratie et la souveraineté", acronyms: ["EDS"], countries: ["CI"],
    ar: "معا من أجل الديمقراطية والسيادة | معا للديمقراطية والسيادة",
  },
  "coast/edward-akufo-addo": {
    kind: "person", en: "Edward Akufo-Addo", countries: ["GH"],
    ar: "إدوارد أكوفو أدو",
  },
  "coast/edward-boamah": {
    kind: "person", en: "Edward Boamah", aliases: ["Edward Omane Boamah"], countries: ["GH"],
    ar: "إدوارد بواما | إدوارد أومان بواما | أومان بواما",
    arWeak: "بواما",
  },
  "coast/edward-doe-adjaho": {
    kind: "person", en: "Edward Doe Adjaho", aliases: ["Doe Adjaho"], countries: ["GH"],
    ar: "إدوارد دو أدجاهو | إدوارد دوي أدجاهو",
  },
  "coast/edward-francis-small-hospital": {
    kind: "institution", en: "Edward Francis Small Teaching Hospital", countries: ["GM"],
    ar: "مستشفى إدوارد فرانسيس | مستشفى إدوارد فرانسيس سمول | مستشفى رويال فيكتوريا",
  },
  "coast/edward-singhateh": {
    kind: "person", en: "Edward Singhateh", countries: ["GM"],
    ar: "إدوارد سينغاتي | إدوارد سينغاتيه",
  },
  "coast/ekwow-spio-garbrah": {
    kind: "person", en: "Ekwow Spio-Garbrah", countries: ["GH"],
    ar: "إيكوو سبيو غاربرا | إكوو سبيو غاربرا",
  },
  "coast/electoral-commission-of-ghana": {
    kind: "institution", en: "Electoral Commission of Ghana", countries: ["GH"],
    ar: "اللجنة الانتخابية الغانية | اللجنة الانتخابية في غانا | مفوضية الانتخابات الغانية | لجنة الانتخابات الغانية",
  },
  "coast/elhadj-gando-barry": {
    kind: "person", en: "Gando Barry", countries: ["GN"],
    ar: "غاندو باري",
  },
  "coast/elhadj-mamadou-saliou-camara": {
    kind: "person", en: "Elhadj Mamadou Saliou Camara", countries: ["GN"],
    ar: "الحاج مامادو ساليو كامارا",
  },
  "coast/elie-kamano": {
    kind: "person", en: "Elie Kamano", countries: ["GN"],
    ar: "إيلي كامانو | إيلي كمانو",
  },
  "coast/elizabeth-ofosu-adjare": {
    kind: "person", en: "Elizabeth Ofosu-Adjare", countries: ["GH"],
    ar: "إليزابيث أوفوسو أجاري | إليزابيث أوفوسو أدجاري",
  },
  "coast/emelia-arthur": {
    kind: "person", en: "Emelia Arthur", countries: ["GH"],
    ar: "إميليا آرثر | إيميليا آرثر",
  },
  "coast/emerse-fae": {
    kind: "person", en: "Emerse Faé", countries: ["CI"],
    ar: "إيميرس فاي | إيمرس فاي | إيميرس فايي | إيمرس فايي | إيميرس فاييه",
  },
  "coast/emile-boga-doudou": {
    kind: "person", en: "Émile Boga Doudou", countries: ["CI"],
    ar: "إميل بوغا دودو | إيميل بوغا دودو | إميل بوجا دودو",
  },
  "coast/emmanuel-adebayor": {
    kind: "person", en: "Emmanuel Adebayor", countries: ["TG"],
    ar: "إيمانويل أديبايور",
    arWeak: "أديبايور",
  },
  "coast/emmanuel-agyemang-badu": {
    kind: "person", en: "Emmanuel Agyemang-Badu", countries: ["GH"],
    ar: "إيمانويل أجيمانغ بادو | إيمانويل بادو | إيمانويل أجيمانج بادو",
  },
  "coast/emmanuel-altit": {
    kind: "person", en: "Emmanuel Altit", countries: ["CI"],
    ar: "إيمانويل ألتي | إيمانويل ألتيت",
  },
  "coast/emmanuel-armah-kofi-buah": {
    kind: "person", en: "Emmanuel Armah-Kofi Buah", countries: ["GH"],
    ar: "إيمانويل أرماه كوفي بواه | إيمانويل كوفي بواه | إيمانويل أرماه كوفي بوا | إيمانويل أرما كوفي بوا",
  },
  "coast/emmanuel-banahene": {
    kind: "person", en: "Emmanuel Banahene", countries: ["GH"],
    ar: "إيمانويل بناهيني | إيمانويل باناهيني",
  },
  "coast/emmanuel-bombande": {
    kind: "person", en: "Emmanuel Bombande", countries: ["GH"],
    ar: "إيمانويل بومباندي",
  },
  "coast/emmanuel-eboue": {
    kind: "person", en: "Emmanuel Eboué", aliases: ["Emmanuel Eboue"], countries: ["CI"],
    ar: "إيمانويل إيبويه | إيمانويل إيبوي | إيبويه",
  },
  "coast/emmanuel-kwasi-aning": {
    kind: "person", en: "Emmanuel Kwasi Aning", countries: ["GH"],
    ar: "إيمانويل كواسي أنينغ | كويسي أنينغ | كويسي أنينج",
  },
  "coast/emmanuel-tiando": {
    kind: "person", en: "Emmanuel Tiando", countries: ["BJ"],
    ar: "إيمانويل تياندو",
  },
  "coast/epiphane-zoro-bi": {
    kind: "person", en: "Épiphane Zoro Bi", aliases: ["Epiphane Zoro Bi Ballo"], countries: ["CI"],
    ar: "إبيفان زورو بي",
  },
  "coast/eric-bailly": {
    kind: "person", en: "Eric Bailly", aliases: ["Éric Bailly"], countries: ["CI"],
    ar: "إريك بايلي | إيريك بايلي | اريك بايي | إريك بيلي",
  },
  "coast/eric-dupuy": {
    kind: "person", en: "Eric Dupuy", aliases: ["Éric Dupuy"], countries: ["TG"],
    ar: "إريك دوبوي | إيريك دوبوي | إريك دوبي",
  },
  "coast/eric-houndete": {
    kind: "person", en: "Éric Houndété", countries: ["BJ"],
    ar: "إريك هونديتي | إيريك أونديتي",
  },
  "coast/eric-opoku": {
    kind: "person", en: "Eric Opoku", countries: ["GH"],
    ar: "إريك أوبوكو | إيريك أوبوكو",
  },
  "coast/ernest-addison": {
    kind: "person", en: "Ernest Addison", countries: ["GH"],
    ar: "إرنست أديسون",
  },
  "coast/ernest-bai-koroma": {
    kind: "person", en: "Ernest Bai Koroma", countries: ["SL"],
    ar: "إرنست باي كوروما",
  },
  "coast/ernest-brogya-genfi": {
    kind: "person", en: "Ernest Brogya Genfi", countries: ["GH"],
    ar: "إرنست بروغيا غينفي",
  },
  "coast/ernest-nuamah": {
    kind: "person", en: "Ernest Nuamah", countries: ["GH"],
    ar: "إرنست نواما",
  },
  "coast/ernest-seka": {
    kind: "person", en: "Ernest Seka", countries: ["GN"],
    ar: "إرنست سيكا",
  },
  "coast/essa-faal": {
    kind: "person", en: "Essa Mbye Faal", aliases: ["Essa Faal"], countries: ["GM"],
    ar: "عيسى امباي فال | عيسى مباي فال | عيسى مبي فال | إيسا مباي فال | إيسا فال | عيسى فآل",
  },
  "coast/essy-amara": {
    kind: "person", en: "Essy Amara", aliases: ["Amara Essy"], countries: ["CI"],
    ar: "أمارا إيسي | أمارا إسي | عمارة إيسي",
  },
  "coast/etienne-soropogui": {
    kind: "person", en: "Étienne Soropogui", countries: ["GN"],
    ar: "إيتيان سوروبوغي | إيتيين سوروبوغي",
  },
  "coast/eugene-arhin": {
    kind: "person", en: "Eugene Arhin", countries: ["GH"],
    ar: "يوجين أرهين | يوجين أرهن",
  },
  "coast/eugene-camara": {
    kind: "person", en: "Eugène Camara", countries: ["GN"],
    ar: "أوجين كامارا | يوجين كامارا | أوجين كمارا",
  },
  "coast/fabakary-jatta": {
    kind: "person", en: "Fabakary Tombong Jatta", countries: ["GM"],
    ar: "فابكاري تومبونغ جاتا | فاباكاري جاتا | فابكاري جاتا | فاباكاري تومبونغ جاتا | تومبونغ جاتا",
  },
  "coast/facinet-sylla": {
    kind: "person", en: "Facinet Sylla", countries: ["GN"],
    ar: "فاسيني سيلا | فاسينيت سيلا",
  },
  "coast/faizou-gomina": {
    kind: "person", en: "Faïzou Gomina", countries: ["BJ"],
    ar: "فايزو غومينا | فيزو غومينا | فايزو جومينا | فيزو جومينا",
    arWeak: "غومينا",
  },
  "coast/fambare-ouattara-natchaba": {
    kind: "person", en: "Fambaré Ouattara Natchaba", aliases: ["Fambaré Natchaba"], countries: ["TG"],
    ar: "فامباري واتارا ناتشابا | فامباري ناتشابا",
  },
  "coast/fana-soumah": {
    kind: "person", en: "Fana Soumah", countries: ["GN"],
    ar: "فانا سوما | فانا سوماه",
  },
  "coast/farida-nabourema": {
    kind: "person", en: "Farida Nabourema", countries: ["TG"],
    ar: "فريدة نابوريما | فريدا نابوريما",
  },
  "coast/fatau-dauda": {
    kind: "person", en: "Fatau Dauda", countries: ["GH"],
    ar: "فاتاو داودا | فتاو داودا | عبد الفتاح داودا",
  },
  "coast/fatima-maada-bio": {
    kind: "person", en: "Fatima Maada Bio", countries: ["SL"],
    ar: "فاطمة مادا بيو | فاطيما مادا بيو",
  },
  "coast/fatimatu-abubakar": {
    kind: "person", en: "Fatimatu Abubakar", countries: ["GH"],
    ar: "فاطماتو أبو بكر | فاتيماتو أبو بكر",
  },
  "coast/fatou-badiar": {
    kind: "person", en: "Fatou Badiar", aliases: ["Fatou Badiar Diallo"], countries: ["GN"],
    ar: "فاتو باديار | فاتو باديار ديالو",
  },
  "coast/fatou-jaw-manneh": {
    kind: "person", en: "Fatou Jaw Manneh", countries: ["GM"],
    ar: "فاتو جاو مانيه | فاتو جاو ماني",
  },
  "coast/fatou-kinteh": {
    kind: "person", en: "Fatou Kinteh", countries: ["GM"],
    ar: "فاتو كينتي | فاتو كينتيه",
  },
  "coast/fatoumata-jallow-tambajang": {
    kind: "person", en: "Fatoumata Jallow-Tambajang", countries: ["GM"],
    ar: "فاطوماتا جالو تامباجانغ",
    arWeak: "تامباجانغ",
  },
  "coast/fatoumata-yarie-soumah": {
    kind: "person", en: "Fatoumata Yarie Soumah", countries: ["GN"],
    ar: "فاتوماتا ياري سوماه | فاطوماتا ياري سوماه",
  },
  "coast/fatoumatta-bah-barrow": {
    kind: "person", en: "Fatoumatta Bah-Barrow", countries: ["GM"],
    ar: "فاطوماتا باه بارو | فاتوماتا باه بارو",
  },
  "coast/faustino-imbali": {
    kind: "person", en: "Faustino Imbali", countries: ["GW"],
    ar: "فاوستينو إيمبالي | فوستينو إيمبالي",
  },
  "coast/faya-francois-bourouno": {
    kind: "person", en: "Faya François Bourouno", countries: ["GN"],
    ar: "فايا فرانسوا بورونو",
  },
  "coast/faya-millimouno": {
    kind: "person", en: "Faya Millimouno", countries: ["GN"],
    ar: "فايا ميليمونو | فايا ميليمونو لانسانا | فايا مليمونو",
  },
  "coast/felicia-twum-barima": {
    kind: "person", en: "Felicia Twum-Barima", countries: ["GH"],
    ar: "فيليسيا تووم باريما | فيليشيا توم باريما",
  },
  "coast/felix-houphouet-boigny-university": {
    kind: "institution", en: "Félix Houphouët-Boigny University", countries: ["CI"],
    ar: "جامعة فيليكس هوفويت بوانيي | جامعة هوفويت بوانيي | جامعة كوكودي | جامعة فيليكس هوفويت بوانييه | جامعة فيليكس أوفويه بوانيي | جامعة فيليكس هوفويه بوانيي",
  },
  "coast/felix-kadanga": {
    kind: "person", en: "Félix Kadanga", aliases: ["Félix Abalo Kadanga", "Abalo Kadanga"], countries: ["TG"],
    ar: "فيليكس كادانغا | فيليكس أبالو كادانغا | أبالو كادانغا | كادانغا فيليكس أبالو",
  },
  "coast/felix-kwakye-ofosu": {
    kind: "person", en: "Felix Kwakye Ofosu", countries: ["GH"],
    ar: "فيليكس كواكي أوفوسو | فيليكس كواكيي أوفوسو",
  },
  "coast/felix-lamah": {
    kind: "person", en: "Félix Lamah", countries: ["GN"],
    ar: "فيليكس لاما | فليكس لاماه",
  },
  "coast/ferdinand-ayite": {
    kind: "person", en: "Ferdinand Ayité", aliases: ["Ferdinand Mensah Ayité"], countries: ["TG"],
    ar: "فرديناند أييتي | فرديناند أيتي | فيرديناند أييتيه | فردينان أيتيه",
  },
  "coast/fernando-dias-guinea-bissau": {
    kind: "person", en: "Fernando Dias (Guinea-Bissau)", aliases: ["Fernando Dias da Costa"], countries: ["GW"],
    ar: "فرناندو دياس | فرناندو دياس دا كوستا | فرناندو دياز | فرناندو دياز دا كوستا",
  },
  "coast/fesci": {
    kind: "union", en: "FESCI", fr: "Fédération estudiantine et scolaire de Côte d'Ivoire", aliases: ["Student Federation of Côte d'Ivoire"], countries: ["CI"],
    ar: "فيسكي | فيسسي | الاتحاد الطلابي والمدرسي لكوت ديفوار | اتحاد الطلاب والتلاميذ في كوت ديفوار | اتحاد طلاب كوت ديفوار | اتحاد الطلبة والمدارس في كوت ديفوار | الاتحاد الطلابي في ساحل العاج | الاتحاد الطلابي والمدرسي لساحل العاج | اتحاد طلبة ساحل العاج | اتحاد طلاب ومدارس كوت ديفوار",
  },
  "coast/fidel-amakye-owusu": {
    kind: "person", en: "Fidel Amakye Owusu", countries: ["GH"],
    ar: "فيدل أماكي أووسو | فيديل أماكي أووسو",
  },
  "coast/fidele-sarassoro": {
    kind: "person", en: "Fidèle Sarassoro", countries: ["CI"],
    ar: "فيديل سارسورو | فيديل ساراسورو",
    arWeak: "سارسورو",
  },
  "coast/florentin-pogba": {
    kind: "person", en: "Florentin Pogba", countries: ["GN", "FR"],
    ar: "فلورنتين بوجبا | فلورنتان بوغبا | فلورنتان بوجبا | فلورنتين بوغبا",
  },
  "coast/floyd-ayite": {
    kind: "person", en: "Floyd Ayité", countries: ["TG"],
    ar: "فلويد أييتي | فلويد ايتي",
  },
  "coast/fo-doh-laba": {
    kind: "person", en: "Fo-Doh Laba", aliases: ["Kodjo Fo-Doh Laba"], countries: ["TG"],
    ar: "فو دوه لابا | كودجو لابا | لابا كودجو",
  },
  "coast/fode-bangoura": {
    kind: "person", en: "Fodé Bangoura", countries: ["GN"],
    ar: "فودي بانغورا | فوديه بانغورا",
  },
  "coast/fode-camara-footballer": {
    kind: "person", en: "Fodé Camara (footballer)", aliases: ["Fodé Camara"], countries: ["GN"],
    ar: "فودي كامارا",
  },
  "coast/fode-kaba-cherif": {
    kind: "person", en: "Fodé Kaba Chérif", countries: ["GN"],
    ar: "فودي كابا شريف",
  },
  "coast/fode-mansare": {
    kind: "person", en: "Fodé Mansaré", countries: ["GN"],
    ar: "فودي مانساري | فوديه مانساري",
  },
  "coast/fode-oussou-fofana": {
    kind: "person", en: "Fodé Oussou Fofana", countries: ["GN"],
    ar: "فودي أوسو فوفانا | فوديه أوسو فوفانا",
  },
  "coast/fodeba-keita": {
    kind: "person", en: "Fodéba Keïta", countries: ["GN"],
    ar: "فوديبا كيتا | فوديبه كيتا",
  },
  "coast/force-cauris-pour-un-benin-emergent": {
    kind: "party", en: "Cowry Forces for an Emerging Benin", fr: "Force cauris pour un Bénin émergent", acronyms: ["FCBE"], countries: ["BJ"],
    ar: "قوى كوري من أجل بنين صاعدة | جبهة قوى التغيير من أجل بنين صاعدة | قوات كوري من أجل بنين ناشئة | حزب كوري لبنين الصاعدة | قوى كوري من أجل بنين ناشئة | قوات كوري لبنين الناشئة | قوى الودع من أجل بنين صاعدة | قوات كاوري من أجل بنين ناهضة | قوى كاوري من أجل بنين صاعدة",
  },
  "coast/forces-nouvelles": {
    kind: "armed-group", en: "New Forces", fr: "Forces nouvelles", acronyms: ["FN", "FNCI"], countries: ["CI"],
    ar: "القوات الجديدة الإيفوارية | قوات القوى الجديدة | القوى الجديدة الإيفوارية | متمردو القوات الجديدة | القوى الجديدة في ساحل العاج",
    arWeak: "القوات الجديدة | القوى الجديدة",
    arCue: "ساحل العاج | كوت ديفوار | الإيفوارية | سورو | بواكي",
  },
  "coast/forces-vives-guinea": {
    kind: "movement", en: "Forces vives of Guinea", fr: "Forces vives de Guinée", countries: ["GN"],
    ar: "القوى الحية في غينيا | القوى الحية الغينية | القوى الحية بغينيا | القوى الحية لغينيا | القوى الحية في غينيا كوناكري | قوى غينيا الحية",
    arWeak: "القوى الحية | تحالف القوى الحية",
  },
  "coast/fovi-katakou": {
    kind: "person", en: "Fovi Katakou", countries: ["TG"],
    ar: "فوفي كاتاكو",
  },
  "coast/francis-asenso-boakye": {
    kind: "person", en: "Francis Asenso-Boakye", countries: ["GH"],
    ar: "فرانسيس أسينسو بواكي | فرانسيس أسنسو بواكيي",
  },
  "coast/franck-kessie": {
    kind: "person", en: "Franck Kessié", countries: ["CI"],
    ar: "فرانك كيسي | فرانك كيسييه | فرانك كيسيه | كيسييه",
  },
  "coast/francoise-remarck": {
    kind: "person", en: "Françoise Remarck", countries: ["CI"],
    ar: "فرانسواز ريمارك",
  },
  "coast/frank-nguema": {
    kind: "person", en: "Franck Nguema", countries: ["GA"], weak: true,
    ar: "فرانك نغيما | فرنك نغيما",
    arCue: "الغابون | ليبرفيل | الغابوني",
  },
  "coast/freda-prempeh": {
    kind: "person", en: "Freda Prempeh", countries: ["GH"],
    ar: "فريدا بريمبيه | فريدا بريمبه",
  },
  "coast/freddie-blay": {
    kind: "person", en: "Freddie Blay", aliases: ["Freddy Blay"], countries: ["GH"],
    ar: "فريدي بلاي",
  },
  "coast/frederick-akuffo": {
    kind: "person", en: "Frederick Akuffo", aliases: ["Fred Akuffo"], countries: ["GH"],
    ar: "فريدريك أكوفو | فريد أكوفو",
  },
  "coast/frema-osei-opare": {
    kind: "person", en: "Akosua Frema Osei-Opare", aliases: ["Frema Osei-Opare"], countries: ["GH"],
    ar: "أكوسوا فريما أوسي أوباري | فريما أوسي أوباري",
  },
  "coast/frente-popular-guinea-bissau": {
    kind: "movement", en: "Frente Popular (Guinea-Bissau)", countries: ["GW"], weak: true,
    ar: "الجبهة الشعبية",
    arCue: "بيساو | إمبالو | البيساوي",
  },
  "coast/fructueux-gbaguidi": {
    kind: "person", en: "Fructueux Gbaguidi", countries: ["BJ"],
    ar: "فروكتوه غباغيدي | فروكتيو غباغيدي | فروكتوه غباجيدي | فروكتويوز غباغيدي | فروكتيو غباجيدي",
    arWeak: "غباغيدي",
  },
  "coast/fulbert-attisso": {
    kind: "person", en: "Fulbert Attisso", countries: ["TG"],
    ar: "فولبير أتيسو | فولبرت أتيسو",
  },
  "coast/gabon-republican-guard": {
    kind: "state-force", en: "Republican Guard of Gabon", fr: "Garde républicaine du Gabon", countries: ["GA"],
    ar: "الحرس الجمهوري الغابوني | الحرس الجمهوري في الغابون",
  },
  "coast/gabonese-democratic-party": {
    kind: "party", en: "Gabonese Democratic Party", fr: "Parti démocratique gabonais", acronyms: ["PDG"], countries: ["GA"],
    ar: "الحزب الديمقراطي الغابوني | الحزب الديموقراطي الغابوني",
  },
  "coast/gabriel-curtis": {
    kind: "person", en: "Gabriel Curtis", countries: ["GN"],
    ar: "غابرييل كورتيس",
  },
  "coast/gamal-abdel-nasser-university": {
    kind: "institution", en: "Gamal Abdel Nasser University of Conakry", acronyms: ["UGANC"], countries: ["GN"],
    ar: "جامعة جمال عبد الناصر بكوناكري | جامعة جمال عبد الناصر في كوناكري | جامعة كوناكري",
  },
  "coast/gambia-democratic-congress": {
    kind: "party", en: "Gambia Democratic Congress", acronyms: ["GDC"], countries: ["GM"],
    ar: "مؤتمر غامبيا الديمقراطي | المؤتمر الديمقراطي الغامبي | حزب مؤتمر غامبيا الديمقراطي | الكونغرس الديمقراطي الغامبي",
  },
  "coast/gambia-supreme-islamic-council": {
    kind: "institution", en: "Gambia Supreme Islamic Council", acronyms: ["GSIC"], countries: ["GM"],
    ar: "المجلس الإسلامي الأعلى في غامبيا | المجلس الأعلى للشؤون الإسلامية في غامبيا | المجلس الإسلامي الأعلى الغامبي",
  },
  "coast/gambians-against-looted-assets": {
    kind: "movement", en: "Gambians Against Looted Assets", acronyms: ["GALA"], countries: ["GM"],
    ar: "غامبيون ضد الأصول المنهوبة | غامبيون ضد نهب الأصول",
  },
  "coast/gaoussou-kone-jah-gao": {
    kind: "person", en: "Gaoussou Koné", aliases: ["Jah Gao"], countries: ["CI"], parent: "coast/forces-nouvelles",
    ar: "غاوسو كوني | غاوسو كونيه",
  },
  "coast/gaoussou-soumahoro": {
    kind: "person", en: "Gaoussou Soumahoro", countries: ["CI"],
    ar: "كاوسو سوماهورو | غاوسو سوماهورو | جاوسو سوماهورو",
  },
  "coast/gassama-diaby": {
    kind: "person", en: "Kalifa Gassama Diaby", countries: ["GN"],
    ar: "غساما ديابي | غاساما ديابي | خليفة غساما ديابي",
  },
  "coast/gaston-dossouhoui": {
    kind: "person", en: "Gaston Dossouhoui", countries: ["BJ"],
    ar: "غاستون دوسوهوي",
  },
  "coast/gdiz": {
    kind: "company", en: "Glo-Djigbé Industrial Zone", acronyms: ["GDIZ"], countries: ["BJ"],
    ar: "منطقة غلو دجيغبي الصناعية | المنطقة الصناعية غلو دجيغبي | غلو دجيغبي | غلو جيغبي",
  },
  "coast/generation-for-modernity-and-development": {
    kind: "movement", en: "Generation for Modernity and Development", fr: "Génération pour la modernité et le développement", acronyms: ["GMD"], countries: ["GN"],
    ar: "جيل من أجل الحداثة والتنمية | جيل الحداثة والتنمية | حركة جيل الحداثة والتنمية | جيل من أجل الحداثة | الجيل من أجل الحداثة والتنمية | حركة الجيل من أجل الحداثة والتنمية | الجيل للحداثة والتنمية",
  },
  "coast/genevieve-bro-grebe": {
    kind: "person", en: "Geneviève Bro Grébé", countries: ["CI"],
    ar: "جنفييف برو غريبي | جنفياف برو غريبي",
  },
  "coast/george-akuffo-dampare": {
    kind: "person", en: "George Akuffo Dampare", aliases: ["George Dampare"], countries: ["GH"],
    ar: "جورج أكوفو دامباري | جورج دامباري",
  },
  "coast/george-opare-addo": {
    kind: "person", en: "George Opare Addo", countries: ["GH"],
    ar: "جورج أوباري أدو",
  },
  "coast/georges-barcola": {
    kind: "person", en: "Georges Barcola", aliases: ["Essowè Georges Barcola"], countries: ["TG"],
    ar: "جورج باركولا",
  },
  "coast/georgina-wood": {
    kind: "person", en: "Georgina Wood", aliases: ["Georgina Theodora Wood"], countries: ["GH"],
    ar: "جورجينا وود | جورجينا ثيودورا وود",
  },
  "coast/geraldo-martins": {
    kind: "person", en: "Geraldo Martins", countries: ["GW"],
    ar: "جيرالدو مارتينز | جيرالدو مارتينس | جيرالدو جواو مارتينز",
  },
  "coast/gerry-taama": {
    kind: "person", en: "Gerry Taama", countries: ["TG"],
    ar: "جيري تاما | جيري تاماه",
  },
  "coast/gertrude-torkornoo": {
    kind: "person", en: "Gertrude Torkornoo", countries: ["GH"],
    ar: "جيرترود توركورنو | غيرترود توركورنو | جيرترود أرابا توركونو | جيرترود توركنو | جيرترود أرابا توركورنو | جيرترود ساكي توركورنو | توركورنو",
  },
  "coast/gervinho": {
    kind: "person", en: "Gervinho", countries: ["CI"],
    ar: "جيرفينيو | جرفينيو | جيرفينهو | جرفينهو | جارفينيو",
  },
  "coast/ghana-gas": {
    kind: "company", en: "Ghana Gas", aliases: ["Ghana National Gas Company"], countries: ["GH"],
    ar: "شركة غانا للغاز | غانا غاز | شركة الغاز الوطنية الغانية",
  },
  "coast/ghana-immigration-service": {
    kind: "institution", en: "Ghana Immigration Service", countries: ["GH"],
    ar: "مصلحة الهجرة الغانية | دائرة الهجرة الغانية | إدارة الهجرة الغانية | خدمة الهجرة الغانية | هيئة الهجرة الغانية",
  },
  "coast/ghana-journalists-association": {
    kind: "union", en: "Ghana Journalists Association", acronyms: ["GJA"], countries: ["GH"],
    ar: "رابطة الصحفيين الغانيين | جمعية الصحفيين الغانية | نقابة الصحفيين الغانية | رابطة صحفيي غانا",
  },
  "coast/ghislain-konan": {
    kind: "person", en: "Ghislain Konan", countries: ["CI"],
    ar: "غيسلان كونان | جيسلين كونان",
  },
  "coast/gilbert-ake-ngbo": {
    kind: "person", en: "Gilbert Aké N'Gbo", aliases: ["Gilbert Aké", "Gilbert Marie N'gbo Aké"], countries: ["CI"],
    ar: "جيلبير أكي نغبو | جيلبير اكي | جيلبير ماري نغبو أكي | جيلبرت أكيه نغبو | جيلبرت أكي | جيلبير ماري أكي نغبو | جيلبرت أكي نغبو | جيلبير ماري نغبو | جيلبرت ماري نغبو",
  },
  "coast/gilbert-bawara": {
    kind: "person", en: "Gilbert Bawara", countries: ["TG"],
    ar: "جيلبير باوارا | جيلبرت باوارا",
  },
  "coast/gilbert-fossoun-houngbo": {
    kind: "person", en: "Gilbert Fossoun Houngbo", countries: ["TG"],
    ar: "جيلبرت هونغبو | جيلبير هونغبو | جيلبرت فوسون هونغبو | جيلبير فوسون هونغبو | غيلبرت هونغبو | جيلبير أونغبو | جيلبرت أنغبو",
    arWeak: "هونغبو",
  },
  "coast/gilbert-kone-kafana": {
    kind: "person", en: "Gilbert Koné Kafana", aliases: ["Gilbert Kafana Koné"], countries: ["CI"],
    ar: "جيلبير كوني كافانا | جيلبرت كوني كافانا | جيلبير كافانا كوني | جيلبرت كافانا كوني",
  },
  "coast/gilbert-togbonon": {
    kind: "person", en: "Gilbert Togbonon", countries: ["BJ"],
    ar: "جيلبير توغبونون | جيلبرت توغبونون",
  },
  "coast/gilchrist-olympio": {
    kind: "person", en: "Gilchrist Olympio", countries: ["TG"],
    ar: "جيلكريست أولمبيو",
  },
  "coast/gnamien-konan": {
    kind: "person", en: "Gnamien Konan", countries: ["CI"],
    ar: "غناميان كونان | نياميان كونان",
  },
  "coast/gnenema-coulibaly": {
    kind: "person", en: "Gnénéma Coulibaly", aliases: ["Gnénéma Mamadou Coulibaly"], countries: ["CI"],
    ar: "غنينيما كوليبالي | نينيما كوليبالي | غنينيما مامادو كوليبالي | نينيما مامادو كوليبالي",
  },
  "coast/gnpc": {
    kind: "company", en: "Ghana National Petroleum Corporation", acronyms: ["GNPC"], countries: ["GH"],
    ar: "مؤسسة البترول الوطنية الغانية | شركة البترول الوطنية الغانية | المؤسسة الوطنية للنفط في غانا",
  },
  "coast/godfred-dame": {
    kind: "person", en: "Godfred Dame", aliases: ["Godfred Yeboah Dame"], countries: ["GH"],
    ar: "غودفريد دام | غودفريد يبواه دام | غودفريد ييبواه دامي",
  },
  "coast/goldbod": {
    kind: "company", en: "Ghana Gold Board", aliases: ["GoldBod"], countries: ["GH"],
    ar: "مجلس الذهب الغاني | هيئة الذهب الغانية | غولد بود | جولد بود | غولدبود | هيئة الذهب في غانا | مجلس غانا للذهب | هيئة غانا للذهب | بورصة الذهب الغانية",
  },
  "coast/gps-soro": {
    kind: "movement", en: "Generations and Peoples in Solidarity", fr: "Générations et peuples solidaires", acronyms: ["GPS"], countries: ["CI"],
    ar: "أجيال وشعوب متضامنة | حركة أجيال وشعوب متضامنون | أجيال وشعوب متضامنون | جيل وشعب متضامن | حركة أجيال وشعوب تضامنية | جيل وشعوب متضامنة | حركة الأجيال والشعوب المتضامنة | الأجيال والشعوب المتضامنة | الأجيال والشعوب في تضامن",
  },
  "coast/grand-p": {
    kind: "person", en: "Grand P", countries: ["GN"], weak: true,
    ar: "غران بي",
    arCue: "غينيا | الغيني | المغني",
  },
  "coast/guillaume-hawing": {
    kind: "person", en: "Guillaume Hawing", countries: ["GN"],
    ar: "غيوم هاوينغ | غيوم هاوين | غيوم هاوينج",
  },
  "coast/guinean-league-for-human-rights": {
    kind: "aid", en: "Guinean League for Human Rights", aliases: ["Liga Guineense dos Direitos Humanos"], acronyms: ["LGDH"], countries: ["GW"],
    ar: "الرابطة الغينية لحقوق الإنسان | رابطة حقوق الإنسان الغينية | رابطة حقوق الإنسان في غينيا بيساو",
  },
  "coast/guy-mitokpe": {
    kind: "person", en: "Guy Mitokpè", aliases: ["Guy Dossou Mitokpè"], countries: ["BJ"],
    ar: "غي ميتوكبي | جي ميتوكبي | غي دوسو ميتوكبي | غاي ميتوكبي",
  },
  "coast/haac-benin": {
    kind: "institution", en: "HAAC (Benin)", countries: ["BJ"],
    ar: "الهيئة العليا للسمعيات البصرية والاتصال البنينية | الهيئة العليا للاتصال السمعي البصري في بنين | الهيئة العليا للإعلام المرئي والمسموع في بنين",
  },
  "coast/haac-togo": {
    kind: "institution", en: "HAAC (Togo)", aliases: ["High Authority for Audiovisual and Communication"], countries: ["TG"],
    ar: "الهيئة العليا للسمعيات البصرية والاتصال التوغولية | الهيئة العليا للاتصال السمعي البصري في توغو | الهيئة العليا للإعلام السمعي البصري والاتصالات في توغو",
  },
  "coast/habib-balde": {
    kind: "person", en: "Habib Baldé", countries: ["GN"],
    ar: "حبيب بالدي",
  },
  "coast/habib-drammeh": {
    kind: "person", en: "Habib Drammeh", countries: ["GM"],
    ar: "حبيب درامي",
  },
  "coast/habib-marouane-camara": {
    kind: "person", en: "Habib Marouane Camara", countries: ["GN"],
    ar: "حبيب مروان كامارا | حبيب مارواني كامارا | حبيب مروان كمارا | حبيب ماروان كامارا",
  },
  "coast/habiba-toure": {
    kind: "person", en: "Habiba Touré", countries: ["CI"],
    ar: "حبيبة توري",
  },
  "coast/habibou-woroucoubou": {
    kind: "person", en: "Habibou Woroucoubou", countries: ["BJ"],
    ar: "حبيبو وروكوبو",
  },
  "coast/hac-guinea": {
    kind: "institution", en: "High Authority for Communication (Guinea)", fr: "Haute autorité de la communication", acronyms: ["HAC"], countries: ["GN"],
    ar: "الهيئة العليا للاتصال في غينيا | الهيئة العليا للاتصال الغينية",
  },
  "coast/hadja-saran-daraba-kaba": {
    kind: "person", en: "Hadja Saran Daraba Kaba", aliases: ["Saran Daraba Kaba"], countries: ["GN"],
    ar: "سارا دارابا كابا | حاجة ساران دارابا | ساران دارابا كابا | سران دارابا",
  },
  "coast/halifa-sallah": {
    kind: "person", en: "Halifa Sallah", countries: ["GM"], weak: true,
    ar: "حليفة صلاح | خليفة صلاح | هاليفا سالا | حليفة سالا | هاليفة سالا | حليفة سلاح | حليفا صلاح",
    arCue: "غامبيا | الغامبي | الغامبية",
  },
  "coast/halimatou-dalein-diallo": {
    kind: "person", en: "Hadja Halimatou Dalein Diallo", countries: ["GN"],
    ar: "حليمة داليين ديالو | حليماتو داليين ديالو",
  },
  "coast/hamat-bah": {
    kind: "person", en: "Hamat Bah", countries: ["GM"],
    ar: "حمات باه | حامات باه",
  },
  "coast/haruna-iddrisu": {
    kind: "person", en: "Haruna Iddrisu", countries: ["GH"],
    ar: "هارونا إدريسو | حرونا إدريسو",
  },
  "coast/hassan-ayariga": {
    kind: "person", en: "Hassan Ayariga", countries: ["GH"],
    ar: "حسن أياريغا | حسن أياريجا",
  },
  "coast/hassan-bubacar-jallow": {
    kind: "person", en: "Hassan Bubacar Jallow", countries: ["GM"],
    ar: "حسن بوبكر جالو | حسن بوبكر جالوو | حسن أبو بكر جالو",
  },
  "coast/henriette-conte": {
    kind: "person", en: "Henriette Conté", countries: ["GN"],
    ar: "هنرييت كونتي | هنرييت كونتيه | هنريت كونتي",
  },
  "coast/henriette-lagou-adjoua": {
    kind: "person", en: "Henriette Lagou Adjoua", aliases: ["Henriette Lagou"], countries: ["CI"],
    ar: "هنرييت لاغو أدجوا | هنرييت لاغو | هنريات لاغو أدجوا",
  },
  "coast/henrique-rosa": {
    kind: "person", en: "Henrique Rosa", countries: ["GW"], weak: true,
    ar: "إنريكي روزا | هنريكي روزا | هنريك روزا",
    arCue: "بيساو",
  },
  "coast/henry-quartey": {
    kind: "person", en: "Henry Quartey", countries: ["GH"],
    ar: "هنري كوارتي",
  },
  "coast/herman-immongault": {
    kind: "person", en: "Hermann Immongault", countries: ["GA"],
    ar: "هيرمان إيمونغو | هيرمان إيمونغولت | هرمان إيمونغو",
  },
  "coast/herve-hehomey": {
    kind: "person", en: "Hervé Hèhomey", countries: ["BJ"],
    ar: "هيرفي هيهومي | هرفي هيهومي | إيرفي هيهومي",
  },
  "coast/herve-toure": {
    kind: "person", en: "Hervé Touré", aliases: ["Vetcho", "Hervé Pélikan Touré"], countries: ["CI"],
    ar: "إيرفيه توري | هيرفي توري | هيرفيه توري | هيرفيه توري فيتشو",
  },
  "coast/hien-yacouba-sie": {
    kind: "person", en: "Hien Yacouba Sié", countries: ["CI"],
    ar: "هيين ياكوبا سي | هين ياكوبا سي | هيين يعقوبا سيي | هين ياكوبا سيي",
  },
  "coast/high-military-command-guinea-bissau": {
    kind: "government", en: "High Military Command for the Restoration of Order", fr: "Haut commandement militaire pour la restauration de l'ordre", countries: ["GW"], from: "2025-11",
    ar: "القيادة العسكرية العليا لاستعادة النظام | القيادة العسكرية العليا لاستعادة الأمن الوطني والنظام العام | القيادة العسكرية العليا لاستعادة الأمن والنظام العام | القيادة العسكرية العليا لإعادة النظام | القيادة العسكرية العليا لاستعادة النظام العام | القيادة العليا لاستعادة النظام",
    arWeak: "القيادة العليا العسكرية | القيادة العسكرية العليا",
    arCue: "غينيا بيساو | بيساو | نتام",
  },
  "coast/hilla-limann": {
    kind: "person", en: "Hilla Limann", countries: ["GH"],
    ar: "هيلا ليمان",
  },
  "coast/hodabalo-awate": {
    kind: "person", en: "Hodabalo Awaté", countries: ["TG"],
    ar: "هودابالو أواتي | هودابالو أواتيه",
  },
  "coast/homeland-study-group-foundation": {
    kind: "movement", en: "Homeland Study Group Foundation", acronyms: ["HSGF"], countries: ["GH"],
    ar: "مؤسسة مجموعة دراسة الوطن | مجموعة دراسة الوطن",
  },
  "coast/horta-ntam": {
    kind: "person", en: "Horta N'Tam", aliases: ["Horta Inta-A Na Man"], countries: ["GW"],
    ar: "هورتا نتام | هورتا نتا | هورتا إنتا | هورتا نتا نا مان | هورتا نتا نامان | هورتا إنتا آ نا مان | هورتا إنتام | هورتا انتا نا مان",
  },
  "coast/hubert-maga": {
    kind: "person", en: "Hubert Maga", countries: ["BJ"],
    ar: "هوبير ماغا | هيوبرت ماغا | أوبير ماغا",
  },
  "coast/hubert-oulaye": {
    kind: "person", en: "Hubert Oulaye", countries: ["CI"],
    ar: "هوبير أوليه | هوبير أولاي | أوبير أولاي",
  },
  "coast/hugues-sossoukpe": {
    kind: "person", en: "Hugues Sossoukpè", aliases: ["Comlan Hugues Sossoukpè"], countries: ["BJ"],
    ar: "هوغ سوسوكبي | هوغ كوملان سوسوكبي",
  },
  "coast/ibrahim-coulibaly-ib": {
    kind: "person", en: "Ibrahim Coulibaly", countries: ["CI"], weak: true,
    ar: "إبراهيم كوليبالي",
    arCue: "أبيدجان | ساحل العاج | كوت ديفوار | المتمردين | أبوبو | القوات الخفية | آي بي | الكوماندوز",
  },
  "coast/ibrahim-kone-goalkeeper": {
    kind: "person", en: "Ibrahim Koné (goalkeeper)", aliases: ["Ibrahim Koné", "Ibrahima Koné"], countries: ["GN"], weak: true,
    ar: "إبراهيم كوني",
    arCue: "حارس | المرمى | غينيا",
  },
  "coast/ibrahim-murtala-muhammed": {
    kind: "person", en: "Ibrahim Murtala Muhammed", countries: ["GH"],
    ar: "إبراهيم مورتالا محمد | إبراهيم مرتالا محمد | إبراهيم مرتضى محمد",
  },
  "coast/ibrahim-sangare": {
    kind: "person", en: "Ibrahim Sangaré", countries: ["CI"], weak: true,
    ar: "إبراهيم سانغاري | ابراهيم سنغاري | إبراهيم سانغاريه | إبراهيم سانجاري | إبراهيم سانجاريه | ابراهيم سنجاري",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | نوتنغهام | المنتخب | أيندهوفن",
  },
  "coast/ibrahim-zigui": {
    kind: "person", en: "Ibrahim Zigui",
    ar: "إبراهيم زيغي",
  },
  "coast/ibrahima-abe-sylla": {
    kind: "person", en: "Ibrahima Abé Sylla", countries: ["GN"],
    ar: "إبراهيما أبي سيلا | إبراهيم أبي سيلا",
  },
  "coast/ibrahima-balde-gendarmerie": {
    kind: "person", en: "Ibrahima Baldé (gendarmerie)", aliases: ["Ibrahima Baldé"], countries: ["GN"], weak: true,
    ar: "إبراهيما بالدي",
    arCue: "الدرك | الجنرال | جنرال | غينيا",
  },
  "coast/ibrahima-conte": {
    kind: "person", en: "Ibrahima Conté", aliases: ["Ibrahima Sory Conté"], countries: ["GN"],
    ar: "إبراهيما كونتي",
  },
  "coast/ibrahima-diallo-fndc": {
    kind: "person", en: "Ibrahima Diallo (FNDC)", aliases: ["Ibrahima Diallo"], countries: ["GN"], weak: true,
    ar: "إبراهيما ديالو",
    arCue: "الجبهة الوطنية للدفاع عن الدستور | غينيا | ناشط | حقوقي",
  },
  "coast/ibrahima-fofana-ustg": {
    kind: "person", en: "Ibrahima Fofana (USTG)", countries: ["GN"], weak: true,
    ar: "إبراهيما فوفانا",
    arCue: "غينيا | الغيني | النقابي",
  },
  "coast/ibrahima-kalil-conde": {
    kind: "person", en: "Ibrahima Kalil Condé", aliases: ["Ibrahima Khalil Condé"], countries: ["GN"],
    ar: "إبراهيما خليل كوندي | إبراهيم كاليل كوندي",
  },
  "coast/ibrahima-kassory-fofana": {
    kind: "person", en: "Ibrahima Kassory Fofana", countries: ["GN"],
    ar: "إبراهيما كاسوري فوفانا | إبراهيم كاسوري فوفانا | كاسوري فوفانا | كاسوري فوفانه | إبراهيم قاسوري فوفانا | إبراهيما كسوري فوفانا | إبراهيم كسوري فوفانا | إبراهيم كاصوري فوفانا",
  },
  "coast/ibrahima-khalil-kaba": {
    kind: "person", en: "Ibrahima Khalil Kaba", countries: ["GN"],
    ar: "إبراهيما خليل كابا | إبراهيم خليل كابا",
  },
  "coast/ibrahima-sory-bangoura": {
    kind: "person", en: "Ibrahima Sory Bangoura", countries: ["GN"],
    ar: "إبراهيما سوري بانغورا | إبراهيم سوري بانغورا",
  },
  "coast/ibrahima-sory-tounkara": {
    kind: "person", en: "Ibrahima Sory Tounkara", countries: ["GN"],
    ar: "إبراهيما سوري تونكارا | إبراهيم سوري تونكارا | إبراهيما سوري الثاني تونكارا | سوري تونكارا | إبراهيما سوري 2 تونكارا",
  },
  "coast/ibrahime-kuibiert-coulibaly": {
    kind: "person", en: "Ibrahime Kuibiert Coulibaly", aliases: ["Ibrahime Coulibaly-Kuibiert"], countries: ["CI"],
    ar: "إبراهيم كويبيرت كوليبالي | كويبيرت كوليبالي | إبراهيم كوليبالي كويبيرت | إبراهيم كويبير كوليبالي | إبراهيم كوليبالي كويبير | كوليبالي كويبير إبراهيم",
  },
  "coast/idrissa-cherif": {
    kind: "person", en: "Idrissa Chérif", countries: ["GN"], weak: true,
    ar: "إدريسا شريف | إدريس شريف",
    arCue: "غينيا | الانقلاب | كامارا",
  },
  "coast/idrissa-sylla": {
    kind: "person", en: "Idrissa Sylla", countries: ["GN"],
    ar: "إدريسا سيلا | إدريسا سيللا",
  },
  "coast/ignace-bessi-dogbo": {
    kind: "person", en: "Ignace Bessi Dogbo", countries: ["CI"],
    ar: "إينياس بيسي دوغبو | إغناس بيسي دوغبو",
  },
  "coast/ignace-deen-hospital": {
    kind: "institution", en: "Ignace Deen Hospital", countries: ["GN"],
    ar: "مستشفى إغناس دين | مستشفى إينياس دين | مستشفى إنياس دين",
  },
  "coast/ignace-sossou": {
    kind: "person", en: "Ignace Sossou", countries: ["BJ"],
    ar: "إينياس سوسو | إغناس سوسو | إيغناس سوسو",
  },
  "coast/ignatius-kutu-acheampong": {
    kind: "person", en: "Ignatius Kutu Acheampong", aliases: ["Kutu Acheampong", "Ignatius Acheampong"], countries: ["GH"],
    ar: "إغناطيوس أتشيامبونغ | إغناطيوس كوتو أتشيامبونغ | أتشيامبونغ | إغناتيوس أتشيامبونغ | إغناتيوس كوتو أتشيمبونغ | إجناتيوس أتشيامبونج",
  },
  "coast/ilidio-vieira-te": {
    kind: "person", en: "Ilídio Vieira Té", countries: ["GW"],
    ar: "إيليديو فييرا تي | إليديو فييرا تي | إيليديو فيرا تي | إيليديو فييرا تيه | إليديو فيرا تي | إيليديو فييرا | إليديو فييرا",
  },
  "coast/ilyasu-tanko": {
    kind: "person", en: "Ilyasu Tanko", countries: ["GH"],
    ar: "إلياسو تانكو",
  },
  "coast/inaki-williams": {
    kind: "person", en: "Iñaki Williams", countries: ["GH"],
    ar: "إيناكي ويليامز | إيناكي ويليامس",
  },
  "coast/international-counter-terrorism-academy-jacqueville": {
    kind: "institution", en: "International Counter-Terrorism Academy (Jacqueville)", fr: "Académie internationale de lutte contre le terrorisme",
    acronyms: ["AILCT"], countries: ["CI"],
    ar: "الأكاديمية الدولية لمكافحة الإرهاب | أكاديمية جاكفيل | الأكاديمية الدولية لمكافحة الإرهاب في جاكفيل | الأكاديمية الدولية لمكافحة الإرهاب بكوت ديفوار",
  },
  "coast/invisible-commando": {
    kind: "armed-group", en: "Invisible Commando", fr: "Commando invisible", countries: ["CI"],
    ar: "الكوماندوز الخفي | الكوماندوس الخفي | الكوماندو الخفي | الكوماندوز غير المرئي | الكوماندوس غير المرئي | كوماندوس غير مرئي | قوات الكوماندوز الخفية | كوماندوس الأشباح | الكوماندو غير المرئي | الكومندوس الخفي",
    arWeak: "القوات الخفية",
    arCue: "أبيدجان | أبوبو | كوليبالي",
  },
  "coast/irene-agossa": {
    kind: "person", en: "Iréné Agossa", countries: ["BJ"],
    ar: "إيريني أغوسا | إيرينيه أغوسا",
  },
  "coast/isabelle-ameganvi": {
    kind: "person", en: "Isabelle Ameganvi", countries: ["TG"],
    ar: "إيزابيل أميغانفي | إيزابيل أميجانفي",
  },
  "coast/isatou-touray": {
    kind: "person", en: "Isatou Touray", countries: ["GM"],
    ar: "إيساتو توراي | إساتو توراي | عيساتو توراي | إيساتو توري",
  },
  "coast/isidore-kouwonou": {
    kind: "person", en: "Isidore Kouwonou", countries: ["TG"],
    ar: "إيزيدور كوونو",
  },
  "coast/ismael-bangoura": {
    kind: "person", en: "Ismaël Bangoura", countries: ["GN"],
    ar: "إسماعيل بانغورا | اسماعيل بانجورا",
  },
  "coast/ismael-dioubate": {
    kind: "person", en: "Ismaël Dioubaté", countries: ["GN"],
    ar: "إسماعيل ديوباتي | إسماعيل جوباتي",
  },
  "coast/ismael-nabe": {
    kind: "person", en: "Ismaël Nabé", countries: ["GN"], weak: true,
    ar: "إسماعيل نابي | إسماعيل نابيه",
    arCue: "غينيا | الغيني | الغينية | سيماندو | وزير التخطيط",
  },
  "coast/ismael-toure-guinea": {
    kind: "person", en: "Ismaël Touré (Guinea)", aliases: ["Ismaël Touré"], countries: ["GN"], weak: true,
    ar: "إسماعيل توري",
    arCue: "غينيا | سيكو توري | شقيق",
  },
  "coast/ismaila-ceesay": {
    kind: "person", en: "Ismaila Ceesay", countries: ["GM"], weak: true,
    ar: "إسماعيلا سيساي",
    arCue: "غامبيا | الغامبي | الإعلام",
  },
  "coast/issa-sesay": {
    kind: "person", en: "Issa Sesay", aliases: ["Issa Hassan Sesay"], countries: ["SL"], parent: "armed-groups/revolutionary-united-front",
    ar: "عيسى سيساي | عيسى حسن سيساي",
  },
  "coast/issiaka-ouattara": {
    kind: "person", en: "Issiaka Ouattara", aliases: ["Wattao"], countries: ["CI"],
    ar: "إيسياكا واتارا | إسياكا واتارا | واتاو | إيسياكا أواتارا",
  },
  "coast/issifou-taffa-tabiou": {
    kind: "person", en: "Issifou Taffa Tabiou", aliases: ["Taffa Tabiou"], countries: ["TG"],
    ar: "إيسوفو تافا تابيو | تافا تابيو",
  },
  "coast/ivor-greenstreet": {
    kind: "person", en: "Ivor Greenstreet", aliases: ["Ivor Kobina Greenstreet"], countries: ["GH"],
    ar: "إيفور غرينستريت | إيفور كوبينا غرينستريت",
  },
  "coast/ivorian-common-front": {
    kind: "movement", en: "Common Front (PDCI and PPA-CI)", countries: ["CI"],
    ar: "الجبهة المشتركة الإيفوارية | الجبهة الموحدة الإيفوارية",
    arWeak: "الجبهة المشتركة | الجبهة الموحدة",
    arCue: "الحزب الديمقراطي | تيام | غباغبو | أبيدجان | ساحل العاج | كوت ديفوار",
  },
  "coast/ivorian-popular-front": {
    kind: "party", en: "Ivorian Popular Front", fr: "Front populaire ivoirien", acronyms: ["FPI"], countries: ["CI"],
    ar: "الجبهة الشعبية الإيفوارية | الجبهة الشعبية العاجية | جبهة الشعب الإيفواري | جبهة الشعب الإيفوارية | الجبهة الشعبية لساحل العاج | الجبهة الشعبية لكوت ديفوار | الجبهة الشعبية الإيفورية | الجبهة الشعبية في ساحل العاج | جبهة ساحل العاج الشعبية | الجبهة الشعبية الإيفوارية المعارضة",
  },
  "coast/ivorian-popular-movement-of-the-great-west": {
    kind: "armed-group", en: "Ivorian Popular Movement of the Great West", fr: "Mouvement populaire ivoirien du Grand Ouest", acronyms: ["MPIGO"], countries: ["CI"],
    ar: "الحركة الشعبية الإيفوارية للغرب الكبير | الحركة الشعبية العاجية للغرب الكبير | الحركة الشعبية للغرب الكبير",
  },
  "coast/jaha-dukureh": {
    kind: "person", en: "Jaha Dukureh", countries: ["GM"],
    ar: "جاها دوكوريه | جها دوكوري",
  },
  "coast/jake-obetsebi-lamptey": {
    kind: "person", en: "Jake Obetsebi-Lamptey", countries: ["GH"],
    ar: "جيك أوبتسيبي لامبتي",
  },
  "coast/james-oppong-boanuh": {
    kind: "person", en: "James Oppong-Boanuh", countries: ["GH"],
    ar: "جيمس أوبونغ بوانوه",
  },
  "coast/james-sagbo": {
    kind: "person", en: "James Sagbo", countries: ["BJ"],
    ar: "جيمس ساغبو",
    arWeak: "ساغبو",
  },
  "coast/jane-naana-opoku-agyemang": {
    kind: "person", en: "Jane Naana Opoku-Agyemang", countries: ["GH"],
    ar: "جين أوبوكو أجيمانغ | جين نانا أوبوكو أغيمانغ | جين نانا أوبوكو أجيمانغ | نانا جين أوبوكو أجيمانغ",
    arWeak: "أجيمانغ",
  },
  "coast/janvier-yahouedeou": {
    kind: "person", en: "Janvier Yahouédéou", countries: ["BJ"],
    ar: "جانفييه ياهويديو | جانفيي ياهويديو",
  },
  "coast/jean-bonaventure-kalou": {
    kind: "person", en: "Jean-Bonaventure Kalou", countries: ["CI"],
    ar: "جان بونافنتور كالو | بونافنتور كالو",
  },
  "coast/jean-claude-kouassi": {
    kind: "person", en: "Jean-Claude Kouassi", countries: ["CI"],
    ar: "جان كلود كواسي",
  },
  "coast/jean-kissi": {
    kind: "person", en: "Jean Kissi", countries: ["TG"],
    ar: "جان كيسي",
  },
  "coast/jean-louis-billon": {
    kind: "person", en: "Jean-Louis Billon", countries: ["CI"],
    ar: "جان لويس بيلون | جان لوي بيون | جان لوي بيلون | جان لويس بيون | جان-لوي بييون",
  },
  "coast/jean-louis-gasset": {
    kind: "person", en: "Jean-Louis Gasset", countries: ["CI"],
    ar: "جان لويس غاسيه | جان لوي غاسيه | جان لويس جاسيه | جان لوي جاسيه",
    arWeak: "غاسيه",
  },
  "coast/jean-louis-moulot": {
    kind: "person", en: "Jean-Louis Moulot", countries: ["CI"],
    ar: "جان لويس مولوت | جان لوي مولو | جان لويس مولو",
  },
  "coast/jean-lucien-savi-de-tove": {
    kind: "person", en: "Jean-Lucien Savi de Tové", countries: ["TG"],
    ar: "جان لوسيان سافي دي توفي | جان لوسيان سافي دو توفي",
  },
  "coast/jean-marie-dore": {
    kind: "person", en: "Jean-Marie Doré", countries: ["GN"],
    ar: "جان ماري دوري | جان ماري دوريه | جون ماري دوري | جان ماري دور",
  },
  "coast/jean-mensa": {
    kind: "person", en: "Jean Mensa", countries: ["GH"],
    ar: "جين مينسا | جين منسا | جان ادوكوي مينسا | جين أدوكوي مينسا",
  },
  "coast/jean-michael-seri": {
    kind: "person", en: "Jean Michaël Seri", aliases: ["Jean Michael Seri"], countries: ["CI"],
    ar: "جان ميكايل سيري | جان ميشيل سيري | جان مايكل سيري | ميكايل سيري",
  },
  "coast/jean-michel-abimbola": {
    kind: "person", en: "Jean-Michel Abimbola", countries: ["BJ"],
    ar: "جان ميشيل أبيمبولا | جان ميشال أبيمبولا",
  },
  "coast/jean-paul-cedy": {
    kind: "person", en: "Jean Paul Cedy", countries: ["GN"],
    ar: "جان بول سيدي",
  },
  "coast/jean-philippe-krasso": {
    kind: "person", en: "Jean-Philippe Krasso", countries: ["CI"],
    ar: "جان فيليب كراسو",
  },
  "coast/jean-pierre-fabre": {
    kind: "person", en: "Jean-Pierre Fabre", countries: ["TG"],
    ar: "جان بيير فابر | جان بيار فابر",
  },
  "coast/jean-pierre-kutwa": {
    kind: "person", en: "Jean-Pierre Kutwa", countries: ["CI"],
    ar: "جان بيير كوتوا",
  },
  "coast/jean-yaovi-degli": {
    kind: "person", en: "Jean Yaovi Degli", aliases: ["Yaovi Degli"], countries: ["TG"],
    ar: "جان ياوفي ديغلي | جان يوفي ديغلي",
  },
  "coast/jeannot-ahoussou-kouadio": {
    kind: "person", en: "Jeannot Ahoussou-Kouadio", countries: ["CI"],
    ar: "جانو أهوسو كواديو | جانو كواديو أهوسو | جونو أهوسو كواديو",
  },
  "coast/jeremiah-koung": {
    kind: "person", en: "Jeremiah Koung", countries: ["LR"],
    ar: "جيريميا كونغ | جيريمايا كونغ",
  },
  "coast/jeremie-boga": {
    kind: "person", en: "Jérémie Boga", countries: ["CI"],
    ar: "جيريمي بوغا",
  },
  "coast/jerome-opoku": {
    kind: "person", en: "Jerome Opoku", countries: ["GH"],
    ar: "جيروم أوبوكو",
  },
  "coast/jerry-rawlings": {
    kind: "person", en: "Jerry Rawlings", countries: ["GH"],
    ar: "جيري رولينغز | جيري رولينغس | جيري جون رولينغز",
    arWeak: "رولينغز",
  },
  "coast/jewel-howard-taylor": {
    kind: "person", en: "Jewel Howard-Taylor", countries: ["LR"],
    ar: "جيويل هوارد تايلور | جويل هوارد تايلور",
  },
  "coast/joachim-baba-millimouno": {
    kind: "person", en: "Joachim Baba Millimouno", countries: ["GN"],
    ar: "جواكيم بابا ميليمونو | جواكيم ميليمونو",
  },
  "coast/joao-bernardo-vieira": {
    kind: "person", en: "João Bernardo Vieira", countries: ["GW"],
    ar: "جواو برناردو فييرا | جواو بيرناردو فييرا | نينو فييرا | جواو برناردو فيرا | جاو برناردو فييرا | خواو بيرناردو فييرا | خواو برناردو فييرا",
  },
  "coast/joao-butiam-co": {
    kind: "person", en: "João Butiam Có", countries: ["GW"],
    ar: "جواو بوتيام كو | جواو بوتيام",
  },
  "coast/jocamey-haba": {
    kind: "person", en: "Jocamey Haba", countries: ["GN"],
    ar: "جوكامي هابا | جوكامي حبا | جاكومي هابا | جوكامي هبا",
  },
  "coast/joel-aivo": {
    kind: "person", en: "Joël Aïvo", countries: ["BJ"],
    ar: "جويل أيفو | فريديريك جويل أيفو",
  },
  "coast/joel-egah": {
    kind: "person", en: "Joël Egah", countries: ["TG"],
    ar: "جويل إيغا | جويل إيغاه | جول إيغا | جويل إيجا",
  },
  "coast/joel-nguessan": {
    kind: "person", en: "Joël N'Guessan", countries: ["CI"],
    ar: "جويل نغيسان",
  },
  "coast/john-atta-mills": {
    kind: "person", en: "John Atta Mills", countries: ["GH"],
    ar: "جون أتا ميلز | جون أتا ميلس | جون عطا ميلز | جون إيفانز أتا ميلز",
  },
  "coast/john-jinapor": {
    kind: "person", en: "John Jinapor", aliases: ["John Abdulai Jinapor"], countries: ["GH"],
    ar: "جون جينابور | جون عبد الله جينابور | جون عبدولاي جينابور",
  },
  "coast/john-kufuor": {
    kind: "person", en: "John Kufuor", countries: ["GH"],
    ar: "جون كوفور | جون أجيكوم كوفور",
    arWeak: "كوفور",
  },
  "coast/john-mensah": {
    kind: "person", en: "John Mensah", countries: ["GH"],
    ar: "جون مينساه | جون منساه | جون مينسا",
  },
  "coast/john-paintsil": {
    kind: "person", en: "John Paintsil", countries: ["GH"],
    ar: "جون بانتسيل | جون باينتسيل | جون بينتسيل",
  },
  "coast/john-peter-amewu": {
    kind: "person", en: "John-Peter Amewu", countries: ["GH"],
    ar: "جون بيتر أميوو | جون بيتر أميو",
  },
  "coast/johnny-paul-koroma": {
    kind: "person", en: "Johnny Paul Koroma", countries: ["SL"],
    ar: "جوني بول كوروما | جوني كوروما",
  },
  "coast/johnson-asiama": {
    kind: "person", en: "Johnson Asiama", countries: ["GH"],
    ar: "جونسون أسياما | جونسون أسيامه | جونسون بانديت أسياما",
  },
  "coast/johnson-asiedu-nketia": {
    kind: "person", en: "Johnson Asiedu Nketia", aliases: ["Asiedu Nketia"], countries: ["GH"],
    ar: "جونسون أسيدو نكيتيا | أسيدو نكيتيا",
  },
  "coast/jonathan-mensah": {
    kind: "person", en: "Jonathan Mensah", countries: ["GH"],
    ar: "جوناثان مينساه | جوناثان منساه | جوناتان مينساه",
  },
  "coast/jorge-carlos-fonseca": {
    kind: "person", en: "Jorge Carlos Fonseca", countries: ["CV"],
    ar: "خورخي كارلوس فونسيكا | جورجي كارلوس فونسيكا",
    arWeak: "فونسيكا",
  },
  "coast/jos-leijdekkers": {
    kind: "person", en: "Jos Leijdekkers", countries: ["NL"],
    ar: "يوس ليديكرز | جوس ليديكرز | يوس لايديكرس | بولي جوس",
  },
  "coast/jose-americo-bubo-na-tchuto": {
    kind: "person", en: "José Américo Bubo Na Tchuto", countries: ["GW"],
    ar: "بوبو نا تشوتو | جوزيه أميريكو بوبو نا تشوتو | خوسيه أميريكو بوبو ناتشوتو | بوبو ناتشوتو | جوزيه أميريكو بوبو ناتشوتو | خوسيه أميريكو بوبو نا تشوتو",
  },
  "coast/jose-kante": {
    kind: "person", en: "José Kanté", aliases: ["José Martínez"], countries: ["GN"],
    ar: "خوسيه كانتي | خوسي كانتي",
  },
  "coast/jose-mario-vaz": {
    kind: "person", en: "José Mário Vaz", countries: ["GW"],
    ar: "جوزيه ماريو فاز | خوسيه ماريو فاز | جوزيه ماريو فاس | خوسيه ماريو فاس",
  },
  "coast/jose-tonato": {
    kind: "person", en: "José Tonato", aliases: ["Didier José Tonato"], countries: ["BJ"],
    ar: "جوزيه توناتو | خوسيه توناتو | ديدييه توناتو",
  },
  "coast/joseph-boakye-danquah": {
    kind: "person", en: "Joseph Boakye Danquah", aliases: ["J. B. Danquah"], countries: ["GH"],
    ar: "جوزيف بواكي دانكوا | جوزيف دانكواه | جوزيف بواكيي دانكواه",
  },
  "coast/joseph-bukari-nikpe": {
    kind: "person", en: "Joseph Bukari Nikpe", countries: ["GH"],
    ar: "جوزيف بوكاري نيكبي",
  },
  "coast/joseph-djogbenou": {
    kind: "person", en: "Joseph Djogbénou", countries: ["BJ"],
    ar: "جوزيف دجوغبينو | جوزيف دجوجبينو | جوزيف جوغبينو",
  },
  "coast/joseph-koffigoh": {
    kind: "person", en: "Joseph Kokou Koffigoh", countries: ["TG"],
    ar: "جوزيف كوفيغو | جوزيف كوفيغوه | جوزيف كوكو كوفيغو",
  },
  "coast/joseph-makambo-loua": {
    kind: "person", en: "Joseph Makambo Loua", countries: ["GN"],
    ar: "جوزيف ماكامبو لوا | جوزيف مكامبو لوا",
  },
  "coast/joseph-paintsil": {
    kind: "person", en: "Joseph Paintsil", countries: ["GH"],
    ar: "جوزيف بانتسيل | جوزيف باينتسيل | جوزيف بينتسيل",
  },
  "coast/joseph-seka-seka": {
    kind: "person", en: "Joseph Séka Séka", countries: ["CI"],
    ar: "جوزيف سيكا سيكا",
  },
  "coast/jude-lodjou": {
    kind: "person", en: "Jude Lodjou", countries: ["BJ"],
    ar: "جود لودجو | جود لوجو",
  },
  "coast/judicael-hounwanou": {
    kind: "person", en: "Judicaël Hounwanou", countries: ["BJ"],
    ar: "جوديكايل هونوانو",
  },
  "coast/julian-jeanvier": {
    kind: "person", en: "Julian Jeanvier", countries: ["GN"],
    ar: "جوليان جانفييه | جوليان جانفير",
  },
  "coast/julien-yombouno": {
    kind: "person", en: "Julien Yombouno", countries: ["GN"],
    ar: "جوليان يومبونو",
  },
  "coast/julius-debrah": {
    kind: "person", en: "Julius Debrah", countries: ["GH"],
    ar: "جوليوس ديبرا | يوليوس ديبرا | جوليوس ديبراه",
  },
  "coast/julius-nyerere-university": {
    kind: "institution", en: "Julius Nyerere University of Kankan", countries: ["GN"],
    ar: "جامعة جوليوس نيريري في كانكان | جامعة جوليوس نيريري بكانكان | جامعة كانكان",
  },
  "coast/junglers": {
    kind: "state-force", en: "Junglers", aliases: ["Jungulars", "Jungulers"], countries: ["GM"],
    ar: "الجنغلرز | الجانغلرز | الجنجلرز | وحدة الجنغلرز | الجنغولرز | جونغلرز | الجونغلرز | جنغلرز",
  },
  "coast/justin-frimpong-kodua": {
    kind: "person", en: "Justin Frimpong Kodua", countries: ["GH"],
    ar: "جستن فريمبونغ كودوا | جاستن فريمبونغ كودوا",
  },
  "coast/justin-kone-katinan": {
    kind: "person", en: "Justin Koné Katinan", aliases: ["Justin Katinan Koné"], countries: ["CI"],
    ar: "جوستان كوني كاتينان | كوني كاتينان | جوستان كاتينان كوني | جاستين كاتينان كونيه | كاتينان كوني | جوستين كوني كاتينان | كوني كاتينان جوستان",
  },
  "coast/justin-koua": {
    kind: "person", en: "Justin Koua", countries: ["CI"],
    ar: "جوستان كوا | جوستين كوا | جستن كوا",
  },
  "coast/justin-morel-junior": {
    kind: "person", en: "Justin Morel Junior", countries: ["GN"],
    ar: "جوستان موريل جونيور | جاستن موريل جونيور",
  },
  "coast/kaba-rougui-barry": {
    kind: "person", en: "Kaba Rougui Barry", countries: ["GN"],
    ar: "كابا روغي باري",
  },
  "coast/kabine-komara": {
    kind: "person", en: "Kabiné Komara", countries: ["GN"],
    ar: "كابيني كومارا | كابينيه كومارا | كابين كومارا | كابيني كومرا | كبيني كومارا | كابيناي كومارا",
  },
  "coast/kabinet-cisse": {
    kind: "person", en: "Kabinet Cissé", countries: ["GN"],
    ar: "كابيني سيسي | كابينيه سيسي | كابينت سيسيه",
  },
  "coast/kacou-leon-adom": {
    kind: "person", en: "Kacou Léon Adom", aliases: ["Léon Kacou Adom"], countries: ["CI"],
    ar: "كاكو ليون أدوم | ليون كاكو أدوم | ليون كاكو هوادجا أدوم | كاكو هوادجا ليون أدوم",
  },
  "coast/kalemodou-yansane": {
    kind: "person", en: "Kalémodou Yansané", countries: ["GN"],
    ar: "كاليمودو يانساني | كاليمودو يانسانيه",
  },
  "coast/kamaldeen-sulemana": {
    kind: "person", en: "Kamaldeen Sulemana", countries: ["GH"],
    ar: "كمال الدين سليمانا | كمال الدين سولومانا | كمال الدين سوليمانا",
  },
  "coast/kamel-ouassagari": {
    kind: "person", en: "Kamel Ouassagari", countries: ["BJ"],
    ar: "كامل واساغاري | كمال واساغاري",
  },
  "coast/kanka-malik-natchaba": {
    kind: "person", en: "Kanka-Malik Natchaba", countries: ["TG"],
    ar: "كانكا مالك ناتشابا | مالك ناتشابا",
  },
  "coast/kanny-diallo": {
    kind: "person", en: "Kanny Diallo", countries: ["GN"],
    ar: "كاني ديالو",
  },
  "coast/karamoko-diawara": {
    kind: "person", en: "Karamo Diawara", countries: ["GN"],
    ar: "كارامو دياوارا | كاراموكو دياوارا",
  },
  "coast/karim-konate": {
    kind: "person", en: "Karim Konaté", countries: ["CI"],
    ar: "كريم كوناتي",
  },
  "coast/kassawa-kolemaga": {
    kind: "person", en: "Kassawa Kolémaga", aliases: ["Kassawa Kolemaga"], countries: ["TG"],
    ar: "كاساوا كوليماغا",
  },
  "coast/keamou-bogola-haba": {
    kind: "person", en: "Kéamou Bogola Haba", countries: ["GN"],
    ar: "كيامو بوغولا هابا | بوغولا هابا | بوغولا حبا",
  },
  "coast/ken-ofori-atta": {
    kind: "person", en: "Ken Ofori-Atta", countries: ["GH"],
    ar: "كين أوفوري أتا | كين أوفوري عطا",
  },
  "coast/kennedy-agyapong": {
    kind: "person", en: "Kennedy Agyapong", aliases: ["Kennedy Ohene Agyapong"], countries: ["GH"],
    ar: "كينيدي أجيابونغ",
  },
  "coast/kerfalla-person-camara": {
    kind: "person", en: "Kerfalla Person Camara", aliases: ["KPC"], countries: ["GN"],
    ar: "كيرفالا بيرسون كامارا | كيرفالا كامارا",
  },
  "coast/kerfalla-yansane": {
    kind: "person", en: "Kerfalla Yansané", countries: ["GN"],
    ar: "كيرفالا يانساني | كيرفالا يانسانيه | كرفالا يانساني",
  },
  "coast/kevin-prince-boateng": {
    kind: "person", en: "Kevin-Prince Boateng", countries: ["GH"],
    ar: "كيفن برينس بواتينغ | برينس بواتينغ",
  },
  "coast/khaled-adenon": {
    kind: "person", en: "Khaled Adénon", countries: ["BJ"],
    ar: "خالد أدينون",
  },
  "coast/kingdom-of-dahomey": {
    kind: "institution", en: "Kingdom of Dahomey", aliases: ["Dahomey"], countries: ["BJ"],
    ar: "مملكة داهومي | مملكة الداهومي",
  },
  "coast/kiridi-bangoura": {
    kind: "person", en: "Naby Youssouf Kiridi Bangoura", countries: ["GN"],
    ar: "كيريدي بانغورا | نابي يوسف كيريدي بانغورا",
  },
  "coast/kissi-agyebeng": {
    kind: "person", en: "Kissi Agyebeng", countries: ["GH"],
    ar: "كيسي أجيبينغ",
  },
  "coast/kleber-dadjo": {
    kind: "person", en: "Kléber Dadjo", countries: ["TG"],
    ar: "كليبر دادجو",
  },
  "coast/knust": {
    kind: "institution", en: "Kwame Nkrumah University of Science and Technology", acronyms: ["KNUST"], countries: ["GH"],
    ar: "جامعة كوامي نكروما للعلوم والتكنولوجيا | جامعة كوامي نكروما | جامعة نكروما للعلوم والتكنولوجيا",
  },
  "coast/kobenan-kouassi-adjoumani": {
    kind: "person", en: "Kobenan Kouassi Adjoumani", countries: ["CI"],
    ar: "كوبينان كواسي أدجوماني | كوبينان أدجوماني | كوبينا كواسي أدجوماني | كوبينان كواسي أجوماني",
  },
  "coast/kodjo-adedze": {
    kind: "person", en: "Kodjo Adédzé", aliases: ["Kodjo Adedze", "Kodjo Sévon-Tépé Adédzé"], countries: ["TG"],
    ar: "كودجو أديدزي | كوجو أديدزي | كودجو سيفون تيبي أديدزي",
  },
  "coast/koffi-nguessan": {
    kind: "person", en: "Koffi N'Guessan", countries: ["CI"],
    ar: "كوفي نغيسان | كوفي نجيسان | كوفي نغسان",
  },
  "coast/koffi-yamgnane": {
    kind: "person", en: "Koffi Yamgnane", countries: ["TG"],
    ar: "كوفي يامنيان | كوفي يامغنان",
  },
  "coast/kofi-abrefa-busia": {
    kind: "person", en: "Kofi Abrefa Busia", aliases: ["Kofi Busia"], countries: ["GH"],
    ar: "كوفي بوسيا | كوفي أبريفا بوسيا",
  },
  "coast/kofi-adams": {
    kind: "person", en: "Kofi Adams", countries: ["GH"],
    ar: "كوفي آدامز",
  },
  "coast/kofi-adda": {
    kind: "person", en: "Kofi Adda", countries: ["GH"],
    ar: "كوفي أدا",
  },
  "coast/kofi-annan": {
    kind: "person", en: "Kofi Annan", countries: ["GH"],
    ar: "كوفي عنان | كوفي أنان",
  },
  "coast/kofi-awoonor": {
    kind: "person", en: "Kofi Awoonor", countries: ["GH"],
    ar: "كوفي أوونور",
  },
  "coast/kojo-bonsu": {
    kind: "person", en: "Kojo Bonsu", countries: ["GH"],
    ar: "كوجو بونسو",
  },
  "coast/kojo-oppong-nkrumah": {
    kind: "person", en: "Kojo Oppong Nkrumah", countries: ["GH"],
    ar: "كوجو أوبونغ نكروما | كوجو أوبونج نكروما | كوجو أوبونغ نكروماه",
  },
  "coast/kolo-toure": {
    kind: "person", en: "Kolo Touré", countries: ["CI"],
    ar: "كولو توري | كولو توريه",
  },
  "coast/komi-koutche": {
    kind: "person", en: "Komi Koutché", aliases: ["Komi Koutche"], countries: ["BJ"],
    ar: "كومي كوتشي | كومي كوتشيه",
  },
  "coast/komi-selom-klassou": {
    kind: "person", en: "Komi Selom Klassou", countries: ["TG"],
    ar: "كومي سيلوم كلاسو | سيلوم كلاسو | كومي كلاسو",
  },
  "coast/komi-wolou": {
    kind: "person", en: "Komi Wolou", countries: ["TG"],
    ar: "كومي وولو | كومي وولوو",
  },
  "coast/komlan-mally": {
    kind: "person", en: "Komlan Mally", countries: ["TG"],
    ar: "كوملان مالي | كوملان ماللي",
  },
  "coast/konan-kouadio-bertin": {
    kind: "person", en: "Konan Kouadio Bertin", aliases: ["Kouadio Konan Bertin", "KKB"], countries: ["CI"],
    ar: "كواديو كونان برتان | كونان كواديو برتان | كوادي كونان بيرتين",
  },
  "coast/kossi-aboka": {
    kind: "person", en: "Kossi Aboka", countries: ["TG"],
    ar: "كوسي أبوكا",
  },
  "coast/kossi-agassa": {
    kind: "person", en: "Kossi Agassa", countries: ["TG"],
    ar: "كوسي أغاسا",
  },
  "coast/kossi-efoui": {
    kind: "person", en: "Kossi Efoui", countries: ["TG"],
    ar: "كوسي إيفوي | كوسي إفوي",
  },
  "coast/kossi-tenou": {
    kind: "person", en: "Kossi Tenou", countries: ["TG"],
    ar: "كوسي تينو | كوسي تينوو",
  },
  "coast/kpatcha-gnassingbe": {
    kind: "person", en: "Kpatcha Gnassingbé", countries: ["TG"],
    ar: "كباتشا غناسينغبي | كباتشا جناسينجبي",
  },
  "coast/kumba-iala": {
    kind: "person", en: "Kumba Ialá", countries: ["GW"],
    ar: "كومبا يالا | كومبا إيالا",
  },
  "coast/kurt-okraku": {
    kind: "person", en: "Kurt Okraku", aliases: ["Kurt Edwin Simeon-Okraku"], countries: ["GH"],
    ar: "كيرت أوكراكو",
  },
  "coast/kwabena-adu-boahene": {
    kind: "person", en: "Kwabena Adu-Boahene", countries: ["GH"],
    ar: "كوابينا أدو بواهيني",
  },
  "coast/kwabena-duffuor": {
    kind: "person", en: "Kwabena Duffuor", countries: ["GH"],
    ar: "كوابينا دوفور | كوابينا دافور",
  },
  "coast/kwabena-mintah-akandoh": {
    kind: "person", en: "Kwabena Mintah Akandoh", countries: ["GH"],
    ar: "كوابينا مينتاه أكاندوه",
  },
  "coast/kwadwo-afari-gyan": {
    kind: "person", en: "Kwadwo Afari-Gyan", countries: ["GH"],
    ar: "كوادوو أفاري غيان | كوادو أفاري غيان | كوادوو افاري جيان",
  },
  "coast/kwadwo-asamoah": {
    kind: "person", en: "Kwadwo Asamoah", countries: ["GH"],
    ar: "كوادو أسامواه | كوادوو أسامواه | كوادو أساموا",
  },
  "coast/kwaku-agyeman-manu": {
    kind: "person", en: "Kwaku Agyeman-Manu", aliases: ["Kwaku Agyemang-Manu"], countries: ["GH"],
    ar: "كواكو أجيمان مانو | كواكو أغيمانغ مانو | كواكو أجيمانغ مانو",
  },
  "coast/kwame-governs-agbodza": {
    kind: "person", en: "Kwame Governs Agbodza", countries: ["GH"],
    ar: "كوامي غوفرنز أغبودزا | كوامي أغبودزا",
  },
  "coast/kwasi-anin-yeboah": {
    kind: "person", en: "Kwasi Anin-Yeboah", countries: ["GH"],
    ar: "كواسي أنين ييبواه | كواسي أنين يبواه | أنين ييبوواه | أنين يبواه | أنين ييبواه",
  },
  "coast/kwesi-ahoomey-zunu": {
    kind: "person", en: "Kwesi Ahoomey-Zunu", aliases: ["Kwesi Séléagodji Ahoomey-Zunu"], countries: ["TG"],
    ar: "كويسي أهومي زونو | كواسي أهومي زونو | كويزي أهومي زونو | كويسي سيليغودجي أهومي زونو",
  },
  "coast/kwesi-amissah-arthur": {
    kind: "person", en: "Kwesi Amissah-Arthur", aliases: ["Paa Kwesi Amissah-Arthur"], countries: ["GH"],
    ar: "كويسي أميساه آرثر",
  },
  "coast/kwesi-nyantakyi": {
    kind: "person", en: "Kwesi Nyantakyi", countries: ["GH"],
    ar: "كويسي نيانتاكي",
  },
  "coast/kwesi-pratt": {
    kind: "person", en: "Kwesi Pratt", aliases: ["Kwesi Pratt Jr"], countries: ["GH"],
    ar: "كويسي برات | كواسي برات",
  },
  "coast/lamin-ceesay-mp": {
    kind: "person", en: "Lamin Ceesay", countries: ["GM"], weak: true,
    ar: "لامين سيساي | لامن سيسي",
    arCue: "غامبيا | الغامبي | النائب",
  },
  "coast/lamin-kaba-bajo": {
    kind: "person", en: "Lamin Kaba Bajo", countries: ["GM"],
    ar: "لامين كابا باجو | الأمين كابا باجو",
  },
  "coast/lamin-sise": {
    kind: "person", en: "Lamin J. Sise", countries: ["GM"], weak: true,
    ar: "لامين سيسي | الأمين سيسي | اليمين سيسي",
    arCue: "غامبيا | الغامبي | الغامبية | لجنة | الحقيقة",
  },
  "coast/lamine-guirassy": {
    kind: "person", en: "Lamine Guirassy", countries: ["GN"],
    ar: "لامين غيراسي | الأمين غيراسي",
  },
  "coast/lamine-sidime": {
    kind: "person", en: "Lamine Sidimé", countries: ["GN"],
    ar: "لامين سيديمي | الأمين سيديمي | لامين سيديميه",
  },
  "coast/lancine-conde": {
    kind: "person", en: "Lanciné Condé", countries: ["GN"],
    ar: "لانسيني كوندي | لانسينيه كوندي",
  },
  "coast/lang-tombong-tamba": {
    kind: "person", en: "Lang Tombong Tamba", countries: ["GM"],
    ar: "لانغ تومبونغ تامبا",
  },
  "coast/lansana-bea-diallo": {
    kind: "person", en: "Lansana Béa Diallo", aliases: ["Béa Diallo"], countries: ["GN"],
    ar: "لانسانا بيا ديالو | بيا ديالو",
  },
  "coast/lansana-conte": {
    kind: "person", en: "Lansana Conté", countries: ["GN"],
    ar: "لانسانا كونتي | لانسانا كونتيه | لانسانا كونطي | لنسانا كونتي | لانسانا كوندي | لنسنا كونتي | لانسنا كونتي | لانسانا كونته | لاسانا كونتي | لانسانا كونت | لونسانا كونتي",
  },
  "coast/lansana-kouyate": {
    kind: "person", en: "Lansana Kouyaté", countries: ["GN"],
    ar: "لانسانا كوياتي | لانسانا كوياتيه | لنسانا كوياتي | لانسانا كويات",
  },
  "coast/laryea-kingston": {
    kind: "person", en: "Laryea Kingston", countries: ["GH"],
    ar: "لاريا كينغستون | لاريا كنيغستون | لاريا كينجستون",
  },
  "coast/lassana-mansali": {
    kind: "person", en: "Lassana Mansali", countries: ["GW"],
    ar: "لاسانا مانسالي | لاسانا منسالي",
  },
  "coast/lassina-doumbia": {
    kind: "person", en: "Lassina Doumbia", countries: ["CI"],
    ar: "لاسينا دومبيا",
  },
  "coast/latta-dokisime-gnama": {
    kind: "person", en: "Latta Dokisime Gnama", aliases: ["Gnama Latta"], countries: ["TG"],
    ar: "لاتا دوكيسيمي غناما | غناما لاتا | لاتا دوكيسيم غناما",
  },
  "coast/laurent-akoun": {
    kind: "person", en: "Laurent Akoun", countries: ["CI"],
    ar: "لوران أكون",
  },
  "coast/laurent-amoussou": {
    kind: "person", en: "Laurent Amoussou", countries: ["BJ"],
    ar: "لوران أموسو",
  },
  "coast/laurent-tchagba": {
    kind: "person", en: "Laurent Tchagba", countries: ["CI"],
    ar: "لوران تشاغبا",
  },
  "coast/lauriane-doumbouya": {
    kind: "person", en: "Lauriane Doumbouya", countries: ["GN"],
    ar: "لوريان دومبويا",
  },
  "coast/lawrence-ati-zigi": {
    kind: "person", en: "Lawrence Ati-Zigi", countries: ["GH"],
    ar: "لورانس أتي زيغي | لورانس زيغي",
  },
  "coast/lehady-soglo": {
    kind: "person", en: "Léhady Soglo", countries: ["BJ"],
    ar: "ليهادي سوغلو | ليادي سوغلو",
  },
  "coast/leon-alla": {
    kind: "person", en: "Léon Alla", aliases: ["Léon Alla Kouakou"], countries: ["CI"],
    ar: "ليون ألا",
  },
  "coast/liberal-bloc-guinea": {
    kind: "party", en: "Liberal Bloc", fr: "Bloc libéral", acronyms: ["BL"], countries: ["GN"], weak: true,
    ar: "الكتلة الليبرالية | الكتلة الليبرالية الغينية",
    arCue: "غينيا | الغيني | الغينية | ميليمونو",
  },
  "coast/lider-ci": {
    kind: "party", en: "LIDER", aliases: ["Liberty and Democracy for the Republic"], countries: ["CI"],
    ar: "الحرية والديمقراطية من أجل الجمهورية",
  },
  "coast/lidho": {
    kind: "aid", en: "Ivorian League for Human Rights", fr: "Ligue ivoirienne des droits de l'homme", acronyms: ["LIDHO"], countries: ["CI"],
    ar: "الرابطة الإيفوارية لحقوق الإنسان | الرابطة العاجية لحقوق الإنسان",
  },
  "coast/lionel-zinsou": {
    kind: "person", en: "Lionel Zinsou", countries: ["BJ"],
    ar: "ليونيل زينسو",
    arWeak: "زينسو",
  },
  "coast/lmp-ci": {
    kind: "party", en: "The Presidential Majority", fr: "La majorité présidentielle", acronyms: ["LMP"], countries: ["CI"],
    ar: "الغالبية الرئاسية العاجية",
    arWeak: "الأغلبية الرئاسية | الغالبية الرئاسية",
    arCue: "غباغبو | ساحل العاج | كوت ديفوار",
  },
  "coast/loic-lawson": {
    kind: "person", en: "Loïc Lawson", countries: ["TG"],
    ar: "لويك لاوسون | لويك لوسون",
  },
  "coast/lordina-mahama": {
    kind: "person", en: "Lordina Mahama", countries: ["GH"],
    ar: "لوردينا ماهاما | لوردينا دراماني ماهاما",
  },
  "coast/losseni-fofana": {
    kind: "person", en: "Losseni Fofana", aliases: ["Losséni Fofana", "Loss"], countries: ["CI"],
    ar: "لوسيني فوفانا | لوسني فوفانا",
  },
  "coast/louis-andre-dacoury-tabley": {
    kind: "person", en: "Louis-André Dacoury-Tabley", aliases: ["Dacoury-Tabley"], countries: ["CI"],
    ar: "لوي أندريه داكوري تابلي | لويس أندريه داكوري تابلي | داكوري تابلي",
  },
  "coast/louis-lansana-beavogui": {
    kind: "person", en: "Louis Lansana Béavogui", aliases: ["Lansana Béavogui"], countries: ["GN"],
    ar: "لويس لانسانا بيافوغي | لانسانا بيافوغي | لانسانا بيفوغي",
  },
  "coast/louis-vlavonou": {
    kind: "person", en: "Louis Vlavonou", countries: ["BJ"],
    ar: "لويس فلافونو | لوي فلافونو | لويس غبيهونو فلافونو",
  },
  "coast/louopou-lamah": {
    kind: "person", en: "Louopou Lamah", countries: ["GN"],
    ar: "لووبو لاما | لوبو لاما | لوهوبو لامة | لوهوبو لاماه",
  },
  "coast/ltdh": {
    kind: "institution", en: "Togolese League of Human Rights", fr: "Ligue togolaise des droits de l'homme",
    acronyms: ["LTDH"], countries: ["TG"],
    ar: "الرابطة التوغولية لحقوق الإنسان | رابطة حقوق الإنسان التوغولية",
  },
  "coast/lucinda-barbosa": {
    kind: "person", en: "Lucinda Barbosa Ahukarié", countries: ["GW"],
    ar: "لوسيندا باربوسا",
  },
  "coast/luis-cabral": {
    kind: "person", en: "Luís Cabral", countries: ["GW"], weak: true,
    ar: "لويس كابرال",
    arCue: "بيساو | غينيا بيساو | البيساوي",
  },
  "coast/m66-movement": {
    kind: "movement", en: "M66 Movement", acronyms: ["M66"], countries: ["TG"],
    ar: "حركة إم 66 | حركة 6 يونيو التوغولية | حركة 6 يونيو | حركة السادس من يونيو | حركة 6 حزيران",
  },
  "coast/maadjidou-toure": {
    kind: "person", en: "Maadjidou Touré", countries: ["TG"],
    ar: "مادجيدو توري | ماجيدو توري | مستر تيغر",
  },
  "coast/madi-jobarteh": {
    kind: "person", en: "Madi Jobarteh", countries: ["GM"],
    ar: "مادي جوبارتيه | مادي جوبارتي",
  },
  "coast/madikaba-camara": {
    kind: "person", en: "Madikaba Camara", countries: ["GN"],
    ar: "ماديكابا كامارا | مادي كابا كمارا | مادي كابا كامارا",
  },
  "coast/mahamudu-bawumia": {
    kind: "person", en: "Mahamudu Bawumia", countries: ["GH"],
    ar: "محمودو باوميا | مامودو باوميا | محمودو بوميا | مامودو بوميا | محمد باوميا | محمدو باووميا",
    arWeak: "باوميا",
  },
  "coast/mahmoud-thiam": {
    kind: "person", en: "Mahmoud Thiam", countries: ["GN", "US"],
    ar: "محمود تيام | محمود ثيام",
  },
  "coast/mahougnon-kakpo": {
    kind: "person", en: "Mahougnon Kakpo", countries: ["BJ"],
    ar: "ماهوغنون كاكبو | ماهونيون كاكبو",
  },
  "coast/mai-ahmad-fatty": {
    kind: "person", en: "Mai Ahmad Fatty", countries: ["GM"],
    ar: "ماي أحمد فاتي | ماي فاتي",
  },
  "coast/maimouna-yakoubou": {
    kind: "person", en: "Maïmouna Yakoubou", countries: ["TG"],
    ar: "ميمونة ياكوبو | ميمونة يعقوبو",
  },
  "coast/makale-camara": {
    kind: "person", en: "Makalé Camara", countries: ["GN"],
    ar: "مكالي كامارا | مكاله كامارا | هاجا مكالي كامارا | الحاجة مكالي كامارا | ماكالي كامارا",
  },
  "coast/makale-traore": {
    kind: "person", en: "Makalé Traoré", aliases: ["Hadja Makalé Traoré"], countries: ["GN"],
    ar: "ماكالي تراوري | مكالي تراوري | مكاليه تراوري",
  },
  "coast/makanera-kake": {
    kind: "person", en: "Alhousseine Makanéra Kaké", countries: ["GN"],
    ar: "ماكانيرا كاكي | الحسين ماكانيرا كاكي | الحسن ماكانيرا كاكي",
  },
  "coast/malado-kaba": {
    kind: "person", en: "Malado Kaba", countries: ["GN"],
    ar: "مالادو كابا | ملادو كابا",
  },
  "coast/malam-bacai-sanha": {
    kind: "person", en: "Malam Bacai Sanhá", countries: ["GW"],
    ar: "مالام باكاي سانها | مالام بكاي سانها | مالام باكاي سانيا | مالام بكاي سانيا | مالان باكاي سانيا",
  },
  "coast/malam-bacai-sanha-junior": {
    kind: "person", en: "Malam Bacai Sanhá Júnior", countries: ["GW"],
    ar: "مالام باكاي سانها جونيور | باكاي سانها جونيور | مالام باكاي سانيا جونيور",
  },
  "coast/malick-jatta": {
    kind: "person", en: "Malick Jatta", countries: ["GM"],
    ar: "مالك جاتا | ماليك جاتا",
  },
  "coast/malick-sankhon": {
    kind: "person", en: "Malick Sankhon", countries: ["GN"],
    ar: "مالك سانخون | ماليك سانكون | مالك سنخون",
  },
  "coast/mamadi-toure-guinea": {
    kind: "person", en: "Mamadi Touré", countries: ["GN"], weak: true,
    ar: "مامادي توري",
    arCue: "غينيا | الغيني | كوناكري",
  },
  "coast/mamadou-aliou-bah": {
    kind: "person", en: "Aliou Bah", countries: ["GN"],
    ar: "مامادو أليو باه | مامادو عليو باه | أليو باه | عليو باه | مامادو أليو با",
  },
  "coast/mamadou-aliou-keita": {
    kind: "person", en: "Mamadou Aliou Keita", countries: ["GN"],
    ar: "مامادو أليو كيتا",
  },
  "coast/mamadou-bah-baadikko": {
    kind: "person", en: "Mamadou Bah Baadikko", countries: ["GN"],
    ar: "مامادو باه باديكو | مامادو با باديكو",
  },
  "coast/mamadou-bailo-barry": {
    kind: "person", en: "Mamadou Bailo Barry", aliases: ["Bailo Barry"], countries: ["GN"],
    ar: "بايلو باري | مامادو بايلو باري",
  },
  "coast/mamadou-berte-cca": {
    kind: "person", en: "Mamadou Berté (CCA)", aliases: ["Mamadou Berté"], countries: ["CI"], weak: true,
    ar: "مامادو بيرتي | مامادو بيرتيه",
    arCue: "القطن | الكاجو | كوت ديفوار",
  },
  "coast/mamadou-billo-bah": {
    kind: "person", en: "Mamadou Billo Bah", countries: ["GN"], weak: true,
    ar: "مامادو بيلو باه | بيلو باه | محمد بيلو باه | مامادو بيلو با",
    arCue: "غينيا | الغيني | الناشط",
  },
  "coast/mamadou-boye-bah": {
    kind: "person", en: "Mamadou Boye Bah", countries: ["GN"],
    ar: "مامادو بوي باه | مامادو بويي با | مامادو بوي با",
  },
  "coast/mamadou-coulibaly-mfa": {
    kind: "person", en: "Mamadou Coulibaly (MFA)", aliases: ["Mamadou Koulibaly"], countries: ["CI"], weak: true,
    ar: "مامادو كوليبالي | ممادو كوليبالي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | البرلمان | الجبهة الشعبية",
  },
  "coast/mamadou-kone-judge": {
    kind: "person", en: "Mamadou Koné (judge)", aliases: ["Mamadou Koné"], countries: ["CI"], weak: true,
    ar: "مامادو كوني | ممادو كوني",
    arCue: "المجلس الدستوري | كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/mamadou-mouctar-bah": {
    kind: "person", en: "Mamadou Mouctar Bah", aliases: ["Mouctar Bah"], countries: ["GN"],
    ar: "مختار باه | مامادو مختار باه",
  },
  "coast/mamadou-pete-diallo": {
    kind: "person", en: "Mamadou Pété Diallo", countries: ["GN"],
    ar: "مامادو بيتي ديالو",
  },
  "coast/mamadou-sande": {
    kind: "person", en: "Mamadou Sandé", countries: ["GN"],
    ar: "مامادو ساندي",
  },
  "coast/mamadou-sangafowa-coulibaly": {
    kind: "person", en: "Mamadou Sangafowa-Coulibaly", aliases: ["Sangafowa Coulibaly"], countries: ["CI"],
    ar: "مامادو سانغافوا كوليبالي | سانغافوا كوليبالي",
  },
  "coast/mamadou-soukhouna": {
    kind: "person", en: "Mamadou Soukhouna", countries: ["GN"],
    ar: "مامادو سوخونا | ممادو سوخو",
  },
  "coast/mamadou-sylla-gn": {
    kind: "person", en: "Mamadou Sylla (UDG)", countries: ["GN"], weak: true,
    ar: "مامادو سيلا",
    arCue: "غينيا | الغيني | كوناكري",
  },
  "coast/mamadou-tangara": {
    kind: "person", en: "Mamadou Tangara", countries: ["GM"],
    ar: "مامادو تانغارا | محمدو تانغارا | مامادو تنغارا | محمدو تنغارا",
    arWeak: "تانغارا",
  },
  "coast/mamadou-taran-diallo": {
    kind: "person", en: "Mamadou Taran Diallo", countries: ["GN"],
    ar: "مامادو تاران ديالو",
  },
  "coast/mamadou-toto-camara": {
    kind: "person", en: "Mamadou Toto Camara", aliases: ["Mamadouba Toto Camara"], countries: ["GN"],
    ar: "مامادو توتو كامارا | مامادوبا توتو كامارا | توتو كامارا | مامادوبا كامارا",
  },
  "coast/mamadou-toure-ci": {
    kind: "person", en: "Mamadou Touré", countries: ["CI"], weak: true,
    ar: "مامادو توريه",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري | واتارا",
  },
  "coast/mamadou-toure-gw": {
    kind: "person", en: "Mamadou Touré", countries: ["GW"], weak: true,
    ar: "مامادو توريه | مامادو توري",
    arCue: "بيساو | غينيا بيساو | إمبالو | امبالو",
  },
  "coast/mamady-camara-economist": {
    kind: "person", en: "Mamady Camara (minister)", countries: ["GN"], weak: true,
    ar: "مامادي كامارا | مامادي كمارا",
    arCue: "وزير | غينيا | الغيني | الغينية",
  },
  "coast/mamady-youla": {
    kind: "person", en: "Mamady Youla", countries: ["GN"],
    ar: "مامادي يولا",
  },
  "coast/mamat-cham": {
    kind: "person", en: "Mamat Cham", countries: ["GM"],
    ar: "مامات شام | مامات تشام",
  },
  "coast/mamma-kandeh": {
    kind: "person", en: "Mamma Kandeh", countries: ["GM"],
    ar: "ماما كانديه | ماما كاندي | كاندا ماما | ماما كاند | ماما كاندا",
    arWeak: "كانديه",
  },
  "coast/mamoudou-nagnalen-barry": {
    kind: "person", en: "Mamoudou Nagnalen Barry", countries: ["GN"],
    ar: "مامودو نانيالين باري | مامودو ناغنالين باري",
  },
  "coast/manasseh-azure-awuni": {
    kind: "person", en: "Manasseh Azure Awuni", countries: ["GH"],
    ar: "ماناسيه أزوري أووني",
  },
  "coast/manuel-serifo-nhamadjo": {
    kind: "person", en: "Manuel Serifo Nhamadjo", countries: ["GW"],
    ar: "مانويل سيريفو نهامادجو | سيريفو نهامادجو | مانويل سيريفو نامادجو",
  },
  "coast/marcel-amon-tanoh": {
    kind: "person", en: "Marcel Amon-Tanoh", countries: ["CI"],
    ar: "مارسيل آمون تانوه | مارسيل آمون تانو",
    arWeak: "تانوه",
  },
  "coast/marcel-guilavogui": {
    kind: "person", en: "Marcel Guilavogui", countries: ["GN"],
    ar: "مارسيل غيلافوغي",
  },
  "coast/marguerite-gnakade": {
    kind: "person", en: "Marguerite Gnakadé", countries: ["TG"],
    ar: "مارغريت غناكادي | مارغريت نياكادي | مارغريت إيسوسيمنا غناكادي | مارغريت إيسوزيمنا غناكاديه",
    arWeak: "غناكادي",
  },
  "coast/mariam-chabi-talata": {
    kind: "person", en: "Mariam Chabi Talata", countries: ["BJ"],
    ar: "مريم شابي تالاتا | مريم تشابي تالاتا | مريم شابي تالاتا زيميه | مريم تالاتا",
  },
  "coast/mariama-cire-sylla": {
    kind: "person", en: "Mariama Ciré Sylla", countries: ["GN"],
    ar: "مريما سيري سيلا | مارياما سيري سيلا | مريم سيري سيلا",
  },
  "coast/mariatou-kone": {
    kind: "person", en: "Mariatou Koné", countries: ["CI"],
    ar: "مارياتو كوني",
  },
  "coast/marie-josee-ta-lou": {
    kind: "person", en: "Marie-Josée Ta Lou", countries: ["CI"],
    ar: "ماري جوزيه تا لو | ماري جوزي تالو | ماري خوسيه تا لو",
  },
  "coast/marie-madeleine-dioubate": {
    kind: "person", en: "Marie Madeleine Dioubaté", countries: ["GN"],
    ar: "ماري مادلين ديوباتي | ماري مادلين جوباتي",
  },
  "coast/mario-metonou": {
    kind: "person", en: "Mario Metonou", aliases: ["Elonm Mario Metonou"], countries: ["BJ"],
    ar: "ماريو ميتونو | ماريو إيلونم ميتونو",
  },
  "coast/mark-woyongo": {
    kind: "person", en: "Mark Woyongo", countries: ["GH"],
    ar: "مارك وويونغو",
  },
  "coast/martial-ahipeaud": {
    kind: "person", en: "Martial Ahipeaud",
    ar: "مارسيال أهيبو | مارسيال أهيبود",
  },
  "coast/martin-amidu": {
    kind: "person", en: "Martin Amidu", countries: ["GH"],
    ar: "مارتن أميدو",
  },
  "coast/martin-ayisi": {
    kind: "person", en: "Martin Ayisi", countries: ["GH"],
    ar: "مارتن أييسي | مارتن أيسي",
  },
  "coast/martin-fofie-kouakou": {
    kind: "person", en: "Martin Fofié Kouakou", aliases: ["Fofié Kouakou"], countries: ["CI"],
    ar: "مارتان فوفيي كواكو | فوفي كواكو | مارتان كواكو فوفيي | مارتان كواكو فوفييه",
  },
  "coast/masanneh-kinteh": {
    kind: "person", en: "Masanneh Kinteh", countries: ["GM"],
    ar: "ماساني كينتي | ماسانيه كينتيه | ماسانيه كينتي",
  },
  "coast/massere-toure": {
    kind: "person", en: "Masséré Touré", aliases: ["Masséré Touré-Koné"], countries: ["CI"],
    ar: "ماسيري توري",
  },
  "coast/mathias-khalfaoui": {
    kind: "person", en: "Mathias Khalfaoui", countries: ["TG"],
    ar: "ماتياس خلفاوي",
  },
  "coast/mathieu-kerekou": {
    kind: "person", en: "Mathieu Kérékou", countries: ["BJ"],
    ar: "ماثيو كيريكو | ماتيو كيريكو | ماتيو كريكو",
    arWeak: "كيريكو",
  },
  "coast/mathurin-bangoura": {
    kind: "person", en: "Mathurin Bangoura", countries: ["GN"],
    ar: "ماتوران بانغورا | ماثورين بانغورا | ماتورين بانغورا",
  },
  "coast/matthew-opoku-prempeh": {
    kind: "person", en: "Matthew Opoku Prempeh", countries: ["GH"],
    ar: "ماثيو أوبوكو بريمبيه | ماثيو بريمبيه",
  },
  "coast/maurice-kakou-guikahue": {
    kind: "person", en: "Maurice Kakou Guikahué", aliases: ["Maurice Guikahué"], countries: ["CI"],
    ar: "موريس كاكو غيكاهوي | موريس غيكاهوي | موريس غيكاهويه",
  },
  "coast/mavis-hawa-koomson": {
    kind: "person", en: "Mavis Hawa Koomson", countries: ["GH"],
    ar: "مافيس حواء كومسون | مافيس هاوا كومسون",
  },
  "coast/max-alain-gradel": {
    kind: "person", en: "Max-Alain Gradel", countries: ["CI"],
    ar: "ماكس آلان غراديل | ماكس غراديل | ماكس جراديل",
  },
  "coast/maxwel-cornet": {
    kind: "person", en: "Maxwel Cornet", countries: ["CI"],
    ar: "ماكسويل كورنيه | ماكسويل كورنت | ماكسويل كورنيت",
  },
  "coast/mazamesso-assih": {
    kind: "person", en: "Mazamesso Assih", aliases: ["Mazamaesso Assih"], countries: ["TG"],
    ar: "مازاميسو أسيه | مازاميسو أسي",
  },
  "coast/meite-sindou": {
    kind: "person", en: "Méïté Sindou", aliases: ["Meïté Sindou"], countries: ["CI"],
    ar: "ميتي سيندو",
  },
  "coast/michael-essien": {
    kind: "person", en: "Michael Essien", countries: ["GH"],
    ar: "مايكل إيسيان | مايكل إيسيين",
  },
  "coast/michael-imran-kanu": {
    kind: "person", en: "Michael Imran Kanu", countries: ["SL"],
    ar: "مايكل عمران كانو | مايكل إمران كانو",
  },
  "coast/michael-sang-correa": {
    kind: "person", en: "Michael Sang Correa", countries: ["GM"], weak: true,
    ar: "مايكل كوريا | مايكل سانغ كوريا",
    arCue: "غامبيا | الغامبي | الجنغلرز",
  },
  "coast/michel-amani-nguessan": {
    kind: "person", en: "Michel Amani N'Guessan", aliases: ["Amani N'Guessan"], countries: ["CI"],
    ar: "ميشيل أماني نغيسان | أماني نغيسان | أماني نغسان",
  },
  "coast/michel-dussuyer": {
    kind: "person", en: "Michel Dussuyer", countries: ["BJ"],
    ar: "ميشيل دوسويير | ميشال دوسوير | ميشيل دوسوييه | ميشال دوساير | ميشيل دوسويه | ميشيل دوساير | ميشال دوسويي",
  },
  "coast/michel-gbagbo": {
    kind: "person", en: "Michel Gbagbo", countries: ["CI"],
    ar: "ميشيل غباغبو | ميشيل جباجبو | ميشيل باغبو | ميشال باغبو | ميشال غباغبو",
  },
  "coast/mickael-pote": {
    kind: "person", en: "Mickaël Poté", countries: ["BJ"],
    ar: "ميكايل بوتي | مايكل بوتي | ميكائيل بوتيه",
  },
  "coast/mike-oquaye": {
    kind: "person", en: "Mike Oquaye", aliases: ["Aaron Mike Oquaye"], countries: ["GH"],
    ar: "مايك أوكواي | مايك أوكواييه",
  },
  "coast/mila-aziable": {
    kind: "person", en: "Mila Aziablé", countries: ["TG"],
    ar: "ميلا أزيابلي | مييلا أزيابلي",
  },
  "coast/military-committee-for-refoundation": {
    kind: "government", en: "Military Committee for Refoundation", fr: "Comité militaire pour la refondation", acronyms: ["CMR"], countries: ["BJ"],
    ar: "اللجنة العسكرية لإعادة التأسيس | اللجنة العسكرية لإعادة البناء | اللجنة العسكرية لتجديد الأساس",
    arWeak: "لجنة إعادة التأسيس",
    arCue: "بنين | باتريس تالون | باسكال تيغري | كوتونو",
  },
  "coast/milovan-rajevac": {
    kind: "person", en: "Milovan Rajevac", countries: ["GH"],
    ar: "ميلوفان راييفاتش",
  },
  "coast/minerals-commission-ghana": {
    kind: "institution", en: "Minerals Commission (Ghana)", aliases: ["Minerals Commission"], countries: ["GH"],
    ar: "لجنة المعادن في غانا | هيئة المعادن الغانية | لجنة المعادن الغانية | مفوضية المعادن الغانية",
  },
  "coast/mmahawa-sylla": {
    kind: "person", en: "M'Mahawa Sylla", countries: ["GN"],
    ar: "مهاوا سيلا | مماهاوا سيلا",
  },
  "coast/model-guinea": {
    kind: "party", en: "Liberal Democratic Movement (Guinea)", fr: "Mouvement démocratique libéral", acronyms: ["MoDeL"], countries: ["GN"],
    ar: "الحركة الديمقراطية الليبرالية",
  },
  "coast/modeste-kerekou": {
    kind: "person", en: "Modeste Kérékou", countries: ["BJ"],
    ar: "موديست كيريكو",
  },
  "coast/moele-benin": {
    kind: "party", en: "Moele-Bénin", countries: ["BJ"],
    ar: "موالي بنين | مويلي بنين | حزب مويلي بنين",
  },
  "coast/mohamed-ali-camara": {
    kind: "person", en: "Mohamed Ali Camara", countries: ["GN"],
    ar: "محمد علي كامارا",
  },
  "coast/mohamed-beavogui": {
    kind: "person", en: "Mohamed Béavogui", countries: ["GN"],
    ar: "محمد بيافوغي | محمد بيفوغي | محمد بيافوجي | محمد بياغوي | محمد بيافوغوي | محمد بيافوكي | محمد بيافوقي | محمد بيافوجوي | محمد بيفوجي",
    arWeak: "بيافوغي",
  },
  "coast/mohamed-cherif-tounkara": {
    kind: "person", en: "Mohamed Chérif Tounkara", countries: ["GN"],
    ar: "محمد شريف تونكارا",
  },
  "coast/mohamed-cisse-fndc": {
    kind: "person", en: "Mohamed Cissé (FNDC)", countries: ["GN"], weak: true,
    ar: "محمد سيسي",
    arCue: "فونيكي مينغي | فونيكي مينغيه | بيلو باه",
  },
  "coast/mohamed-danosco": {
    kind: "person", en: "Mohamed Danosco", countries: ["GN"],
    ar: "محمد دانوسكو",
  },
  "coast/mohamed-diane": {
    kind: "person", en: "Mohamed Diané", countries: ["GN"], weak: true,
    ar: "محمد دياني | محمد ديانيه | محمد ديان | محمد جاني",
    arCue: "غينيا | الغيني | كوندي | الدفاع",
  },
  "coast/mohamed-juldeh-jalloh": {
    kind: "person", en: "Mohamed Juldeh Jalloh", countries: ["SL"],
    ar: "محمد جولده جالوه | محمد جولدي جالوه | محمد جلده جالو",
  },
  "coast/mohamed-lamine-fofana-guinea": {
    kind: "person", en: "Mohamed Lamine Fofana (Guinea)", aliases: ["Mohamed Lamine Fofana"], countries: ["GN"], weak: true,
    ar: "محمد لامين فوفانا | محمد الأمين فوفانا",
    arCue: "غينيا | وزير",
  },
  "coast/mohamed-lamine-sy-savane": {
    kind: "person", en: "Mohamed Lamine Sy Savané", countries: ["GN"],
    ar: "محمد لمين سي سافاني | لامين سي سافاني",
  },
  "coast/mohamed-nabe": {
    kind: "person", en: "Mohamed Nabé", countries: ["GN"], weak: true,
    ar: "محمد نابي | محمد نابيه",
    arCue: "غينيا | الغيني | كوناكري | مرشح",
  },
  "coast/mohamed-said-fofana": {
    kind: "person", en: "Mohamed Saïd Fofana", countries: ["GN"],
    ar: "محمد سعيد فوفانا | محمد سعيد فوفانه",
  },
  "coast/mohamed-traore-bar-guinea": {
    kind: "person", en: "Mohamed Traoré (Guinean bar)", countries: ["GN"], weak: true,
    ar: "محمد تراوري",
    arCue: "غينيا | الغيني | المحامين | النقيب",
  },
  "coast/mohammed-amin-adam": {
    kind: "person", en: "Mohammed Amin Adam", aliases: ["Amin Adam"], countries: ["GH"], weak: true,
    ar: "محمد أمين آدم | محمد أمين آدام",
    arCue: "غانا | الغاني | المالية",
  },
  "coast/mohammed-salisu": {
    kind: "person", en: "Mohammed Salisu", countries: ["GH"],
    ar: "محمد ساليسو | محمد صالحيسو",
  },
  "coast/moise-lida-kouassi": {
    kind: "person", en: "Moïse Lida Kouassi", aliases: ["Lida Kouassi"], countries: ["CI"],
    ar: "مويز ليدا كواسي | موييز ليدا كواسي | ليدا كواسي",
  },
  "coast/momodou-sabally": {
    kind: "person", en: "Momodou Sabally", countries: ["GM"],
    ar: "مومودو سابالي | محمدو سابالي",
  },
  "coast/morissanda-kouyate": {
    kind: "person", en: "Morissanda Kouyaté", countries: ["GN"],
    ar: "موريساندا كوياتي | موريسندا كوياتي | موريساندا كوياتيه | موريسندا كوياتيه | موريساندي كوياتي | موري ساندا كوياتي | موريساندا كويات | موريسانده كوياتي",
  },
  "coast/morou-ouattara": {
    kind: "person", en: "Morou Ouattara", aliases: ["Atchengué"], countries: ["CI"], parent: "coast/forces-nouvelles",
    ar: "مورو واتارا",
  },
  "coast/morris-kallon": {
    kind: "person", en: "Morris Kallon", countries: ["SL"], parent: "armed-groups/revolutionary-united-front",
    ar: "موريس كالون",
  },
  "coast/mory-conde": {
    kind: "person", en: "Mory Condé", countries: ["GN"],
    ar: "موري كوندي | موري كونديه",
  },
  "coast/mory-dounoh": {
    kind: "person", en: "Mory Dounoh", countries: ["GN"],
    ar: "موري دونوه | موري دونو | موري دونوح",
  },
  "coast/mory-kante": {
    kind: "person", en: "Mory Kanté", countries: ["GN"],
    ar: "موري كانتي | موري كانتيه",
  },
  "coast/mourana-soumah": {
    kind: "person", en: "Mourana Soumah", countries: ["GN"],
    ar: "مورانا سوما | مورانا سوماه",
  },
  "coast/moussa-camara-goalkeeper": {
    kind: "person", en: "Moussa Camara (goalkeeper)", aliases: ["Moussa Camara"], countries: ["GN"], weak: true,
    ar: "موسى كامارا",
    arCue: "حارس | المرمى | سيمبا | غينيا",
  },
  "coast/moussa-cisse-gn": {
    kind: "person", en: "Moussa Cissé (Guinea)", countries: ["GN"], weak: true,
    ar: "موسى سيسي",
    arCue: "غينيا | الغيني | كوناكري",
  },
  "coast/moussa-dosso": {
    kind: "person", en: "Moussa Dosso", countries: ["CI"],
    ar: "موسى دوسو",
  },
  "coast/moussa-magassouba": {
    kind: "person", en: "Moussa Magassouba", countries: ["GN"],
    ar: "موسى ماغاسوبا",
  },
  "coast/moussa-moise-sylla": {
    kind: "person", en: "Moussa Moïse Sylla", countries: ["GN"],
    ar: "موسى مويس سيلا | موسى مويز سيلا | موسى مويس شلا",
  },
  "coast/moussa-sanogo-ci": {
    kind: "person", en: "Moussa Sanogo", countries: ["CI"], weak: true,
    ar: "موسى سانوغو | موسى سانوجو",
    arCue: "ساحل العاج | كوت ديفوار | الإيفواري | العاجي | وزير",
  },
  "coast/moussa-solano": {
    kind: "person", en: "Moussa Solano", countries: ["GN"],
    ar: "موسى سولانو",
  },
  "coast/moussa-tiegboro-camara": {
    kind: "person", en: "Moussa Tiegboro Camara", countries: ["GN"],
    ar: "موسى تييغبورو كامارا | موسى تيغبورو كامارا | موسى تييغبورو كمارا | موسى تيغبورو كمارا | تيغورو كمارا | تيكورو كامارا | تيغبورو كامارا | موسى تيغورو كامارا | موسى ثيغبورو كامارا | موسى تييجبورو كامارا | تياغبورو كامارا | موسى تيجبورو كامارا",
  },
  "coast/moussa-yero-bah": {
    kind: "person", en: "Moussa Yéro Bah", countries: ["GN"],
    ar: "موسى ييرو باه | موسى ييرو با",
  },
  "coast/moustafa-mijiyawa": {
    kind: "person", en: "Moustafa Mijiyawa", countries: ["TG"],
    ar: "مصطفى ميجياوا",
  },
  "coast/moustapha-mamy-diaby": {
    kind: "person", en: "Moustapha Mamy Diaby", countries: ["GN"],
    ar: "مصطفى مامي ديابي | مصطفى مامي جابي",
  },
  "coast/moustapha-naite": {
    kind: "person", en: "Moustapha Naïté", countries: ["GN"],
    ar: "مصطفى نايتي | مصطفى نايتيه",
  },
  "coast/movement-for-change-ghana": {
    kind: "movement", en: "Movement for Change (Ghana)", aliases: ["Movement for Change"], countries: ["GH"],
    ar: "حركة من أجل التغيير الغانية | حركة التغيير الغانية",
  },
  "coast/movement-for-democratic-alternation-madem-g15": {
    kind: "party", en: "Movement for Democratic Alternation (Madem-G15)", acronyms: ["MADEM-G15"], countries: ["GW"], weak: true,
    ar: "حركة التناوب الديمقراطي | ماديم | مادام جي 15 | مادم جي 15 | ماديم جي 15 | مادم ج 15 | حركة التناوب الديمقراطي ماديم",
    arCue: "غينيا بيساو | بيساو",
  },
  "coast/movement-for-justice-and-peace-cote-divoire": {
    kind: "armed-group", en: "Movement for Justice and Peace (Côte d'Ivoire)", fr: "Mouvement pour la justice et la paix", acronyms: ["MJP"], countries: ["CI"],
    ar: "حركة العدالة والسلام في ساحل العاج",
    arWeak: "حركة العدالة والسلام | الحركة من أجل العدالة والسلام",
  },
  "coast/movement-of-capable-generations": {
    kind: "party", en: "Movement of Capable Generations", fr: "Mouvement des générations capables", acronyms: ["MGC"], countries: ["CI"],
    ar: "حركة الأجيال القادرة | حركة الأجيال ذات الكفاءة | حركة الأجيال المؤهلة | حركة الأجيال الكفؤة | حركة الأجيال القادرة الإيفوارية",
  },
  "coast/mpci": {
    kind: "armed-group", en: "Patriotic Movement of Côte d'Ivoire", fr: "Mouvement patriotique de Côte d'Ivoire", acronyms: ["MPCI"], countries: ["CI"],
    ar: "الحركة الوطنية لساحل العاج | الحركة الوطنية لكوت ديفوار | الحركة الوطنية في ساحل العاج | حركة ساحل العاج الوطنية | الحركة الوطنية الإيفوارية",
  },
  "coast/mpdd-togo": {
    kind: "party", en: "Patriotic Movement for Democracy and Development", fr: "Mouvement patriotique pour la démocratie et le développement",
    acronyms: ["MPDD"], countries: ["TG"],
    ar: "الحركة الوطنية من أجل الديمقراطية والتنمية | الحركة الوطنية للديمقراطية والتنمية",
    arCue: "توغو | التوغولية | كودجو",
  },
  "coast/mubarak-wakaso": {
    kind: "person", en: "Mubarak Wakaso", aliases: ["Wakaso Mubarak"], countries: ["GH"],
    ar: "مبارك واكاسو | مبارك وكاسو",
  },
  "coast/muhammad-mumuni": {
    kind: "person", en: "Muhammad Mumuni", countries: ["GH"],
    ar: "محمد موموني",
  },
  "coast/muhammed-jallow": {
    kind: "person", en: "Muhammed B. S. Jallow", aliases: ["Muhammed B.S. Jallow", "Muhammed BS Jallow"], countries: ["GM"], weak: true,
    ar: "محمد جالو | محمد بي إس جالو | محمد بي جالو",
    arCue: "غامبيا | الغامبي | الغامبية | بانجول",
  },
  "coast/muniru-limuna": {
    kind: "person", en: "Muniru Limuna", aliases: ["Muniru Mohammed Limuna", "Alhaji Muniru Mohammed", "Muniru Mohammed"], countries: ["GH"],
    ar: "منيرو محمد ليمونا | محمد منير ليمونا | مونيرو محمد | الحاج منيرو محمد",
  },
  "coast/muntaka-mubarak": {
    kind: "person", en: "Muntaka Mubarak", countries: ["GH"],
    ar: "محمد مبارك منتكا | مونتاكا مبارك | محمد مونتاكا مبارك | مبارك مونتاكا | منتقى مبارك | محمد مبارك منتقى",
  },
  "coast/murielle-ahoure": {
    kind: "person", en: "Murielle Ahouré", countries: ["CI"],
    ar: "مورييل أهوريه | موريل أهوري | مورييل أوريه | مورييل اهوري",
  },
  "coast/musa-drammeh": {
    kind: "person", en: "Musa Drammeh", countries: ["GM"], weak: true,
    ar: "موسى درامي",
    arCue: "غامبيا | الغامبي | الصيد",
  },
  "coast/mutaru-mumuni-muqthar": {
    kind: "person", en: "Mutaru Mumuni Muqthar", countries: ["GH"],
    ar: "مطارو موموني مختار | متارو موموني مقتر",
  },
  "coast/myss-belmonde-dogo": {
    kind: "person", en: "Myss Belmonde Dogo", aliases: ["Belmonde Dogo"], countries: ["CI"],
    ar: "بلموند دوغو",
  },
  "coast/naby-keita": {
    kind: "person", en: "Naby Keïta", countries: ["GN"],
    ar: "نابي كيتا",
  },
  "coast/naby-yattara": {
    kind: "person", en: "Naby Yattara", countries: ["GN"],
    ar: "نابي ياتارا",
  },
  "coast/nadmo": {
    kind: "institution", en: "National Disaster Management Organisation", acronyms: ["NADMO"], countries: ["GH"],
    ar: "المنظمة الوطنية لإدارة الكوارث الغانية | الهيئة الوطنية لإدارة الكوارث الغانية | منظمة إدارة الكوارث الوطنية في غانا",
    arWeak: "المنظمة الوطنية لإدارة الكوارث",
    arCue: "غانا | الغاني | الغانية | أكرا",
  },
  "coast/nady-bamba": {
    kind: "person", en: "Nady Bamba", aliases: ["Nadiana Bamba"], countries: ["CI"],
    ar: "نادي بامبا | ناديانا بامبا",
  },
  "coast/nago-mathurin": {
    kind: "person", en: "Nago Mathurin", aliases: ["Mathurin Nago"], countries: ["BJ"],
    ar: "ماتوران ناغو",
  },
  "coast/namory-traore": {
    kind: "person", en: "Namory Traoré", countries: ["GN"],
    ar: "ناموري تراوري | نموري تراوري",
  },
  "coast/nana-konadu-agyeman-rawlings": {
    kind: "person", en: "Nana Konadu Agyeman Rawlings", aliases: ["Nana Konadu Rawlings"], countries: ["GH"],
    ar: "نانا كونادو أجيمان رولينغز | نانا كونادو رولينغز | نانا كونادو رولينجز | نانا كونادو أغيمانغ رولينغز | نانا كونادو راولينغز | نانا كونادو رولينغس",
  },
  "coast/nana-kwame-bediako": {
    kind: "person", en: "Nana Kwame Bediako", aliases: ["Kwame Bediako", "Cheddar"], countries: ["GH"],
    ar: "نانا كوامي بيدياكو | كوامي بيدياكو",
  },
  "coast/nana-poku": {
    kind: "person", en: "Nana Poku", countries: ["GH"],
    ar: "نانا بوكو",
  },
  "coast/nanfo-ismael-diaby": {
    kind: "person", en: "Nanfo Ismaël Diaby", aliases: ["Nanfo Diaby"], countries: ["GN"],
    ar: "نانفو ديابي | نانفو إسماعيل ديابي | نانفو جابي",
  },
  "coast/nani-juwara": {
    kind: "person", en: "Nani Juwara", countries: ["GM"],
    ar: "ناني جوارا",
  },
  "coast/nasseneba-toure": {
    kind: "person", en: "Nassénéba Touré", countries: ["CI"],
    ar: "ناسينيبا توري",
  },
  "coast/nathaniel-olympio": {
    kind: "person", en: "Nathaniel Olympio", countries: ["TG"],
    ar: "ناتانييل أولمبيو | ناتانييل أوليمبيو | ناثانيال أولمبيو",
  },
  "coast/national-alliance-for-change-togo": {
    kind: "party", en: "National Alliance for Change (Togo)", fr: "Alliance nationale pour le changement", acronyms: ["ANC"], countries: ["TG"], weak: true,
    ar: "التحالف الوطني للتغيير | التحالف الوطني من أجل التغيير | حزب التحالف الوطني من أجل التغيير | التحالف القومي من أجل التغيير | التحالف الوطني من أجل التغيير التوغولي | التحالف الوطني للتغيير التوغولي",
    arCue: "توغو | التوغولي | فابر",
  },
  "coast/national-assembly-gambia": {
    kind: "institution", en: "National Assembly (Gambia)", countries: ["GM"],
    ar: "الجمعية الوطنية الغامبية | الجمعية الوطنية في غامبيا | المجلس الوطني الغامبي",
  },
  "coast/national-democratic-congress-ghana": {
    kind: "party", en: "National Democratic Congress (Ghana)", acronyms: ["NDC"], countries: ["GH"],
    ar: "المؤتمر الديمقراطي الوطني الغاني | المؤتمر الوطني الديمقراطي الغاني | حزب المؤتمر الوطني الديمقراطي الغاني",
    arWeak: "المؤتمر الوطني الديمقراطي | حزب المؤتمر الوطني الديمقراطي | حزب المؤتمر الديمقراطي الوطني | المؤتمر الوطني الديموقراطي | المؤتمر الديمقراطي الوطني | الكونغرس الوطني الديمقراطي | الكونغرس الديمقراطي الوطني",
    arCue: "غانا | الغاني",
  },
  "coast/national-front-for-the-defence-of-the-constitution": {
    kind: "movement", en: "National Front for the Defence of the Constitution", fr: "Front national pour la défense de la Constitution", acronyms: ["FNDC"],
    countries: ["GN"],
    ar: "الجبهة الوطنية للدفاع عن الدستور | الجبهة الوطنية لحماية الدستور | الجبهة الوطنية من أجل الدفاع عن الدستور | الجبهة الوطنية للدفاع عن الدستور في غينيا | الجبهة الوطنية للدفاع عن الدستور الغينية",
    arWeak: "جبهة الدفاع عن الدستور | جبهة وطنية للدفاع عن الدستور",
  },
  "coast/national-intelligence-bureau-ghana": {
    kind: "state-force", en: "National Intelligence Bureau (Ghana)", countries: ["GH"],
    ar: "مكتب الاستخبارات الوطني الغاني | مكتب المخابرات الوطني في غانا",
  },
  "coast/national-investigations-bureau-ghana": {
    kind: "institution", en: "Bureau of National Investigations", aliases: ["National Investigations Bureau"], countries: ["GH"],
    ar: "مكتب التحقيقات الوطني الغاني | مكتب التحقيقات الوطنية في غانا | مكتب التحقيقات القومي الغاني",
  },
  "coast/national-peoples-party-gambia": {
    kind: "party", en: "National People's Party (Gambia)", acronyms: ["NPP"], countries: ["GM"], weak: true,
    ar: "حزب الشعب الوطني | حزب الشعب الوطني الغامبي",
    arCue: "غامبيا | الغامبي",
  },
  "coast/national-reconciliation-party-gambia": {
    kind: "party", en: "National Reconciliation Party (Gambia)", acronyms: ["NRP"], countries: ["GM"], weak: true,
    ar: "حزب المصالحة الوطنية الغامبي | حزب المصالحة الوطني",
    arCue: "غامبيا | الغامبي",
  },
  "coast/national-security-council-ci": {
    kind: "institution", en: "National Security Council (Côte d'Ivoire)", fr: "Conseil national de sécurité", countries: ["CI"],
    ar: "مجلس الأمن الوطني في كوت ديفوار | مجلس الأمن القومي الإيفواري | مجلس الأمن الوطني الإيفواري | مجلس الأمن القومي في كوت ديفوار",
  },
  "coast/nene-oussou-diallo": {
    kind: "person", en: "Néné Oussou Diallo", aliases: ["Nene Oussou Diallo"], countries: ["GN"],
    ar: "نيني أوسو ديالو",
  },
  "coast/new-patriotic-party-ghana": {
    kind: "party", en: "New Patriotic Party (Ghana)", acronyms: ["NPP"], countries: ["GH"],
    ar: "الحزب القومي الجديد الغاني | الحزب الوطني الجديد الغاني | الحزب الوطني الجديد في غانا",
    arWeak: "الحزب الوطني الجديد | الحزب القومي الجديد | حزب الوطن الجديد",
    arCue: "غانا | الغاني",
  },
  "coast/new-togolese-commitment": {
    kind: "party", en: "New Togolese Commitment", fr: "Nouvel engagement togolais", acronyms: ["NET"], countries: ["TG"],
    ar: "الالتزام التوغولي الجديد",
  },
  "coast/nia-gambia": {
    kind: "state-force", en: "National Intelligence Agency (Gambia)", aliases: ["State Intelligence Services"], acronyms: ["NIA"], countries: ["GM"],
    ar: "وكالة الاستخبارات الوطنية الغامبية | وكالة المخابرات الوطنية الغامبية | وكالة الاستخبارات الغامبية",
  },
  "coast/niale-kaba": {
    kind: "person", en: "Nialé Kaba", countries: ["CI"],
    ar: "نيالي كابا | نياليه كابا | نيال كابا | نيالي كبا",
  },
  "coast/niamkey-koffi": {
    kind: "person", en: "Niamkey Koffi", countries: ["CI"],
    ar: "نيامكي كوفي",
  },
  "coast/nicephore-soglo": {
    kind: "person", en: "Nicéphore Soglo", countries: ["BJ"],
    ar: "نيسيفور سوغلو | نيسيفور سوجلو",
    arWeak: "سوغلو",
  },
  "coast/nicodeme-barrigah-benissan": {
    kind: "person", en: "Nicodème Barrigah-Benissan", aliases: ["Nicodème Barrigah"], countries: ["TG"],
    ar: "نيكوديم باريغا",
  },
  "coast/nicolas-grunitzky": {
    kind: "person", en: "Nicolas Grunitzky", countries: ["TG"],
    ar: "نيكولا غرونيتسكي | نيكولاس غرونيتسكي | نيكولا غرونتزكي",
  },
  "coast/noel-akossi-bendjo": {
    kind: "person", en: "Noël Akossi Bendjo", countries: ["CI"],
    ar: "نويل أكوسي بينجو | نويل أكوسي بندجو | أكوسي بينجو",
  },
  "coast/nouhou-thiam": {
    kind: "person", en: "Nouhou Thiam", countries: ["GN"],
    ar: "نوهو تيام | نوحو تيام | نوح تيام",
  },
  "coast/noureddin-bongo": {
    kind: "person", en: "Noureddin Bongo Valentin", countries: ["GA"],
    ar: "نور الدين بونغو | نور الدين بونغو فالنتان | نور الدين بونغو فالنتين | نور الدين بونجو",
  },
  "coast/nourenou-atchade": {
    kind: "person", en: "Nourénou Atchadé", countries: ["BJ"],
    ar: "نورينو أتشادي | نورينو أتشاديه",
  },
  "coast/nuno-gomes-nabiam": {
    kind: "person", en: "Nuno Gomes Nabiam", countries: ["GW"],
    ar: "نونو غوميز نابيام | نونو غوميس نابيام | نونو غوميز نبيام | نونو غوميس نبيام | نونو نابيام",
    arWeak: "نابيام",
  },
  "coast/obed-akwa": {
    kind: "person", en: "Obed Akwa", aliases: ["Obed Boamah Akwa"], countries: ["GH"],
    ar: "أوبيد أكوا | أوبيد بواما أكوا",
  },
  "coast/obuts": {
    kind: "party", en: "Organization to Build a United Togo",
    fr: "Organisation pour bâtir dans l'union un Togo solidaire", acronyms: ["OBUTS"], countries: ["TG"],
    ar: "منظمة البناء في الوحدة لتوغو متضامنة | حزب أوبوتس",
  },
  "coast/octavio-lopes": {
    kind: "person", en: "Octávio Lopes", countries: ["GW"],
    ar: "أوكتافيو لوبيز | أوكتافيو لوبيس",
  },
  "coast/odilon-kossounou": {
    kind: "person", en: "Odilon Kossounou", countries: ["CI"],
    ar: "أوديلون كوسونو",
  },
  "coast/ogdh": {
    kind: "aid", en: "Guinean Organisation for Human Rights", acronyms: ["OGDH"], countries: ["GN"],
    ar: "المنظمة الغينية للدفاع عن حقوق الإنسان | المنظمة الغينية لحقوق الإنسان",
  },
  "coast/okoe-boye": {
    kind: "person", en: "Bernard Okoe-Boye", aliases: ["Okoe Boye"], countries: ["GH"],
    ar: "برنارد أوكو بوي | برنارد أوكوي بوي",
  },
  "coast/oliver-barker-vormawor": {
    kind: "person", en: "Oliver Barker-Vormawor", countries: ["GH"],
    ar: "أوليفر باركر فورماور | أوليفر باركر فورماوور",
  },
  "coast/olivier-boko": {
    kind: "person", en: "Olivier Boko", countries: ["BJ"],
    ar: "أوليفييه بوكو | أوليفيه بوكو | أوليفيي بوكو",
  },
  "coast/olivier-verdon": {
    kind: "person", en: "Olivier Verdon", countries: ["BJ"],
    ar: "أوليفييه فيردون",
  },
  "coast/olushegun-adjadi-bakari": {
    kind: "person", en: "Olushegun Adjadi Bakari", countries: ["BJ"],
    ar: "أولوشيغون أدجادي بكاري | أولوشيجون أدجادي بكاري | أولوشيغون أجادي بكاري | أولوشيغون أدجادي باكاري | أولوشيجون أجادي بكاري | أولوشيجون أدجادي باكاري | أولوشيغون أجادجي باكاري | أولوشيغون أجادجي بكاري",
  },
  "coast/omar-bongo": {
    kind: "person", en: "Omar Bongo", countries: ["GA"],
    ar: "عمر بونغو | عمر بونغو أونديمبا | عمر بونجو",
  },
  "coast/omar-jallow-oj": {
    kind: "person", en: "Omar Amadou Jallow", countries: ["GM"],
    ar: "عمر أمادو جالو | عمر أمادو جالوو",
  },
  "coast/operation-koundalgou": {
    kind: "mission", en: "Operation Koundalgou", aliases: ["Operation Koudanlgou", "Koundalgou IV"], countries: ["BF", "CI", "GH", "TG"],
    ar: "عملية كوندالغو | عملية كودانغلمو | عملية كودالغو | عملية كوندالجو | عملية كودانلغو",
  },
  "coast/osei-kyei-mensah-bonsu": {
    kind: "person", en: "Osei Kyei-Mensah-Bonsu", countries: ["GH"],
    ar: "أوسي كيي مينساه بونسو | أوسي كي مينساه بونسو",
  },
  "coast/osman-bukari": {
    kind: "person", en: "Osman Bukari", countries: ["GH"],
    ar: "عثمان بوخاري | عثمان بوكاري | أوسمان بوكاري",
  },
  "coast/osman-nuhu-sharubutu": {
    kind: "person", en: "Osman Nuhu Sharubutu", aliases: ["Usman Nuhu Sharubutu"], countries: ["GH"],
    ar: "عثمان نوح شاروبوتو | عثمان نوهو شاروبوتو | عثمان نوح شربتو | عثمان شاروبوتو",
  },
  "coast/oswald-homeky": {
    kind: "person", en: "Oswald Homeky", countries: ["BJ"],
    ar: "أوزوالد هوميكي | أوسوالد هوميكي",
  },
  "coast/oumar-braman-kone": {
    kind: "person", en: "Oumar Braman Koné", aliases: ["Koné Braman Oumar", "Braman Oumar Koné"], countries: ["CI"],
    ar: "كوني برامان عمر | عمر برامان كوني | برامان عمر كوني | أومار برامان كوني",
  },
  "coast/oumar-diouhe-bah": {
    kind: "person", en: "Oumar Diouhé Bah", countries: ["GN"],
    ar: "عمر جويه باه | عمر ديوهي باه | عمر جويه با",
  },
  "coast/oumar-sylla-fonike-mengue": {
    kind: "person", en: "Oumar Sylla (Foniké Menguè)", aliases: ["Foniké Menguè"], countries: ["GN"], weak: true,
    ar: "عمر سيلا | فونيكي مينغي | فونيكي مانغي | فونيكي منغي | عمر سيلا فونيكي مينغي | فونيكي مينغيه | فونيكي مينغوي | فونيكي منجيه | فونيكي منغيه | فونيكي مينغو",
    arCue: "غينيا | الغيني | الناشط",
  },
  "coast/ouro-djikpa-tchatikpi": {
    kind: "person", en: "Ouro-Djikpa Tchatikpi", countries: ["TG"],
    ar: "أورو دجيكبا تشاتيكبي | أورو جيكبا تشاتيكبي",
  },
  "coast/ousainou-darboe": {
    kind: "person", en: "Ousainou Darboe", countries: ["GM"],
    ar: "أوساينو داربو | حسينو داربو | أوساينو داربوي | حسينو داربوي | أوسينو دابو | حسين داربو | أوسينو داربوي",
    arWeak: "داربو",
  },
  "coast/ousman-badjie": {
    kind: "person", en: "Ousman Badjie", countries: ["GM"], weak: true,
    ar: "عثمان بادجي | عثمان بادجيه",
    arCue: "غامبيا | الغامبي | أركان",
  },
  "coast/ousman-rambo-jatta": {
    kind: "person", en: "Ousman Rambo Jatta", countries: ["GM"],
    ar: "عثمان رامبو جاتا",
  },
  "coast/ousman-sonko-gambia": {
    kind: "person", en: "Ousman Sonko (Gambia)", countries: ["GM"], weak: true,
    ar: "عثمان سونكو | أوسمان سونكو",
    arCue: "غامبيا | الغامبي | جامي | جامع | سويسرا | سويسرية | بيلينزونا",
  },
  "coast/ousmane-batoko": {
    kind: "person", en: "Ousmane Batoko",
    ar: "عثمان باتوكو",
  },
  "coast/ousmane-conte": {
    kind: "person", en: "Ousmane Conté", countries: ["GN"],
    ar: "عثمان كونتي | عثمان كونتيه",
  },
  "coast/ousmane-diakite": {
    kind: "person", en: "Ousmane Diakité", aliases: ["Imam Ousmane Diakité"], countries: ["CI"], weak: true,
    ar: "عثمان دياكيتي | عثمان دياكيتيه | عثمان جكتي",
    arCue: "الأئمة | كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/ousmane-dore": {
    kind: "person", en: "Ousmane Doré", countries: ["GN"], weak: true,
    ar: "عثمان دوري",
    arCue: "غينيا | وزير",
  },
  "coast/ousmane-gaoual-diallo": {
    kind: "person", en: "Ousmane Gaoual Diallo", countries: ["GN"],
    ar: "عثمان غاوال ديالو | عثمان غوال ديالو | عثمان جاوال ديالو | عثمان قاوال ديالو | عثمان غاول ديالو | عثمان كاوال ديالو | عثمان جوال ديالو",
  },
  "coast/ousmane-kaba": {
    kind: "person", en: "Ousmane Kaba", countries: ["GN"],
    ar: "عثمان كابا",
  },
  "coast/oye-guilavogui": {
    kind: "person", en: "Oyé Guilavogui", aliases: ["Louis Oyé Guilavogui"], countries: ["GN"],
    ar: "أوي غيلافوغي | أويي غيلافوغي",
  },
  "coast/pacome-adjourouvi": {
    kind: "person", en: "Pacôme Adjourouvi", countries: ["TG"],
    ar: "باكوم أدجوروفي",
  },
  "coast/pai-terra-ranka": {
    kind: "party", en: "PAI–Terra Ranka", countries: ["GW"],
    ar: "باي تيرا رانكا | تيرا رانكا | ائتلاف تيرا رانكا",
  },
  "coast/pan-african-national-party": {
    kind: "party", en: "Pan-African National Party", fr: "Parti national panafricain", acronyms: ["PNP"], countries: ["TG"],
    ar: "الحزب الوطني الإفريقي التوغولي | الحزب الوطني لعموم أفريقيا | حزب البانافريكان الوطني | الحزب الوطني الإفريقي الشامل",
    arWeak: "الحزب الوطني الإفريقي | الحزب القومي الأفريقي",
    arCue: "توغو | أتشادام",
  },
  "coast/papa-koly-kourouma": {
    kind: "person", en: "Papa Koly Kourouma", countries: ["GN"],
    ar: "بابا كولي كوروما",
  },
  "coast/papa-kwesi-nduom": {
    kind: "person", en: "Papa Kwesi Nduom", aliases: ["Paa Kwesi Nduom"], countries: ["GH"],
    ar: "با كويسي ندوم | بابا كويسي ندوم | بابا كويسي نديوم",
  },
  "coast/party-for-social-renewal": {
    kind: "party", en: "Party for Social Renewal", fr: "Parti du renouveau social", acronyms: ["PRS"], countries: ["GW"],
    ar: "حزب التجديد الاجتماعي | حزب التجدد الاجتماعي",
  },
  "coast/party-of-hope-for-national-development-guinea": {
    kind: "party", en: "Party of Hope for National Development (Guinea)", fr: "Parti de l'espoir pour le développement national", acronyms: ["PEDN"], countries: ["GN"],
    ar: "حزب الأمل من أجل التنمية الوطنية",
  },
  "coast/party-of-renewal-and-progress": {
    kind: "party", en: "Party of Renewal and Progress", fr: "Parti du renouveau et du progrès", acronyms: ["PRP"], countries: ["GN"],
    ar: "حزب التجديد والتقدم",
  },
  "coast/pascal-affi-nguessan": {
    kind: "person", en: "Pascal Affi N'Guessan", countries: ["CI"],
    ar: "باسكال آفي نغيسان | باسكال آفي نجيسان | باسكال أفيني نويسان | أفي نغيسان",
    arWeak: "نغيسان",
  },
  "coast/pascal-bodjona": {
    kind: "person", en: "Pascal Bodjona", countries: ["TG"],
    ar: "باسكال بودجونا | باسكال بوجونا",
  },
  "coast/pascal-feindouno": {
    kind: "person", en: "Pascal Feindouno", countries: ["GN"],
    ar: "باسكال فيندونو | باسكال فايندونو | باسكال فيندوانو",
  },
  "coast/pascal-irenee-koupaki": {
    kind: "person", en: "Pascal Irénée Koupaki", countries: ["BJ"],
    ar: "باسكال إيرينيه كوباكي | باسكال إيريني كوباكي | باسكال كوباكي",
  },
  "coast/pascal-tawes": {
    kind: "person", en: "Pascal Tawès", countries: ["BJ"],
    ar: "باسكال تاويس",
  },
  "coast/pascal-tigri": {
    kind: "person", en: "Pascal Tigri", countries: ["BJ"],
    ar: "باسكال تيغري | باسكال تيجري | تيغري باسكال",
    arWeak: "تيغري",
  },
  "coast/patricia-adeline-lamah": {
    kind: "person", en: "Patricia Adeline Lamah", countries: ["GN"],
    ar: "باتريسيا أديلين لاما | باتريسيا لاما",
  },
  "coast/patrick-achi": {
    kind: "person", en: "Patrick Achi", countries: ["CI"],
    ar: "باتريك أشي | باتريك آتشي",
  },
  "coast/patrick-eyogo-edzang": {
    kind: "person", en: "Patrick Eyogo Edzang", countries: ["GA"],
    ar: "باتريك إيغو أدزانغ | باتريك إيوغو إيدزانغ",
  },
  "coast/paul-baffoe-bonnie": {
    kind: "person", en: "Paul Baffoe-Bonnie", countries: ["GH"],
    ar: "بول بافو بوني",
  },
  "coast/paul-hounkpe": {
    kind: "person", en: "Paul Hounkpè", countries: ["BJ"],
    ar: "بول هونكبي | بول هونكبيه",
  },
  "coast/paul-koffi-koffi": {
    kind: "person", en: "Paul Koffi Koffi", countries: ["CI"],
    ar: "بول كوفي كوفي",
  },
  "coast/paul-mansa-guilavogui": {
    kind: "person", en: "Paul Mansa Guilavogui", countries: ["GN"],
    ar: "بول منسا غيلافوغي | بول مانسا غيلافوغي",
  },
  "coast/paul-yao-ndre": {
    kind: "person", en: "Paul Yao N'Dré", aliases: ["Paul Yao Ndré"], countries: ["CI"],
    ar: "بول ياو ندري | بول ياو نديري | بول ياو إندريه",
  },
  "coast/paulin-hountondji": {
    kind: "person", en: "Paulin Hountondji", countries: ["BJ"],
    ar: "بولين هونتونجي",
  },
  "coast/payadowa-boukpessi": {
    kind: "person", en: "Payadowa Boukpessi", countries: ["TG"],
    ar: "بايادوا بوكبيسي",
  },
  "coast/pdois": {
    kind: "party", en: "People's Democratic Organisation for Independence and Socialism", acronyms: ["PDOIS"], countries: ["GM"],
    ar: "المنظمة الديمقراطية الشعبية للاستقلال والاشتراكية | المنظمة الشعبية الديمقراطية للاستقلال والاشتراكية",
  },
  "coast/pedro-pires": {
    kind: "person", en: "Pedro Pires", countries: ["CV"],
    ar: "بيدرو بيريس | بيدرو بيريز",
  },
  "coast/peoples-national-convention-ghana": {
    kind: "party", en: "People's National Convention", acronyms: ["PNC"], countries: ["GH"],
    ar: "المؤتمر الوطني الشعبي الغاني | مؤتمر الشعب الوطني الغاني",
  },
  "coast/peoples-progressive-party-gambia": {
    kind: "party", en: "People's Progressive Party (Gambia)", acronyms: ["PPP"], countries: ["GM"], weak: true,
    ar: "حزب الشعب التقدمي الغامبي | حزب الشعب التقدمي",
    arCue: "غامبيا | الغامبي | جاوارا",
  },
  "coast/pepe-antoine-lama": {
    kind: "person", en: "Pépé Antoine Lama", countries: ["GN"],
    ar: "بيبي أنطوان لاماه | بيبي أنطوان لاما | بيبي أنطوان لاماح",
  },
  "coast/pepe-celestin-bilivogui": {
    kind: "person", en: "Pépé Célestin Bilivogui", aliases: ["Célestin Bilivogui"], countries: ["GN"],
    ar: "سيلستان بيليفوغي | بيبي سيليستان بيليفوغي | سيليستين بيليفوغي",
  },
  "coast/peter-turkson": {
    kind: "person", en: "Peter Turkson", countries: ["GH"],
    ar: "بيتر توركسون | بيتر تركسون",
  },
  "coast/petroci": {
    kind: "company", en: "Petroci", countries: ["CI"],
    ar: "بتروسي | بيتروسي",
  },
  "coast/philippe-kpodzro": {
    kind: "person", en: "Philippe Kpodzro", aliases: ["Philippe Fanoko Kpodzro"], countries: ["TG"],
    ar: "فيليب كبودزرو | فيليب فانوكو كبودزرو",
  },
  "coast/philippe-mangou": {
    kind: "person", en: "Philippe Mangou", countries: ["CI"],
    ar: "فيليب مانغو | فيليب مانغوا",
  },
  "coast/pierre-dimba": {
    kind: "person", en: "Pierre Dimba", aliases: ["Pierre N'Gou Dimba"], countries: ["CI"],
    ar: "بيير ديمبا | بيير نغو ديمبا",
  },
  "coast/pierre-gomez-gm": {
    kind: "person", en: "Pierre Gomez", countries: ["GM"], weak: true,
    ar: "بيير غوميز",
    arCue: "غامبيا | الغامبي | التعليم العالي",
  },
  "coast/pierre-schori": {
    kind: "person", en: "Pierre Schori", countries: ["SE"],
    ar: "بيار شوري | بيير شوري",
  },
  "coast/pj-guinea-bissau": {
    kind: "state-force", en: "Judiciary Police of Guinea-Bissau", aliases: ["Polícia Judiciária"], countries: ["GW"],
    ar: "الشرطة القضائية في غينيا بيساو | الشرطة القضائية لغينيا بيساو | الشرطة القضائية البيساوية",
  },
  "coast/prince-johnson": {
    kind: "person", en: "Prince Johnson", countries: ["LR"],
    ar: "برنس جونسون",
  },
  "coast/progressive-union-for-renewal": {
    kind: "party", en: "Progressive Union for Renewal", fr: "Union progressiste le renouveau", acronyms: ["UPR"], countries: ["BJ"],
    ar: "الاتحاد التقدمي للتجديد | الاتحاد التقدمي من أجل التجديد | حزب الاتحاد التقدمي للتجديد | الاتحاد التقدمي للنهضة | الاتحاد التقدمي التجديد | اتحاد التقدم والتجديد",
    arWeak: "الاتحاد التقدمي",
  },
  "coast/prosper-bani": {
    kind: "person", en: "Prosper Bani", aliases: ["Prosper Douglas Bani"], countries: ["GH"],
    ar: "بروسبر باني",
  },
  "coast/pulcherie-gbalet": {
    kind: "person", en: "Pulchérie Gbalet", countries: ["CI"],
    ar: "بولشيري غباليه | بولشيري غباليت | بولشيري إديث غباليت",
  },
  "coast/rabiatou-serah-diallo": {
    kind: "person", en: "Rabiatou Serah Diallo", countries: ["GN"],
    ar: "رابياتو سيرا ديالو | حاجة رابياتو سيرا | هادجا رابياتو سيرا ديالو | رابياتو سيراه ديالو",
  },
  "coast/rachid-ndiaye-guinea": {
    kind: "person", en: "Rachid Ndiaye (Guinea)", aliases: ["Rachid Ndiaye"], countries: ["GN"], weak: true,
    ar: "رشيد ندياي",
    arCue: "غينيا",
  },
  "coast/rafiatou-monrou": {
    kind: "person", en: "Rafiatou Monrou", countries: ["BJ"],
    ar: "رفيعتو مونرو | رافياتو مونرو",
  },
  "coast/raimundo-pereira": {
    kind: "person", en: "Raimundo Pereira", countries: ["GW"],
    ar: "رايموندو بيريرا | ريموندو بيريرا",
  },
  "coast/rally-of-houphouetists-for-democracy-and-peace": {
    kind: "party", en: "Rally of Houphouëtists for Democracy and Peace", fr: "Rassemblement des houphouëtistes pour la démocratie et la paix",
    acronyms: ["RHDP"], countries: ["CI"],
    ar: "تجمع الهوفويتيين من أجل الديمقراطية والسلام | تجمع الهوفويتين من أجل الديمقراطية والسلام | تجمع أنصار هوفويت من أجل الديمقراطية والسلام | تجمع الهوفويتيين | تجمع الهوفوتيين للديمقراطية والسلام | التجمع الهوفويتي | تجمع الهوفيتيين من أجل الديمقراطية والسلام | تجمع هوفويتي من أجل الديمقراطية والسلام | تجمع أنصار هوفويت للديمقراطية والسلام | تجمع الهوفوتيين من أجل الديمقراطية والسلام | تجمع الهوفواتيين من أجل الديمقراطية والسلام | تجمع الهوفيين من أجل الديمقراطية والسلام | تجمع الهوفويتيست للديمقراطية والسلام | تجمع الهوفوتيين | تجمع أنصار هوفويت | حزب التجمع من أجل الديمقراطية والسلام الإيفواري | تجمع هوفيت من أجل الديمقراطية والسلام | تجمع هوفويت للديمقراطية والسلام | تجمع هوفويت بوانيي | تجمع أتباع هوفويت بوانيي | تجمع الهوفويتيين للديمقراطية والسلام | تجمع الحواف من أجل الديمقراطية والسلام | تجمع هوفويتيين من أجل الديمقراطية والسلام | التجمع الهوفويتي من أجل الديمقراطية والسلام | تجمع أنصار هوفويت بوانيي من أجل الديمقراطية والسلام | تجمع الهوفويتستيين من أجل الديمقراطية والسلام | تجمع الهوفويت من أجل الديمقراطية والسلام | التجمع من أجل الديمقراطية والسلام | ائتلاف التجمع من أجل الديمقراطية والسلام",
    arWeak: "التجمع من أجل الديموقراطية والسلام | حزب التجمع من أجل الديمقراطية والسلام",
  },
  "coast/rally-of-the-guinean-people": {
    kind: "party", en: "Rally of the Guinean People", fr: "Rassemblement du peuple de Guinée", acronyms: ["RPG"], countries: ["GN"],
    ar: "تجمع الشعب الغيني | تجمع الشعب الغيني قوس قزح | التجمع من أجل شعب غينيا | تجمع شعب غينيا | حزب التجمع الشعبي الغيني",
  },
  "coast/rally-of-the-republicans": {
    kind: "party", en: "Rally of the Republicans", fr: "Rassemblement des républicains", acronyms: ["RDR"], countries: ["CI"],
    ar: "تجمع الجمهوريين الإيفواري | حزب التجمع الجمهوري الإيفواري | تجمع الجمهوريين في ساحل العاج",
    arWeak: "تجمع الجمهوريين | حزب تجمع الجمهوريين",
    arCue: "واتارا | ساحل العاج | كوت ديفوار | الإيفواري | العاجي",
  },
  "coast/rally-of-the-togolese-people": {
    kind: "party", en: "Rally of the Togolese People", fr: "Rassemblement du peuple togolais", acronyms: ["RPT"], countries: ["TG"], to: "2012",
    ar: "تجمع الشعب التوغولي | التجمع الشعبي التوغولي | تجمع شعب توغو | التجمع من أجل شعب توغو",
  },
  "coast/raphael-akotegnon": {
    kind: "person", en: "Raphaël Akotègnon", countries: ["BJ"],
    ar: "رافاييل أكوتينيون",
  },
  "coast/raphael-balla-guilavogui": {
    kind: "person", en: "Raphaël Balla Guilavogui", countries: ["GN"],
    ar: "رافائيل بالا غيلافوغي | رفائيل بالا غيلافوغي",
  },
  "coast/raphael-kpande-adzare": {
    kind: "person", en: "Raphaël Kpandé-Adzaré", aliases: ["Raphael Kpande-Adzare"], countries: ["TG"],
    ar: "رافائيل كباندي أدزاري",
  },
  "coast/ras-mubarak": {
    kind: "person", en: "Ras Mubarak", countries: ["GH"],
    ar: "راس مبارك الغاني | راس موبارك",
  },
  "coast/ratomir-dujkovic": {
    kind: "person", en: "Ratomir Dujković", countries: ["RS"],
    ar: "راتومير دويكوفيتش | راتومير دوجكوفيتش",
  },
  "coast/raymonde-goudou-coffie": {
    kind: "person", en: "Raymonde Goudou Coffie", countries: ["CI"],
    ar: "ريموند غودو كوفي",
  },
  "coast/razak-brimah": {
    kind: "person", en: "Razak Brimah", countries: ["GH"],
    ar: "رزاق بريماه | رزاق بريما | عبد الرزاق بريماه | رازاك بريماه",
  },
  "coast/razaki-amouda-issifou": {
    kind: "person", en: "Razaki Amouda Issifou", countries: ["BJ"],
    ar: "رزاقي أمودا إيسيفو | رزاقي حمودة إيسوفو",
  },
  "coast/reckya-madougou": {
    kind: "person", en: "Reckya Madougou", countries: ["BJ"],
    ar: "رقية مادوغو | ريكيا مادوغو | رقية مادوجو | ريكيا مادوجو",
    arWeak: "مادوغو",
  },
  "coast/renaud-agbodjo": {
    kind: "person", en: "Renaud Agbodjo", countries: ["BJ"],
    ar: "رينو أغبودجو | رونو أغبودجو | ريناود أغبودجو | رينالد أغبودجو",
  },
  "coast/republican-bloc-benin": {
    kind: "party", en: "Republican Bloc", fr: "Bloc républicain", acronyms: ["BR"], countries: ["BJ"],
    ar: "الكتلة الجمهورية في بنين",
    arWeak: "الكتلة الجمهورية | التكتل الجمهوري | كتلة الجمهوريين",
    arCue: "بنين | البنيني | تالون",
  },
  "coast/republican-forces-of-cote-divoire": {
    kind: "state-force", en: "Republican Forces of Côte d'Ivoire", fr: "Forces républicaines de Côte d'Ivoire", acronyms: ["FRCI"], countries: ["CI"],
    ar: "القوات الجمهورية لكوت ديفوار | القوات الجمهورية لساحل العاج | القوات الجمهورية في ساحل العاج | القوات الجمهورية الإيفوارية | قوات ساحل العاج الجمهورية",
    arWeak: "القوات الجمهورية",
  },
  "coast/republican-front-for-alternation-and-change": {
    kind: "movement", en: "Republican Front for Alternation and Change", fr: "Front républicain pour l'alternance et le changement", acronyms: ["FRAC"],
    countries: ["TG"],
    ar: "الجبهة الجمهورية من أجل التغيير | الجبهة الجمهورية من أجل التناوب والتغيير | الجبهة الجمهورية للتناوب والتغيير | الجبهة الجمهورية للتغيير",
  },
  "coast/restaurer-la-confiance": {
    kind: "party", en: "Restoring Confidence", fr: "Restaurer la confiance", acronyms: ["RLC"], countries: ["BJ"],
    ar: "حزب استعادة الثقة | استعادة الثقة البنيني",
  },
  "coast/restaurer-lespoir": {
    kind: "party", en: "Restore Hope (Benin)", aliases: ["Restaurer l'Espoir"], countries: ["BJ"],
    ar: "حزب استعادة الأمل",
    arWeak: "استعادة الأمل",
    arCue: "بنين | البنيني | أزاناي",
  },
  "coast/richard-adou": {
    kind: "person", en: "Richard Adou", aliases: ["Christophe Richard Adou"], countries: ["CI"],
    ar: "ريشار أدو | كريستوف ريشار أدو | ريتشارد أدو | كريستوف ريشارد أدو | ريشارد أدو",
  },
  "coast/richard-kingson": {
    kind: "person", en: "Richard Kingson", countries: ["GH"],
    ar: "ريتشارد كينغسون | ريتشارد كينجسون | ريتشارد كينغستون",
  },
  "coast/robert-gbian": {
    kind: "person", en: "Robert Gbian", countries: ["BJ"],
    ar: "روبير غبيان | روبرت غبيان",
  },
  "coast/robert-guei": {
    kind: "person", en: "Robert Guéï", countries: ["CI"],
    ar: "روبير غي | روبرت غي | روبير غيي | روبرت غيي | روبير جي | روبرت جي",
  },
  "coast/robert-sarah": {
    kind: "person", en: "Robert Sarah", countries: ["GN"],
    ar: "روبير سارا | روبرت سارا | روبير سارة | روبرت سارة | روبير ساراه",
  },
  "coast/rogatien-biaou": {
    kind: "person", en: "Rogatien Biaou", countries: ["BJ"],
    ar: "روغاسيان بياو | روجاسيان بياو | روغاتيان بياو",
  },
  "coast/rohey-john-manjang": {
    kind: "person", en: "Rohey John Manjang", countries: ["GM"],
    ar: "روهي جون مانجانغ",
  },
  "coast/rohey-malick-lowe": {
    kind: "person", en: "Rohey Malick Lowe", countries: ["GM"],
    ar: "روهي مالك لوي | روهي مالك لو | روهي مالك",
  },
  "coast/romuald-wadagni": {
    kind: "person", en: "Romuald Wadagni", countries: ["BJ"],
    ar: "روموالد واداني | روموال واداني | روموالد وادانيي | روموالد وداني | روموال وادانيي | روموالد واداغني | رومالد واداني",
    arWeak: "واداني",
  },
  "coast/roosevelt-johnson": {
    kind: "person", en: "Roosevelt Johnson", countries: ["LR"],
    ar: "روزفلت جونسون",
  },
  "coast/rose-christiane-ossouka-raponda": {
    kind: "person", en: "Rose Christiane Ossouka Raponda", countries: ["GA"],
    ar: "روز كريستيان أوسوكا رابوندا | روز كريستيان رابوندا | أوسوكا رابوندا",
  },
  "coast/rose-pola-pricemou": {
    kind: "person", en: "Rose Pola Pricemou", countries: ["GN"],
    ar: "روز بولا بريسيمو | روز بولا بريسمو",
  },
  "coast/rui-duarte-de-barros": {
    kind: "person", en: "Rui Duarte de Barros", countries: ["GW"],
    ar: "روي دوارتي باروس | روي دوارتي دي باروس | روي دوارتي دو باروس | روي دوارتي بارو",
  },
  "coast/ruth-monteiro": {
    kind: "person", en: "Ruth Monteiro", countries: ["GW"],
    ar: "روث مونتيرو | روت مونتيرو",
  },
  "coast/sabai-kate": {
    kind: "person", en: "Sabai Katé", countries: ["BJ"],
    ar: "ساباي كاتي | ساباي كاتيه",
  },
  "coast/sabi-sira-korogone": {
    kind: "person", en: "Sabi Sira Korogoné", countries: ["BJ"],
    ar: "سابي سيرا كوروغوني | سابي سيرا كوروغونيه | سابي سيرا كوروجوني",
  },
  "coast/sacca-lafia": {
    kind: "person", en: "Sacca Lafia", countries: ["BJ"],
    ar: "ساكا لافيا | ساكا لفيا",
  },
  "coast/sadiba-koulibaly": {
    kind: "person", en: "Sadiba Koulibaly", countries: ["GN"],
    ar: "ساديبا كوليبالي | صاديبا كوليبالي",
  },
  "coast/sai-kofi": {
    kind: "person", en: "Oboshie Sai-Cofie", countries: ["GH"],
    ar: "أوبوشي ساي كوفي",
  },
  "coast/saidou-sow": {
    kind: "person", en: "Saïdou Sow", aliases: ["Saidou Sow"], countries: ["GN"],
    ar: "سايدو سو | سعيدو سو",
  },
  "coast/saifoulaye-diallo": {
    kind: "person", en: "Saïfoulaye Diallo", countries: ["GN"],
    ar: "سيف الله ديالو | سيفولاي ديالو | سايفولاي ديالو",
  },
  "coast/saikou-yaya-barry": {
    kind: "person", en: "Saïkou Yaya Barry", countries: ["GN"],
    ar: "سايكو يايا باري | سيكو يايا باري",
  },
  "coast/salifou-beavogui": {
    kind: "person", en: "Salifou Béavogui", countries: ["GN"],
    ar: "ساليفو بيافوغي | ساليفو بيفوغي | ساليفو بياوغي",
  },
  "coast/salomon-kalou": {
    kind: "person", en: "Salomon Kalou", countries: ["CI"],
    ar: "سالومون كالو | سالمون كالو",
  },
  "coast/saloum-cisse": {
    kind: "person", en: "Saloum Cissé", countries: ["GN"], weak: true,
    ar: "سالوم سيسي | صالوم سيسي",
    arCue: "غينيا | تجمع الشعب",
  },
  "coast/sam-bockarie": {
    kind: "person", en: "Sam Bockarie", aliases: ["Mosquito"], countries: ["SL"], parent: "armed-groups/revolutionary-united-front",
    ar: "سام بوكاري | سام بوكاريه",
  },
  "coast/sam-george": {
    kind: "person", en: "Sam George", aliases: ["Samuel Nartey George"], countries: ["GH"], weak: true,
    ar: "سام جورج | صامويل نارتي جورج | سام نارتي جورج",
    arCue: "غانا | الغاني | الاتصالات",
  },
  "coast/sam-hinga-norman": {
    kind: "person", en: "Sam Hinga Norman", aliases: ["Hinga Norman"], countries: ["SL"],
    ar: "سام هينغا نورمان | هينغا نورمان | سام هينجا نورمان",
  },
  "coast/sam-mamady-soumah": {
    kind: "person", en: "Sam Mamady Soumah", aliases: ["Mamady Sam Soumah"], countries: ["GN"],
    ar: "سام مامادي سوماه | سام مامادي سوما | مامادي سام سوماه",
  },
  "coast/samira-bawumia": {
    kind: "person", en: "Samira Bawumia", countries: ["GH"],
    ar: "سميرة باوميا | سميرة بوميا | ساميرا باوميا",
  },
  "coast/sammy-gyamfi": {
    kind: "person", en: "Sammy Gyamfi", countries: ["GH"],
    ar: "سامي غيامفي | سامي جيامفي",
  },
  "coast/samou-seidou-adambi": {
    kind: "person", en: "Samou Séïdou Adambi", aliases: ["Samou Adambi"], countries: ["BJ"],
    ar: "سامو سيدو أدامبي | سامو أدامبي",
  },
  "coast/samuel-doe": {
    kind: "person", en: "Samuel Doe", countries: ["LR"],
    ar: "صامويل دو | صمويل دو | صموئيل دو",
  },
  "coast/samuel-jinapor": {
    kind: "person", en: "Samuel Jinapor", aliases: ["Samuel Abu Jinapor"], countries: ["GH"],
    ar: "صامويل جينابور | صامويل أبو جينابور | سامويل أبو جينابور",
  },
  "coast/samuel-sarpong": {
    kind: "person", en: "Samuel Sarpong", countries: ["GH"],
    ar: "صامويل ساربونغ | سامويل ساربونج",
  },
  "coast/samura-kamara": {
    kind: "person", en: "Samura Kamara", countries: ["SL"],
    ar: "سامورا كامارا | سامورا كمارا",
  },
  "coast/sana-sabally": {
    kind: "person", en: "Sana Sabally", countries: ["GM"],
    ar: "سانا سابالي | سنا سابالي | سانا صبالي",
  },
  "coast/sandji-fati": {
    kind: "person", en: "Sandji Fati", countries: ["GW"],
    ar: "ساندجي فاتي | سانجي فاتي",
  },
  "coast/sandra-ablamba-johnson": {
    kind: "person", en: "Sandra Ablamba Johnson", aliases: ["Sandra Johnson"], countries: ["TG"],
    ar: "ساندرا أبلامبا جونسون | ساندرا جونسون",
  },
  "coast/sani-yaya": {
    kind: "person", en: "Sani Yaya", countries: ["TG"], weak: true,
    ar: "ساني يايا",
    arCue: "توغو | التوغولي | المالية",
  },
  "coast/sanna-manjang": {
    kind: "person", en: "Sanna Manjang", countries: ["GM"],
    ar: "سانا مانجانغ | سنا مانجانغ | سانا مانجانج",
  },
  "coast/sanoh-dossou-conde": {
    kind: "person", en: "Sanoh Dossou Condé", countries: ["GN"],
    ar: "سانو دوسو كوندي | سانوه دوسو كوندي",
  },
  "coast/sanoussy-bantama-sow": {
    kind: "person", en: "Sanoussy Bantama Sow", countries: ["GN"],
    ar: "سنوسي بانتاما سو | سانوسي بانتاما سو | سانوسي بنتاما سو",
  },
  "coast/sansan-kambile": {
    kind: "person", en: "Jean Sansan Kambilé", countries: ["CI"],
    ar: "سانسان كامبيلي | سانسان كامبيليه | سانسام كامبيلي | جان سانسان كامبيلي | جان سانسان كامبيليه",
  },
  "coast/sara-beysolow-nyanti": {
    kind: "person", en: "Sara Beysolow Nyanti", countries: ["LR"],
    ar: "سارا بيسولو نيانتي | سارة بيسولو نيانتي",
  },
  "coast/sarkodie": {
    kind: "person", en: "Sarkodie", countries: ["GH"], weak: true,
    ar: "ساركودي",
    arCue: "غانا | الغاني | مغني | الراب",
  },
  "coast/satu-camara": {
    kind: "person", en: "Satu Camará", countries: ["GW"],
    ar: "ساتو كامارا | ساتو كمارا",
  },
  "coast/saturnin-allagbe": {
    kind: "person", en: "Saturnin Allagbé", countries: ["BJ"],
    ar: "ساتورنين ألاغبي | ساتورنان ألاغبي | ساتورنين ألاجبي",
  },
  "coast/save-togo-collective": {
    kind: "movement", en: "Save Togo Collective", fr: "Collectif Sauvons le Togo", acronyms: ["CST"], countries: ["TG"],
    ar: "تجمع أنقذوا توغو | ائتلاف أنقذوا توغو | تجمع لننقذ توغو | أنقذوا توغو | ائتلاف لننقذ توغو | لننقذ توغو",
  },
  "coast/sebastien-ajavon": {
    kind: "person", en: "Sébastien Ajavon", countries: ["BJ"],
    ar: "سيباستيان أجافون | سيباستيان أجافو",
    arWeak: "أجافون",
  },
  "coast/sebastien-dano-djedje": {
    kind: "person", en: "Sébastien Dano Djédjé", countries: ["CI"],
    ar: "سيباستيان دانو جيدجي | سيباستيان دانو دجيدجي | سيباستيان دانو دجيدجيه",
  },
  "coast/sebastien-haller": {
    kind: "person", en: "Sébastien Haller", countries: ["CI"],
    ar: "سيباستيان هالر | سيباستيان هالير | سيباستيان هالار",
  },
  "coast/seedy-keita": {
    kind: "person", en: "Seedy Keita", countries: ["GM"], weak: true,
    ar: "سيدي كيتا",
    arCue: "غامبيا | الغامبي | المالية",
  },
  "coast/seedy-njie": {
    kind: "person", en: "Seedy Njie", countries: ["GM"], weak: true,
    ar: "سيدي نجي | سيدي انجي | سيدي نجاي",
    arCue: "غامبيا | الغامبي | جامي | جامع",
  },
  "coast/sekou-conneh": {
    kind: "person", en: "Sekou Conneh", aliases: ["Sekou Damate Conneh"], countries: ["LR"], parent: "armed-groups/lurd",
    ar: "سيكو كونيه | سيكو داماتي كونيه | سيكو كونه",
  },
  "coast/sekou-jamal-pendessa": {
    kind: "person", en: "Sékou Jamal Pendessa", countries: ["GN"],
    ar: "سيكو جمال بنديسا | سيكو جمال بينديسا | جمال بنديسا",
  },
  "coast/sekou-koundouno": {
    kind: "person", en: "Sékou Koundouno", countries: ["GN"],
    ar: "سيكو كوندونو",
  },
  "coast/sekou-souape-kourouma": {
    kind: "person", en: "Sékou Souapé Kourouma", countries: ["GN"],
    ar: "سيكو سوابي كوروما",
  },
  "coast/sekou-toure-general": {
    kind: "person", en: "Sékou Touré (general)", aliases: ["Sékou Touré"], countries: ["CI"], weak: true,
    ar: "سيكو توري | شيخو توري | سيكو توريه",
    arCue: "الأركان | أركان | كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/sekouba-bambino": {
    kind: "person", en: "Sékouba Bambino", countries: ["GN"],
    ar: "سيكوبا بامبينو",
  },
  "coast/sekouba-konate": {
    kind: "person", en: "Sékouba Konaté", countries: ["GN"],
    ar: "سيكوبا كوناتي | سكوبا كوناتي | سيكوبا كونات | صيكوبا كوناتي | سيكبا كوناتي",
  },
  "coast/serge-aurier": {
    kind: "person", en: "Serge Aurier", countries: ["CI"],
    ar: "سيرج أورييه | سيرج أوريي | سيرج أورير | أورييه",
  },
  "coast/serge-gakpe": {
    kind: "person", en: "Serge Gakpé", countries: ["TG"],
    ar: "سيرج غاكبي | سيرج جاكبي",
  },
  "coast/serge-nonvignon": {
    kind: "person", en: "Serge Nonvignon", countries: ["BJ"],
    ar: "سيرج نونفينيون | سيرج نونفينيو | سيرج نون فينيون",
  },
  "coast/serhou-guirassy": {
    kind: "person", en: "Serhou Guirassy", countries: ["GN"],
    ar: "سيرهو غيراسي | سيرو غيراسي | سيرهو جيراسي | سيرو جيراسي",
    arWeak: "غيراسي",
  },
  "coast/sering-modou-njie": {
    kind: "person", en: "Sering Modou Njie", countries: ["GM"],
    ar: "سيرين مودو نجي | سرين مودو انجي | سيرين مودو إنجي | سيرينغ مودو نجي",
  },
  "coast/seth-amoama": {
    kind: "person", en: "Seth Amoama", countries: ["GH"],
    ar: "سيث أموما | سيت أموما",
  },
  "coast/seth-terkper": {
    kind: "person", en: "Seth Terkper", countries: ["GH"],
    ar: "سيث تيركبر",
  },
  "coast/severin-quenum": {
    kind: "person", en: "Sévérin Quenum", aliases: ["Séverin Quenum"], countries: ["BJ"],
    ar: "سيفيران كينوم | سفران كينوم",
  },
  "coast/seydou-doumbia": {
    kind: "person", en: "Seydou Doumbia", countries: ["CI"], weak: true,
    ar: "سيدو دومبيا",
    arCue: "المهاجم | اللاعب | كوت ديفوار | ساحل العاج",
  },
  "coast/seydou-elimane-diarra": {
    kind: "person", en: "Seydou Elimane Diarra", aliases: ["Seydou Diarra"], countries: ["CI"], weak: true,
    ar: "سيدو ديارا | سيدو إليمان ديارا | سيدو دييارا",
    arCue: "كوت ديفوار | ساحل العاج | العاجي | رئيس الوزراء",
  },
  "coast/shadiya-alimatou-assouman": {
    kind: "person", en: "Shadiya Alimatou Assouman", countries: ["BJ"],
    ar: "شادية عليماتو أسومان | شاديا عليماتو أسومان | شادية أليماتو أسومان | شاديا أليماتو أسومان | شادية أسومان",
    arWeak: "أسومان",
  },
  "coast/shatta-wale": {
    kind: "person", en: "Shatta Wale", countries: ["GH"],
    ar: "شاتا والي | شاتا ويل | شاطا والي",
  },
  "coast/sheikh-omar-faye": {
    kind: "person", en: "Sheikh Omar Faye", countries: ["GM"], weak: true,
    ar: "الشيخ عمر فاي | شيخ عمر فاي",
    arCue: "غامبيا | الغامبي | الدفاع",
  },
  "coast/sherif-bojang": {
    kind: "person", en: "Sheriff Bojang", countries: ["GM"],
    ar: "شريف بوجانغ | شريف بوجانج",
  },
  "coast/shirley-ayorkor-botchwey": {
    kind: "person", en: "Shirley Ayorkor Botchwey", countries: ["GH"],
    ar: "شيرلي أيوركور بوتشوي | شيرلي بوتشوي",
    arWeak: "بوتشوي",
  },
  "coast/sia-tolno": {
    kind: "person", en: "Sia Tolno", countries: ["GN"],
    ar: "سيا تولنو",
  },
  "coast/siaka-jatta": {
    kind: "person", en: "Siaka Jatta", countries: ["GM"],
    ar: "سياكا جاتا | سيكا جاتا",
  },
  "coast/siaka-sonko": {
    kind: "person", en: "Siaka Sonko", countries: ["GM"],
    ar: "سياكا سونكو",
  },
  "coast/siandou-fofana": {
    kind: "person", en: "Siandou Fofana", countries: ["CI"],
    ar: "سياندو فوفانا",
  },
  "coast/sidi-tiemoko-toure": {
    kind: "person", en: "Sidi Tiémoko Touré", countries: ["CI"],
    ar: "سيدي تيموكو توري | تيموكو توري",
  },
  "coast/sidia-jatta": {
    kind: "person", en: "Sidia Jatta", countries: ["GM"],
    ar: "سيديا جاتا",
  },
  "coast/sidiki-diakite-ci": {
    kind: "person", en: "Sidiki Diakité", countries: ["CI"], weak: true,
    ar: "سيديكي دياكيتي | سيديكي دياكيتيه | صديقي دياكيتي",
    arCue: "كوت ديفوار | ساحل العاج | الإيفواري",
  },
  "coast/sidiki-konate": {
    kind: "person", en: "Sidiki Konaté", countries: ["CI"],
    ar: "صديقي كوناتي | سيديكي كوناتي | سيديكي كوناتيه",
  },
  "coast/sidya-toure": {
    kind: "person", en: "Sidya Touré", countries: ["GN"],
    ar: "سيديا توري | سيديا توريه | سيدية توري",
  },
  "coast/sierra-leone-peoples-party": {
    kind: "party", en: "Sierra Leone People's Party", acronyms: ["SLPP"], countries: ["SL"],
    ar: "حزب الشعب السيراليوني | حزب شعب سيراليون | حزب الشعب في سيراليون",
  },
  "coast/silas-metch": {
    kind: "person", en: "Silas Metch", aliases: ["Adjé Silas Metch"], countries: ["CI"],
    ar: "سيلاس ميتش",
  },
  "coast/simao-mendes-hospital": {
    kind: "institution", en: "Simão Mendes National Hospital", countries: ["GW"],
    ar: "مستشفى سيماو مينديس | مستشفى سيماو مينديش",
  },
  "coast/simon-falette": {
    kind: "person", en: "Simon Falette", countries: ["GN"],
    ar: "سيمون فاليت | سيمون فاليتي",
  },
  "coast/simone-gbagbo": {
    kind: "person", en: "Simone Gbagbo", countries: ["CI"],
    ar: "سيمون غباغبو | سيمونا غباغبو | سيمون جباجبو | سيمونا جباجبو | سيمون إهيفيت غباغبو | سيمون إيهيفيت غباغبو | سيمون إهيفيه غباغبو | سيمون ايهيفي غباغبو | سيمون باغبو",
  },
  "coast/simplice-codjo": {
    kind: "person", en: "Simplice Codjo", countries: ["BJ"],
    ar: "سيمبليس كودجو | سامبليس كودجو",
  },
  "coast/siradiou-diallo": {
    kind: "person", en: "Siradiou Diallo", countries: ["GN"],
    ar: "سيراديو ديالو | سيرادجو ديالو",
  },
  "coast/slecg": {
    kind: "union", en: "Free Trade Union of Teachers and Researchers of Guinea", acronyms: ["SLECG"], countries: ["GN"],
    ar: "النقابة الحرة للمعلمين والباحثين في غينيا | نقابة المعلمين والباحثين الغينية",
  },
  "coast/solo-sandeng": {
    kind: "person", en: "Solo Sandeng", countries: ["GM"],
    ar: "سولو ساندينغ | إبريما سولو ساندينغ | سولو ساندنغ",
  },
  "coast/sonfonia-university": {
    kind: "institution", en: "General Lansana Conté University of Sonfonia", countries: ["GN"],
    ar: "جامعة سونفونيا | جامعة لانسانا كونتي | جامعة الجنرال لانسانا كونتي",
  },
  "coast/sophia-akuffo": {
    kind: "person", en: "Sophia Akuffo", countries: ["GH"],
    ar: "صوفيا أكوفو",
  },
  "coast/sory-kandia-kouyate": {
    kind: "person", en: "Sory Kandia Kouyaté", countries: ["GN"],
    ar: "سوري كانديا كوياتي",
  },
  "coast/souleymane-diallo-lynx": {
    kind: "person", en: "Souleymane Diallo (Lynx)", aliases: ["Souleymane Diallo"], countries: ["GN"], weak: true,
    ar: "سليمان ديالو",
    arCue: "صحفي | لينكس | غينيا",
  },
  "coast/souleymane-diarrassouba": {
    kind: "person", en: "Souleymane Diarrassouba", countries: ["CI"],
    ar: "سليمان دياراسوبا",
  },
  "coast/souleymane-kamarate": {
    kind: "person", en: "Souleymane Kamaraté", aliases: ["Soul to Soul", "Souleymane Kamagaté"], countries: ["CI"],
    ar: "سليمان كاماراتي | سليمان كامغاتي | سول تو سول",
  },
  "coast/souleymane-kelefa-diallo": {
    kind: "person", en: "Souleymane Kéléfa Diallo", countries: ["GN"],
    ar: "سليمان كيليفا ديالو",
  },
  "coast/souleymane-souza-konate": {
    kind: "person", en: "Souleymane Souza Konaté", countries: ["GN"],
    ar: "سليمان سوزا كوناتي | سليمان سوزا كوناتيه",
  },
  "coast/souleymane-youla": {
    kind: "person", en: "Souleymane Youla", countries: ["GN"],
    ar: "سليمان يولا",
  },
  "coast/soumaila-bakayoko": {
    kind: "person", en: "Soumaïla Bakayoko", aliases: ["Soumaila Bakayoko"], countries: ["CI"],
    ar: "سومايلا باكايوكو | إسماعيلا باكايوكو | سومايلا بكايوكو",
  },
  "coast/soumaila-bredoumy": {
    kind: "person", en: "Soumaïla Brédoumy", countries: ["CI"],
    ar: "سومايلا بريدومي | سومايلا بردومي | سوميلا بريدومي",
  },
  "coast/soumaila-sounon-boke": {
    kind: "person", en: "Soumaïla Sounon Boké", aliases: ["Soumaïla Sounon Boke"], countries: ["BJ"],
    ar: "سومايلا سونون بوكي",
  },
  "coast/soumaila-yaya": {
    kind: "person", en: "Soumaïla Yaya", countries: ["BJ"],
    ar: "سومايلا يايا | سوميلا يايا | سوميلا ياي | سومايلا يحيى",
  },
  "coast/special-accountability-mechanism-gm": {
    kind: "institution", en: "Special Tribunal for The Gambia", countries: ["GM"],
    ar: "المحكمة الخاصة بغامبيا | المحكمة الخاصة لغامبيا | المحكمة الخاصة في غامبيا",
  },
  "coast/special-forces-of-guinea": {
    kind: "state-force", en: "Special Forces of Guinea", fr: "Groupement des forces spéciales", acronyms: ["GFS"], countries: ["GN"],
    ar: "القوات الخاصة الغينية",
  },
  "coast/special-prosecutor-ghana": {
    kind: "institution", en: "Office of the Special Prosecutor (Ghana)", countries: ["GH"],
    ar: "مكتب المدعي الخاص الغاني | مكتب المدعي العام الخاص في غانا",
  },
  "coast/sppg-guinea": {
    kind: "union", en: "Union of Press Professionals of Guinea", acronyms: ["SPPG"], countries: ["GN"],
    ar: "نقابة مهنيي الصحافة في غينيا | نقابة مهنيي الصحافة الغينية | نقابة الصحفيين الغينيين | اتحاد محترفي الصحافة في غينيا | نقابة محترفي الصحافة في غينيا | نقابة محترفي الصحافة الغينية",
  },
  "coast/stephane-sessegnon": {
    kind: "person", en: "Stéphane Sessègnon", aliases: ["Stéphane Sessegnon"], countries: ["BJ"],
    ar: "ستيفان سيسينيون | ستيفان سيسيغنون | ستيفان سيسيجنون",
  },
  "coast/stephen-appiah": {
    kind: "person", en: "Stephen Appiah", countries: ["GH"],
    ar: "ستيفن أبياه | ستيفان أبياه",
  },
  "coast/steve-amoussou": {
    kind: "person", en: "Steve Amoussou", aliases: ["Frère Hounvi"], countries: ["BJ"],
    ar: "ستيف أموسو | ستيف أموسون",
  },
  "coast/sulley-muntari": {
    kind: "person", en: "Sulley Muntari", countries: ["GH"],
    ar: "سولي مونتاري | سولي علي مونتاري | مونتاري",
  },
  "coast/suzi-barbosa": {
    kind: "person", en: "Suzi Barbosa", countries: ["GW"],
    ar: "سوزي باربوسا | سوزي كارلا باربوسا",
  },
  "coast/sylvanus-olympio": {
    kind: "person", en: "Sylvanus Olympio", countries: ["TG"],
    ar: "سيلفانوس أولمبيو",
  },
  "coast/sylvestre-emmou": {
    kind: "person", en: "Sylvestre Emmou", countries: ["CI"],
    ar: "سيلفستر إيمو | سيلفيستر إمو",
  },
  "coast/sylvia-bongo": {
    kind: "person", en: "Sylvia Bongo", countries: ["GA"],
    ar: "سيلفيا بونغو | سيلفيا بونغو فالنتين | سيلفيا بونجو",
  },
  "coast/synapci": {
    kind: "union", en: "Synapci", aliases: ["SYNAPCI", "Syndicat national agricole pour le progrès en Côte d'Ivoire"], countries: ["CI"],
    ar: "سينابكي | سينابسي",
  },
  "coast/takana-zion": {
    kind: "person", en: "Takana Zion", countries: ["GN"],
    ar: "تاكانا زيون",
  },
  "coast/talib-bensouda": {
    kind: "person", en: "Talib Bensouda", countries: ["GM"],
    ar: "طالب بن سودا | طالب أحمد بن سودا | طالب بنسودا",
  },
  "coast/tariq-lamptey": {
    kind: "person", en: "Tariq Lamptey", countries: ["GH"],
    ar: "طارق لامبتي | طارق لامبتيه",
  },
  "coast/tassounti-djato": {
    kind: "person", en: "Tassounti Djato", countries: ["TG"],
    ar: "تاساونتي دجاتو | تاسونتي دجاتو",
  },
  "coast/tchambakou-ayassor": {
    kind: "person", en: "Tchambakou Ayassor", countries: ["TG"],
    ar: "تشامباكو أياسور",
  },
  "coast/tchassona-traore": {
    kind: "person", en: "Tchassona Traoré", aliases: ["Mouhamed Tchassona Traoré"], countries: ["TG"],
    ar: "تشاسونا تراوري | محمد تشاسونا تراوري",
  },
  "coast/tchin-darre": {
    kind: "person", en: "Tchin Darré", countries: ["TG"],
    ar: "تشين داري | تشين داريه",
  },
  "coast/tene-birahima-ouattara": {
    kind: "person", en: "Téné Birahima Ouattara", countries: ["CI"],
    ar: "تيني بيراهيما واتارا | تينيه بيراهيما واتارا | تيني إبراهيما واتارا | تيني بيراهيما وتارا | تينيه إبراهيما واتارا | تينيه بيراهيما وتارا",
  },
  "coast/tete-michel-kpomassie": {
    kind: "person", en: "Tété-Michel Kpomassie", countries: ["TG"],
    ar: "تيتي ميشيل كبوماسي",
  },
  "coast/the-democrats-benin": {
    kind: "party", en: "The Democrats (Benin)", fr: "Les Démocrates", countries: ["BJ"],
    ar: "حزب الديمقراطيين البنيني | حزب الديموقراطيين البنيني | حزب الديمقراطيين في بنين | حزب الديمقراطيون البنيني | حزب الديمقراطيون في بنين | الديمقراطيون في بنين",
    arWeak: "حزب الديمقراطيون | حزب الديمقراطيين | الديمقراطيون | حزب الديموقراطيين | حزب لي ديمقراطي | حزب لي ديموقراط",
    arCue: "بنين | البنيني",
  },
  "coast/theodore-holo": {
    kind: "person", en: "Théodore Holo", countries: ["BJ"],
    ar: "تيودور هولو | ثيودور هولو",
  },
  "coast/theophilus-tamakloe": {
    kind: "person", en: "Theophilus Tamakloe", countries: ["GH"],
    ar: "ثيوفيلوس تاماكلو | تيوفيلوس تاماكلو",
  },
  "coast/thierry-tanoh": {
    kind: "person", en: "Thierry Tanoh", countries: ["CI"],
    ar: "تيري تانو | تيري تانوه | تييري تانو",
  },
  "coast/thomas-agyepong": {
    kind: "person", en: "Thomas Agyepong", countries: ["GH"],
    ar: "توماس أجيبونغ | توماس أشيمبونج | توماس أجيبونج",
  },
  "coast/thomas-oppong-peprah": {
    kind: "person", en: "Thomas Oppong-Peprah", countries: ["GH"],
    ar: "توماس أوبونغ بيبرا | توماس أوبونغ بيبراه",
  },
  "coast/three-years-jotna": {
    kind: "movement", en: "Three Years Jotna", aliases: ["Operation Three Years Jotna"], countries: ["GM"],
    ar: "ثلاث سنوات جوتنا | حركة ثلاث سنوات جوتنا | عملية ثلاث سنوات كفاية | ثلاث سنوات كفى",
  },
  "coast/tibou-kamara": {
    kind: "person", en: "Tibou Kamara", countries: ["GN"],
    ar: "تيبو كامارا | تيبو كمارا",
  },
  "coast/tierno-monenembo": {
    kind: "person", en: "Tierno Monénembo", countries: ["GN"],
    ar: "تيرنو مونينمبو | تيرنو مونينيمبو | ثيرنو مونينمبو",
  },
  "coast/tiger-revolution": {
    kind: "movement", en: "Tiger Revolution", fr: "Tigre Révolution", countries: ["TG"],
    ar: "حركة نمر الثورة | نمر الثورة",
  },
  "coast/tiken-jah-fakoly": {
    kind: "person", en: "Tiken Jah Fakoly", countries: ["CI"],
    ar: "تيكن جاه فاكولي | تيكن جا فاكولي | تيكان جاه فاكولي | تيكين دجا فاكولي | تيكين جاه فاكولي",
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
  "coast/titi-camara": {
    kind: "person", en: "Titi Camara", aliases: ["Aboubacar Titi Camara"], countries: ["GN"],
    ar: "تيتي كامارا | تيتي كمارا",
  },
  "coast/togo-debout": {
    kind: "movement", en: "Front citoyen Togo debout", aliases: ["Togo Debout"], countries: ["TG"],
    ar: "توغو واقفة | جبهة توغو واقفة | الجبهة المواطنية توغو واقفة | توغو ديبو | الجبهة المواطنة توغو ديبو | جبهة توغو الواقفة | الجبهة المدنية توغو واقفة | جبهة المواطنين توغو | جبهة المواطن توغو واقف | الجبهة المواطنية توغو ديبو | جبهة المواطن توغو دوبو",
  },
  "coast/tomas-djassi": {
    kind: "person", en: "Tomás Djassi", countries: ["GW"],
    ar: "توماس دجاسي | توماس جاسي | توماس دياسي",
  },
  "coast/toufah-jallow": {
    kind: "person", en: "Fatou \"Toufah\" Jallow", countries: ["GM"],
    ar: "توفا جالو | توفاه جالو | فاتو جالو",
  },
  "coast/toumany-sangare": {
    kind: "person", en: "Toumany Sangaré", countries: ["GN"],
    ar: "توماني سانغاري | توماني سنغاري",
  },
  "coast/toussaint-alain": {
    kind: "person", en: "Toussaint Alain", aliases: ["Alain Toussaint"], countries: ["CI"],
    ar: "توسان آلان | آلان توسان | توسان ألين",
  },
  "coast/truth-reconciliation-and-reparations-commission": {
    kind: "institution", en: "Truth, Reconciliation and Reparations Commission", acronyms: ["TRRC"], countries: ["GM"],
    ar: "لجنة الحقيقة والمصالحة والتعويضات | لجنة الحقيقة والمصالحة وجبر الضرر الغامبية | لجنة الحقيقة والمصالحة والتعويضات الغامبية | لجنة الحقيقة والمصالحة وجبر الضرر | لجنة الحقيقة والمصالحة والإصلاحات",
  },
  "coast/tsatsu-tsikata": {
    kind: "person", en: "Tsatsu Tsikata", countries: ["GH"],
    ar: "تساتسو تسيكاتا",
  },
  "coast/tuc-ghana": {
    kind: "union", en: "Trades Union Congress of Ghana", acronyms: ["TUC"], countries: ["GH"],
    ar: "مؤتمر النقابات العمالية الغاني | اتحاد النقابات العمالية الغاني | مؤتمر نقابات العمال في غانا | مؤتمر نقابات عمال غانا",
  },
  "coast/tuo-fozie": {
    kind: "person", en: "Tuo Fozié", countries: ["CI"],
    ar: "تو فوزيه | توو فوزي | توو فوزيي",
  },
  "coast/udpci": {
    kind: "party", en: "Union for Democracy and Peace in Côte d'Ivoire", fr: "Union pour la démocratie et la paix en Côte d'Ivoire", acronyms: ["UDPCI"],
    countries: ["CI"],
    ar: "الاتحاد من أجل الديمقراطية والسلام في كوت ديفوار | الاتحاد من أجل الديمقراطية والسلام في ساحل العاج | اتحاد الديمقراطية والسلام في كوت ديفوار | الاتحاد من أجل الديموقراطية والسلام في ساحل العاج | الاتحاد للديمقراطية والسلام في كوت ديفوار | الاتحاد للديمقراطية والسلام في ساحل العاج",
  },
  "coast/ulisses-correia-e-silva": {
    kind: "person", en: "Ulisses Correia e Silva", countries: ["CV"],
    ar: "أوليسيس كوريا إي سيلفا | أوليسيس كوريا دا سيلفا | أوليسس كوريا إي سيلفا | أوليسيس كوريا",
  },
  "coast/union-for-the-republic-togo": {
    kind: "party", en: "Union for the Republic (Togo)", fr: "Union pour la République", acronyms: ["UNIR"], countries: ["TG"],
    ar: "الاتحاد من أجل الجمهورية التوغولي | الاتحاد من أجل الجمهورية في توغو | الاتحاد من أجل الجمهورية الحاكم في توغو | حزب يونير | حزب يونير الحاكم | حزب اتحاد من أجل الجمهورية التوغولي | حزب أونير | أونير | اتحاد الجمهورية في توغو | الاتحاد للجمهورية التوغولي | الاتحاد للجمهورية في توغو | الاتحاد للجمهورية الحاكم في توغو",
    arWeak: "الاتحاد من أجل الجمهورية | حزب الاتحاد من أجل الجمهورية",
  },
  "coast/union-of-democratic-forces-of-guinea": {
    kind: "party", en: "Union of Democratic Forces of Guinea", fr: "Union des forces démocratiques de Guinée", acronyms: ["UFDG"], countries: ["GN"],
    ar: "اتحاد القوى الديمقراطية في غينيا | اتحاد القوى الديمقراطية الغيني غينيا | اتحاد القوى الديمقراطية الغيني | اتحاد القوى الديمقراطية لغينيا | تحالف القوى الديمقراطية في غينيا | اتحاد القوات الديمقراطية لغينيا | اتحاد قوى غينيا الديمقراطية | اتحاد القوات الديمقراطية الغينية | اتحاد القوات الديمقراطية في غينيا",
  },
  "coast/union-of-democrats-for-the-renaissance-of-guinea": {
    kind: "party", en: "Union of Democrats for the Renaissance of Guinea", fr: "Union des démocrates pour la renaissance de la Guinée", acronyms: ["UDRG"], countries: ["GN"],
    ar: "اتحاد الديمقراطيين من أجل نهضة غينيا | حزب اتحاد الديمقراطيين من أجل نهضة غينيا",
  },
  "coast/union-of-forces-for-change-togo": {
    kind: "party", en: "Union of Forces for Change (Togo)", fr: "Union des forces de changement", acronyms: ["UFC"], countries: ["TG"],
    ar: "اتحاد قوى التغيير التوغولي | اتحاد القوى من أجل التغيير التوغولي | الاتحاد من أجل قوى التغيير التوغولي | اتحاد القوى للتغيير التوغولي",
    arWeak: "اتحاد قوى التغيير | اتحاد القوى من أجل التغيير | الاتحاد من أجل قوى التغيير",
    arCue: "توغو | التوغولي | التوغولية | أولمبيو",
  },
  "coast/union-of-republican-forces": {
    kind: "party", en: "Union of Republican Forces", fr: "Union des forces républicaines", acronyms: ["UFR"], countries: ["GN"],
    ar: "اتحاد القوى الجمهورية | اتحاد القوات الجمهورية | اتحاد القوى الجمهورية الغيني | اتحاد القوى الجمهورية في غينيا | اتحاد قوى الجمهورية",
    arCue: "غينيا | الغيني | كوناكري",
  },
  "coast/union-pour-la-cote-divoire": {
    kind: "party", en: "Union for Côte d'Ivoire", fr: "Union pour la Côte d'Ivoire", acronyms: ["UPCI"],
    countries: ["CI"],
    ar: "الاتحاد من أجل كوت ديفوار | الاتحاد من أجل ساحل العاج",
  },
  "coast/unite-movement-gambia": {
    kind: "party", en: "Unite Movement for Change", countries: ["GM"], weak: true,
    ar: "حركة الوحدة من أجل التغيير",
    arCue: "غامبيا | الغامبي | بن سودا | بنسودا",
  },
  "coast/united-democratic-party-gambia": {
    kind: "party", en: "United Democratic Party (Gambia)", acronyms: ["UDP"], countries: ["GM"], weak: true,
    ar: "الحزب الديمقراطي المتحد | الحزب الديموقراطي المتحد في غامبيا | الحزب الديمقراطي المتحد الغامبي | الحزب الديمقراطي الموحد الغامبي | الحزب الديمقراطي الموحد",
    arCue: "غامبيا | الغامبي",
  },
  "coast/unity-and-progress-party-guinea": {
    kind: "party", en: "Unity and Progress Party", fr: "Parti de l'unité et du progrès", acronyms: ["PUP"], countries: ["GN"], weak: true,
    ar: "حزب الوحدة والتقدم الغيني | حزب الوحدة والتقدم",
    arCue: "غينيا | الغيني | كونتي",
  },
  "coast/university-of-abomey-calavi": {
    kind: "institution", en: "University of Abomey-Calavi", fr: "Université d'Abomey-Calavi", acronyms: ["UAC"], countries: ["BJ"],
    ar: "جامعة أبومي كالافي | جامعة أبومي كلافي",
  },
  "coast/university-of-cape-coast": {
    kind: "institution", en: "University of Cape Coast", countries: ["GH"],
    ar: "جامعة كيب كوست",
  },
  "coast/university-of-ghana": {
    kind: "institution", en: "University of Ghana", countries: ["GH"],
    ar: "جامعة غانا | جامعة ليغون",
  },
  "coast/university-of-kara": {
    kind: "institution", en: "University of Kara", fr: "Université de Kara", countries: ["TG"],
    ar: "جامعة كارا",
  },
  "coast/university-of-lome": {
    kind: "institution", en: "University of Lomé", fr: "Université de Lomé", countries: ["TG"],
    ar: "جامعة لومي",
  },
  "coast/university-of-parakou": {
    kind: "institution", en: "University of Parakou", fr: "Université de Parakou", countries: ["BJ"],
    ar: "جامعة باراكو",
  },
  "coast/university-of-the-gambia": {
    kind: "institution", en: "University of The Gambia", acronyms: ["UTG"], countries: ["GM"],
    ar: "جامعة غامبيا",
  },
  "coast/ursula-owusu-ekuful": {
    kind: "person", en: "Ursula Owusu-Ekuful", countries: ["GH"],
    ar: "أورسولا أووسو إكوفول | أورسولا أوسو إيكوفول",
  },
  "coast/ustg": {
    kind: "union", en: "Trade Union of Workers of Guinea", fr: "Union syndicale des travailleurs de Guinée", acronyms: ["USTG"], countries: ["GN"],
    ar: "النقابة العمالية لعمال غينيا | الاتحاد النقابي لعمال غينيا",
  },
  "coast/vagondo-diomande": {
    kind: "person", en: "Vagondo Diomandé", countries: ["CI"],
    ar: "فاغوندو ديوماندي | فاجوندو ديوماندي",
    arWeak: "ديوماندي",
  },
  "coast/valentin-djenontin": {
    kind: "person", en: "Valentin Djènontin", aliases: ["Valentin Djenontin"], countries: ["BJ"],
    ar: "فالنتين دجينونتين",
  },
  "coast/veronique-tadjo": {
    kind: "person", en: "Véronique Tadjo", countries: ["CI"],
    ar: "فيرونيك تاجو | فيرونيك تاديو",
  },
  "coast/veronique-tognifode": {
    kind: "person", en: "Véronique Tognifodé", countries: ["BJ"],
    ar: "فيرونيك تونيفودي",
  },
  "coast/victoire-tomegah-dogbe": {
    kind: "person", en: "Victoire Tomegah Dogbé", countries: ["TG"],
    ar: "فيكتوار دوغبي | فيكتوار توميغا دوغبي | فيكتوار دوغبيه | فيكتوار توميجا دوجبي",
    arWeak: "دوغبي",
  },
  "coast/victor-tchongo": {
    kind: "person", en: "Victor Tchongó", countries: ["GW"],
    ar: "فيكتور تشونغو",
  },
  "coast/vincent-coulibaly": {
    kind: "person", en: "Vincent Coulibaly (archbishop)", countries: ["GN"],
    ar: "فانسان كوليبالي | فنسنت كوليبالي | فانسون كوليبالي",
  },
  "coast/vincent-toh-bi": {
    kind: "person", en: "Vincent Toh Bi", aliases: ["Vincent Toh Bi Irié"], countries: ["CI"],
    ar: "فنسنت توه بي | فنسان توه بي | فانسان توه بي إيريه",
  },
  "coast/vladimir-antwi-danso": {
    kind: "person", en: "Vladimir Antwi-Danso", countries: ["GH"],
    ar: "فلاديمير أنتوي دانسو",
  },
  "coast/volta-river-authority": {
    kind: "company", en: "Volta River Authority", acronyms: ["VRA"], countries: ["GH"],
    ar: "هيئة نهر فولتا | سلطة نهر فولتا",
  },
  "coast/western-togoland-restoration-front": {
    kind: "armed-group", en: "Western Togoland Restoration Front", aliases: ["Homeland Study Group Foundation"], acronyms: ["WTRF"], countries: ["GH"],
    ar: "جبهة استعادة توغولاند الغربية | جبهة استعادة توغولاند الغربي | جبهة استعادة غرب توغولاند | جبهة إعادة توغولاند الغربية | جبهة استعادة أرض توغو الغربية | انفصاليو توغولاند الغربية",
  },
  "coast/wilfried-bony": {
    kind: "person", en: "Wilfried Bony", countries: ["CI"],
    ar: "ويلفريد بوني",
  },
  "coast/william-agyapong": {
    kind: "person", en: "William Agyapong", countries: ["GH"],
    ar: "ويليام أغيابونغ | وليام أغيابونغ",
  },
  "coast/williams-sassine": {
    kind: "person", en: "Williams Sassine", countries: ["GN"],
    ar: "ويليامز ساسين | وليام ساسين",
  },
  "coast/willy-boly": {
    kind: "person", en: "Willy Boly", countries: ["CI"],
    ar: "ويلي بولي",
  },
  "coast/yaa-asantewaa": {
    kind: "person", en: "Yaa Asantewaa", countries: ["GH"],
    ar: "يا أسانتيوا | يعا أسانتيوا",
  },
  "coast/yankuba-badjie": {
    kind: "person", en: "Yankuba Badjie", countries: ["GM"],
    ar: "يانكوبا بادجي",
  },
  "coast/yankuba-darboe": {
    kind: "person", en: "Yankuba Darboe", countries: ["GM"],
    ar: "يانكوبا داربو",
  },
  "coast/yankuba-drammeh": {
    kind: "person", en: "Yankuba Drammeh", countries: ["GM"],
    ar: "يانكوبا درامي | يانكوبا درامه | ينكوبا درامي",
  },
  "coast/yankuba-touray": {
    kind: "person", en: "Yankuba Touray", countries: ["GM"],
    ar: "يانكوبا توراي | يانكوبا توري",
  },
  "coast/yaovi-agboyibo": {
    kind: "person", en: "Yaovi Agboyibo", aliases: ["Yawovi Agboyibo"], countries: ["TG"],
    ar: "ياوفي أغبويبو",
  },
  "coast/yaovi-okpaoul": {
    kind: "person", en: "Yaovi Okpaoul", countries: ["TG"],
    ar: "ياوفي أوكباول | ياوفي أوكبول",
  },
  "coast/yasmina-ouegnin": {
    kind: "person", en: "Yasmina Ouégnin", countries: ["CI"],
    ar: "ياسمينا وينين",
  },
  "coast/yaw-osafo-maafo": {
    kind: "person", en: "Yaw Osafo-Maafo", countries: ["GH"],
    ar: "ياو أوسافو مافو",
  },
  "coast/yawa-kouigan": {
    kind: "person", en: "Yawa Kouigan",
    ar: "ياوا كويجان | ياوا كويغان | ياوا كويجا",
  },
  "coast/yawa-tsegan": {
    kind: "person", en: "Yawa Tsègan", countries: ["TG"],
    ar: "ياوا تسيغان | ياوا دجيغبودي تسيغان",
  },
  "coast/yaya-kairaba-kaba": {
    kind: "person", en: "Yaya Kairaba Kaba", countries: ["GN"],
    ar: "يايا كايرابا كابا | يايا كيرابا كابا | يحيى كايرابا كابا",
  },
  "coast/yaya-toure": {
    kind: "person", en: "Yaya Touré", countries: ["CI"],
    ar: "يايا توري | يحيى توري | يايا توريه | يحيى توريه",
  },
  "coast/yotrofei-massina": {
    kind: "person", en: "Yotroféi Massina", aliases: ["Massina Yotroféi"], countries: ["TG"],
    ar: "يوتروفي ماسينا | ماسينا يوتروفي | يوتروفيه ماسينا",
  },
  "coast/young-patriots-ci": {
    kind: "armed-group", weak: true, en: "Young Patriots", fr: "Jeunes patriotes", countries: ["CI"],
    ar: "الشباب الوطنيون | الشبان الوطنيين | الشباب الوطنيين | الوطنيين الشبان | الشبان الوطنيون | حركة الشباب الوطني | الوطنيون الشباب | الوطنيين الشباب | شباب وطنيون",
    arCue: "ساحل العاج | كوت ديفوار | غباغبو | بليه غوديه | أبيدجان | بلي غودي",
  },
  "coast/youssouf-bakayoko": {
    kind: "person", en: "Youssouf Bakayoko", countries: ["CI"],
    ar: "يوسف باكايوكو | يوسوف باكايوكو | يوسف بكايوكو",
  },
  "coast/youssouf-bamba": {
    kind: "person", en: "Youssoufou Bamba", aliases: ["Youssouf Bamba"], countries: ["CI"],
    ar: "يوسوفو بامبا | يوسف بامبا | يوسفو بامبا",
  },
  "coast/youssouf-kouyate-ci": {
    kind: "person", en: "Youssouf Kouyaté", countries: ["CI"], weak: true,
    ar: "يوسف كوياتي | يوسف كوياتيه",
    arCue: "ساحل العاج | كوت ديفوار | الإيفواري | العاجي",
  },
  "coast/yves-brahima-kone": {
    kind: "person", en: "Yves Brahima Koné", countries: ["CI"],
    ar: "إيف براهيما كوني | إيف كوني | ايف براهيما كونيه",
  },
  "coast/yvon-detchenou": {
    kind: "person", en: "Yvon Détchénou", countries: ["BJ"],
    ar: "إيفون ديتشينو",
  },
  "coast/zakaria-kone": {
    kind: "person", en: "Zakaria Koné", aliases: ["Koné Zakaria"], countries: ["CI"],
    ar: "زكريا كوني | كوني زكريا | زكاريا كوني | كوني زكاريا",
  },
  "coast/zamora-induta": {
    kind: "person", en: "Zamora Induta", countries: ["GW"],
    ar: "زامورا إندوتا | خوسيه زامورا إندوتا | جوزيه زامورا إندوتا | زامورا ايندوتا",
  },
  "coast/zanetor-rawlings": {
    kind: "person", en: "Zanetor Agyeman-Rawlings", aliases: ["Zanetor Rawlings"], countries: ["GH"],
    ar: "زانيتور رولينغز | زانيتور أجيمان رولينغز | زانيتور راولينغز",
  },
  "coast/zenab-nabaya-drame": {
    kind: "person", en: "Zénab Nabaya Dramé", countries: ["GN"],
    ar: "زينب نابايا درامي | زينب نبايا درامي",
  },
  "coast/zeus-ajavon": {
    kind: "person", en: "Zeus Ajavon", aliases: ["Ata Messan Zeus Ajavon"], countries: ["TG"],
    ar: "زوس أجافون",
  },
  "coast/zineb-jammeh": {
    kind: "person", en: "Zineb Jammeh", countries: ["GM"],
    ar: "زينب سوما جامي | زينب جامي | زينب جامع | زينب جامح | زينب سهى جامي",
  },
  "coast/zinsou-foundation": {
    kind: "institution", en: "Zinsou Foundation", fr: "Fondation Zinsou", countries: ["BJ"],
    ar: "مؤسسة زينسو | مؤسسة زينزو | متحف زينسو",
  },
};
