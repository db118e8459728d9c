import type { ActorTable } from "../../core/records.ts";

/**
 * Persons of Sudan. Names, offices and dates from general knowledge of the country's public life and its press. No
 * Wikidata items: none could be checked. Forces, bodies, parties and movements stand in sd-movements.ts, but for army,
 * government and bar: the names that are made by rule come to the records `sd/…` of such institutions.
 */
export const sd: ActorTable = {
  "sd/abbas-al-daruti": {
    kind: "person", en: "Abbas Hassan Abbas al-Daruti", countries: ["SD"],
    ar: "عباس حسن عباس الداروتي | عباس حسن الداروتي | عباس الداروتي",
  },
  "sd/abbas-ali-babikir": {
    kind: "person", en: "Abbas Ali Babikir", countries: ["SD"],
    ar: "عباس علي بابكر",
  },
  "sd/abboud-adam-khatir": {
    kind: "person", en: "Abboud Adam Khatir", countries: ["SD"],
    ar: "عبود آدم خاطر",
  },
  "sd/abd-al-fadil-almaz": {
    kind: "person", en: "Abd al-Fadil Almaz", countries: ["SD"],
    ar: "عبد الفضيل الماظ",
  },
  "sd/abdalla-hamdok": {
    kind: "person", en: "Abdalla Hamdok", fr: "Abdallah Hamdok", countries: ["SD"],
    ar: "عبد الله حمدوك | حمدوك | عبد الله آدم حمدوك",
  },
  "sd/abdallah-abakar-slm": {
    kind: "person", en: "Abdallah Abakar", aliases: ["Abdalla Abaker Bashar"], countries: ["SD"], weak: true,
    ar: "عبد الله أبكر | عبد الله أبكر بشار | عبد الله أبكر بشر",
    arCue: "حركة تحرير السودان | دارفور | جيش تحرير | عبد الواحد",
  },
  "sd/abdallah-ahmed-abdallah": {
    kind: "person", en: "Abdallah Ahmed Abdallah", countries: ["SD"], weak: true,
    ar: "عبد الله أحمد عبد الله",
    arCue: "النائب العام | السودان",
  },
  "sd/abdallah-al-azrag": {
    kind: "person", en: "Abdallah al-Azrag", aliases: ["Abdullahi al-Azreg"], countries: ["SD"],
    ar: "عبد الله الأزرق",
  },
  "sd/abdallah-ali-ibrahim": {
    kind: "person", en: "Abdallah Ali Ibrahim", aliases: ["Abdullahi Ali Ibrahim"], countries: ["SD"],
    ar: "عبد الله علي إبراهيم",
  },
  "sd/abdallah-banda": {
    kind: "person", en: "Abdallah Banda", aliases: ["Abdullah Banda", "Abdallah Banda Abakaer Nourain"], countries: ["SD"], parent: "armed-groups/jem",
    ar: "عبد الله بندة | عبد الله بنده أبكر | عبد الله بندا | عبد الله بندا أبكر نورين | عبد الله أبكر نورين بندا",
  },
  "sd/abdallah-bishr-gali": {
    kind: "person", en: "Abdallah Bishr Gali", countries: ["SD"], weak: true,
    ar: "عبد الله بشر | عبد الله بشر جالي",
    arCue: "القوة المشتركة | العدل | المساواة | حركة",
  },
  "sd/abdallah-deng-nhial": {
    kind: "person", en: "Abdallah Deng Nhial", countries: ["SD"],
    ar: "عبد الله دينق نيال | عبد الله دينق",
  },
  "sd/abdallah-ibrahim-abbas": {
    kind: "person", en: "Abdallah Ibrahim Abbas", countries: ["SD"], weak: true,
    ar: "عبد الله إبراهيم عباس",
    arCue: "تأسيس | المجلس الرئاسي",
  },
  "sd/abdallah-idris-al-kinin": {
    kind: "person", en: "Abdallah Idris al-Kinin", countries: ["SD"],
    ar: "عبد الله إدريس الكنين | عبد الله الكنين",
  },
  "sd/abdallah-mursal": {
    kind: "person", en: "Abdallah Mursal", aliases: ["Abdallah Musa Mursal"], countries: ["SD"],
    ar: "عبد الله مرسال | عبد الله موسى مرسال",
  },
  "sd/abdallah-obshar": {
    kind: "person", en: "Abdallah Obshar", countries: ["SD"],
    ar: "عبد الله أوبشار",
  },
  "sd/abdallah-omar-bashir": {
    kind: "person", en: "Abdallah Omar Bashir", aliases: ["Abdallah Omer Bashir al-Hussein"], countries: ["SD"],
    ar: "عبد الله عمر بشير الحسين | عبد الله عمر بشير",
  },
  "sd/abdallah-yahya-ahmed": {
    kind: "person", en: "Abdallah Yahya Ahmed", aliases: ["Abdallah Yahia"], countries: ["SD"], weak: true,
    ar: "عبد الله يحيى | عبد الله يحيى أحمد",
    arCue: "تجمع | القوة المشتركة | تحرير | السودان",
  },
  "sd/abdallahi-ibn-muhammad": {
    kind: "person", en: "Abdallahi ibn Muhammad", countries: ["SD"],
    ar: "الخليفة عبد الله التعايشي | عبد الله التعايشي | الخليفة التعايشي",
  },
  "sd/abdel-aziz-khalid-brigadier": {
    kind: "person", en: "Abdel-Aziz Khalid (brigadier)", aliases: ["Abdel-Aziz Khalid"], countries: ["SD"], weak: true,
    ar: "عبد العزيز خالد",
    arCue: "التحالف | العميد | السودان",
  },
  "sd/abdel-bagi-al-zafir": {
    kind: "person", en: "Abdel-Bagi al-Zafir", aliases: ["Abdelbagi al-Zafir"], countries: ["SD"],
    ar: "عبد الباقي الظافر",
  },
  "sd/abdel-bagi-al-zubair": {
    kind: "person", en: "Abdel-Bagi al-Zubair", countries: ["SD"],
    ar: "عبد الباقي عبد القادر الزبير | عبد الباقي الزبير",
  },
  "sd/abdel-basit-abdel-majid": {
    kind: "person", en: "Abdel Basit Abdel Majid", countries: ["SD"],
    ar: "عبد الباسط عبد الماجد",
  },
  "sd/abdel-basit-sabdarat": {
    kind: "person", en: "Abdel-Basit Sabdarat", countries: ["SD"],
    ar: "عبد الباسط سبدرات",
  },
  "sd/abdel-daim-zamrawi": {
    kind: "person", en: "Abdel-Daim Zamrawi", countries: ["SD"],
    ar: "عبد الدائم زمراوي",
  },
  "sd/abdel-fattah-al-burhan": {
    kind: "person", en: "Abdel Fattah al-Burhan", fr: "Abdel Fattah al-Burhane", aliases: ["Burhan", "Bourhane", "Abdelfattah Bourhane"], countries: ["SD"],
    ar: "عبد الفتاح البرهان | عبد الفتاح عبد الرحمن البرهان | عبد الفتاح برهان",
    arWeak: "برهان | البرهان",
    arCue: "السودان | السوداني | الجيش | حميدتي | الفريق | مجلس السيادة | الدعم السريع | عبد الفتاح | الخرطوم | بورتسودان | رئيس مجلس | القائد العام | قائد الجيش | كيكل | المليشيا | حمدوك | مناوي | الإيغاد | جوبا | أم درمان | نائبه | كباشي | السودانية | الدعم",
  },
  "sd/abdel-ghaffar-al-sharif": {
    kind: "person", en: "Abdel Ghaffar al-Sharif", countries: ["SD"],
    ar: "عبد الغفار الشريف",
  },
  "sd/abdel-halim-al-mutaafi": {
    kind: "person", en: "Abdel-Halim al-Mutaafi", countries: ["SD"],
    ar: "عبد الحليم إسماعيل المتعافي | عبد الحليم المتعافي",
    arWeak: "المتعافي",
  },
  "sd/abdel-jalil-al-basha": {
    kind: "person", en: "Abdel Jalil al-Basha", aliases: ["Abdel Jalil al-Basha Mohamed Ahmed"], countries: ["SD"],
    ar: "عبد الجليل الباشا | عبد الجليل الباشا محمد أحمد",
  },
  "sd/abdel-khair-abdallah-nasir": {
    kind: "person", en: "Abdel Khair Abdallah Nasir Dirgam", countries: ["SD"],
    ar: "عبد الخير عبد الله ناصر درجام | عبد الخير عبد الله ناصر",
    arWeak: "عبد الخير عبد الله",
    arCue: "هيئة الأركان | رئيس الأركان",
  },
  "sd/abdel-khaliq-mahjub": {
    kind: "person", en: "Abdel Khaliq Mahjub", countries: ["SD"],
    ar: "عبد الخالق محجوب",
  },
  "sd/abdel-khaliq-wadaa": {
    kind: "person", en: "Abdel Khaliq Wadaa", countries: ["SD"],
    ar: "عبد الخالق وداعة",
  },
  "sd/abdel-latif-al-bouni": {
    kind: "person", en: "Abdel-Latif al-Bouni", countries: ["SD"],
    ar: "عبد اللطيف البوني",
  },
  "sd/abdel-magid-abdel-hamid": {
    kind: "person", en: "Abdel-Magid Abdel-Hamid", countries: ["SD"],
    ar: "عبد الماجد عبد الحميد",
  },
  "sd/abdel-moneim-shirya": {
    kind: "person", en: "Abdel Moneim Shirya", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عبد المنعم شيرية | عبد المنعم شريا | عبد المنعم شيريا",
  },
  "sd/abdel-rahim-al-burai": {
    kind: "person", en: "Abdel-Rahim al-Burai", aliases: ["Sheikh al-Burai"], countries: ["SD"],
    ar: "عبد الرحيم البرعي | الشيخ البرعي",
  },
  "sd/abdel-rahim-hamdi": {
    kind: "person", en: "Abdel-Rahim Hamdi", countries: ["SD"],
    ar: "عبد الرحيم حمدي",
  },
  "sd/abdel-rahman-al-khidir": {
    kind: "person", en: "Abdel-Rahman al-Khidir", countries: ["SD"],
    ar: "عبد الرحمن أحمد الخضر | عبد الرحمن الخضر",
  },
  "sd/abdel-rahman-swar-al-dahab": {
    kind: "person", en: "Abdel Rahman Swar al-Dahab", aliases: ["Suwar al-Dahab"], countries: ["SD"],
    ar: "عبد الرحمن سوار الذهب | المشير سوار الذهب",
    arWeak: "سوار الذهب",
    arCue: "عبد الرحمن | المشير | السودان",
  },
  "sd/abdel-wahid-al-nur": {
    kind: "person", en: "Abdel Wahid al-Nur", fr: "Abdel Wahid al-Nour", countries: ["SD"], parent: "armed-groups/slm-aw",
    ar: "عبد الواحد محمد نور | عبد الواحد نور | عبد الواحد النور | عبد الواحد محمد أحمد النور | عبد الواحد محمد احمد نور",
  },
  "sd/abdelati-ahmed-abbas": {
    kind: "person", en: "Abdelati Ahmed Abbas", countries: ["SD"],
    ar: "عبد العاطي أحمد عباس",
  },
  "sd/abdelati-al-faki": {
    kind: "person", en: "Abdelati al-Faki", countries: ["SD"],
    ar: "عبد العاطي الفكي | عبد العاطي محمد الفكي",
  },
  "sd/abdelazim-awad": {
    kind: "person", en: "Abdelazim Awad", countries: ["SD"],
    ar: "عبد العظيم عوض",
  },
  "sd/abdelazim-jamous": {
    kind: "person", en: "Abdelazim Abdallah Jamous", countries: ["SD"],
    ar: "عبد العظيم عبد الله جاموس | عبد العظيم جاموس",
  },
  "sd/abdelaziz-al-hilu": {
    kind: "person", en: "Abdelaziz al-Hilu", aliases: ["Abdel Aziz al-Hilu"], countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "عبد العزيز الحلو | عبد العزيز آدم الحلو",
    arWeak: "الحلو",
  },
  "sd/abdelaziz-baraka-sakin": {
    kind: "person", en: "Abdelaziz Baraka Sakin", countries: ["SD"],
    ar: "عبد العزيز بركة ساكن | بركة ساكن",
  },
  "sd/abdelaziz-buruus": {
    kind: "person", en: "Abdelaziz Buruus", countries: ["SD"],
    ar: "عبد العزيز بروس",
  },
  "sd/abdelaziz-fath-al-rahman": {
    kind: "person", en: "Abdelaziz Fath al-Rahman Abdin", countries: ["SD"],
    ar: "عبد العزيز فتح الرحمن عابدين | عبد العزيز فتح الرحمن",
  },
  "sd/abdelaziz-ushar": {
    kind: "person", en: "Abdelaziz Ushar", aliases: ["Abdul Aziz Osher", "Abdelaziz Nur Ushar"], countries: ["SD"],
    ar: "عبد العزيز عشر | عبد العزيز نور عشر | عبدالعزيز محمد نور عشر",
  },
  "sd/abdelbasit-hamza": {
    kind: "person", en: "Abdelbasit Hamza", countries: ["SD"],
    ar: "عبد الباسط حمزة | عبد الباسط حمزة الحسن",
  },
  "sd/abdeldafi-al-khatib": {
    kind: "person", en: "Abdeldafi al-Khatib", countries: ["SD"],
    ar: "عبد الدافع الخطيب",
  },
  "sd/abdelfattah-arman": {
    kind: "person", en: "Abdelfattah Arman", countries: ["SD"],
    ar: "عبد الفتاح عرمان",
  },
  "sd/abdelgader-salim": {
    kind: "person", en: "Abdelgader Salim", countries: ["SD"],
    ar: "عبد القادر سالم",
  },
  "sd/abdelgadir-munim-mansour": {
    kind: "person", en: "Abdelgadir Munim Mansour", aliases: ["Nazir Munim Mansour"], countries: ["SD"],
    ar: "عبد القادر منعم منصور | الناظر منعم منصور | منعم منصور",
  },
  "sd/abdelghani-al-naim": {
    kind: "person", en: "Abdelghani al-Naim Awad al-Karim", aliases: ["Abdelghani Elnaim"], countries: ["SD"],
    ar: "عبد الغني النعيم | عبد الغني النعيم عوض الكريم",
  },
  "sd/abdelhafiz-mariod": {
    kind: "person", en: "Abdelhafiz Mariod", countries: ["SD"],
    ar: "عبد الحفيظ مريود",
  },
  "sd/abdelhamid-musa-kasha": {
    kind: "person", en: "Abdelhamid Musa Kasha", aliases: ["Abdel Hamid Musa Kasha"], countries: ["SD"],
    ar: "عبد الحميد موسى كاشا | عبد الحميد موسى كاشه | عبد الحميد كاشا",
  },
  "sd/abdelhay-youssef": {
    kind: "person", en: "Abdelhay Youssef", countries: ["SD"],
    ar: "عبد الحي يوسف",
  },
  "sd/abdelkader-hashim-officer": {
    kind: "person", en: "Abdelgadir Hashim", countries: ["SD"], weak: true,
    ar: "عبد القادر هاشم",
    arCue: "الجيش | القضارف | سنار | الفاو",
  },
  "sd/abdelkarim-al-kabli": {
    kind: "person", en: "Abdelkarim al-Kabli", countries: ["SD"],
    ar: "عبد الكريم الكابلي",
  },
  "sd/abdelkarim-choloy": {
    kind: "person", en: "Abdelkarim Choloy", aliases: ["Abdul Karim Cholloy"], countries: ["SD"],
    ar: "عبد الكريم شولوي | عبد الكريم شلوي",
  },
  "sd/abdelkarim-youssef-osman": {
    kind: "person", en: "Abdelkarim Youssef Osman", countries: ["SD"],
    ar: "عبد الكريم يوسف عثمان",
  },
  "sd/abdelkhaliq-abdellatif": {
    kind: "person", en: "Abdelkhaliq Abdellatif", aliases: ["Abdelkhalig Abdellatif"], countries: ["SD"],
    ar: "عبد الخالق عبد اللطيف | عبد الخالق عبد اللطيف وداعة الله",
  },
  "sd/abdellatif-al-ijaimi": {
    kind: "person", en: "Abdellatif al-Ijaimi", aliases: ["Abdel Latif Ahmed Mohamed Ijaimi"], countries: ["SD"],
    ar: "عبد اللطيف العجيمي | عبد اللطيف أحمد محمد العجيمي | محمد عبد اللطيف العجيمي | عبد اللطيف عجيمي | عبد اللطيف أحمد عجيمي",
  },
  "sd/abdelmahmoud-abdelhalim": {
    kind: "person", en: "Abdelmahmoud Abdelhalim", aliases: ["Abdalmahmood Abdalhaleem"], countries: ["SD"],
    ar: "عبد المحمود عبد الحليم | عبد المحمود عبد الحليم محمد",
  },
  "sd/abdelmahmoud-hammad": {
    kind: "person", en: "Abdelmahmoud Hammad", countries: ["SD"],
    ar: "عبد المحمود حماد | عبد المحمود حماد حسين عجمي | عبد المحمود العجمي",
  },
  "sd/abdelmoneim-abu-idris": {
    kind: "person", en: "Abdelmoneim Abu Idris", countries: ["SD"],
    ar: "عبد المنعم أبو إدريس | عبد المنعم أبوإدريس",
  },
  "sd/abdelmonem-al-rabie": {
    kind: "person", en: "Abdelmonem al-Rabie", countries: ["SD"],
    ar: "عبد المنعم الربيع | الربيع عبد المنعم",
  },
  "sd/abdelrahim-dagalo": {
    kind: "person", en: "Abdelrahim Hamdan Dagalo", fr: "Abdelrahim Hamdan Daglo", aliases: ["Abdelrahim Dagalo", "Abdel Rahim Dagalo"], countries: ["SD"],
    parent: "armed-groups/rsf",
    ar: "عبد الرحيم دقلو | عبد الرحيم حمدان دقلو | عبد الرحيم دقالو",
  },
  "sd/abdelrahim-mohamed-hussein": {
    kind: "person", en: "Abdelrahim Mohamed Hussein", aliases: ["Abdel Rahim Mohamed Hussein"], countries: ["SD"], weak: true,
    ar: "عبد الرحيم محمد حسين",
  },
  "sd/abdelrahman-abdelhamid": {
    kind: "person", en: "Abdelrahman Abdelhamid", countries: ["SD"],
    ar: "عبد الرحمن عبد الحميد إبراهيم",
  },
  "sd/abdelrahman-al-bishi": {
    kind: "person", en: "Abdelrahman al-Bishi", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عبد الرحمن البيشي",
    arWeak: "البيشي",
  },
  "sd/abdelrahman-al-mahdi": {
    kind: "person", en: "Abdelrahman al-Sadiq al-Mahdi", fr: "Abdelrahman al-Sadek al-Mahdi", aliases: ["Abdel Rahman al-Sadiq al-Mahdi"], countries: ["SD"],
    ar: "عبد الرحمن الصادق المهدي",
    arWeak: "عبد الرحمن الصادق",
  },
  "sd/abdelrahman-amseib": {
    kind: "person", en: "Abdelrahman Amseib", aliases: ["Amsib"], countries: ["SD"],
    ar: "عبد الرحمن عمسيب | عمسيب",
  },
  "sd/abdelrahman-dirar": {
    kind: "person", en: "Abdelrahman Dirar", countries: ["SD"],
    ar: "عبد الرحمن ضرار | عبدالرحمن محمد ضرار | عبد الرحمن محمد ضرار",
  },
  "sd/abdelrahman-dirmali": {
    kind: "person", en: "Abdelrahman Dirmali", countries: ["SD"],
    ar: "عبد الرحمن درملي",
  },
  "sd/abdelrahman-juma": {
    kind: "person", en: "Abdelrahman Juma Barakallah", fr: "Abdel Rahman Juma Barakallah", aliases: ["Abdelrahman Juma"], countries: ["SD"],
    parent: "armed-groups/rsf",
    ar: "عبد الرحمن جمعة بارك الله | عبد الرحمن جمعة بركة الله",
    arWeak: "عبد الرحمن جمعة",
  },
  "sd/abdelrahman-nour-al-daim": {
    kind: "person", en: "Abdelrahman Nour al-Daim", countries: ["SD"],
    ar: "عبد الرحمن نور الدائم",
  },
  "sd/abdelwahab-al-sawi": {
    kind: "person", en: "Abdelwahab al-Sawi", countries: ["SD"],
    ar: "عبد الوهاب الصاوي",
  },
  "sd/abdelwahab-el-affendi": {
    kind: "person", en: "Abdelwahab El-Affendi", countries: ["SD"],
    ar: "عبد الوهاب الأفندي",
  },
  "sd/abdelwahab-jamil": {
    kind: "person", en: "Abdelwahab Jamil", countries: ["SD"],
    ar: "عبد الوهاب جميل",
  },
  "sd/abdelwahid-youssef": {
    kind: "person", en: "Abdelwahid Youssef Ibrahim", aliases: ["Abdul Wahid Youssef"], countries: ["SD"],
    ar: "عبد الواحد يوسف إبراهيم",
    arWeak: "عبد الواحد يوسف",
  },
  "sd/abdin-awadallah": {
    kind: "person", en: "Abdin Awadallah", aliases: ["Abdeen Awadallah"], countries: ["SD"],
    ar: "عابدين عوض الله محمد | عابدين عوض الله",
  },
  "sd/abdo-mukhtar": {
    kind: "person", en: "Abdo Mukhtar", countries: ["SD"],
    ar: "عبده مختار | عبده مختار موسى",
  },
  "sd/abdullah-adam-khatir": {
    kind: "person", en: "Abdullah Adam Khatir", countries: ["SD"],
    ar: "عبد الله آدم خاطر",
  },
  "sd/abdullah-ali-masar": {
    kind: "person", en: "Abdullah Ali Masar", aliases: ["Abdullah Masar"], countries: ["SD"],
    ar: "عبد الله علي مسار | عبد الله مسار",
  },
  "sd/abdullah-haran": {
    kind: "person", en: "Abdullah Haran", aliases: ["Abdallah Hiran"], countries: ["SD"],
    ar: "عبد الله حران | عبد الله حران آدم",
  },
  "sd/abdullah-hassan-ahmed": {
    kind: "person", en: "Abdullah Hassan Ahmed", countries: ["SD"], weak: true,
    ar: "عبد الله حسن أحمد",
    arCue: "المؤتمر الشعبي | الترابي",
  },
  "sd/abdullah-jana": {
    kind: "person", en: "Abdullah Jana", countries: ["SD"],
    ar: "عبد الله جنا",
  },
  "sd/abdullah-mohamed-darf": {
    kind: "person", en: "Abdullah Mohamed Darf", aliases: ["Abdallah Dirif"], countries: ["SD"],
    ar: "عبد الله محمد درف | عبد الله درف",
  },
  "sd/abdullah-shangarai": {
    kind: "person", en: "Abdullah Shangarai", countries: ["SD"],
    ar: "عبد الله شنقراي أوهاج | عبد الله شنقراي",
  },
  "sd/abdullah-tia-juma": {
    kind: "person", en: "Abdullah Tia Juma", countries: ["SD"],
    ar: "عبد الله تية جمعة | عبد الله تية",
  },
  "sd/abu-al-gasim-al-amin-baraka": {
    kind: "person", en: "Abu al-Gasim al-Amin Baraka", aliases: ["Abul Gasim Baraka"], countries: ["SD"],
    ar: "أبو القاسم الأمين بركة | أبو القاسم بركة | أبوالقاسم الأمين بركة",
  },
  "sd/abu-al-gasim-burtum": {
    kind: "person", en: "Abu al-Gasim Burtum", countries: ["SD"],
    ar: "أبو القاسم محمد برطم | أبو القاسم برطم",
    arWeak: "برطم",
  },
  "sd/abu-al-gasim-haj-hamad": {
    kind: "person", en: "Mohamed Abu al-Gasim Haj Hamad", countries: ["SD"],
    ar: "أبو القاسم حاج حمد | محمد أبو القاسم حاج حمد",
  },
  "sd/abu-al-gasim-mohamed-ibrahim": {
    kind: "person", en: "Abu al-Gasim Mohamed Ibrahim", countries: ["SD"],
    ar: "أبو القاسم محمد إبراهيم",
  },
  "sd/abu-al-qasim-abdeljabbar": {
    kind: "person", en: "Abu al-Qasim Abdeljabbar Suleiman", countries: ["SD"], parent: "armed-groups/joint-force-darfur",
    ar: "أبو القاسم عبد الجبار سليمان",
  },
  "sd/abu-al-qasim-imam": {
    kind: "person", en: "Abu al-Qasim Imam", aliases: ["Abul Gasim Imam", "Abu al-Gasim Imam"], countries: ["SD"],
    ar: "أبو القاسم إمام الحاج | أبو القاسم إمام",
  },
  "sd/abu-aqla-kaikal": {
    kind: "person", en: "Abu Aqla Kaikal", fr: "Abou Aqla Kaykal", aliases: ["Abu Agla Keikel"], countries: ["SD"], parent: "armed-groups/sudan-shield",
    ar: "أبو عاقلة كيكل | أبو عاقلة محمد أحمد كيكل | كيكل | أبو عاقلة محمد كيكل | أبوعاقلة أحمد كيكل",
  },
  "sd/abu-araki-al-bakheit": {
    kind: "person", en: "Abu Araki al-Bakheit", countries: ["SD"],
    ar: "أبو عركي البخيت | أبوعركي البخيت",
  },
  "sd/abu-bakr-al-gadi": {
    kind: "person", en: "Abu Bakr al-Gadi", countries: ["SD"], weak: true,
    ar: "أبو بكر القاضي",
    arCue: "العدل والمساواة | حركة | دارفور",
  },
  "sd/abu-bakr-hamad": {
    kind: "person", en: "Abu Bakr Hamad", aliases: ["Abu Bakr Hamad Abdelrahim"], countries: ["SD"],
    ar: "أبو بكر حمد | أبو بكر حمد عبد الرحيم | أبوبكر حمد",
  },
  "sd/abu-bakr-hamid": {
    kind: "person", en: "Abu Bakr Hamid", countries: ["SD"],
    ar: "أبوبكر حامد نور | أبو بكر حامد نور",
  },
  "sd/abu-lulu": {
    kind: "person", en: "al-Fateh Abdullah Idris", fr: "Al-Fateh Abdallah Idris", aliases: ["Abu Lulu"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "أبو لولو | الفاتح عبد الله إدريس | عيسى أبو لولو | الفاتح أبو لولو",
  },
  "sd/abu-sin-nazir": {
    kind: "person", en: "Mohamed Ahmed Abu Sin", aliases: ["Abu Sin"], countries: ["SD"],
    ar: "محمد أحمد أبو سن | أحمد حمد أبو سن | أحمد محمد حمد أبو سن",
    arWeak: "أبو سن",
  },
  "sd/abubakr-abdelrazig": {
    kind: "person", en: "Abubakr Abdelrazig", countries: ["SD"],
    ar: "أبو بكر عبد الرازق | أبوبكر عبد الرازق",
  },
  "sd/abubakr-al-bushra": {
    kind: "person", en: "Abu Bakr Omar al-Bushra", countries: ["SD"],
    ar: "أبو بكر عمر البشرى | أبوبكر البشرى | أبو بكر البشرى",
  },
  "sd/abuzar-al-amin": {
    kind: "person", en: "Abuzar Ali al-Amin", aliases: ["Abu Zarr al-Amin"], countries: ["SD"],
    ar: "أبوذر الأمين | أبو ذر الأمين | أبوذر علي الأمين | أبو ذر علي الأمين | أبوزر الأمين",
  },
  "sd/adam-abdallah-al-nour": {
    kind: "person", en: "Adam Abdallah al-Nour", countries: ["SD"],
    ar: "آدم عبد الله النور",
  },
  "sd/adam-al-faki": {
    kind: "person", en: "Adam al-Faki", aliases: ["Adam al-Faki Mohamed al-Tayeb"], countries: ["SD"],
    ar: "آدم الفكي | آدم الفكي محمد الطيب | آدم الفكي محمد",
  },
  "sd/adam-ali-shogar": {
    kind: "person", en: "Adam Ali Shogar", aliases: ["Adam Ali Shoggar"], countries: ["SD"], parent: "armed-groups/slm",
    ar: "آدم علي شوقار | آدم علي شقار | آدم شوقار",
  },
  "sd/adam-bakhit": {
    kind: "person", en: "Adam Bakhit", countries: ["SD"],
    ar: "آدم بخيت",
  },
  "sd/adam-jamaa": {
    kind: "person", en: "Adam Jamaa Adam", countries: ["SD"],
    ar: "آدم جماع آدم | آدم جماع",
  },
  "sd/adam-karshoum": {
    kind: "person", en: "Adam Karshoum", countries: ["SD"],
    ar: "آدم كرشوم",
  },
  "sd/adam-mahmoud-jar-al-nabi": {
    kind: "person", en: "Adam Mahmoud Jar al-Nabi", aliases: ["Adam Mahmoud Garalnabi"], countries: ["SD"],
    ar: "آدم محمود جار النبي | آدم محمود جارالنبي",
  },
  "sd/adam-rijal": {
    kind: "person", en: "Adam Rijal", countries: ["SD"],
    ar: "آدم رجال | آدم رجال الناطق",
  },
  "sd/adam-saleh-abakar": {
    kind: "person", en: "Adam Saleh Abakar", countries: ["SD"], parent: "armed-groups/slm",
    ar: "آدم صالح أبكر",
  },
  "sd/adam-wad-al-sheikh": {
    kind: "person", en: "Adam Wad al-Sheikh", countries: ["SD"],
    ar: "آدم ود الشيخ",
  },
  "sd/adam-yacub-sharif": {
    kind: "person", en: "Adam Yacub Sharif", aliases: ["Adam Yacub Shant"], countries: ["SD"], parent: "armed-groups/slm",
    ar: "آدم يعقوب شانت | آدم يعقوب شريف",
  },
  "sd/adib-abdelrahman": {
    kind: "person", en: "Adib Abdelrahman Youssef", countries: ["SD"],
    ar: "أديب عبد الرحمن يوسف | أديب عبد الرحمن",
  },
  "sd/adil-abdelaziz-al-faki": {
    kind: "person", en: "Adil Abdelaziz al-Faki", countries: ["SD"],
    ar: "عادل عبد العزيز الفكي | عادل عبدالعزيز الفكى",
  },
  "sd/adil-abu-greisha": {
    kind: "person", en: "Adil Abu Greisha", countries: ["SD"],
    ar: "عادل أبو جريشة",
  },
  "sd/adil-al-baz": {
    kind: "person", en: "Adil al-Baz", countries: ["SD"],
    ar: "عادل الباز",
  },
  "sd/adil-al-kinani": {
    kind: "person", en: "Adil Mohamed Ali al-Kinani", countries: ["SD"],
    ar: "عادل محمد علي الكناني | عادل الكناني",
  },
  "sd/adil-ali-ibrahim": {
    kind: "person", en: "Adil Ali Ibrahim", countries: ["SD"],
    ar: "عادل علي إبراهيم",
    arWeak: "عادل إبراهيم",
    arCue: "الطاقة | حمدوك | النفط | التعدين",
  },
  "sd/adil-hassan-mohamed-hussein": {
    kind: "person", en: "Adil Hassan Mohamed Hussein", countries: ["SD"],
    ar: "عادل حسن محمد حسين",
  },
  "sd/adil-khalafallah": {
    kind: "person", en: "Adil Khalafallah", countries: ["SD"],
    ar: "عادل خلف الله",
  },
  "sd/afia-hassan": {
    kind: "person", en: "Afia Hassan", countries: ["SD"],
    ar: "عافية حسن",
  },
  "sd/ahlam-mahdi-madani": {
    kind: "person", en: "Ahlam Mahdi Madani", countries: ["SD"],
    ar: "أحلام مهدي مدني | أحلام مدني مهدي سبيل | أحلام مهدي",
  },
  "sd/ahmed-abbas-sennar": {
    kind: "person", en: "Ahmed Abbas (governor of Sennar)", countries: ["SD"], weak: true,
    ar: "أحمد عباس | أحمد عباس محمد سعد",
    arCue: "سنار | والي",
  },
  "sd/ahmed-abdel-majid": {
    kind: "person", en: "Ahmed Abdel Majid", countries: ["SD"], weak: true,
    ar: "أحمد عبد المجيد",
    arCue: "التحرير والعدالة | دارفور | الدوحة",
  },
  "sd/ahmed-abdel-rahman-mohamed": {
    kind: "person", en: "Ahmed Abdel-Rahman Mohamed", countries: ["SD"], weak: true,
    ar: "أحمد عبد الرحمن محمد",
    arCue: "الحركة الإسلامية | مجلس الصداقة",
  },
  "sd/ahmed-abdel-shafi": {
    kind: "person", en: "Ahmed Abdel-Shafi", countries: ["SD"],
    ar: "أحمد عبد الشافي | أحمد عبد الشافع | أحمد عبد الشافي توبا | أحمد عبد الشافي يعقوب باسي",
  },
  "sd/ahmed-adam-ahmed": {
    kind: "person", en: "Ahmed Adam Ahmed", countries: ["SD"], weak: true,
    ar: "أحمد آدم أحمد",
    arCue: "الشباب والرياضة | السودان",
  },
  "sd/ahmed-adam-bakhit": {
    kind: "person", en: "Ahmed Adam Bakhit", countries: ["SD"],
    ar: "أحمد آدم بخيت",
  },
  "sd/ahmed-al-balal-al-tayeb": {
    kind: "person", en: "Ahmed al-Balal al-Tayeb", countries: ["SD"],
    ar: "أحمد البلال الطيب",
  },
  "sd/ahmed-al-mufti": {
    kind: "person", en: "Ahmed al-Mufti", countries: ["SD"], weak: true,
    ar: "أحمد المفتي",
    arCue: "السودان | سد النهضة",
  },
  "sd/ahmed-al-omda-badi": {
    kind: "person", en: "Ahmed al-Omda Badi", countries: ["SD"],
    ar: "أحمد العمدة بادي | أحمد العمدة",
  },
  "sd/ahmed-al-sayed-hamad": {
    kind: "person", en: "Ahmed al-Sayed Hamad", countries: ["SD"],
    ar: "أحمد السيد حمد",
  },
  "sd/ahmed-al-tijani-al-mansouri": {
    kind: "person", en: "Ahmed al-Tijani al-Mansouri", countries: ["SD"],
    ar: "أحمد التجاني المنصوري | أحمد التجاني عبد الرحيم المنصوري",
  },
  "sd/ahmed-ali-dinar": {
    kind: "person", en: "Ahmed Ali Dinar", aliases: ["Ahmed Ayoub Ali Dinar"], countries: ["SD"],
    ar: "أحمد علي دينار | أحمد أيوب علي دينار | السلطان أحمد علي دينار",
  },
  "sd/ahmed-awad-bashir": {
    kind: "person", en: "Ahmed Awad Bashir", countries: ["SD"], parent: "armed-groups/baraa-ibn-malik",
    ar: "أحمد عوض بشير",
  },
  "sd/ahmed-babiker-nahar": {
    kind: "person", en: "Ahmed Babiker Nahar", countries: ["SD"],
    ar: "أحمد بابكر نهار",
  },
  "sd/ahmed-barakatallah": {
    kind: "person", en: "Ahmed Barakatallah", countries: ["SD"],
    ar: "أحمد بركة الله",
  },
  "sd/ahmed-bilal-osman": {
    kind: "person", en: "Ahmed Bilal Osman", countries: ["SD"],
    ar: "أحمد بلال عثمان",
  },
  "sd/ahmed-dirdiri-ghandour": {
    kind: "person", en: "Ahmed al-Dirdiri Ghandour", aliases: ["Ahmed Dirdiri Ghandour"], countries: ["SD"],
    ar: "أحمد الدرديري غندور | أحمد درديري غندور",
    arWeak: "أحمد الدرديري",
  },
  "sd/ahmed-fadl-abdallah": {
    kind: "person", en: "Ahmed Fadl Abdallah", countries: ["SD"], weak: true,
    ar: "أحمد فضل عبد الله",
    arCue: "التحرير والعدالة | دارفور | السلطة الإقليمية",
  },
  "sd/ahmed-haroun": {
    kind: "person", en: "Ahmed Haroun", countries: ["SD"],
    ar: "أحمد هارون | أحمد محمد هارون",
  },
  "sd/ahmed-humaid-barki": {
    kind: "person", en: "Ahmed Humaid Barki", countries: ["SD"],
    ar: "أحمد حميد بركي | الناظر بركي",
  },
  "sd/ahmed-hussein-adam": {
    kind: "person", en: "Ahmed Hussein Adam", countries: ["SD"],
    ar: "أحمد حسين آدم",
  },
  "sd/ahmed-hussein-mustafa": {
    kind: "person", en: "Ahmed Hussein Mustafa", countries: ["SD"], weak: true,
    ar: "أحمد حسين مصطفى | أحمد حسين مصطفى أدروب",
    arCue: "حركة | القوة المشتركة | السودان",
  },
  "sd/ahmed-ibrahim-al-tahir": {
    kind: "person", en: "Ahmed Ibrahim al-Tahir", countries: ["SD"],
    ar: "أحمد إبراهيم الطاهر",
  },
  "sd/ahmed-ibrahim-diraige": {
    kind: "person", en: "Ahmed Ibrahim Diraige", countries: ["SD"],
    ar: "أحمد إبراهيم دريج | أحمد دريج",
  },
  "sd/ahmed-ibrahim-mufaddal": {
    kind: "person", en: "Ahmed Ibrahim Mufaddal", countries: ["SD"],
    ar: "أحمد إبراهيم مفضل | إبراهيم مفضل | أحمد إبراهيم علي مفضل",
  },
  "sd/ahmed-kabar-jibril": {
    kind: "person", en: "Ahmed Kabar Jibril", countries: ["SD"],
    ar: "أحمد كبر جبريل",
  },
  "sd/ahmed-karamno": {
    kind: "person", en: "Ahmed Karamno", countries: ["SD"],
    ar: "أحمد كرمنو",
  },
  "sd/ahmed-khalifa-al-shami": {
    kind: "person", en: "Ahmed Khalifa al-Shami", countries: ["SD"],
    ar: "أحمد خليفة الشامي | أحمد خليفة أحمد الشامي",
  },
  "sd/ahmed-khamis-bakhit": {
    kind: "person", en: "Ahmed Khamis Bakhit", countries: ["SD"],
    ar: "أحمد خميس بخيت",
  },
  "sd/ahmed-mudawi-musa": {
    kind: "person", en: "Ahmed Mudawi Musa", aliases: ["Ahmed Mudawi"], countries: ["SD"],
    ar: "أحمد مضوي موسى",
    arWeak: "أحمد مضوي",
  },
  "sd/ahmed-osman-hamza": {
    kind: "person", en: "Ahmed Osman Hamza", countries: ["SD"], weak: true,
    ar: "أحمد عثمان حمزة",
  },
  "sd/ahmed-rabie": {
    kind: "person", en: "Ahmed Rabie", countries: ["SD"], weak: true,
    ar: "أحمد ربيع",
    arCue: "تجمع المهنيين | السودان",
  },
  "sd/ahmed-rabie-sidahmed": {
    kind: "person", en: "Ahmed Rabie Sidahmed", countries: ["SD"],
    ar: "أحمد ربيع سيد أحمد | أحمد ربيع سيدأحمد",
  },
  "sd/ahmed-saad-omar": {
    kind: "person", en: "Ahmed Saad Omar", countries: ["SD"],
    ar: "أحمد سعد عمر",
  },
  "sd/ahmed-suleiman-rsf": {
    kind: "person", en: "Ahmed Suleiman (RSF)", aliases: ["Ahmed Suleiman"], countries: ["SD"], parent: "armed-groups/rsf",
    weak: true,
    ar: "أحمد سليمان",
    arCue: "الدعم السريع | كردفان",
  },
  "sd/ahmed-tugud": {
    kind: "person", en: "Ahmed Tugud Lissan", aliases: ["Ahmed Tugud", "Ahmed Tugod Lisan"], countries: ["SD"], parent: "armed-groups/jem",
    ar: "أحمد تقد لسان | أحمد تقد | أحمد توغود | محمد أحمد توغود | أحمد تقد لسان أبكر | أحمد توغود لسان",
    arWeak: "تقد لسان",
  },
  "sd/ahmed-younis-journalist": {
    kind: "person", en: "Ahmed Younis (journalist)", countries: ["SD"], weak: true,
    ar: "أحمد يونس",
    arCue: "الشرق الأوسط | كمبالا | الخرطوم | صحافي | صحفي",
  },
  "sd/ahmed-yousif-al-tay": {
    kind: "person", en: "Ahmed Yousif al-Tay", countries: ["SD"],
    ar: "أحمد يوسف التاي",
  },
  "sd/aisha-al-jabal": {
    kind: "person", en: "Aisha al-Jabal", countries: ["SD"],
    ar: "عشة الجبل",
  },
  "sd/aisha-al-majidi": {
    kind: "person", en: "Aisha al-Majidi", countries: ["SD"],
    ar: "عائشة الماجدي",
  },
  "sd/aisha-musa-saeed": {
    kind: "person", en: "Aisha Musa Saeed", aliases: ["Ayesha Musa"], countries: ["SD"], weak: true,
    ar: "عائشة موسى | عائشة موسى السعيد",
    arCue: "السيادة | السودان",
  },
  "sd/akram-al-tom": {
    kind: "person", en: "Akram al-Tom", countries: ["SD"],
    ar: "أكرم علي التوم | أكرم التوم",
  },
  "sd/al-adil-al-ajib": {
    kind: "person", en: "Al-Adil al-Ajib", aliases: ["Adil Ajib Yagoub"], countries: ["SD"],
    ar: "العادل العاجب | العادل العاجب يعقوب",
  },
  "sd/al-amin-abdelrazig": {
    kind: "person", en: "al-Amin Abdelrazig", countries: ["SD"],
    ar: "الأمين عبد الرازق",
  },
  "sd/al-amin-daoud": {
    kind: "person", en: "Al-Amin Daoud", countries: ["SD"], weak: true,
    ar: "الأمين داود | الأمين داوود | الأمين داود محمود",
    arCue: "الشرق | شرق | السودان | بورتسودان",
  },
  "sd/al-bagir-ahmed-ali": {
    kind: "person", en: "al-Bagir Ahmed Ali", countries: ["SD"],
    ar: "الباقر أحمد علي",
  },
  "sd/al-basha-tibeig": {
    kind: "person", en: "al-Basha Tibeig", fr: "Al-Bacha Tibeig", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "الباشا طبيق | الباشا محمد طبيق",
    arWeak: "طبيق",
  },
  "sd/al-daw-al-mahi": {
    kind: "person", en: "Al-Daw al-Mahi", countries: ["SD"],
    ar: "الضو الماحي | الضو محمد الماحي",
  },
  "sd/al-dirdiri-mohamed-ahmed": {
    kind: "person", en: "al-Dirdiri Mohamed Ahmed", aliases: ["el-Dirdiri"], countries: ["SD"],
    ar: "الدرديري محمد أحمد | الدرديري الدخيري",
  },
  "sd/al-fadil-al-jabouri": {
    kind: "person", en: "Al-Fadil al-Jabouri", countries: ["SD"],
    ar: "الفاضل الجبوري",
  },
  "sd/al-fadil-haj-suleiman": {
    kind: "person", en: "Al-Fadil Haj Suleiman", countries: ["SD"],
    ar: "الفاضل حاج سليمان",
  },
  "sd/al-fadil-saeed-madibbo": {
    kind: "person", en: "al-Fadil Saeed Madibbo", countries: ["SD"],
    ar: "الفاضل سعيد مادبو | سعيد محمود مادبو | سعيد محمود موسى مادبو",
  },
  "sd/al-fatih-erwa": {
    kind: "person", en: "al-Fatih Erwa", countries: ["SD"],
    ar: "الفاتح عروة",
  },
  "sd/al-fatih-ezzedine": {
    kind: "person", en: "al-Fatih Ezzedine", aliases: ["al-Fatih Ezz al-Din"], countries: ["SD"],
    ar: "الفاتح عز الدين",
  },
  "sd/al-fatih-jabra": {
    kind: "person", en: "Al-Fatih Jabra", countries: ["SD"],
    ar: "الفاتح جبرا",
  },
  "sd/al-fatih-qurashi": {
    kind: "person", en: "al-Fatih Qurashi", aliases: ["al-Fatih Qureish"], countries: ["SD"],
    ar: "الفاتح قرشي | الفاتح القرشي",
  },
  "sd/al-fatih-taj-al-sir": {
    kind: "person", en: "al-Fatih Taj al-Sir", countries: ["SD"],
    ar: "الفاتح تاج السر",
  },
  "sd/al-fatih-tayfour": {
    kind: "person", en: "Al-Fatih Mohamed Issa Tayfour", aliases: ["Fatih Tayfour"], countries: ["SD"],
    ar: "الفاتح محمد عيسى طيفور | الفاتح طيفور | الفاتح عيسى طيفور",
  },
  "sd/al-ghali-shugaifat": {
    kind: "person", en: "Al-Ghali Shugaifat", countries: ["SD"],
    ar: "الغالي شقيفات",
  },
  "sd/al-hadi-abdallah-mohamed": {
    kind: "person", en: "Al-Hadi Abdallah Mohamed al-Awad", countries: ["SD"], weak: true,
    ar: "الهادي عبد الله | الهادي عبد الله محمد العوض",
    arCue: "نهر النيل | البحر الأحمر | والي | الدامر",
  },
  "sd/al-hadi-bushra": {
    kind: "person", en: "Al-Hadi Bushra", countries: ["SD"],
    ar: "الهادي بشرى",
  },
  "sd/al-hadi-issa-dabaka": {
    kind: "person", en: "Al-Hadi Issa Dabaka", countries: ["SD"],
    ar: "الهادي عيسى دبكة | الهادي دبكة",
  },
  "sd/al-hadi-mohamed-ibrahim": {
    kind: "person", en: "Al-Hadi Mohamed Ibrahim", countries: ["SD"], weak: true,
    ar: "الهادي محمد إبراهيم",
    arCue: "السودان | الاستثمار",
  },
  "sd/al-hadi-osman-ando": {
    kind: "person", en: "Al-Hadi Osman Ando", countries: ["SD"],
    ar: "الهادي عثمان أندو",
  },
  "sd/al-haj-adam-youssef": {
    kind: "person", en: "Al-Haj Adam Youssef", countries: ["SD"], weak: true,
    ar: "الحاج آدم يوسف | الحاج آدم",
  },
  "sd/al-haj-warrag": {
    kind: "person", en: "al-Haj Warrag", countries: ["SD"],
    ar: "الحاج وراق",
  },
  "sd/al-harith-al-tom": {
    kind: "person", en: "Al-Harith al-Tom", countries: ["SD"],
    ar: "الحارث التوم",
  },
  "sd/al-harith-idris": {
    kind: "person", en: "al-Harith Idris", fr: "Al-Harith Idris", countries: ["SD"],
    ar: "الحارث إدريس | الحارث إدريس الحارث | الحارث إدريس الحارث محمد",
  },
  "sd/al-hindi-ezzedine": {
    kind: "person", en: "al-Hindi Ezzedine", aliases: ["al-Hindi Ezz al-Din"], countries: ["SD"],
    ar: "الهندي عز الدين",
  },
  "sd/al-insirafi": {
    kind: "person", en: "al-Insirafi", countries: ["SD"],
    ar: "الانصرافي",
  },
  "sd/al-jak-mahmoud": {
    kind: "person", en: "Al-Jak Mahmoud Ahmed al-Jak", aliases: ["Eljak Mahmoud"], countries: ["SD"],
    ar: "الجاك محمود أحمد | الجاك محمود أحمد الجاك | الجاك محمود",
  },
  "sd/al-jameel-al-fadil": {
    kind: "person", en: "al-Jameel al-Fadil", countries: ["SD"],
    ar: "الجميل الفاضل",
  },
  "sd/al-jazuli-daf-allah": {
    kind: "person", en: "al-Jazuli Daf'allah", countries: ["SD"],
    ar: "الجزولي دفع الله",
  },
  "sd/al-joufani": {
    kind: "person", en: "Al-Joufani", aliases: ["Mohamed al-Fatih al-Jofani"], countries: ["SD"], weak: true,
    ar: "الجوفاني | محمد صالح الجوفاني",
    arCue: "الدعم السريع | النيل الأزرق | القصر",
  },
  "sd/al-karuri": {
    kind: "person", en: "Abdel Jalil al-Nazir al-Karuri", countries: ["SD"],
    ar: "عبد الجليل النذير الكاروري | عبد الجليل الكاروري",
    arWeak: "الكاروري",
  },
  "sd/al-mahboub-abdelsalam": {
    kind: "person", en: "al-Mahboub Abdelsalam", countries: ["SD"],
    ar: "المحبوب عبد السلام",
  },
  "sd/al-mahi-khalafallah": {
    kind: "person", en: "Al-Mahi Khalafallah", countries: ["SD"],
    ar: "الماحي خلف الله",
  },
  "sd/al-mahi-suleiman": {
    kind: "person", en: "Al-Mahi Suleiman", countries: ["SD"],
    ar: "الماحي سليمان | الماحي محمد سليمان",
  },
  "sd/al-majzoub-poet": {
    kind: "person", en: "Mohamed al-Mahdi al-Majzoub", countries: ["SD"],
    ar: "محمد المهدي المجذوب",
  },
  "sd/al-maqbul-al-fadil-hajjam": {
    kind: "person", en: "al-Maqbul al-Fadil Hajjam", countries: ["SD"],
    ar: "المقبول الفاضل الهجام | المقبول الهجام | المقبول الفاضل هجام",
  },
  "sd/al-misbah-abu-zaid-talha": {
    kind: "person", en: "Al-Misbah Abu Zaid Talha", aliases: ["Al-Misbah Talha", "al-Misbah Abu Zeid"], countries: ["SD"], parent: "armed-groups/baraa-ibn-malik",
    ar: "المصباح أبو زيد طلحة | المصباح أبو زيد | المصباح طلحة | المصباح أبوزيد طلحة | المصباح أبوزيد",
  },
  "sd/al-naji-abdallah": {
    kind: "person", en: "Al-Naji Abdallah", countries: ["SD"], weak: true,
    ar: "الناجي عبد الله | الناجي عبدالله",
    arCue: "كتيبة | السودان | الإسلامي | الجهادي",
  },
  "sd/al-naji-mustafa": {
    kind: "person", en: "Al-Naji Mustafa", countries: ["SD"], weak: true,
    ar: "الناجي مصطفى",
    arCue: "السودان | الإسلامي | الداعية",
  },
  "sd/al-nazir-younis": {
    kind: "person", en: "al-Nazir Younis", countries: ["SD"],
    ar: "النذير يونس | النذير يونس أحمد",
  },
  "sd/al-nour-al-jilani": {
    kind: "person", en: "al-Nour al-Jilani", countries: ["SD"],
    ar: "النور الجيلاني",
  },
  "sd/al-numan-abdel-halim": {
    kind: "person", en: "al-Numan Abdel Halim", countries: ["SD"],
    ar: "النعمان عبد الحليم",
  },
  "sd/al-nur-ahmed-al-nur": {
    kind: "person", en: "Al-Nur Ahmed al-Nur", countries: ["SD"],
    ar: "النور أحمد النور",
  },
  "sd/al-nur-al-qubba": {
    kind: "person", en: "al-Nur al-Qubba", fr: "Al-Nur Goubba", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "النور القبة | النور أحمد آدم القبة",
  },
  "sd/al-nur-osman-abbakar": {
    kind: "person", en: "Al-Nur Osman Abbakar", countries: ["SD"],
    ar: "النور عثمان أبكر",
  },
  "sd/al-obeid-morawah": {
    kind: "person", en: "al-Obeid Morawah", countries: ["SD"],
    ar: "العبيد أحمد مروح | العبيد مروح",
  },
  "sd/al-rashid-al-mutasim": {
    kind: "person", en: "Al-Rashid al-Mutasim Madani", aliases: ["al-Rashid al-Mutasim"], countries: ["SD"],
    ar: "الرشيد المعتصم مدني",
    arWeak: "الرشيد المعتصم",
  },
  "sd/al-rashid-mohamed-ibrahim": {
    kind: "person", en: "al-Rashid Mohamed Ibrahim", countries: ["SD"],
    ar: "الرشيد محمد إبراهيم",
  },
  "sd/al-sadig-makin": {
    kind: "person", en: "Al-Sadig Makin", countries: ["SD"], parent: "armed-groups/rsf", weak: true,
    ar: "الصادق ماكن | الصادق ماكين",
    arCue: "الدعم السريع",
  },
  "sd/al-sadiq-al-azraq": {
    kind: "person", en: "al-Sadiq al-Azraq", aliases: ["al-Sadiq Mohamed al-Azraq"], countries: ["SD"],
    ar: "الصادق الأزرق | الصادق محمد الأزرق",
  },
  "sd/al-sadiq-al-hadi-al-mahdi": {
    kind: "person", en: "al-Sadiq al-Hadi al-Mahdi", countries: ["SD"],
    ar: "الصادق الهادي المهدي",
  },
  "sd/al-sadiq-al-rizeigi": {
    kind: "person", en: "al-Sadiq al-Rizeigi", aliases: ["al-Sadiq al-Rizaigi"], countries: ["SD"],
    ar: "الصادق الرزيقي | الصادق ابراهيم الرزيقي",
  },
  "sd/al-sadiq-ali-al-nour": {
    kind: "person", en: "al-Sadiq Ali al-Nour", aliases: ["al-Sadiq Ali al-Nur"], countries: ["SD"],
    ar: "الصادق علي النور | الصادق علي نور",
  },
  "sd/al-sadiq-hasab-al-rasoul": {
    kind: "person", en: "Al-Sadiq Hasab al-Rasoul", countries: ["SD"],
    ar: "الصادق حسب الرسول",
  },
  "sd/al-samani-al-wasila": {
    kind: "person", en: "Al-Samani al-Wasila", aliases: ["Alsamani Alwasila"], countries: ["SD"],
    ar: "السماني الوسيلة | السماني الوسيلة الشيخ السماني",
  },
  "sd/al-shafie-ahmed-el-sheikh": {
    kind: "person", en: "al-Shafie Ahmed el-Sheikh", countries: ["SD"],
    ar: "الشفيع أحمد الشيخ",
  },
  "sd/al-shafie-ahmed-mohamed": {
    kind: "person", en: "Al-Shafie Ahmed Mohamed", countries: ["SD"],
    ar: "الشفيع أحمد محمد",
  },
  "sd/al-shafie-khidir": {
    kind: "person", en: "al-Shafie Khidir", aliases: ["El Shafie Khidr Said"], countries: ["SD"],
    ar: "الشفيع خضر | الشفيع خضر سعيد",
  },
  "sd/al-sharif-zain-al-abidin-al-hindi": {
    kind: "person", en: "Al-Sharif Zain al-Abidin al-Hindi", aliases: ["Sharif Zain al-Abdin al-Hindi"], countries: ["SD"],
    ar: "الشريف زين العابدين الهندي | زين العابدين الهندي",
  },
  "sd/al-sir-al-sayed": {
    kind: "person", en: "Al-Sir al-Sayed", countries: ["SD"],
    ar: "السر السيد",
  },
  "sd/al-sir-gadour": {
    kind: "person", en: "al-Sir Gadour", countries: ["SD"],
    ar: "السر قدور",
  },
  "sd/al-sirr-ahmed-omar": {
    kind: "person", en: "Al-Sirr Ahmed Omar", countries: ["SD"],
    ar: "السر أحمد عمر",
  },
  "sd/al-tahir-abu-haja": {
    kind: "person", en: "Al-Tahir Abu Haja", countries: ["SD"],
    ar: "الطاهر أبو هاجة | الطاهر أبوهاجة",
  },
  "sd/al-tahir-al-faki": {
    kind: "person", en: "al-Tahir al-Faki", aliases: ["Tahir al-Faki"], countries: ["SD"],
    ar: "الطاهر الفكي | طاهر الفكي | الطاهر آدم الفكي | الطاهر الفقي",
  },
  "sd/al-tahir-harbi": {
    kind: "person", en: "Al-Tahir Harbi", aliases: ["El Tahir Ismail Harbi"], countries: ["SD"],
    ar: "الطاهر حربي | الطاهر إسماعيل حربي",
  },
  "sd/al-tahir-mohamed-al-awad": {
    kind: "person", en: "al-Tahir Mohamed al-Awad", countries: ["SD"],
    ar: "الطاهر محمد العوض | الطاهر محمد العوض الأمين | الطاهر العوض | الطاهر أحمد العوض",
  },
  "sd/al-tahir-sati": {
    kind: "person", en: "al-Tahir Sati", countries: ["SD"],
    ar: "الطاهر ساتي",
  },
  "sd/al-taj-folgang": {
    kind: "person", en: "al-Taj Folgang", aliases: ["al-Taj Yousif Abu Kadir", "Folgang"], countries: ["SD"],
    ar: "التاج يوسف أبو كدير | التاج فولجانق | التاج فولجنق",
    arWeak: "فولجانق | فولجنق",
    arCue: "الدعم السريع | الجنرال | أبو زبد",
  },
  "sd/al-tayeb-abdelkarim": {
    kind: "person", en: "Al-Tayeb Abdelkarim", countries: ["SD"], weak: true,
    ar: "الطيب عبد الكريم",
    arCue: "شرق دارفور | الضعين | والي",
  },
  "sd/al-tayeb-al-amin": {
    kind: "person", en: "Al-Tayeb al-Amin Taha", countries: ["SD"], weak: true,
    ar: "الطيب الأمين | الطيب الأمين طه",
    arCue: "كسلا | كادقلي | والي",
  },
  "sd/al-tayeb-al-imam-gouda": {
    kind: "person", en: "Al-Tayeb al-Imam Gouda", countries: ["SD"],
    ar: "الطيب الإمام جودة",
  },
  "sd/al-tayeb-al-jed": {
    kind: "person", en: "Al-Tayeb al-Jed", aliases: ["Al-Tayeb al-Jid"], countries: ["SD"],
    ar: "الطيب الجد | الشيخ الطيب الجد | الطيب الجد ود بدر | الطيب ود بدر",
  },
  "sd/al-tayeb-hag-atiya": {
    kind: "person", en: "al-Tayeb Hag Atiya", countries: ["SD"],
    ar: "الطيب حاج عطية",
  },
  "sd/al-tayeb-hassan-badawi": {
    kind: "person", en: "Al-Tayeb Hassan Badawi", countries: ["SD"],
    ar: "الطيب حسن بدوي",
  },
  "sd/al-tayeb-mustafa": {
    kind: "person", en: "Al-Tayeb Mustafa", aliases: ["El Tayeb Mustafa", "al-Tayib Mustafa"], countries: ["SD"],
    ar: "الطيب مصطفى",
  },
  "sd/al-tayeb-zain-al-abdin": {
    kind: "person", en: "al-Tayeb Zain al-Abdin", countries: ["SD"],
    ar: "الطيب زين العابدين",
  },
  "sd/al-tijani-abdel-gadir": {
    kind: "person", en: "al-Tijani Abdel-Gadir", countries: ["SD"],
    ar: "التجاني عبد القادر حامد | التجاني عبد القادر",
  },
  "sd/al-tijani-al-tayeb": {
    kind: "person", en: "Al-Tijani al-Tayeb Babiker", aliases: ["al-Tijani al-Tayib"], countries: ["SD"],
    ar: "التجاني الطيب بابكر | التجاني الطيب",
  },
  "sd/al-tijani-fidail": {
    kind: "person", en: "al-Tijani Fidail", countries: ["SD"],
    ar: "التجاني صالح فضيل | التجاني فضيل",
  },
  "sd/al-tohami-al-zein-hajar": {
    kind: "person", en: "Al-Tohami al-Zein Hajar", aliases: ["al-Tuhami al-Zein Hajar"], countries: ["SD"],
    ar: "التهامي الزين حجر | التهامي حجر",
    arWeak: "التهامي الزين",
  },
  "sd/al-tom-hajo": {
    kind: "person", en: "al-Tom Hajo", fr: "Al-Tom Hajo", countries: ["SD"],
    ar: "التوم هجو",
  },
  "sd/al-toum-al-hadi-dabaka": {
    kind: "person", en: "al-Toum al-Hadi Dabaka", aliases: ["al-Tom al-Hadi Isa Dabaka"], countries: ["SD"],
    ar: "التوم الهادي دبكة | التوم الهادي عيسى دبكة | التوم دبكة",
  },
  "sd/al-traifi-idris": {
    kind: "person", en: "al-Traifi Idris", aliases: ["Eltrefi Idris Dafallah"], countries: ["SD"],
    ar: "الطريفي إدريس | الطريفي إدريس دفع الله",
  },
  "sd/al-walid-sidahmed": {
    kind: "person", en: "Al-Walid Sidahmed Mahmoud", countries: ["SD"],
    ar: "الوليد سيد أحمد محمود | الوليد سيد أحمد | الوليد سيدأحمد",
  },
  "sd/al-wathig-al-bereir": {
    kind: "person", en: "al-Wathig al-Bereir", fr: "Al-Wathig al-Bereir", countries: ["SD"],
    ar: "الواثق البرير",
    arWeak: "البرير",
  },
  "sd/al-wathig-kameir": {
    kind: "person", en: "Al-Wathig Kameir", countries: ["SD"],
    ar: "الواثق كمير",
  },
  "sd/al-zahawi-ibrahim-malik": {
    kind: "person", en: "al-Zahawi Ibrahim Malik", countries: ["SD"],
    ar: "الزهاوي إبراهيم مالك | الزهاوي إبراهيم",
  },
  "sd/al-zahir-omar": {
    kind: "person", en: "al-Zahir Omar", aliases: ["al-Zafir Omar Abdelgadir"], countries: ["SD"],
    ar: "الظافر عمر عبد القادر | الظافر عمر",
  },
  "sd/al-zaki-koko": {
    kind: "person", en: "al-Zaki Koko", countries: ["SD"],
    ar: "الزاكي كوكو | الزاكي كوكو خالد",
  },
  "sd/al-zein-al-shafie": {
    kind: "person", en: "Al-Zein al-Shafie", countries: ["SD"], weak: true,
    ar: "الزين الشفيع",
    arCue: "الدعم السريع | السودان",
  },
  "sd/al-zein-ibrahim": {
    kind: "person", en: "Al-Zein Ibrahim Hussein", countries: ["SD"],
    ar: "الزين إبراهيم حسين",
    arWeak: "الزين إبراهيم",
    arCue: "السفير | إثيوبيا | السودان",
  },
  "sd/al-zubair-bashir-taha": {
    kind: "person", en: "al-Zubair Bashir Taha", countries: ["SD"],
    ar: "الزبير بشير طه",
  },
  "sd/al-zubair-hassan-al-sayed": {
    kind: "person", en: "Al-Zubair Hassan al-Sayed", countries: ["SD"],
    ar: "الزبير حسن السيد",
  },
  "sd/al-zubair-mohamed-al-hassan": {
    kind: "person", en: "Al-Zubair Ahmed al-Hassan", aliases: ["Al-Zubair Mohamed al-Hassan"], countries: ["SD"], weak: true,
    ar: "الزبير محمد الحسن | الزبير أحمد الحسن | الزبير أحمد حسن",
    arCue: "الحركة الإسلامية | السودان",
  },
  "sd/alaa-al-din-awad-mohamed": {
    kind: "person", en: "Alaa al-Din Awad Mohamed", countries: ["SD"],
    ar: "علاء الدين عوض محمد",
  },
  "sd/alaa-al-din-naqd": {
    kind: "person", en: "Alaa al-Din Naqd", aliases: ["Alaa al-Din Nugud"], countries: ["SD"],
    ar: "علاء الدين نقد | علاء نقد | علاء الدين عوض نقد",
  },
  "sd/alaa-salah": {
    kind: "person", en: "Alaa Salah", countries: ["SD"], weak: true,
    ar: "آلاء صلاح",
    arCue: "السودان | الثورة | كنداكة",
  },
  "sd/algoney-dagalo": {
    kind: "person", en: "Algoney Hamdan Dagalo", fr: "Algoney Hamdan Daglo", aliases: ["Algoney Dagalo", "al-Qoni Dagalo"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "القوني حمدان دقلو | القوني دقلو | القوني حمدان",
  },
  "sd/ali-abdallah-adroub": {
    kind: "person", en: "Ali Abdallah Adroub", countries: ["SD"],
    ar: "علي عبد الله أدروب",
  },
  "sd/ali-abdellatif": {
    kind: "person", en: "Ali Abdellatif", countries: ["SD"],
    ar: "علي عبد اللطيف",
  },
  "sd/ali-ajabna-jamouda": {
    kind: "person", en: "Ali Ajabna Jamouda", countries: ["SD"],
    ar: "علي عجبنا جمودة | علي عجبنا | علي عجبنا جمودة محمد",
    arWeak: "عجبنا",
    arCue: "القوات الجوية | الطيار",
  },
  "sd/ali-al-awad-mohamed-musa": {
    kind: "person", en: "Ali al-Awad Mohamed Musa", countries: ["SD"], weak: true,
    ar: "علي العوض | علي العوض محمد موسى",
    arCue: "الشمالية | دنقلا | والي | البحر الأحمر",
  },
  "sd/ali-al-haj-mohamed": {
    kind: "person", en: "Ali al-Haj Mohamed", aliases: ["Ali al-Haj"], countries: ["SD"], weak: true,
    ar: "علي الحاج محمد | علي الحاج",
    arCue: "المؤتمر | الشعبي | السودان | السنوسي | الترابي | البشير | الجاز",
  },
  "sd/ali-al-rayah-al-sanhouri": {
    kind: "person", en: "Ali al-Rayah al-Sanhouri", countries: ["SD"],
    ar: "علي الريح السنهوري | علي الريح الشيخ السنهوري | علي السنهوري",
  },
  "sd/ali-al-sadiq": {
    kind: "person", en: "Ali al-Sadiq", countries: ["SD"], weak: true,
    ar: "علي الصادق علي | علي الصادق",
    arCue: "وزير الخارجية | السوداني",
  },
  "sd/ali-al-sayed-dup": {
    kind: "person", en: "Ali al-Sayed (DUP)", aliases: ["Ali al-Sayed"], countries: ["SD"], weak: true,
    ar: "علي السيد",
    arCue: "الاتحادي | الميرغني",
  },
  "sd/ali-askouri": {
    kind: "person", en: "Ali Askouri", aliases: ["Ali Askoury"], countries: ["SD"],
    ar: "علي عسكوري",
  },
  "sd/ali-dinar": {
    kind: "person", en: "Ali Dinar", countries: ["SD"],
    ar: "علي دينار | السلطان علي دينار",
  },
  "sd/ali-el-mak": {
    kind: "person", en: "Ali el-Mak", countries: ["SD"], weak: true,
    ar: "علي المك",
    arCue: "الكاتب | القاص | السودان",
  },
  "sd/ali-gedo-adam": {
    kind: "person", en: "Ali Gedo Adam Bishr", countries: ["SD"],
    ar: "علي جدو آدم بشر | علي جدو آدم",
    arWeak: "علي جدو",
  },
  "sd/ali-hussein-daw-al-nour": {
    kind: "person", en: "Ali Hussein Daw al-Nour", aliases: ["Ali Hussein Dhialnour"], countries: ["SD"],
    ar: "علي حسين ضي النور | علي حسين ضو النور",
  },
  "sd/ali-ibrahim-diglal": {
    kind: "person", en: "Ali Ibrahim Diglal", aliases: ["Nazir Diglal"], countries: ["SD"],
    ar: "علي إبراهيم دقلل | الناظر دقلل | الناظر علي إبراهيم دقلل",
  },
  "sd/ali-jawish": {
    kind: "person", en: "Ali Jawish", countries: ["SD"],
    ar: "علي جاويش",
  },
  "sd/ali-karbino": {
    kind: "person", en: "Ali Karbino", countries: ["SD"],
    ar: "علي كاربينو | علي كربينو",
  },
  "sd/ali-karti": {
    kind: "person", en: "Ali Karti", countries: ["SD"],
    ar: "علي كرتي | علي أحمد كرتي | علي كارتي",
    arWeak: "كرتي",
  },
  "sd/ali-kushayb": {
    kind: "person", en: "Ali Kushayb", fr: "Ali Kouchayb", aliases: ["Ali Muhammad Ali Abd-al-Rahman"], countries: ["SD"],
    parent: "armed-groups/janjaweed",
    ar: "علي كوشيب | علي محمد علي عبد الرحمن | علي كشيب | كوشيب | علي قوشيب | علي عبد الرحمن كوشيب",
  },
  "sd/ali-mahdi-nouri": {
    kind: "person", en: "Ali Mahdi Nouri", countries: ["SD"],
    ar: "علي مهدي نوري",
  },
  "sd/ali-mahmoud-abdelrasoul": {
    kind: "person", en: "Ali Mahmoud Abdelrasoul", countries: ["SD"],
    ar: "علي محمود عبد الرسول | علي محمود محمد عبد الرسول",
    arWeak: "علي محمود",
    arCue: "وزير المالية | السودان",
  },
  "sd/ali-mahmoud-hassanein": {
    kind: "person", en: "Ali Mahmoud Hassanein", countries: ["SD"],
    ar: "علي محمود حسنين",
  },
  "sd/ali-mohamed-osman-yassin": {
    kind: "person", en: "Ali Mohamed Osman Yassin", countries: ["SD"],
    ar: "علي محمد عثمان ياسين | علي محمد عثمان يس | علي عثمان يس",
  },
  "sd/ali-mohamed-salim": {
    kind: "person", en: "Ali Mohamed Salim", countries: ["SD"], weak: true,
    ar: "علي محمد سالم",
    arCue: "وزير الدولة | الدفاع | السودان",
  },
  "sd/ali-nayel": {
    kind: "person", en: "Ali Nayel", countries: ["SD"], weak: true,
    ar: "علي نايل",
    arCue: "الاتحادي | الأصل | الميرغني",
  },
  "sd/ali-osman-taha": {
    kind: "person", en: "Ali Osman Taha", countries: ["SD"],
    ar: "علي عثمان محمد طه | علي عثمان طه",
  },
  "sd/ali-rizqallah": {
    kind: "person", en: "Ali Rizqallah", aliases: ["al-Savanna"], countries: ["SD"],
    ar: "علي رزق الله | علي رزق الله السافنا | السافنا علي رزق الله | علي السافنا",
    arWeak: "السافنا",
  },
  "sd/ali-shakosh": {
    kind: "person", en: "Ali Shakosh", aliases: ["Ali Shakush"], countries: ["SD"],
    ar: "علي شاكوش | علي شكوش",
  },
  "sd/ali-shummo": {
    kind: "person", en: "Ali Shummo", aliases: ["Ali Mohamed Shummo"], countries: ["SD"],
    ar: "علي شمو | علي محمد شمو",
  },
  "sd/ali-tamim-fartak": {
    kind: "person", en: "Ali Tamim Fartak", aliases: ["Ali Tamim Fartag"], countries: ["SD"],
    ar: "علي تميم فرتاك | علي تميم فرتك",
  },
  "sd/ali-tarayo": {
    kind: "person", en: "Ali Tarayo", aliases: ["Ali Tirayo"], countries: ["SD"],
    ar: "علي ترايو | علي ترايو محمد",
  },
  "sd/ali-wafi": {
    kind: "person", en: "Ali Wafi", countries: ["SD"],
    ar: "علي وافي | علي وافي بشار | علي الوافي بشار | علي الحاج وافي",
  },
  "sd/ali-yagoub": {
    kind: "person", en: "Ali Yagoub Gibril", aliases: ["Ali Yagoub", "Ali Yaqoub Gibril"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "علي يعقوب جبريل",
    arWeak: "علي يعقوب",
  },
  "sd/ali-youssef": {
    kind: "person", en: "Ali Youssef al-Sharif", fr: "Ali Youssef al-Charif", aliases: ["Ali Yousif al-Sharif"], countries: ["SD"], weak: true,
    ar: "علي يوسف الشريف | علي يوسف أحمد الشريف",
    arCue: "وزير الخارجية | السوداني",
  },
  "sd/alim-abbas": {
    kind: "person", en: "Alim Abbas", countries: ["SD"],
    ar: "عالم عباس | عالم عباس محمد نور",
  },
  "sd/alison-manani-magaya": {
    kind: "person", en: "Alison Manani Magaya", aliases: ["Alison Magaya"], countries: ["SD"],
    ar: "أليسون مناني مقايا | أليسون مناني ماقايا | أليسون مناني | اليسون مناني مغايا",
  },
  "sd/alshafie-abdallah": {
    kind: "person", en: "Alshafie Abdallah", aliases: ["Shafi Abdallah"], countries: ["SD"], weak: true,
    ar: "الشفيع عبد الله",
    arCue: "منسق | معسكرات | زالنجي | النازحين",
  },
  "sd/amal-al-zain": {
    kind: "person", en: "Amal al-Zain", countries: ["SD"],
    ar: "أمال الزين",
  },
  "sd/amal-habbani": {
    kind: "person", en: "Amal Habbani", countries: ["SD"],
    ar: "أمل هباني",
  },
  "sd/amal-izz-al-din": {
    kind: "person", en: "Amal Mohamed Izz al-Din", countries: ["SD"],
    ar: "آمال محمد عز الدين | آمال عز الدين",
  },
  "sd/amal-salih-saad": {
    kind: "person", en: "Amal Salih Saad", countries: ["SD"],
    ar: "آمال صالح سعد | آمال صالح",
  },
  "sd/amin-banani-neo": {
    kind: "person", en: "Amin Banani Neo", aliases: ["Amin Bannani"], countries: ["SD"],
    ar: "أمين بناني | أمين بناني نيو",
  },
  "sd/amin-hassan-omar": {
    kind: "person", en: "Amin Hassan Omar", countries: ["SD"],
    ar: "أمين حسن عمر",
  },
  "sd/amin-ismail-majzoub": {
    kind: "person", en: "Amin Ismail Majzoub", countries: ["SD"],
    ar: "أمين إسماعيل مجذوب | أمين مجذوب",
  },
  "sd/amin-mekki-medani": {
    kind: "person", en: "Amin Mekki Medani", countries: ["SD"],
    ar: "أمين مكي مدني",
  },
  "sd/amir-al-amin-hassan": {
    kind: "person", en: "Amir al-Amin Hassan", countries: ["SD"],
    ar: "أمير الأمين حسن",
  },
  "sd/amir-tag-elsir": {
    kind: "person", en: "Amir Tag Elsir", countries: ["SD"],
    ar: "أمير تاج السر",
  },
  "sd/amira-agarib": {
    kind: "person", en: "Amira Agarib", aliases: ["Amira Dafalla Agarib"], countries: ["SD"],
    ar: "أميرة عقارب | أميرة دفع الله عقارب",
  },
  "sd/amira-al-fadil": {
    kind: "person", en: "Amira al-Fadil", countries: ["SD"],
    ar: "أميرة الفاضل | أميرة الفاضل محمد",
  },
  "sd/amjad-abu-alala": {
    kind: "person", en: "Amjad Abu Alala", countries: ["SD"],
    ar: "أمجد أبو العلاء | أمجد أبو العلا",
  },
  "sd/amjad-farid": {
    kind: "person", en: "Amjad Farid", countries: ["SD"],
    ar: "أمجد فريد | أمجد فريد الطيب",
  },
  "sd/ammar-al-sajjad": {
    kind: "person", en: "Ammar al-Sajjad", countries: ["SD"],
    ar: "عمار السجاد",
  },
  "sd/ammar-amun": {
    kind: "person", en: "Ammar Amun Daldoum", aliases: ["Ammar Amoun"], countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "عمار آمون دلدوم | عمار أمون",
  },
  "sd/ammar-hassan-ammar": {
    kind: "person", en: "Ammar Hassan Ammar", countries: ["SD"],
    ar: "عمار حسن عمار",
  },
  "sd/ammar-mahmoud": {
    kind: "person", en: "Ammar Mahmoud", countries: ["SD"],
    ar: "عمار محمد محمود",
  },
  "sd/ammar-najm-al-din": {
    kind: "person", en: "Ammar Najm al-Din", countries: ["SD"],
    ar: "عمار نجم الدين | عمار نجم الدين جلك",
  },
  "sd/amna-al-makki": {
    kind: "person", en: "Amna al-Makki", aliases: ["Amna Ahmed al-Makki"], countries: ["SD"],
    ar: "آمنة المكي | آمنة أحمد المكي",
  },
  "sd/amna-dirar": {
    kind: "person", en: "Amna Dirar", aliases: ["Amna Salih Dirar"], countries: ["SD"],
    ar: "آمنة ضرار | آمنة صالح ضرار | آمنة محمد صالح ضرار",
  },
  "sd/amna-mirghani": {
    kind: "person", en: "Amna Mirghani", aliases: ["Amna Mirghani Hassan al-Tom"], countries: ["SD"],
    ar: "آمنة ميرغني | آمنة ميرغني حسن التوم",
  },
  "sd/anan-hamed-mohamed-omar": {
    kind: "person", en: "Anan Hamed Mohamed Omar", countries: ["SD"],
    ar: "عنان حامد محمد عمر | عنان حامد",
  },
  "sd/anas-faisal": {
    kind: "person", en: "Anas Faisal", countries: ["SD"], weak: true,
    ar: "أنس فيصل",
    arCue: "البراء | كتيبة البراء",
  },
  "sd/anas-omar": {
    kind: "person", en: "Anas Omar", countries: ["SD"], weak: true,
    ar: "أنس عمر",
    arCue: "المؤتمر الوطني | السودان | الإسلامي",
  },
  "sd/anis-haggar": {
    kind: "person", en: "Anis Haggar", countries: ["SD"],
    ar: "أنيس حجار",
  },
  "sd/ann-al-safi": {
    kind: "person", en: "Ann al-Safi", countries: ["SD"],
    ar: "آن الصافي",
  },
  "sd/arko-suleiman-dahia": {
    kind: "person", en: "Arko Suleiman Dahia", aliases: ["Arko Suleiman Dahiya"], countries: ["SD"],
    ar: "أركو سليمان ضحية | أركو سليمان | أركو ضحية | أركوي تقت ضحية | أركو تقد ضحية | أركوي ضحية | أركو تقت ضحية",
  },
  "sd/armed-forces": {
    kind: "state-force", en: "Sudanese Armed Forces", fr: "Forces armées soudanaises", aliases: ["Sudanese army", "armée soudanaise"],
    acronyms: ["SAF", "FAS"], countries: ["SD"],
    acled: [{ name: "Military Forces of Sudan (2019-)", from: "2019" }],
    ar: "الجيش السوداني | القوات المسلحة السودانية | جيش السودان | الجيش القومي السوداني | قوات الشعب المسلحة | جيش البرهان | قوات البرهان | مليشيا البرهان | الجيش الحكومي السوداني | الجيش النظامي السوداني",
    arWeak: "القوات المسلحة",
    arCue: "السودان | البرهان | الدعم السريع | الخرطوم",
  },
  "sd/arnu-ngutulu-lodi": {
    kind: "person", en: "Arnu Ngutulu Lodi", countries: ["SD"],
    ar: "أرنو نقوتلو | أرنو نقوتلو لودي | أرنو نقتلو لودي | أرنو لودي | أرنو نقتلو",
  },
  "sd/asaad-al-sidah": {
    kind: "person", en: "Asaad al-Sidah", countries: ["SD"],
    ar: "أسعد السيدح",
  },
  "sd/asia-abdelmajid": {
    kind: "person", en: "Asia Abdelmajid", countries: ["SD"],
    ar: "آسيا عبد الماجد",
  },
  "sd/asia-banna": {
    kind: "person", en: "Asia Banna", countries: ["SD"],
    ar: "آسيا بنة",
  },
  "sd/asim-al-banna": {
    kind: "person", en: "Asim al-Banna", countries: ["SD"],
    ar: "عاصم البنا",
  },
  "sd/asim-awad": {
    kind: "person", en: "Asim Awad", countries: ["SD"], parent: "sd/armed-forces",
    ar: "عاصم عوض عبد الوهاب | عاصم عوض",
  },
  "sd/asma-abdalla": {
    kind: "person", en: "Asma Mohamed Abdalla", countries: ["SD"], weak: true,
    ar: "أسماء محمد عبد الله",
  },
  "sd/asma-mahmoud-mohammed-taha": {
    kind: "person", en: "Asma Mahmoud Mohammed Taha", countries: ["SD"],
    ar: "أسماء محمود محمد طه",
  },
  "sd/atta-al-battahani": {
    kind: "person", en: "Atta al-Battahani", countries: ["SD"],
    ar: "عطا البطحاني",
  },
  "sd/awad-al-hassan-al-nour": {
    kind: "person", en: "Awad al-Hassan al-Nour", aliases: ["Awad Hassan Elnour"], countries: ["SD"],
    ar: "عوض الحسن النور | عوض حسن النور",
  },
  "sd/awad-al-jaz": {
    kind: "person", en: "Awad al-Jaz", aliases: ["Awad Ahmed al-Jaz"], countries: ["SD"],
    ar: "عوض الجاز | عوض أحمد الجاز",
    arWeak: "الجاز",
  },
  "sd/awad-al-karim-said": {
    kind: "person", en: "Awad al-Karim Said", countries: ["SD"],
    ar: "عوض الكريم سعيد",
  },
  "sd/awad-jadain": {
    kind: "person", en: "Awad Jadain", countries: ["SD"],
    ar: "عوض جادين",
  },
  "sd/awad-khalafallah-marwi": {
    kind: "person", en: "Awad Khalafallah Marwi", countries: ["SD"],
    ar: "عوض خلف الله مروي | عوض خلف الله",
  },
  "sd/awn-al-sharif-gasim": {
    kind: "person", en: "Awn al-Sharif Gasim", countries: ["SD"],
    ar: "عون الشريف قاسم",
  },
  "sd/ayman-abu-jibein": {
    kind: "person", en: "Ayman al-Mubarak Abu Jibein", countries: ["SD"],
    ar: "أيمن المبارك أبو جيبين | أيمن أبو جيبين | أيمن المبارك أبوجيبين",
  },
  "sd/ayman-elias": {
    kind: "person", en: "Ayman Elias", countries: ["SD"],
    ar: "أيمن إلياس",
  },
  "sd/ayman-khalid-nimir": {
    kind: "person", en: "Ayman Khalid Nimir", countries: ["SD"],
    ar: "أيمن خالد نمر",
    arWeak: "أيمن خالد",
    arCue: "الخرطوم | والي",
  },
  "sd/ayman-sharara": {
    kind: "person", en: "Ayman Sharara", countries: ["SD"],
    ar: "أيمن شرارة",
  },
  "sd/ayoub-abdelgadir": {
    kind: "person", en: "Ayoub Abdelgadir", countries: ["SD"],
    ar: "أيوب عبد القادر",
  },
  "sd/azhari-al-tijani": {
    kind: "person", en: "Azhari al-Tijani", countries: ["SD"],
    ar: "أزهري التجاني | أزهري التيجاني",
  },
  "sd/azhari-mohamed-ali": {
    kind: "person", en: "Azhari Mohamed Ali", countries: ["SD"],
    ar: "أزهري محمد علي",
  },
  "sd/azmi-abdelrazig": {
    kind: "person", en: "Azmi Abdelrazig", countries: ["SD"],
    ar: "عزمي عبد الرازق",
  },
  "sd/azrag-taiba": {
    kind: "person", en: "Abdallah Ahmed al-Rayah (Azrag Taiba)", aliases: ["Azraq Taiba"], countries: ["SD"],
    ar: "أزرق طيبة | عبد الله أزرق طيبة | عبد الله أحمد الريح",
  },
  "sd/babiker-al-nur": {
    kind: "person", en: "Babiker al-Nur", countries: ["SD"],
    ar: "بابكر النور",
  },
  "sd/babiker-awadalla": {
    kind: "person", en: "Babiker Awadalla", countries: ["SD"],
    ar: "بابكر عوض الله",
  },
  "sd/babiker-bedri": {
    kind: "person", en: "Babiker Bedri", countries: ["SD"],
    ar: "بابكر بدري",
  },
  "sd/babiker-digna": {
    kind: "person", en: "Babiker Ahmed Digna", aliases: ["Babiker Digna"], countries: ["SD"],
    ar: "بابكر أحمد دقنة | بابكر دقنة",
  },
  "sd/babiker-faisal": {
    kind: "person", en: "Babiker Faisal", countries: ["SD"],
    ar: "بابكر فيصل | بابكر فيصل بابكر",
  },
  "sd/babiker-hamad": {
    kind: "person", en: "Babiker Hamad", countries: ["SD"],
    ar: "بابكر همد",
  },
  "sd/babiker-hamdin": {
    kind: "person", en: "Babiker Hamdin", countries: ["SD"],
    ar: "بابكر حمدين | بابكر محمد حمدين",
  },
  "sd/babiker-hassan-makki": {
    kind: "person", en: "Babiker Hassan Makki", countries: ["SD"],
    ar: "بابكر حسن مكي",
  },
  "sd/babikir-samra-mustafa": {
    kind: "person", en: "Babikir Samra Mustafa", aliases: ["Babiker Samra"], countries: ["SD"],
    ar: "بابكر سمرة مصطفى | بابكر سمرة",
  },
  "sd/badawi-al-khair": {
    kind: "person", en: "Badawi al-Khair Idris", countries: ["SD"],
    ar: "بدوي الخير إدريس | بدوي الخير",
  },
  "sd/badr-al-din-mahmoud": {
    kind: "person", en: "Badr al-Din Mahmoud", countries: ["SD"],
    ar: "بدر الدين محمود عباس | بدر الدين محمود",
  },
  "sd/badr-al-din-mudathir": {
    kind: "person", en: "Badr al-Din Mudathir", countries: ["SD"],
    ar: "بدر الدين مدثر",
  },
  "sd/bahar-idris-abu-garda": {
    kind: "person", en: "Bahar Idris Abu Garda", fr: "Bahar Idriss Abou Garda", countries: ["SD"],
    ar: "بحر إدريس أبو قردة | بحر أبو قردة | أبو قردة",
  },
  "sd/bahr-al-din-adam-karama": {
    kind: "person", en: "Bahr al-Din Adam Karama", countries: ["SD"],
    ar: "بحر الدين آدم كرامة | بحر الدين كرامة",
  },
  "sd/bakhit-dabajo": {
    kind: "person", en: "Bakhit Dabajo", aliases: ["Bakheet Dabajo", "Bakheit Abdallah Abdelkarim Dabajo"], countries: ["SD"],
    ar: "بخيت عبد الكريم دبجو | بخيت دبجو | بخيت كريم دبجو | عبد الكريم دبجو | بخيت عبد الله عبد الكريم دبجو | بخيت دبجو عبد الكريم",
    arWeak: "دبجو",
  },
  "sd/bakhit-karima": {
    kind: "person", en: "Bakhit Karima", aliases: ["Bakheit Karima"], countries: ["SD"],
    ar: "بخيت كريمة | بخيت عبد الكريم عبد الله | بخيت دبجو عبد الكريم",
  },
  "sd/bakri-al-jak": {
    kind: "person", en: "Bakri al-Jak", countries: ["SD"],
    ar: "بكري الجاك | بكري الجاك المدني",
  },
  "sd/bakri-al-madani": {
    kind: "person", en: "Bakri al-Madani", countries: ["SD"],
    ar: "بكري المدني",
  },
  "sd/bakri-hassan-saleh": {
    kind: "person", en: "Bakri Hassan Saleh", aliases: ["Bakri Hassan Salih"], countries: ["SD"],
    ar: "بكري حسن صالح",
  },
  "sd/balghis-badri": {
    kind: "person", en: "Balghis Badri", countries: ["SD"],
    ar: "بلقيس بدري",
  },
  "sd/balgis-awad": {
    kind: "person", en: "Balgis Awad", countries: ["SD"],
    ar: "بلقيس عوض",
  },
  "sd/bar-association": {
    kind: "union", en: "Sudanese Bar Association", fr: "Barreau soudanais", countries: ["SD"],
    ar: "نقابة المحامين السودانيين | نقابة المحامين السودانية",
  },
  "sd/barood-sandal": {
    kind: "person", en: "Barood Sandal", countries: ["SD"],
    ar: "بارود صندل رجب | بارود صندل",
  },
  "sd/bashir-adam-rahma": {
    kind: "person", en: "Bashir Adam Rahma", countries: ["SD"],
    ar: "بشير آدم رحمة",
  },
  "sd/bashir-haroun-abdelkarim": {
    kind: "person", en: "Bashir Haroun Abdelkarim", countries: ["SD"],
    ar: "بشير هارون عبد الكريم | بشير هارون",
  },
  "sd/bashir-mursal": {
    kind: "person", en: "Bashir Mursal", countries: ["SD"],
    ar: "بشير مرسال | بشير مرسال حسب الله",
  },
  "sd/batoul-abbas-awad": {
    kind: "person", en: "Batoul Abbas Awad", countries: ["SD"],
    ar: "بتول عباس عوض | بتول عباس علام عوض | بتول عباس علام",
  },
  "sd/bishara-jumaa-aror": {
    kind: "person", en: "Bishara Jumaa Aror", aliases: ["Bishara Aror"], countries: ["SD"],
    ar: "بشارة جمعة أرو | بشارة جمعة أرور | بشارة جمعة",
  },
  "sd/borai-al-siddig": {
    kind: "person", en: "Borai al-Siddig", aliases: ["Burai Siddiq Ali Ahmed"], countries: ["SD"],
    ar: "برعي الصديق | برعي الصديق علي أحمد",
  },
  "sd/bukhari-al-jaali": {
    kind: "person", en: "Bukhari al-Jaali", countries: ["SD"],
    ar: "بخاري الجعلي | البخاري الجعلي | البخاري عبد الله الجعلي",
  },
  "sd/bushra-al-fadil": {
    kind: "person", en: "Bushra al-Fadil", countries: ["SD"],
    ar: "بشرى الفاضل",
  },
  "sd/bushra-al-sadiq-al-mahdi": {
    kind: "person", en: "Bushra al-Sadiq al-Mahdi", countries: ["SD"],
    ar: "بشرى الصادق المهدي",
  },
  "sd/buthaina-dinar": {
    kind: "person", en: "Buthaina Dinar", aliases: ["Buthaina Ibrahim Dinar"], countries: ["SD"],
    ar: "بثينة دينار | بثينة إبراهيم دينار",
  },
  "sd/dafallah-al-haj": {
    kind: "person", en: "Dafallah al-Haj Ali", countries: ["SD"],
    ar: "دفع الله الحاج علي | دفع الله الحاج",
  },
  "sd/dahab-ibrahim-dahab": {
    kind: "person", en: "Dahab Ibrahim Dahab", countries: ["SD"],
    ar: "دهب إبراهيم دهب",
  },
  "sd/dakhri-al-zaman-omar": {
    kind: "person", en: "Dakhri al-Zaman Omar", countries: ["SD"],
    ar: "دخري الزمان | دخري الزمان عمر",
  },
  "sd/dalia-al-tahir": {
    kind: "person", en: "Dalia al-Tahir", countries: ["SD"],
    ar: "داليا الطاهر",
  },
  "sd/dalia-elyas": {
    kind: "person", en: "Dalia Elyas", countries: ["SD"],
    ar: "داليا الياس",
  },
  "sd/daniel-kodi": {
    kind: "person", en: "Daniel Kodi", aliases: ["Daniel Kodi Angelo"], countries: ["SD"],
    ar: "دانيال كودي | دانيال كودي أنجلو",
  },
  "sd/daoud-yahya-bolad": {
    kind: "person", en: "Daoud Yahya Bolad", countries: ["SD"],
    ar: "داوود يحيى بولاد | داؤود بولاد",
    arWeak: "بولاد",
  },
  "sd/dasis-man": {
    kind: "person", en: "Dasis Man", countries: ["SD"],
    ar: "دسيس مان",
  },
  "sd/daw-al-bait-abdelrahman": {
    kind: "person", en: "Daw al-Bait Abdelrahman", countries: ["SD"],
    ar: "ضو البيت عبد الرحمن | ضوء البيت عبد الرحمن | ضو البيت عبد الرحمن منصور",
  },
  "sd/deng-arop-kuol": {
    kind: "person", en: "Deng Arop Kuol", countries: ["SD", "SS"],
    ar: "دينق أروب كوال | دينق أروب",
  },
  "sd/dhia-al-din-bilal": {
    kind: "person", en: "Dhia al-Din Bilal", aliases: ["Dia al-Din Bilal"], countries: ["SD"],
    ar: "ضياء الدين بلال",
  },
  "sd/dimingawi-sese": {
    kind: "person", en: "Fadl Sese Mohamed Atim", aliases: ["Dimingawi Sese"], countries: ["SD"],
    ar: "فضل سيسي محمد أتيم | الدمنقاوي سيسي فضل سيسي | فضل سيسي | سيسي فضل سيسي",
  },
  "sd/duaa-tariq": {
    kind: "person", en: "Duaa Tariq", countries: ["SD"],
    ar: "دعاء طارق",
  },
  "sd/durra-gambo": {
    kind: "person", en: "Durra Gambo", countries: ["SD"],
    ar: "درة قمبو | درة محمد مختار قمبو",
  },
  "sd/el-moez-hadra": {
    kind: "person", en: "El Moez Hadra", aliases: ["Moez Hadra"], countries: ["SD"],
    ar: "المعز حضرة | معز حضرة",
  },
  "sd/elnour-hamad": {
    kind: "person", en: "Elnour Hamad", aliases: ["al-Nour Hamad"], countries: ["SD"],
    ar: "النور حمد | النور محمد حمد",
  },
  "sd/entisar-seghayroun": {
    kind: "person", en: "Entisar Seghayroun", countries: ["SD"],
    ar: "انتصار صغيرون | انتصار الزين صغيرون",
    arWeak: "صغيرون",
  },
  "sd/esam-al-din-haroun": {
    kind: "person", en: "Esam al-Din Haroun", countries: ["SD"],
    ar: "عصام الدين هارون أحمد | عصام هارون",
  },
  "sd/esam-al-haj": {
    kind: "person", en: "Esam al-Haj", aliases: ["Essam al-Haj", "Isam al-Haj"], countries: ["SD"], parent: "armed-groups/slm",
    weak: true,
    ar: "عصام الحاج",
    arCue: "تحرير السودان | دارفور",
  },
  "sd/essam-karrar": {
    kind: "person", en: "Essam al-Din Karrar", countries: ["SD"],
    ar: "عصام الدين كرار | عصام محمد حسن كرار | عصام كرار",
  },
  "sd/essam-saleh-fudail": {
    kind: "person", en: "Essam Saleh Fudail", countries: ["SD"],
    ar: "عصام صالح فضيل | عصام فضيل",
  },
  "sd/ezzedin-al-safi": {
    kind: "person", en: "Ezzedin al-Safi", aliases: ["Ezz al-Din al-Safi"], countries: ["SD"],
    ar: "عز الدين الصافي",
  },
  "sd/ezzedine-al-sheikh": {
    kind: "person", en: "Ezzedine al-Sheikh", aliases: ["Izz al-Din al-Sheikh"], countries: ["SD"],
    ar: "عز الدين الشيخ علي منصور",
    arWeak: "عز الدين الشيخ",
    arCue: "وزير الداخلية | الشرطة | السودان",
  },
  "sd/fadil-mohamed-rahoma": {
    kind: "person", en: "Fadil Mohamed Rahoma", countries: ["SD"], parent: "armed-groups/jem",
    ar: "فضيل محمد رحومة | فضيل رحومة | التوم فضيل محمد رحومة",
  },
  "sd/fadili-jammaa": {
    kind: "person", en: "Fadili Jammaa", countries: ["SD"],
    ar: "فضيلي جماع",
  },
  "sd/fadl-abdallah-fadl": {
    kind: "person", en: "Fadl Abdallah Fadl", countries: ["SD"],
    ar: "فضل عبد الله فضل",
  },
  "sd/fadl-al-mawla-al-haja": {
    kind: "person", en: "Fadl al-Mawla al-Haja", countries: ["SD"],
    ar: "فضل المولى الهجا | فضل المولى الهجاء",
  },
  "sd/fadlallah-al-tom": {
    kind: "person", en: "Fadlallah Mohamed Ali al-Tom", countries: ["SD"],
    ar: "فضل الله محمد علي التوم | فضل الله التوم",
  },
  "sd/fadlallah-burma": {
    kind: "person", en: "Fadlallah Burma Nasir", aliases: ["Fadlallah Burma", "Fadlallah Burma Nasser"], countries: ["SD"],
    ar: "فضل الله برمة ناصر | فضل الله برمة | برمة ناصر",
    arWeak: "برمة",
  },
  "sd/fadwa-farid": {
    kind: "person", en: "Fadwa Farid", aliases: ["al-Abnousiya"], countries: ["SD"],
    ar: "فدوى فريد | فدوى الأبنوسية",
  },
  "sd/fahima-abdullah": {
    kind: "person", en: "Fahima Abdullah", countries: ["SD"],
    ar: "فهيمة عبد الله",
  },
  "sd/faisal-al-bagir": {
    kind: "person", en: "Faisal al-Bagir", countries: ["SD"],
    ar: "فيصل الباقر",
  },
  "sd/faisal-hammad": {
    kind: "person", en: "Faisal Hammad Abdallah", countries: ["SD"],
    ar: "فيصل حماد عبد الله | فيصل حماد عبدالله",
  },
  "sd/faisal-hassan-ibrahim": {
    kind: "person", en: "Faisal Hassan Ibrahim", countries: ["SD"],
    ar: "فيصل حسن إبراهيم",
  },
  "sd/faisal-khidir-makki": {
    kind: "person", en: "Faisal Khidir Makki", countries: ["SD"],
    ar: "فيصل خضر مكي",
  },
  "sd/faisal-mohamed-salih": {
    kind: "person", en: "Faisal Mohamed Salih", countries: ["SD"], weak: true,
    ar: "فيصل محمد صالح",
    arCue: "وزير | الإعلام | السودان | الصحفي",
  },
  "sd/faisal-mukhtar-al-sair": {
    kind: "person", en: "Faisal Mukhtar al-Sair", countries: ["SD"],
    ar: "فيصل مختار الساير | فيصل الساير",
  },
  "sd/faiza-amseib": {
    kind: "person", en: "Faiza Amseib", countries: ["SD"],
    ar: "فايزة عمسيب",
  },
  "sd/farah-al-aggar": {
    kind: "person", en: "Farah Ibrahim al-Aggar", countries: ["SD"],
    ar: "فرح إبراهيم العقار | فرح العقار",
  },
  "sd/farah-mustafa": {
    kind: "person", en: "Farah Mustafa", countries: ["SD"], weak: true,
    ar: "فرح مصطفى | فرح مصطفى عبد الله",
    arCue: "السودان | وزير الدولة",
  },
  "sd/fares-al-nour": {
    kind: "person", en: "Fares al-Nour", aliases: ["Faris al-Nur"], countries: ["SD"], parent: "armed-groups/rsf", weak: true,
    ar: "فارس النور",
    arCue: "الدعم السريع | حميدتي | تأسيس | الإقليم | الخرطوم | المجلس الرئاسي",
  },
  "sd/farouk-abu-issa": {
    kind: "person", en: "Farouk Abu Issa", countries: ["SD"],
    ar: "فاروق أبو عيسى",
  },
  "sd/farouk-hamdallah": {
    kind: "person", en: "Farouk Osman Hamdallah", countries: ["SD"],
    ar: "فاروق حمد الله | فاروق عثمان حمد الله",
  },
  "sd/farouk-kaduda": {
    kind: "person", en: "Farouk Kaduda", countries: ["SD"],
    ar: "فاروق كدودة",
  },
  "sd/farouk-mohamed-ibrahim": {
    kind: "person", en: "Farouk Mohamed Ibrahim", countries: ["SD"],
    ar: "فاروق محمد إبراهيم | فاروق محمد إبراهيم النور",
  },
  "sd/fath-al-rahman-mohamed-al-amin": {
    kind: "person", en: "Fath al-Rahman Mohamed al-Amin", countries: ["SD"],
    ar: "فتح الرحمن محمد الأمين",
  },
  "sd/fath-al-rahman-mohieddin": {
    kind: "person", en: "Fath al-Rahman Mohieddin", countries: ["SD"],
    ar: "فتح الرحمن محيي الدين | فتح الرحمن محي الدين",
  },
  "sd/fathal-rahman-al-tahir": {
    kind: "person", en: "Fathal-Rahman al-Tahir", countries: ["SD"],
    ar: "فتح الرحمن الطاهر",
  },
  "sd/fathallah-al-haj-ahmed": {
    kind: "person", en: "Fathallah al-Haj Ahmed", countries: ["SD"],
    ar: "فتح الله الحاج أحمد",
  },
  "sd/fathi-al-daw": {
    kind: "person", en: "Fathi al-Daw", countries: ["SD"],
    ar: "فتحي الضو",
  },
  "sd/fathi-fadl": {
    kind: "person", en: "Fathi Fadl", countries: ["SD"], weak: true,
    ar: "فتحي فضل",
    arCue: "الحزب الشيوعي | السودان",
  },
  "sd/fathi-khalil-lawyer": {
    kind: "person", en: "Fathi Khalil (lawyer)", aliases: ["Fathi Khalil"], countries: ["SD"], weak: true,
    ar: "فتحي خليل",
    arCue: "المحامين | نقيب | السودان",
  },
  "sd/fathi-musa-hilal": {
    kind: "person", en: "Fathi Musa Hilal", countries: ["SD"],
    ar: "فتحي موسى هلال",
  },
  "sd/fathi-shila": {
    kind: "person", en: "Fathi Shila", countries: ["SD"],
    ar: "فتحي شيلا",
  },
  "sd/fatima-abdel-mahmoud": {
    kind: "person", en: "Fatima Abdel-Mahmoud", countries: ["SD"],
    ar: "فاطمة عبد المحمود",
  },
  "sd/fatima-ahmed-ibrahim": {
    kind: "person", en: "Fatima Ahmed Ibrahim", countries: ["SD"],
    ar: "فاطمة أحمد إبراهيم",
  },
  "sd/fatima-al-sadig": {
    kind: "person", en: "Fatima al-Sadig", countries: ["SD"], weak: true,
    ar: "فاطمة الصادق",
    arCue: "السودان | السودانية | صحفية",
  },
  "sd/faycal-saleh": {
    kind: "person", en: "Fayçal Saleh", countries: ["SD"], weak: true,
    ar: "فيصل صالح زكريا | فيصل صالح",
    arCue: "حركة | القوة المشتركة",
  },
  "sd/fayez-al-silaik": {
    kind: "person", en: "Fayez al-Silaik", countries: ["SD"],
    ar: "فائز السليك",
  },
  "sd/florent-ibenge": {
    kind: "person", en: "Florent Ibenge", countries: ["CD", "SD"],
    ar: "فلوران إيبينغي | فلوريان إيبينغي | فلوران إيبينجي | فلورنت إيبينغي | فلوران ابينغي | فلوريان إيبينجي | فلوران إيبنغي",
    arWeak: "إيبينغي",
  },
  "sd/gaafar-nimeiry": {
    kind: "person", en: "Gaafar Nimeiry", countries: ["SD"],
    ar: "جعفر نميري | جعفر محمد نميري | جعفر النميري",
    arWeak: "النميري | نميري",
  },
  "sd/gaffar-mohamed-elhassan": {
    kind: "person", en: "Gaffar Mohamed Elhassan", countries: ["SD"],
    ar: "جعفر محمد الحسن",
  },
  "sd/gagod-mukwar": {
    kind: "person", en: "Gagod Mukwar", aliases: ["Jagod Mukwar"], countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "جقود مكوار | جقود مكوار مرادة | جوقود مكوار",
    arWeak: "مكوار",
  },
  "sd/gamar-al-din-fadl-al-mawla": {
    kind: "person", en: "Gamar al-Din Mohamed Fadl al-Mawla", countries: ["SD"],
    ar: "قمر الدين محمد فضل المولى | قمر الدين فضل المولى",
  },
  "sd/gamar-delman": {
    kind: "person", en: "Gamar Delman", aliases: ["Qamar Dalman"], countries: ["SD"], parent: "armed-groups/splm-n",
    ar: "قمر دلمان",
  },
  "sd/gamar-habbani": {
    kind: "person", en: "Gamar Habbani", aliases: ["Qamar Habbani"], countries: ["SD"],
    ar: "قمر حباني",
  },
  "sd/gasim-badri": {
    kind: "person", en: "Gasim Badri", countries: ["SD"],
    ar: "قاسم بدري",
  },
  "sd/gatigo-amoja-dalman": {
    kind: "person", en: "Gatigo Amoja Dalman", aliases: ["Jatigo Amoja Dalman"], countries: ["SD"],
    ar: "جاتيقو أموجا دلمان | جاتيقو أموجا | جاتيقو دلمان | قاتيقو أموجا دلمان",
  },
  "sd/gedo-hamdan": {
    kind: "person", en: "Gedo Hamdan", aliases: ["Gido Hamdan Abu Nashuk"], countries: ["SD"],
    ar: "جدو حمدان أحمد | جدو حمدان | جدو ابنشوك | حمدان أبو نشوك | جدو أبو نشوك | جدو حمدان أحمد أبو نشوك | جدو حمدان أبو نشوك | جدو ابن شوك",
  },
  "sd/george-boreng-niyami": {
    kind: "person", en: "George Boreng Niyami", countries: ["SD", "SS"],
    ar: "جورج بورينق نيامي | جورج برينق نيامي | جورج بورينق | جورج برينق",
  },
  "sd/ghanem-al-tayeb-mohamed-nasir": {
    kind: "person", en: "Ghanem al-Tayeb Mohamed Nasir", countries: ["SD"],
    ar: "غانم الطيب محمد ناصر",
  },
  "sd/ghazi-al-sadiq": {
    kind: "person", en: "Ghazi al-Sadiq Abdelrahim", countries: ["SD"],
    ar: "غازي الصادق عبد الرحيم | غازي الصادق",
  },
  "sd/ghazi-salahuddin-al-atabani": {
    kind: "person", en: "Ghazi Salahuddin al-Atabani", aliases: ["Ghazi al-Atabani", "Ghazi Salah al-Din"], countries: ["SD"],
    ar: "غازي صلاح الدين العتباني | غازي العتباني | غازي صلاح الدين",
    arWeak: "العتباني",
  },
  "sd/ghazi-suleiman": {
    kind: "person", en: "Ghazi Suleiman", countries: ["SD"],
    ar: "غازي سليمان",
  },
  "sd/gibril-ibrahim": {
    kind: "person", en: "Gibril Ibrahim", aliases: ["Jibril Ibrahim"], countries: ["SD"], parent: "armed-groups/jem",
    ar: "جبريل إبراهيم | جبريل إبراهيم محمد | جبريل إبراهيم فضيل",
    arWeak: "جبريل",
  },
  "sd/gouni-mustafa-abubakr": {
    kind: "person", en: "Gouni Mustafa Abubakr", aliases: ["Goni Mustafa"], countries: ["SD"],
    ar: "قوني مصطفى أبوبكر شريف | قوني مصطفى",
  },
  "sd/government": {
    kind: "government", en: "Government of Sudan", fr: "Gouvernement du Soudan", countries: ["SD"],
    acled: [{ name: "Government of Sudan (2019-)", from: "2019" }],
    ar: "حكومة السودان | حكومة الخرطوم | حكومة بورتسودان | سلطة بورتسودان",
    arWeak: "حكومة الأمل",
  },
  "sd/gubais-ahmed-al-mustafa": {
    kind: "person", en: "Gubais Ahmed al-Mustafa", countries: ["SD"],
    ar: "قبيس أحمد المصطفى | قبيس أحمد مصطفى",
  },
  "sd/habib-hareika": {
    kind: "person", en: "Habib Hareika", countries: ["SD", "TD"], parent: "armed-groups/rsf",
    ar: "حبيب حريكة",
  },
  "sd/hadi-idris": {
    kind: "person", en: "El Hadi Idris Yahya", fr: "El Hadi Idris", aliases: ["Al-Hadi Idris"], countries: ["SD"], parent: "armed-groups/slm-tc",
    ar: "الهادي إدريس | الهادي إدريس يحيى | الهادي إدريس يحي",
  },
  "sd/hadia-hasaballah": {
    kind: "person", en: "Hadia Hasaballah", countries: ["SD"],
    ar: "هادية حسب الله",
  },
  "sd/hafez-bakhit": {
    kind: "person", en: "Hafez Bakhit", countries: ["SD"],
    ar: "الحافظ بخيت | الحافظ بخيت محمد",
  },
  "sd/hafiz-bakhit": {
    kind: "person", en: "Hafiz Bakhit", countries: ["SD"],
    ar: "حافظ بخيت | حافظ بخيت محمد | الحافظ بخيت محمد | الحافظ بخيت",
  },
  "sd/hafiz-ibrahim-abdelnabi": {
    kind: "person", en: "Hafiz Ibrahim Abdelnabi", aliases: ["Hafiz Ibrahim Abd al-Nabi"], countries: ["SD"],
    ar: "حافظ إبراهيم عبد النبي | حافظ عبد النبي",
  },
  "sd/hafiz-kabir": {
    kind: "person", en: "Hafiz Kabir", countries: ["SD"],
    ar: "حافظ كبير",
  },
  "sd/haidar-al-mukashfi": {
    kind: "person", en: "Haidar al-Mukashfi", countries: ["SD"],
    ar: "حيدر المكاشفي",
  },
  "sd/haidar-dafallah": {
    kind: "person", en: "Haidar Ahmed Dafallah", countries: ["SD"],
    ar: "حيدر أحمد دفع الله",
  },
  "sd/haidar-musa-hilal": {
    kind: "person", en: "Haidar Musa Hilal", countries: ["SD"],
    ar: "حيدر موسى هلال",
  },
  "sd/haitham-al-fadl": {
    kind: "person", en: "Haitham al-Fadl", countries: ["SD"],
    ar: "هيثم الفضل",
  },
  "sd/haitham-mohamed-fathi": {
    kind: "person", en: "Haitham Mohamed Fathi", countries: ["SD"],
    ar: "هيثم محمد فتحي | هيثم فتحي",
  },
  "sd/haitham-mohamed-ibrahim": {
    kind: "person", en: "Haitham Mohamed Ibrahim", countries: ["SD"],
    ar: "هيثم محمد إبراهيم | هيثم محمد إبراهيم عوض الله",
  },
  "sd/haj-ahmed-al-jaili": {
    kind: "person", en: "Haj Ahmed al-Jaili", countries: ["SD"],
    ar: "حاج أحمد الجيلي",
  },
  "sd/haj-hamad-mohamed-khair": {
    kind: "person", en: "Haj Hamad Mohamed Khair", countries: ["SD"],
    ar: "حاج حمد محمد خير",
  },
  "sd/hajar-suleiman": {
    kind: "person", en: "Hajar Suleiman", countries: ["SD"],
    ar: "هاجر سليمان",
  },
  "sd/hajo-gasm-al-sayed": {
    kind: "person", en: "Hajo Gasm al-Sayed", aliases: ["Hago Qasim al-Sayed"], countries: ["SD"],
    ar: "هجو قسم السيد",
  },
  "sd/hajooj-kuka": {
    kind: "person", en: "Hajooj Kuka", countries: ["SD"],
    ar: "حجوج كوكا | هاجوج كوكا",
  },
  "sd/hala-abdelhalim": {
    kind: "person", en: "Hala Abdelhalim", countries: ["SD"],
    ar: "هالة عبد الحليم | هالة محمد عبد الحليم",
  },
  "sd/hala-al-karib": {
    kind: "person", en: "Hala al-Karib", countries: ["SD"],
    ar: "هالة الكارب",
  },
  "sd/hamad-al-rayah": {
    kind: "person", en: "Hamad al-Rayah", countries: ["SD"],
    ar: "حمد الريح",
  },
  "sd/hamad-mohamed-hamid": {
    kind: "person", en: "Hamad Mohamed Hamid", countries: ["SD"],
    ar: "حمد محمد حامد",
  },
  "sd/hamdan-abu-anja": {
    kind: "person", en: "Hamdan Abu Anja", countries: ["SD"],
    ar: "حمدان أبو عنجة",
  },
  "sd/hamdan-al-kajli": {
    kind: "person", en: "Hamdan al-Kajli", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "حمدان الكجلي | حمدان كجلي",
  },
  "sd/hamid-abu-zeinab": {
    kind: "person", en: "Hamid Abu Zeinab", countries: ["SD"],
    ar: "حامد أبو زينب",
  },
  "sd/hamid-al-bashir-ibrahim": {
    kind: "person", en: "Hamid al-Bashir Ibrahim", countries: ["SD"], weak: true,
    ar: "حامد البشير إبراهيم | حامد البشير",
    arCue: "تأسيس | السودان | كردفان",
  },
  "sd/hamid-al-tijani-hanoun": {
    kind: "person", en: "Hamid al-Tijani Hanoun", countries: ["SD"],
    ar: "حامد التجاني هنون | حامد محمد التجاني هنو | حامد محمد التجاني هنون | حامد هنون",
  },
  "sd/hamid-ali-abubakar": {
    kind: "person", en: "Hamid Ali Abubakar", aliases: ["Hamid Ali Abubakr"], countries: ["SD"],
    ar: "حامد علي أبوبكر | حامد علي أبو بكر",
    arWeak: "حامد علي",
    arCue: "الدعم السريع | دقلو | نيالا",
  },
  "sd/hamid-eltigani": {
    kind: "person", en: "Hamid Eltigani", countries: ["SD"],
    ar: "حامد التجاني | حامد التجاني علي",
  },
  "sd/hamid-hamdin-al-nuwairi": {
    kind: "person", en: "Hamid Hamdin al-Nuwairi", countries: ["SD"],
    ar: "حامد حمدين النويري | حامد حمدين",
  },
  "sd/hamid-mannan": {
    kind: "person", en: "Hamid Mannan", aliases: ["Hamid Mannan Mohamed"], countries: ["SD"],
    ar: "حامد منان | حامد منان محمد",
  },
  "sd/hamid-mohamed-ali-ljm": {
    kind: "person", en: "Hamid Mohamed Ali", countries: ["SD"], weak: true,
    ar: "حامد محمد علي",
    arCue: "البحر الأحمر | شرق السودان | بورتسودان | مؤتمر البجا",
  },
  "sd/hamid-mumtaz": {
    kind: "person", en: "Hamid Mumtaz", countries: ["SD"],
    ar: "حامد ممتاز | حامد محمد النور ممتاز",
  },
  "sd/hammad-abdelrahman-salih": {
    kind: "person", en: "Hammad Abdelrahman Salih", countries: ["SD"],
    ar: "حماد عبد الرحمن صالح",
  },
  "sd/hammad-ismail-hammad": {
    kind: "person", en: "Hammad Ismail Hammad", aliases: ["Hammad Ismail"], countries: ["SD"],
    ar: "حماد إسماعيل حماد | حماد إسماعيل حماد عبد الكريم | حماد إسماعيل عبد الكريم | حماد إسماعيل",
  },
  "sd/hammour-ziada": {
    kind: "person", en: "Hammour Ziada", countries: ["SD"],
    ar: "حمور زيادة",
  },
  "sd/hamza-baloul": {
    kind: "person", en: "Hamza Baloul", countries: ["SD"],
    ar: "حمزة بلول | حمزة بلول الأمير",
  },
  "sd/hanadi-al-siddig": {
    kind: "person", en: "Hanadi al-Siddig", countries: ["SD"],
    ar: "هنادي الصديق",
  },
  "sd/hanan-bulu-bulu": {
    kind: "person", en: "Hanan Bulu-Bulu", aliases: ["Hanan Bloblo"], countries: ["SD"],
    ar: "حنان بلوبلو",
  },
  "sd/hanan-hassan-khalifa": {
    kind: "person", en: "Hanan Hassan Khalifa", countries: ["SD"],
    ar: "حنان حسن خليفة",
    arWeak: "حنان حسن",
    arCue: "صمود | تقدم | السودان",
  },
  "sd/haroun-medeikhir": {
    kind: "person", en: "Haroun Medeikhir", countries: ["SD"],
    ar: "هارون مديخير | هارون مدخير",
  },
  "sd/hasabu-mohamed-abdelrahman": {
    kind: "person", en: "Hasabu Mohamed Abdelrahman", countries: ["SD"],
    ar: "حسبو محمد عبد الرحمن | حسبو عبد الرحمن",
  },
  "sd/hasan-saleh-nahar": {
    kind: "person", en: "Hasan Saleh Nahar", countries: ["SD"],
    ar: "حسن صالح نهار",
  },
  "sd/hashem-al-atta": {
    kind: "person", en: "Hashem al-Atta", countries: ["SD"],
    ar: "هاشم العطا",
  },
  "sd/hashim-abdel-mottalib": {
    kind: "person", en: "Hashim Abdel-Mottalib", aliases: ["Hashim Abdelmutalib"], countries: ["SD"],
    ar: "هاشم عبد المطلب | هاشم عبد المطلب أحمد",
  },
  "sd/hashim-al-jaali": {
    kind: "person", en: "Hashim Abu Bakr al-Jaali", countries: ["SD"],
    ar: "هاشم أبوبكر الجعلي | هاشم أبو بكر الجعلي",
  },
  "sd/hashim-garibullah": {
    kind: "person", en: "Hashim al-Sheikh Garibullah", countries: ["SD"],
    ar: "هاشم الشيخ قريب الله | هاشم قريب الله",
  },
  "sd/hashim-hasab-al-rasoul": {
    kind: "person", en: "Hashim Hasab al-Rasoul", countries: ["SD"],
    ar: "هاشم حسب الرسول",
  },
  "sd/hashim-osman-al-hussein": {
    kind: "person", en: "Hashim Osman al-Hussein", countries: ["SD"],
    ar: "هاشم عثمان الحسين",
  },
  "sd/hashim-siddig-poet": {
    kind: "person", en: "Hashim Siddig (poet)", aliases: ["Hashim Siddig"], countries: ["SD"], weak: true,
    ar: "هاشم صديق",
    arCue: "الشاعر | السودان | الملحمة",
  },
  "sd/hashim-tahir-sheikh-taha": {
    kind: "person", en: "Hashim Tahir Sheikh Taha", countries: ["SD"],
    ar: "هاشم طاهر شيخ طه | هاشم بن عوف",
  },
  "sd/hassan-al-turabi": {
    kind: "person", en: "Hassan al-Turabi", fr: "Hassan al-Tourabi", aliases: ["Hassan Tourabi", "Turabi"], countries: ["SD"],
    ar: "حسن الترابي | حسن عبد الله الترابي",
    arWeak: "الترابي",
  },
  "sd/hassan-daoud-kabroun": {
    kind: "person", en: "Hassan Daoud Kabroun", countries: ["SD"],
    ar: "حسن داود كبرون | حسن داؤود كبرون | حسن كبرون | حسن داؤود كبرون كيان | حسن داود كبرون كيان",
    arWeak: "كبرون",
  },
  "sd/hassan-darmout": {
    kind: "person", en: "Hassan Darmout", aliases: ["Hassan Darmoud"], countries: ["SD"],
    ar: "حسن درموت | حسن درمود",
  },
  "sd/hassan-hilal-minister": {
    kind: "person", en: "Hassan Abdel Gadir Hilal", aliases: ["Hassan Hilal"], countries: ["SD"], weak: true,
    ar: "حسن هلال | حسن عبد القادر هلال",
    arCue: "السودان | البيئة | الاتحادي",
  },
  "sd/hassan-ibrahim-fadl": {
    kind: "person", en: "Hassan Ibrahim Fadl", aliases: ["Hasan Ibrahim Fadl"], countries: ["SD"],
    ar: "حسن إبراهيم فضل",
  },
  "sd/hassan-ibrahim-yassin": {
    kind: "person", en: "Hassan Ibrahim Yassin", countries: ["SD"],
    ar: "حسن إبراهيم ياسين",
  },
  "sd/hassan-ismail-sudan": {
    kind: "person", en: "Hassan Ismail", countries: ["SD"], weak: true,
    ar: "حسن إسماعيل",
    arCue: "الخرطوم | حزب الأمة | ولاية الخرطوم | الناطق باسم الحكومة | البشير",
  },
  "sd/hassan-makki": {
    kind: "person", en: "Hassan Makki", aliases: ["Hassan Mekki Mohamed Ahmed", "Hassan Mekki"], countries: ["SD"],
    ar: "حسن مكي محمد أحمد",
    arWeak: "حسن مكي",
    arCue: "السودان | الإسلامي | المفكر | البروفيسور | البروفسور",
  },
  "sd/hassan-mohamed-idris-gadi": {
    kind: "person", en: "Hassan Mohamed Idris Gadi", aliases: ["Hassan Sheikh Idris"], countries: ["SD"],
    ar: "حسن محمد إدريس قاضي | حسن شيخ إدريس",
  },
  "sd/hassan-musaad": {
    kind: "person", en: "Hassan Musaad", countries: ["SD"], weak: true,
    ar: "حسن مساعد",
    arCue: "الاتحادي | الأصل | الميرغني",
  },
  "sd/hatem-musa-rsf": {
    kind: "person", en: "Hatem Musa (RSF)", aliases: ["Hatem Musa"], countries: ["SD"], parent: "armed-groups/rsf",
    weak: true,
    ar: "حاتم موسى",
    arCue: "الدعم السريع | غرب كردفان",
  },
  "sd/hatim-al-sir": {
    kind: "person", en: "Hatim al-Sir", countries: ["SD"],
    ar: "حاتم السر | حاتم السر سكينجو",
  },
  "sd/hatim-al-wasila": {
    kind: "person", en: "Hatim al-Wasila", aliases: ["Hatim al-Wasila al-Samani"], countries: ["SD"],
    ar: "حاتم الوسيلة | حاتم الوسيلة السماني | حاتم الوسيلة الشيخ السماني",
  },
  "sd/haydar-galukuma": {
    kind: "person", en: "Haydar Galukuma Ateem", aliases: ["Haidar Galukuma"], countries: ["SD"],
    ar: "حيدر قالوكوما | حيدر قالوا كوما | حيدر قالوكوما أتيم | حيدر جالوكوما | حيدر جالوكوما أتيم | حيدر قالو كوما أتيم",
  },
  "sd/haydar-ibrahim-ali": {
    kind: "person", en: "Haydar Ibrahim Ali", countries: ["SD"],
    ar: "حيدر إبراهيم علي",
  },
  "sd/hazim-abdelgadir": {
    kind: "person", en: "Hazim Abdelgadir", countries: ["SD"],
    ar: "حازم عبد القادر",
  },
  "sd/heidar-al-safi-shabbo": {
    kind: "person", en: "Heidar al-Safi Shabbo", aliases: ["Heidar al-Safi"], countries: ["SD"],
    ar: "حيدر الصافي شبو | حيدر الصافي",
  },
  "sd/hemedti": {
    kind: "person", en: "Mohamed Hamdan Dagalo", fr: "Mohamed Hamdan Daglo", aliases: ["Hemedti", "Hemeti"], countries: ["SD"],
    parent: "armed-groups/rsf",
    ar: "محمد حمدان دقلو | حميدتي | محمد حمدان حميدتي | محمد حمدان دقلو حميدتي | محمد حمدان دقلوا | حمدان دقلو | محمد حمدان دغلو | محمد حمدان دقالو | محمد حمدان داغلو | محمدحمدان دقلو | محمد حمدان دقلو موسى | محمد حمدان دجلو | محمد دقلو | هميدتي",
    arWeak: "دقلو | محمد حمدان",
  },
  "sd/hiba-mohamed-ali": {
    kind: "person", en: "Hiba Mohamed Ali", countries: ["SD"], weak: true,
    ar: "هبة محمد علي | هبة محمد علي أحمد",
    arCue: "وزيرة | المالية | السودان",
  },
  "sd/hisham-hussein-sd": {
    kind: "person", en: "Hisham Hussein", countries: ["SD"], weak: true,
    ar: "هشام حسين",
    arCue: "الشرطة السودانية | الخرطوم | حميدتي",
  },
  "sd/huda-arabi": {
    kind: "person", en: "Huda Arabi", countries: ["SD"],
    ar: "هدى عربي",
  },
  "sd/hudhaifa-istanbul": {
    kind: "person", en: "Hudhaifa Adam Abdallah", aliases: ["Hudhaifa Istanbul"], countries: ["SD"], parent: "armed-groups/baraa-ibn-malik",
    ar: "حذيفة إسطنبول | حذيفة آدم عبدالله إبراهيم | حذيفة آدم عبد الله",
  },
  "sd/hummaid-poet": {
    kind: "person", en: "Mohamed al-Hassan Salim Hummaid", aliases: ["Hummaid"], countries: ["SD"],
    ar: "محمد الحسن سالم حميد | محمد الحسن حميد",
  },
  "sd/hussein-abu-sarwal": {
    kind: "person", en: "Hussein Yassin Hamad (Abu Sarwal)", aliases: ["Hussein Abu Sarwal"], countries: ["SD"],
    ar: "حسين أبو سروال | حسين ياسين حمد",
  },
  "sd/hussein-abu-sharati": {
    kind: "person", en: "Hussein Abu Sharati", countries: ["SD"],
    ar: "حسين أبو شراتي | حسين أبو الشراتي",
  },
  "sd/hussein-al-jak": {
    kind: "person", en: "Hussein al-Jak al-Sheikh", countries: ["SD"],
    ar: "حسين الجاك الشيخ | حسين الجاك",
  },
  "sd/hussein-al-nour": {
    kind: "person", en: "Hussein al-Nour", countries: ["SD"], weak: true,
    ar: "حسين النور",
    arCue: "الجيش | السودان | كتم",
  },
  "sd/hussein-arko-minnawi": {
    kind: "person", en: "Hussein Arko Minnawi", countries: ["SD"],
    ar: "حسين أركو مناوي | حسين مناوي",
  },
  "sd/hussein-awad": {
    kind: "person", en: "Hussein Awad Ali", countries: ["SD"], weak: true,
    ar: "حسين عوض علي",
    arCue: "وزير الخارجية | السوداني",
  },
  "sd/hussein-barsham": {
    kind: "person", en: "Hussein Barsham", aliases: ["Hussein Barshum"], countries: ["SD"], parent: "armed-groups/rsf", to: "2025",
    ar: "حسين برشم",
    arWeak: "برشم",
  },
  "sd/hussein-jaudat": {
    kind: "person", en: "Hussein Jaudat", aliases: ["Hussein Joudat", "Husein Jodat"], countries: ["SD"],
    ar: "حسين جودات",
  },
  "sd/hussein-khogali": {
    kind: "person", en: "Hussein Khogali", countries: ["SD"],
    ar: "حسين خوجلي",
  },
  "sd/hussein-suleiman-abu-salih": {
    kind: "person", en: "Hussein Suleiman Abu Salih", countries: ["SD"],
    ar: "حسين سليمان أبو صالح",
  },
  "sd/huzaifa-abu-nouba": {
    kind: "person", en: "Huzaifa Abu Nouba", countries: ["SD"],
    ar: "حذيفة أبو نوبة | حذيفة أبو أبونوبة",
  },
  "sd/ibn-auf": {
    kind: "person", en: "Awad Ibn Auf", aliases: ["Ibn Auf"], countries: ["SD"],
    ar: "عوض بن عوف | عوض ابن عوف | عوض محمد أحمد بن عوف",
  },
  "sd/ibrahim-abboud": {
    kind: "person", en: "Ibrahim Abboud", countries: ["SD"],
    ar: "إبراهيم عبود",
  },
  "sd/ibrahim-adroub": {
    kind: "person", en: "Ibrahim Adroub", countries: ["SD"],
    ar: "إبراهيم أدروب",
  },
  "sd/ibrahim-ahmed-omer": {
    kind: "person", en: "Ibrahim Ahmed Omer", countries: ["SD"], weak: true,
    ar: "إبراهيم أحمد عمر",
    arCue: "المؤتمر الوطني | رئيس البرلمان | المجلس الوطني",
  },
  "sd/ibrahim-al-badawi": {
    kind: "person", en: "Ibrahim Elbadawi", aliases: ["Ibrahim al-Badawi"], countries: ["SD"],
    ar: "إبراهيم البدوي عبد الساتر | إبراهيم أحمد البدوي",
    arWeak: "إبراهيم البدوي",
  },
  "sd/ibrahim-al-hilu": {
    kind: "person", en: "Ibrahim al-Hilu", countries: ["SD"],
    ar: "إبراهيم الحلو",
  },
  "sd/ibrahim-al-houri": {
    kind: "person", en: "Ibrahim al-Houri", countries: ["SD"],
    ar: "إبراهيم الحوري",
  },
  "sd/ibrahim-al-khadir": {
    kind: "person", en: "Ibrahim al-Khadir al-Hassan", countries: ["SD"],
    ar: "إبراهيم الخضر | إبراهيم الخضر الحسن",
  },
  "sd/ibrahim-al-mirghani": {
    kind: "person", en: "Ibrahim al-Mirghani", countries: ["SD"],
    ar: "إبراهيم الميرغني",
  },
  "sd/ibrahim-al-sadiq": {
    kind: "person", en: "Ibrahim al-Sadiq", countries: ["SD"], weak: true,
    ar: "إبراهيم الصادق",
    arCue: "السودان",
  },
  "sd/ibrahim-al-sanousi": {
    kind: "person", en: "Ibrahim al-Sanousi", countries: ["SD"], weak: true,
    ar: "إبراهيم السنوسي",
    arCue: "المؤتمر الشعبي | الترابي | البشير | السودان",
  },
  "sd/ibrahim-al-sheikh": {
    kind: "person", en: "Ibrahim al-Sheikh", fr: "Ibrahim al-Cheikh", countries: ["SD"], weak: true,
    ar: "إبراهيم الشيخ عبد الرحمن | إبراهيم الشيخ",
  },
  "sd/ibrahim-al-siddiq": {
    kind: "person", en: "Ibrahim al-Siddiq", countries: ["SD"],
    ar: "إبراهيم الصديق علي",
  },
  "sd/ibrahim-al-zubeidi": {
    kind: "person", en: "Ibrahim Ahmed Abdallah al-Zubeidi", countries: ["SD"],
    ar: "إبراهيم أحمد عبد الله الزبيدي",
    arWeak: "إبراهيم الزبيدي",
    arCue: "دارفور | الثورية",
  },
  "sd/ibrahim-almaz": {
    kind: "person", en: "Ibrahim Almaz", aliases: ["Ibrahim Almaz Deng"], countries: ["SD"], parent: "armed-groups/jem",
    ar: "إبراهيم الماظ | إبراهيم الماظ دينق",
  },
  "sd/ibrahim-arabi": {
    kind: "person", en: "Ibrahim Arabi", countries: ["SD"],
    ar: "إبراهيم عربي",
  },
  "sd/ibrahim-bagal": {
    kind: "person", en: "Ibrahim Bagal", aliases: ["Ibrahim Baggal Siraj", "Ibrahim Baqqal Siraj"], countries: ["SD"],
    ar: "إبراهيم بقال | إبراهيم بقال سراج | بقال سراج",
  },
  "sd/ibrahim-dunia": {
    kind: "person", en: "Ibrahim Dunia", aliases: ["Ibrahim Abdallah Dunya"], countries: ["SD"],
    ar: "إبراهيم دنيا | إبراهيم عبد الله دنيا",
  },
  "sd/ibrahim-el-salahi": {
    kind: "person", en: "Ibrahim el-Salahi", countries: ["SD"],
    ar: "إبراهيم الصلحي",
  },
  "sd/ibrahim-ghandour": {
    kind: "person", en: "Ibrahim Ghandour", countries: ["SD"],
    ar: "إبراهيم غندور | إبراهيم أحمد غندور",
    arWeak: "غندور",
  },
  "sd/ibrahim-jabir": {
    kind: "person", en: "Ibrahim Jabir", countries: ["SD"],
    ar: "إبراهيم جابر إبراهيم | إبراهيم جابر كريم",
    arWeak: "إبراهيم جابر | جابر",
    arCue: "السيادة | الجيش | السوداني",
  },
  "sd/ibrahim-mahmoud-hamid": {
    kind: "person", en: "Ibrahim Mahmoud Hamid", countries: ["SD"],
    ar: "إبراهيم محمود حامد",
    arWeak: "إبراهيم محمود",
    arCue: "المؤتمر الوطني | وزير الداخلية",
  },
  "sd/ibrahim-mukhayer": {
    kind: "person", en: "Ibrahim Mukhayer", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "إبراهيم مخير",
  },
  "sd/ibrahim-musa-zriba": {
    kind: "person", en: "Ibrahim Musa Zriba", countries: ["SD"],
    ar: "إبراهيم موسى زريبة | إبراهيم زريبة",
  },
  "sd/ibrahim-shaglawi": {
    kind: "person", en: "Ibrahim Shaglawi", countries: ["SD"],
    ar: "إبراهيم شقلاوي",
  },
  "sd/ibrahim-wadaa": {
    kind: "person", en: "Ibrahim Wadaa", countries: ["SD"], weak: true,
    ar: "إبراهيم وداعة",
    arCue: "حركة | دارفور | العدل والمساواة",
  },
  "sd/ibrahim-yahya-abdelrahman": {
    kind: "person", en: "Ibrahim Yahya Abdelrahman", aliases: ["Ibrahim Yahia"], countries: ["SD"],
    ar: "إبراهيم يحيى عبد الرحمن",
  },
  "sd/idris-abdallah-hassan": {
    kind: "person", en: "Idris Abdallah Hassan", countries: ["SD"],
    ar: "إدريس عبد الله حسن",
  },
  "sd/idris-azraq": {
    kind: "person", en: "Idris Azraq", countries: ["SD"],
    ar: "إدريس أزرق | إدريس إبراهيم أزرق",
  },
  "sd/idris-lugma": {
    kind: "person", en: "Idris Lugma", aliases: ["Idriss Logma"], countries: ["SD"],
    ar: "إدريس لقمة | إدريس لقمة سلطان",
  },
  "sd/idris-mohamed-abdel-gadir": {
    kind: "person", en: "Idris Mohamed Abdel-Gadir", aliases: ["Idris Abdel-Gadir"], countries: ["SD"],
    ar: "إدريس محمد عبد القادر",
    arWeak: "إدريس عبد القادر",
    arCue: "الحكومة | مفاوض | أديس أبابا | الجنوب",
  },
  "sd/idris-mohamed-kaffouti": {
    kind: "person", en: "Idris Mohamed Kaffouti", aliases: ["Idris Kafuti", "Idris Kafouti"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "إدريس كفوتي | إدريس كافوتي | إدريس محمد كفوتي",
    arWeak: "كفوتي",
  },
  "sd/idris-suleiman": {
    kind: "person", en: "Idris Suleiman", countries: ["SD"], weak: true,
    ar: "إدريس سليمان",
    arCue: "المؤتمر الشعبي",
  },
  "sd/ihsan-fagiri": {
    kind: "person", en: "Ihsan Fagiri", countries: ["SD"],
    ar: "إحسان فقيري",
  },
  "sd/ilaf-abdelaziz": {
    kind: "person", en: "Ilaf Abdelaziz", countries: ["SD"],
    ar: "إيلاف عبد العزيز",
  },
  "sd/ilham-shantir": {
    kind: "person", en: "Ilham Shantir", aliases: ["Elham Ahmed Shantir"], countries: ["SD"],
    ar: "إلهام أحمد شانتير | إلهام شانتير",
  },
  "sd/imad-al-din-al-jak": {
    kind: "person", en: "Imad al-Din al-Jak", countries: ["SD"],
    ar: "عماد الدين الجاك",
  },
  "sd/imad-al-din-mustafa-adawi": {
    kind: "person", en: "Imad al-Din Mustafa Adawi", aliases: ["Emad Adawi"], countries: ["SD"],
    ar: "عماد الدين مصطفى عدوي | عماد الدين عدوي | عماد عدوي",
    arWeak: "السفير عدوي",
  },
  "sd/imam-al-hilu": {
    kind: "person", en: "Imam al-Hilu", countries: ["SD"],
    ar: "إمام الحلو",
  },
  "sd/iman-al-sharif": {
    kind: "person", en: "Iman al-Sharif", countries: ["SD"],
    ar: "إيمان الشريف",
  },
  "sd/imran-abdallah-hassan": {
    kind: "person", en: "Imran Abdallah Hassan", countries: ["SD"], parent: "armed-groups/rsf", weak: true,
    ar: "عمران عبد الله | عمران عبد الله حسن",
    arCue: "الدعم السريع",
  },
  "sd/insaf-fathi": {
    kind: "person", en: "Insaf Fathi", countries: ["SD"],
    ar: "إنصاف فتحي",
  },
  "sd/insaf-madani": {
    kind: "person", en: "Insaf Madani", countries: ["SD"],
    ar: "إنصاف مدني",
  },
  "sd/intisar-ahmed-abdelaal": {
    kind: "person", en: "Intisar Ahmed Abdelaal", countries: ["SD"],
    ar: "انتصار أحمد عبد العال | انتصار عبد العال | انتصار أحمد عبدالعال",
  },
  "sd/isam-mohamed-nour": {
    kind: "person", en: "Isam Mohamed Nour", countries: ["SD"],
    ar: "عصام محمد نور",
  },
  "sd/ishaq-ahmed-fadlallah": {
    kind: "person", en: "Ishaq Ahmed Fadlallah", countries: ["SD"],
    ar: "إسحق أحمد فضل الله | إسحاق أحمد فضل الله",
  },
  "sd/ishraga-sayed-mahmoud": {
    kind: "person", en: "Ishraga Sayed Mahmoud", aliases: ["Ishraqa Sayed Mahmoud"], countries: ["SD"],
    ar: "إشراقة سيد محمود",
  },
  "sd/ismail-al-azhari": {
    kind: "person", en: "Ismail al-Azhari", countries: ["SD"],
    ar: "إسماعيل الأزهري",
  },
  "sd/ismail-al-taj": {
    kind: "person", en: "Ismail al-Taj", countries: ["SD"],
    ar: "إسماعيل التاج",
  },
  "sd/ismail-al-tayeb-hussein": {
    kind: "person", en: "Ismail al-Tayeb Hussein", countries: ["SD"],
    ar: "إسماعيل الطيب حسين",
  },
  "sd/ismail-awadallah-al-agib": {
    kind: "person", en: "Ismail Awadallah al-Agib", aliases: ["Ismail al-Awad"], countries: ["SD"],
    ar: "إسماعيل عوض الله العاقب",
  },
  "sd/ismail-khairallah": {
    kind: "person", en: "Ismail Khairallah", countries: ["SD"],
    ar: "إسماعيل خير الله",
  },
  "sd/ismail-tisso": {
    kind: "person", en: "Ismail Tisso", aliases: ["Ismail Teso"], countries: ["SD"],
    ar: "إسماعيل تيسو | إسماعيل تيسو أحمد",
  },
  "sd/ismail-warrag": {
    kind: "person", en: "Ismail Fath al-Rahman Warrag", countries: ["SD"],
    ar: "إسماعيل فتح الرحمن وراق | إسماعيل وراق",
  },
  "sd/ismat-abdelrahman": {
    kind: "person", en: "Ismat Abdelrahman Zain al-Abdin", aliases: ["Ismat Abdelrahman"], countries: ["SD"],
    ar: "عصمت عبد الرحمن زين العابدين | عصمت عبد الرحمن | عصمت عبدالرحمن زين العابدين",
  },
  "sd/ismat-gurashi": {
    kind: "person", en: "Ismat Gurashi", aliases: ["Ismat Qureshi"], countries: ["SD"],
    ar: "عصمت قرشي | عصمت قرشي عبد الله",
  },
  "sd/issa-adam-abakar": {
    kind: "person", en: "Issa Adam Abakar", countries: ["SD"],
    ar: "عيسى آدم أبكر",
  },
  "sd/issa-bushra": {
    kind: "person", en: "Issa Bushra Mohamed", countries: ["SD"],
    ar: "عيسى بشرى محمد | عيسى بشرى",
  },
  "sd/issa-folgang": {
    kind: "person", en: "Issa Youssef Abu Kadir", aliases: ["Issa Folgang"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عيسى يوسف أبوكدير | عيسى فولجنق | عيسى يوسف أبو كدير",
  },
  "sd/issa-osman-sharif": {
    kind: "person", en: "Issa Osman Sharif", countries: ["SD"],
    ar: "عيسى عثمان شريف | عيسى عثمان الشريف",
  },
  "sd/issam-ahmed-al-bashir": {
    kind: "person", en: "Issam Ahmed al-Bashir", countries: ["SD"],
    ar: "عصام أحمد البشير",
  },
  "sd/issam-al-din-haroun": {
    kind: "person", en: "Issam al-Din Haroun", countries: ["SD"],
    ar: "عصام الدين هارون",
  },
  "sd/issam-al-din-judge": {
    kind: "person", en: "Issam al-Din Mohamed Ibrahim", countries: ["SD"],
    ar: "عصام الدين محمد إبراهيم",
  },
  "sd/izz-al-din-al-sayed": {
    kind: "person", en: "Izz al-Din al-Sayed", countries: ["SD"],
    ar: "عز الدين السيد",
  },
  "sd/izzat-kouko-angelo": {
    kind: "person", en: "Izzat Kouko Angelo", countries: ["SD"],
    ar: "عزت كوكو | عزت كوكو أنجلو",
  },
  "sd/jaafar-abdel-hakam": {
    kind: "person", en: "Jaafar Abdel-Hakam", countries: ["SD"],
    ar: "جعفر عبد الحكم | جعفر عبد الحكم إسحق | جعفر عبد الحكم إسحاق",
  },
  "sd/jaafar-ahmed-abdallah": {
    kind: "person", en: "Jaafar Ahmed Abdallah", countries: ["SD"],
    ar: "جعفر أحمد عبد الله",
  },
  "sd/jaafar-al-mirghani": {
    kind: "person", en: "Jaafar al-Mirghani", countries: ["SD"],
    ar: "جعفر الميرغني | جعفر محمد عثمان الميرغني | جعفر الصادق الميرغني",
  },
  "sd/jaafar-al-sabki": {
    kind: "person", en: "Jaafar al-Sabki Ibrahim", countries: ["SD"],
    ar: "جعفر السبكي | جعفر السبكي إبراهيم",
  },
  "sd/jaafar-ali-al-ghali": {
    kind: "person", en: "Jaafar Ali al-Ghali", countries: ["SD"],
    ar: "جعفر علي الغالي",
  },
  "sd/jaafar-hassan-osman": {
    kind: "person", en: "Jaafar Hassan Osman", countries: ["SD"], weak: true,
    ar: "جعفر حسن عثمان | جعفر حسن",
    arCue: "التجمع الاتحادي | الحرية والتغيير | السودان",
  },
  "sd/jaafar-khidir": {
    kind: "person", en: "Jaafar Khidir", countries: ["SD"],
    ar: "جعفر خضر",
  },
  "sd/jaafar-mohamed-saad": {
    kind: "person", en: "Jaafar Mohamed Saad", countries: ["SD"],
    ar: "جعفر محمد سعد | الأمير جعفر محمد سعد",
  },
  "sd/jabir-ishaq": {
    kind: "person", en: "Jabir Ishaq", countries: ["SD"], weak: true,
    ar: "جابر إسحاق | جابر إسحق",
    arCue: "حركة | القوة المشتركة | الفاشر",
  },
  "sd/jabir-komandan": {
    kind: "person", en: "Jabir Komandan", countries: ["SD"],
    ar: "جابر كمندان | جابر كمندان كومي",
  },
  "sd/jadein-ali-obeid": {
    kind: "person", en: "Jadein Ali Obeid", aliases: ["Gadain Ali Obeid"], countries: ["SD"],
    ar: "جادين علي عبيد | جادين علي العبيد | جادين علي",
  },
  "sd/jalal-al-din-al-sheikh": {
    kind: "person", en: "Jalal al-Din al-Sheikh", aliases: ["Jalal al-Sheikh"], countries: ["SD"],
    ar: "جلال الدين الشيخ | جلال الدين الشيخ الطيب",
  },
  "sd/jalal-yousif-al-digair": {
    kind: "person", en: "Jalal Yousif al-Digair", aliases: ["Jalal al-Digair"], countries: ["SD"],
    ar: "جلال يوسف الدقير | جلال الدقير",
  },
  "sd/jalha": {
    kind: "person", en: "Jalha Mahdi Babiker", aliases: ["Rahmatallah al-Mahdi Jalha", "Jalha Rahmatallah al-Mahdi"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "رحمة الله المهدي | جلحة | رحمة الله جلحة | مهدي رحمة جلحة | رحمة الله المهدي جلحة | رحمة الله مهدي بابكر جلحة",
  },
  "sd/jalila-khamis-koko": {
    kind: "person", en: "Jalila Khamis Koko", aliases: ["Jalila Khamis"], countries: ["SD"],
    ar: "جليلة خميس كوكو | جليلة خميس",
  },
  "sd/jamal-abdul-majid": {
    kind: "person", en: "Jamal Abdul Majid", aliases: ["Jamal Abdelmajid"], countries: ["SD"],
    ar: "جمال عبد المجيد | جمال الدين عبد المجيد",
  },
  "sd/jamal-al-din-omar": {
    kind: "person", en: "Jamal al-Din Omar", countries: ["SD"], weak: true,
    ar: "جمال الدين عمر | جمال الدين عمر محمد",
    arCue: "وزير | الدفاع | السودان",
  },
  "sd/jamal-farfour": {
    kind: "person", en: "Jamal Farfour", countries: ["SD"],
    ar: "جمال فرفور",
  },
  "sd/jamal-idris-al-kinin": {
    kind: "person", en: "Jamal Idris al-Kinin", countries: ["SD"],
    ar: "جمال إدريس الكنين",
  },
  "sd/jamal-juma-officer": {
    kind: "person", en: "Jamal Juma (officer)", countries: ["SD"], weak: true,
    ar: "جمال جمعة | جمال جمعة آدم",
    arCue: "النيل الأبيض | الفرقة 18 | الجيش | كوستي | الناطق",
  },
  "sd/jamal-omar-mohamed": {
    kind: "person", en: "Jamal Omar", countries: ["SD"], weak: true,
    ar: "جمال عمر | جمال الدين عمر محمد إبراهيم | جمال الدين عمر",
    arCue: "المجلس العسكري | وزير الدفاع | السودان | السوداني | الفريق",
  },
  "sd/james-kwesi-appiah": {
    kind: "person", en: "James Kwesi Appiah", aliases: ["Kwesi Appiah"], countries: ["GH", "SD"],
    ar: "جيمس كواسي أبياه | جيمس كويسي أبياه | جيمس كواسي أبيا | جيمس كويسي أبيا | كواسي أبياه | كواسي أبيا | كويسي أبياه | كويزي أبياه",
    arWeak: "أبياه",
  },
  "sd/jar-al-nabi-abdel-karim": {
    kind: "person", en: "Jar al-Nabi Abdel-Karim", countries: ["SD"],
    ar: "جار النبي عبد الكريم",
  },
  "sd/jar-al-nabi-abdelgadir": {
    kind: "person", en: "Jar al-Nabi Abdelgadir", countries: ["SD"],
    ar: "جار النبي عبد القادر | جار النبي عبد القادر يونس",
  },
  "sd/jibril-abdelkarim-tek": {
    kind: "person", en: "Jibril Abdelkarim Bari", aliases: ["Gibril Abdul Kareem Barey", "Jibril Tek"], countries: ["SD"],
    ar: "جبريل عبد الكريم باري | جبريل تيك | جبريل عبد الكريم تيك | جبريل تك | جبريل عبد الكريم إبراهيم مايو",
  },
  "sd/jibril-bilal": {
    kind: "person", en: "Gibril Adam Bilal", aliases: ["Jibreel Adam Bilal", "Gibril Bilal"], countries: ["SD"],
    ar: "جبريل آدم بلال | جبريل بلال",
  },
  "sd/jiddo-sakin": {
    kind: "person", en: "Jiddo Issa Sakin", countries: ["SD"], parent: "armed-groups/slm",
    ar: "جدو ساكن | جدو عيسى ساكن",
  },
  "sd/john-garang": {
    kind: "person", en: "John Garang", aliases: ["John Garang de Mabior"], countries: ["SS", "SD"], parent: "armed-groups/splm",
    ar: "جون قرنق | جون غارانغ | جون قرنق دي مبيور | جون جارانج | جون غرنق | جون قارانق | جون قرنق دي مابيور | جون قرنق ديمبيور",
    arWeak: "قرنق",
  },
  "sd/joseph-tuka": {
    kind: "person", en: "Joseph Tuka", aliases: ["Joseph Tukka", "Joseph Tuka Ali"], countries: ["SD"], parent: "armed-groups/splm-n-hilu",
    ar: "جوزيف توكا | جوزيف تكة | جوزيف توكا علي | جوزيف تكا",
    arWeak: "توكا",
  },
  "sd/juma-haggar": {
    kind: "person", en: "Juma Haggar", countries: ["SD"],
    ar: "جمعة حقار | جمعة محمد حقار",
  },
  "sd/jumaa-al-wakil": {
    kind: "person", en: "Jumaa al-Wakil", countries: ["SD"],
    ar: "جمعة الوكيل | جمعة الوكيل الأحيمر",
  },
  "sd/kamal-abdel-latif-minister": {
    kind: "person", en: "Kamal Abdel-Latif (minister)", aliases: ["Kamal Abdel-Latif"], countries: ["SD"], weak: true,
    ar: "كمال عبد اللطيف",
    arCue: "السودان | وزير المعادن | مجلس الوزراء | المؤتمر الوطني",
  },
  "sd/kamal-abdelmarouf-al-mahi": {
    kind: "person", en: "Kamal Abdelmarouf al-Mahi", countries: ["SD"],
    ar: "كمال عبد المعروف | كمال عبد المعروف الماحي",
  },
  "sd/kamal-al-jizouli": {
    kind: "person", en: "Kamal al-Jizouli", aliases: ["Kamal al-Jazouli"], countries: ["SD"],
    ar: "كمال الجزولي",
  },
  "sd/kamal-ali-mohamed": {
    kind: "person", en: "Kamal Ali Mohamed", countries: ["SD"],
    ar: "كمال علي محمد",
  },
  "sd/kamal-balla": {
    kind: "person", en: "Kamal Balla", countries: ["SD"],
    ar: "كمال بلة",
  },
  "sd/kamal-bolad": {
    kind: "person", en: "Kamal Bolad", countries: ["SD"],
    ar: "كمال بولاد",
  },
  "sd/kamal-hassan-ali": {
    kind: "person", en: "Kamal Hassan Ali", countries: ["SD"], weak: true,
    ar: "كمال حسن علي",
    arCue: "السودان | السوداني | السفير | المؤتمر الوطني",
  },
  "sd/kamal-hassan-bakhit": {
    kind: "person", en: "Kamal Hassan Bakhit", countries: ["SD"],
    ar: "كمال حسن بخيت",
  },
  "sd/kamal-ismail": {
    kind: "person", en: "Kamal Ismail", countries: ["SD"], weak: true,
    ar: "كمال إسماعيل",
    arCue: "التحالف الوطني السوداني | العميد | قوى إعلان الحرية",
  },
  "sd/kamal-karrar": {
    kind: "person", en: "Kamal Karrar", countries: ["SD"],
    ar: "كمال كرار",
  },
  "sd/kamal-obeid": {
    kind: "person", en: "Kamal Obeid", countries: ["SD"], weak: true,
    ar: "كمال عبيد | كمال محمد عبيد",
    arCue: "وزير الإعلام | المؤتمر الوطني | السودان",
  },
  "sd/kamal-omar": {
    kind: "person", en: "Kamal Omar", countries: ["SD"],
    ar: "كمال عمر عبد السلام",
    arWeak: "كمال عمر",
    arCue: "المؤتمر الشعبي | السودان",
  },
  "sd/kamal-tarbas": {
    kind: "person", en: "Kamal Tarbas", countries: ["SD"],
    ar: "كمال ترباس",
  },
  "sd/kamala-ishag": {
    kind: "person", en: "Kamala Ibrahim Ishag", countries: ["SD"],
    ar: "كمالا إبراهيم إسحق | كمالا إسحق",
  },
  "sd/kamil-idris": {
    kind: "person", en: "Kamil Idris", countries: ["SD"],
    ar: "كامل إدريس | كامل الطيب إدريس",
  },
  "sd/karamallah-abbas": {
    kind: "person", en: "Karamallah Abbas", countries: ["SD"],
    ar: "كرم الله عباس | كرم الله عباس الشيخ",
  },
  "sd/karrar-askar": {
    kind: "person", en: "Karrar Askar", countries: ["SD"],
    ar: "كرار عسكر",
  },
  "sd/khadija-al-dueihi": {
    kind: "person", en: "Khadija al-Dueihi", countries: ["SD"],
    ar: "خديجة الدويحي",
  },
  "sd/khairi-abdelrahman": {
    kind: "person", en: "Khairi Abdelrahman", countries: ["SD"],
    ar: "خيري عبد الرحمن أحمد | خيري عبد الرحمن",
  },
  "sd/khaled-moussa-dafalla": {
    kind: "person", en: "Khaled Moussa Dafalla", countries: ["SD"],
    ar: "خالد موسى دفع الله",
  },
  "sd/khalid-abdin-al-shami": {
    kind: "person", en: "Khalid Abdin al-Shami", countries: ["SD"],
    ar: "خالد عابدين الشامي | خالد عابدين محمد أحمد الشامي",
    arWeak: "خالد الشامي",
    arCue: "هيئة الأركان | السوداني | الفريق",
  },
  "sd/khalid-al-eisir": {
    kind: "person", en: "Khalid al-Aiser", fr: "Khalid al-Eisir", countries: ["SD"],
    ar: "خالد الإعيسر | خالد علي الإعيسر",
    arWeak: "الإعيسر",
  },
  "sd/khalid-al-tijani-al-nour": {
    kind: "person", en: "Khalid al-Tijani al-Nour", countries: ["SD"], weak: true,
    ar: "خالد التجاني النور | خالد التيجاني النور",
    arCue: "إيلاف | الصحفي | السودان",
  },
  "sd/khalid-hassan-abbas": {
    kind: "person", en: "Khalid Hassan Abbas", countries: ["SD"],
    ar: "خالد حسن عباس",
  },
  "sd/khalid-hassan-mohieldin": {
    kind: "person", en: "Khalid Hassan Mohieldin", countries: ["SD"],
    ar: "خالد حسان محيي الدين | خالد حسان",
  },
  "sd/khalid-idris": {
    kind: "person", en: "Khalid Idris", countries: ["SD"], weak: true,
    ar: "خالد إدريس | خالد محمد إدريس | خالد إدريس أبيه",
    arCue: "البجا | شرق",
  },
  "sd/khalid-mohamed-ahmed-jaili": {
    kind: "person", en: "Khalid Mohamed Ahmed Jaili", countries: ["SD"],
    ar: "خالد محمد أحمد جيلي | خالد محمد جيلي | خالد جيلي",
  },
  "sd/khalid-mustafa-adam": {
    kind: "person", en: "Khalid Mustafa Adam", countries: ["SD"],
    ar: "خالد مصطفى آدم",
  },
  "sd/khalid-omar-yousif": {
    kind: "person", en: "Khalid Omar Yousif", fr: "Khalid Omar Youssef", aliases: ["Khalid Omer Yousif"], countries: ["SD"],
    ar: "خالد عمر يوسف | خالد سلك | خالد عمر سلك",
  },
  "sd/khalid-shawish": {
    kind: "person", en: "Khalid Shawish", countries: ["SD"],
    ar: "خالد شاويش | خالد جاويش | خالد إدريس جاويش",
    arWeak: "شاويش",
  },
  "sd/khalifa-ahmed-khalifa": {
    kind: "person", en: "Khalifa Ahmed Khalifa", countries: ["SD"],
    ar: "خليفة أحمد خليفة",
  },
  "sd/khalil-abdallah-governor": {
    kind: "person", en: "Khalil Abdallah Mohamed", countries: ["SD"], weak: true,
    ar: "خليل عبد الله محمد | خليل عبد الله",
    arCue: "غرب دارفور | الجنينة | والي",
  },
  "sd/khalil-ibrahim": {
    kind: "person", en: "Khalil Ibrahim", countries: ["SD"], parent: "armed-groups/jem", weak: true,
    ar: "خليل إبراهيم | خليل ابراهيم محمد",
    arCue: "العدل والمساواة | دارفور",
  },
  "sd/khalil-pasha-sairin": {
    kind: "person", en: "Khalil Pasha Sairin", aliases: ["Khalil Basha Sayreen"], countries: ["SD"],
    ar: "خليل باشا سايرين | خليل باشا سايرين أمرقيل",
  },
  "sd/khamis-abakar": {
    kind: "person", en: "Khamis Abdallah Abakar", fr: "Khamis Abakar", countries: ["SD"], parent: "armed-groups/sudanese-alliance",
    ar: "خميس أبكر | خميس عبد الله أبكر | خميس أبكر عبد الله",
  },
  "sd/khamis-jabal": {
    kind: "person", en: "Khamis Jabal", aliases: ["Khamis Jebel"], countries: ["SD"],
    ar: "خميس جبل",
  },
  "sd/khamis-jallab": {
    kind: "person", en: "Khamis Jallab", aliases: ["Ismail Khamis Jallab"], countries: ["SD"],
    ar: "إسماعيل خميس جلاب | خميس جلاب",
  },
  "sd/khojali-hamad": {
    kind: "person", en: "Khojali Hamad", countries: ["SD"],
    ar: "خوجلي حمد عبد الله | خوجلي حمد",
  },
  "sd/kholood-khair": {
    kind: "person", en: "Kholood Khair", countries: ["SD"],
    ar: "خلود خير",
  },
  "sd/khuldi-fathi-salim": {
    kind: "person", en: "Khuldi Fathi Salim", countries: ["SD"],
    ar: "خلدي فتحي سالم | خلدي فتحي",
  },
  "sd/koko-mohamed-jagdoul": {
    kind: "person", en: "Koko Mohamed Jagdoul", countries: ["SD"], parent: "armed-groups/splm-n",
    ar: "كوكو محمد جقدول | كوكو جقدول",
  },
  "sd/kuol-deng-majok": {
    kind: "person", en: "Kuol Deng Majok", aliases: ["Kuol Deng Kuol", "Kuol Adol"], countries: ["SD", "SS"],
    ar: "كوال دينق مجوك | كوال دينق كوال | كوال أدول | كوال دينج مجوك",
  },
  "sd/lam-akol": {
    kind: "person", en: "Lam Akol", countries: ["SS", "SD"],
    ar: "لام أكول | لام أكول أجاوين",
  },
  "sd/lamia-abdelghaffar": {
    kind: "person", en: "Lamia Abdelghaffar Khalafallah", aliases: ["Limia Abdelghaffar"], countries: ["SD"],
    ar: "لمياء عبد الغفار | لمياء عبد الغفار خلف الله",
  },
  "sd/lana-mahdi": {
    kind: "person", en: "Lana Mahdi", countries: ["SD"],
    ar: "لنا مهدي",
  },
  "sd/leila-aboulela": {
    kind: "person", en: "Leila Aboulela", countries: ["SD", "GB"],
    ar: "ليلى أبو العلا",
  },
  "sd/lina-al-sheikh": {
    kind: "person", en: "Lina al-Sheikh", aliases: ["Lina el-Sheikh Mahjoub"], countries: ["SD"],
    ar: "لينا الشيخ محجوب | لينا الشيخ",
  },
  "sd/lina-yagoub": {
    kind: "person", en: "Lina Yagoub", countries: ["SD"],
    ar: "لينا يعقوب",
  },
  "sd/lubna-abdelaziz": {
    kind: "person", en: "Lubna Abdelaziz", countries: ["SD"], weak: true,
    ar: "لبنى عبد العزيز",
    arCue: "السودان | الصحفية",
  },
  "sd/mabrouk-mubarak-salim": {
    kind: "person", en: "Mabrouk Mubarak Salim", countries: ["SD"],
    ar: "مبروك مبارك سليم",
    arWeak: "مبروك سليم",
  },
  "sd/madani-abbas-madani": {
    kind: "person", en: "Madani Abbas Madani", countries: ["SD"],
    ar: "مدني عباس مدني",
  },
  "sd/magdi-hassan-yassin": {
    kind: "person", en: "Magdi Hassan Yassin", countries: ["SD"],
    ar: "مجدي حسن ياسين | مجدي حسن يس | مجدي ياسين",
  },
  "sd/magdi-ibrahim-osman-khalil": {
    kind: "person", en: "Magdi Ibrahim Osman Khalil", countries: ["SD"],
    ar: "مجدي إبراهيم عثمان خليل | مجدي إبراهيم عثمان",
    arWeak: "مجدي إبراهيم",
    arCue: "هيئة الأركان | رئيس الأركان",
  },
  "sd/maha-al-talb": {
    kind: "person", en: "Maha al-Talb", countries: ["SD"],
    ar: "مها التلب",
  },
  "sd/mahasin-ali-yagoub": {
    kind: "person", en: "Mahasin Ali Yagoub", countries: ["SD"],
    ar: "محاسن علي يعقوب",
    arWeak: "محاسن يعقوب",
  },
  "sd/mahdi-al-amin-kubba": {
    kind: "person", en: "Mahdi al-Amin Kubba", countries: ["SD"],
    ar: "مهدي الأمين كبة | مهدي كبة",
  },
  "sd/mahdi-babo-nimir": {
    kind: "person", en: "Mahdi Babo Nimir", countries: ["SD"],
    ar: "مهدي بابو نمر",
  },
  "sd/mahdi-ibrahim": {
    kind: "person", en: "Mahdi Ibrahim", countries: ["SD"], weak: true,
    ar: "مهدي إبراهيم | مهدي إبراهيم محمد",
    arCue: "المؤتمر الوطني | الإسلامية | البشير",
  },
  "sd/maher-abu-al-goukh": {
    kind: "person", en: "Maher Abu al-Goukh", aliases: ["Maher Abu al-Joukh"], countries: ["SD"],
    ar: "ماهر أبو الجوخ",
  },
  "sd/mahir-saad-al-khalifa": {
    kind: "person", en: "Mahir Saad al-Khalifa", countries: ["SD"],
    ar: "ماهر سعد الخليفة | ماهر الخليفة سعد",
  },
  "sd/mahjoub-bushra": {
    kind: "person", en: "Mahjoub Bushra Ahmed Rahma", countries: ["SD"],
    ar: "محجوب بشرى أحمد رحمة | محجوب بشرى أحمد",
    arWeak: "محجوب بشرى",
  },
  "sd/mahjoub-erwa": {
    kind: "person", en: "Mahjoub Erwa", countries: ["SD"],
    ar: "محجوب عروة",
  },
  "sd/mahjoub-fadl-badri": {
    kind: "person", en: "Mahjoub Fadl Badri", countries: ["SD"],
    ar: "محجوب فضل بدري",
  },
  "sd/mahjoub-hussein": {
    kind: "person", en: "Mahjoub Hussein", countries: ["SD"],
    ar: "محجوب حسين",
  },
  "sd/mahjoub-mohamed-salih": {
    kind: "person", en: "Mahjoub Mohamed Salih", countries: ["SD"],
    ar: "محجوب محمد صالح",
  },
  "sd/mahjoub-sharif": {
    kind: "person", en: "Mahjoub Sharif", countries: ["SD"],
    ar: "محجوب شريف",
  },
  "sd/mahmoud-abdelaziz": {
    kind: "person", en: "Mahmoud Abdelaziz", countries: ["SD"], weak: true,
    ar: "محمود عبد العزيز",
    arCue: "الفنان | الحوت",
  },
  "sd/mahmoud-babiker-hamad": {
    kind: "person", en: "Mahmoud Babiker Hamad", countries: ["SD"],
    ar: "محمود بابكر همد | محمود بكر همد | محمود محمد همد",
  },
  "sd/mahmoud-mohammed-taha": {
    kind: "person", en: "Mahmoud Mohammed Taha", countries: ["SD"],
    ar: "محمود محمد طه",
  },
  "sd/mahmoud-musa-madibbo": {
    kind: "person", en: "Mahmoud Musa Madibbo", aliases: ["Nazir Madibbo", "Mahmoud Madibo"], countries: ["SD"],
    ar: "محمود موسى مادبو | محمود مادبو | الناظر مادبو | الناظر محمود موسى مادبو | محمود موسى إبراهيم مادبو",
  },
  "sd/majzoub-al-khalifa": {
    kind: "person", en: "Majzoub al-Khalifa", countries: ["SD"],
    ar: "مجذوب الخليفة | مجذوب الخليفة أحمد",
  },
  "sd/makarim-bashir": {
    kind: "person", en: "Makarim Bashir", countries: ["SD"],
    ar: "مكارم بشير",
  },
  "sd/makin-al-sadiq": {
    kind: "person", en: "Makin al-Sadiq", countries: ["SD"],
    ar: "ماكن الصادق | ماكن الصادق محمد",
  },
  "sd/makkawi-mohamed-awad": {
    kind: "person", en: "Makkawi Mohamed Awad", countries: ["SD"],
    ar: "مكاوي محمد عوض",
  },
  "sd/makki-al-maghribi": {
    kind: "person", en: "Makki al-Maghribi", aliases: ["Mekki Elmograbi"], countries: ["SD"],
    ar: "مكي المغربي",
  },
  "sd/makki-sinada": {
    kind: "person", en: "Makki Sinada", countries: ["SD"],
    ar: "مكي سنادة",
  },
  "sd/malik-agar": {
    kind: "person", en: "Malik Agar", aliases: ["Malik Aggar", "Malik Agar Eyre"], countries: ["SD"], parent: "armed-groups/splm-n-agar",
    ar: "مالك عقار | مالك عقار إير",
    arWeak: "عقار",
  },
  "sd/malik-al-hassan-abu-rouf": {
    kind: "person", en: "Malik al-Hassan Abu Rouf", countries: ["SD"],
    ar: "مالك الحسن أبو روف",
  },
  "sd/malik-al-tayeb-khojali": {
    kind: "person", en: "Malik al-Tayeb Khojali", countries: ["SD"],
    ar: "مالك الطيب خوجلي | مالك الطيب خوجلي النيل",
  },
  "sd/mamoun-humeida": {
    kind: "person", en: "Mamoun Humeida", aliases: ["Mamoun Homeida"], countries: ["SD"],
    ar: "مأمون حميدة",
  },
  "sd/mamoun-siwar-al-dahab": {
    kind: "person", en: "Mamoun Siwar al-Dahab", countries: ["SD"],
    ar: "مأمون سوار الدهب",
  },
  "sd/mandour-al-mahdi": {
    kind: "person", en: "Mandour al-Mahdi", countries: ["SD"],
    ar: "مندور المهدي",
  },
  "sd/mansour-arbab": {
    kind: "person", en: "Mansour Arbab", countries: ["SD"], weak: true,
    ar: "منصور أرباب | منصور أرباب يونس",
    arCue: "العدل | المساواة | حركة",
  },
  "sd/mansour-khalid": {
    kind: "person", en: "Mansour Khalid", countries: ["SD"],
    ar: "منصور خالد",
  },
  "sd/mariam-al-mahdi": {
    kind: "person", en: "Mariam al-Sadiq al-Mahdi", fr: "Mariam al-Sadek al-Mahdi", aliases: ["Mariam al-Mahdi"], countries: ["SD"],
    ar: "مريم الصادق المهدي | مريم الصادق | مريم المهدي",
  },
  "sd/marwa-al-dawlia": {
    kind: "person", en: "Marwa al-Dawlia", countries: ["SD"],
    ar: "مروة الدولية",
  },
  "sd/masar-aseel": {
    kind: "person", en: "Masar Aseel", aliases: ["Massar Asil"], countries: ["SD"],
    ar: "مسار أصيل | مسار عبد الرحمن أصيل | مسار عبد الرحمن عسيل | مسار عسيل",
  },
  "sd/mashaer-al-dawalab": {
    kind: "person", en: "Mashaer al-Dawalab", aliases: ["Mashair Aldawalab"], countries: ["SD"],
    ar: "مشاعر الدولب | مشاعر أحمد الأمين الدولب",
  },
  "sd/mastour-ahmed-mohamed": {
    kind: "person", en: "Mastour Ahmed Mohamed", countries: ["SD"],
    ar: "مستور أحمد محمد",
  },
  "sd/mayada-gamar-al-din": {
    kind: "person", en: "Mayada Gamar al-Din", countries: ["SD"],
    ar: "ميادة قمر الدين",
  },
  "sd/minni-minnawi": {
    kind: "person", en: "Minni Arko Minnawi", fr: "Minni Arcua Minnawi", aliases: ["Suliman Arcua Minnawi", "Minni Minawi", "Minni Minnawi"], countries: ["SD"],
    parent: "armed-groups/slm-mm",
    ar: "مني أركو مناوي | مناوي | مني مناوي | مني أركوي مناوي | أركو مناوي | سليمان أركو مناوي",
    arNotAfter: "تيار | موقف | معسكر | فريق | حزب | توجه | مرشح | رأي",
  },
  "sd/mirfat-hussein": {
    kind: "person", en: "Mirfat Hussein", countries: ["SD"],
    ar: "ميرفت حسين",
  },
  "sd/mirghani-abdelrahman": {
    kind: "person", en: "Mirghani Abdelrahman", countries: ["SD"],
    ar: "ميرغني عبد الرحمن",
  },
  "sd/mirghani-idris-suleiman": {
    kind: "person", en: "Mirghani Idris Suleiman", countries: ["SD"],
    ar: "ميرغني إدريس سليمان | ميرغني إدريس | ميرغني سليمان",
  },
  "sd/mirghani-musa": {
    kind: "person", en: "Mirghani Musa Hamad", countries: ["SD"],
    ar: "ميرغني موسى حمد",
    arWeak: "ميرغني موسى",
    arCue: "النقل | السودان",
  },
  "sd/mirghani-salih": {
    kind: "person", en: "Mirghani Salih", countries: ["SD"], weak: true,
    ar: "ميرغني صالح | ميرغني صالح سيد أحمد",
    arCue: "القضارف | والي",
  },
  "sd/mo-ibrahim": {
    kind: "person", en: "Mo Ibrahim", countries: ["SD", "GB"],
    ar: "محمد فتحي إبراهيم | مو إبراهيم",
  },
  "sd/moawia-osman-khalid": {
    kind: "person", en: "Moawia Osman Khalid", aliases: ["Muawia Osman Khalid"], countries: ["SD"],
    ar: "معاوية عثمان خالد | معاوية عثمان خالد محمد | معاوية عثمان",
  },
  "sd/modo-al-bashir": {
    kind: "person", en: "Modo al-Bashir", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "مدو البشير",
  },
  "sd/mohamed-abdallah-al-doma": {
    kind: "person", en: "Mohamed Abdallah al-Doma", countries: ["SD"],
    ar: "محمد عبد الله الدومة",
  },
  "sd/mohamed-abdallah-al-tom": {
    kind: "person", en: "Mohamed Abdallah al-Tom", countries: ["SD"],
    ar: "محمد عبد الله التوم | محمد عبد الله علي التوم",
  },
  "sd/mohamed-abdelfattah-fadlallah": {
    kind: "person", en: "Mohamed Abdelfattah Fadlallah", countries: ["SD"],
    ar: "محمد عبد الفتاح فضل الله",
  },
  "sd/mohamed-abdelkader-journalist": {
    kind: "person", en: "Mohamed Abdelgadir (journalist)", countries: ["SD"], weak: true,
    ar: "محمد عبد القادر",
    arCue: "الكرامة | رئيس تحرير | الرأي العام | صحيفة | الخرطوم",
  },
  "sd/mohamed-abdelkarim-al-had": {
    kind: "person", en: "Mohamed Abdelkarim al-Had", countries: ["SD"],
    ar: "محمد عبد الكريم الهد",
  },
  "sd/mohamed-abdelkarim-preacher": {
    kind: "person", en: "Mohamed Abdelkarim (preacher)", countries: ["SD"], weak: true,
    ar: "محمد عبد الكريم",
    arCue: "الرابطة الشرعية | السلفي | تيار نصرة الشريعة | الخرطوم",
  },
  "sd/mohamed-abdelmajid-al-tayeb": {
    kind: "person", en: "Mohamed Abdelmajid al-Tayeb", countries: ["SD"],
    ar: "محمد عبد المجيد الطيب",
  },
  "sd/mohamed-abdelrahman-al-nayer": {
    kind: "person", en: "Mohamed Abdelrahman al-Nayer", aliases: ["Muhammad al-Nayer"], countries: ["SD"],
    ar: "محمد عبد الرحمن الناير | محمد الناير",
    arWeak: "الناير",
  },
  "sd/mohamed-abdelsalam-tarrada": {
    kind: "person", en: "Mohamed Abdelsalam Tarrada", countries: ["SD"],
    ar: "محمد عبد السلام ترادة | محمد عبد السلام طرادة | عبد السلام طرادة",
  },
  "sd/mohamed-adam-jayed": {
    kind: "person", en: "Mohamed Adam Jayed", countries: ["SD"],
    ar: "محمد آدم جايد | محمد آدم محمد جايد",
  },
  "sd/mohamed-ahmed-al-khidir": {
    kind: "person", en: "Mohamed Ahmed al-Khidir", countries: ["SD"],
    ar: "محمد أحمد الخضر | محمد أحمد الخضر صالح",
  },
  "sd/mohamed-ahmed-hassan-gedaref": {
    kind: "person", en: "Mohamed Ahmed Hassan Ahmed", countries: ["SD"],
    ar: "محمد أحمد حسن أحمد",
    arWeak: "محمد أحمد حسن",
    arCue: "القضارف | والي",
  },
  "sd/mohamed-ahmed-omar-makhadda": {
    kind: "person", en: "Mohamed Ahmed Omar (Makhadda)", countries: ["SD"], weak: true,
    ar: "محمد أحمد عمر",
    arCue: "مخدة | الدعم السريع | العميد",
  },
  "sd/mohamed-ahmed-salim": {
    kind: "person", en: "Mohamed Ahmed Salim", countries: ["SD"], weak: true,
    ar: "محمد أحمد سالم",
    arCue: "وزير العدل | السودان",
  },
  "sd/mohamed-al-amin-al-toum": {
    kind: "person", en: "Mohamed al-Amin al-Toum", countries: ["SD"],
    ar: "محمد الأمين التوم",
  },
  "sd/mohamed-al-amin-khalifa": {
    kind: "person", en: "Mohamed al-Amin Khalifa", countries: ["SD"],
    ar: "محمد الأمين خليفة",
  },
  "sd/mohamed-al-amin-tirik": {
    kind: "person", en: "Mohamed al-Amin Tirik", aliases: ["Muhammad al-Amin Tirik"], countries: ["SD"],
    ar: "محمد الأمين ترك | الناظر ترك | سيد محمد الأمين ترك | الناظر محمد الأمين ترك",
  },
  "sd/mohamed-al-asbat": {
    kind: "person", en: "Mohamed al-Asbat", countries: ["SD"],
    ar: "محمد الأسباط",
  },
  "sd/mohamed-al-badawi-abdelmajid": {
    kind: "person", en: "Mohamed al-Badawi Abdelmajid", aliases: ["Mohamed al-Badawi Abu Garoun"], countries: ["SD"],
    ar: "محمد البدوي عبد الماجد | محمد البدوي عبد الماجد أبو قرون | محمد البدوي أبو قرون | محمد البدوي أبوقرون | البدوي أبو قرون",
  },
  "sd/mohamed-al-digair": {
    kind: "person", en: "Mohamed Yousif al-Digair", countries: ["SD"],
    ar: "محمد يوسف الدقير",
    arWeak: "محمد الدقير",
  },
  "sd/mohamed-al-faki": {
    kind: "person", en: "Mohamed al-Faki Suleiman", countries: ["SD"],
    ar: "محمد الفكي سليمان",
    arWeak: "محمد الفكي",
    arCue: "السيادة | السوداني",
  },
  "sd/mohamed-al-faytouri": {
    kind: "person", en: "Mohamed al-Faytouri", countries: ["SD"],
    ar: "محمد الفيتوري",
  },
  "sd/mohamed-al-ghali-ali-youssef": {
    kind: "person", en: "Mohamed al-Ghali Ali Youssef", countries: ["SD"],
    ar: "محمد الغالي علي يوسف",
  },
  "sd/mohamed-al-hassan-al-amin": {
    kind: "person", en: "Mohamed al-Hassan al-Amin", countries: ["SD"],
    ar: "محمد الحسن الأمين",
  },
  "sd/mohamed-al-hassan-al-mirghani": {
    kind: "person", en: "Mohamed al-Hassan al-Mirghani", aliases: ["al-Hassan al-Mirghani"], countries: ["SD"],
    ar: "محمد الحسن الميرغني | الحسن الميرغني | محمد الحسن محمد عثمان الميرغني",
  },
  "sd/mohamed-al-jakoumi": {
    kind: "person", en: "Mohamed Sayed Ahmed al-Jakoumi", countries: ["SD"],
    ar: "محمد سيد أحمد الجكومي | الجاكومي محمد سيد أحمد | محمد سيد أحمد سر الختم الجاكومي | محمد سيد أحمد سر الختم",
    arWeak: "الجكومي",
  },
  "sd/mohamed-al-jazouli": {
    kind: "person", en: "Mohamed al-Jazouli", countries: ["SD"],
    ar: "محمد علي الجزولي | محمد الجزولي",
    arWeak: "الجزولي",
  },
  "sd/mohamed-al-makki-ibrahim": {
    kind: "person", en: "Mohamed al-Makki Ibrahim", countries: ["SD"],
    ar: "محمد المكي إبراهيم",
  },
  "sd/mohamed-al-mukhtar-al-nour": {
    kind: "person", en: "Mohamed al-Mukhtar al-Nour", aliases: ["Muhammad al-Mukhtar al-Nur"], countries: ["SD"], parent: "armed-groups/rsf", weak: true,
    ar: "محمد المختار النور | محمد المختار",
    arCue: "الدعم السريع | حميدتي",
  },
  "sd/mohamed-al-mutasim-hakim": {
    kind: "person", en: "Mohamed al-Mutasim Hakim", countries: ["SD"],
    ar: "محمد المعتصم حاكم",
  },
  "sd/mohamed-al-nasri": {
    kind: "person", en: "Mohamed al-Nasri", countries: ["SD"],
    ar: "محمد النصري",
  },
  "sd/mohamed-al-sheikh-madani": {
    kind: "person", en: "Mohamed al-Sheikh Madani", aliases: ["Abu al-Gawanit"], countries: ["SD"],
    ar: "محمد الشيخ مدني | أبو القوانيط",
  },
  "sd/mohamed-al-tijani-shamal": {
    kind: "person", en: "Al-Tijani Shamal", countries: ["SD"],
    ar: "التجاني شمال",
  },
  "sd/mohamed-ali-ahmed-sabir": {
    kind: "person", en: "Mohamed Ali Ahmed Sabir", aliases: ["Mohamed Ali Sabir"], countries: ["SD"],
    ar: "محمد علي أحمد صبير | محمد علي صبير | علي محمد صبير | محمد صبير",
  },
  "sd/mohamed-ali-al-mardi": {
    kind: "person", en: "Mohamed Ali al-Mardi", countries: ["SD"],
    ar: "محمد علي المرضي",
  },
  "sd/mohamed-ali-hamid": {
    kind: "person", en: "Mohamed Ali Hamid", countries: ["SD"], weak: true,
    ar: "محمد علي حامد",
    arCue: "الأمة | وزير | السودان",
  },
  "sd/mohamed-ali-jadin": {
    kind: "person", en: "Mohamed Ali Jadin", countries: ["SD"],
    ar: "محمد علي جادين",
  },
  "sd/mohamed-atta": {
    kind: "person", en: "Mohamed Atta", aliases: ["Mohamed Atta al-Mawla"], countries: ["SD"],
    ar: "محمد عطا المولى | محمد عطا المولى عباس | محمد عطا فضل المولى",
    arWeak: "محمد عطا",
    arCue: "جهاز الأمن",
  },
  "sd/mohamed-bahr-hamdin": {
    kind: "person", en: "Mohamed Bahr Hamdin", aliases: ["Mohamed Bahr Ali Hamadein"], countries: ["SD"],
    ar: "محمد بحر حمدين | محمد بحر علي حمدين",
  },
  "sd/mohamed-bashar-jem": {
    kind: "person", en: "Mohamed Bashar (JEM)", aliases: ["Mohamed Bashar"], countries: ["SD"], weak: true,
    ar: "محمد بشر | محمد بشر أحمد",
    arCue: "العدل والمساواة | دارفور | الدوحة",
  },
  "sd/mohamed-bashir-abu-nammo": {
    kind: "person", en: "Mohamed Bashir Abu Nammo", countries: ["SD"],
    ar: "محمد بشير أبو نمو | محمد بشير أبو أبونمو | محمد بشير أبونمو | محمد عبد الله أبو نمو | محمد بشير عبد الله أبو نمو",
  },
  "sd/mohamed-bashir-suleiman": {
    kind: "person", en: "Mohamed Bashir Suleiman", countries: ["SD"],
    ar: "محمد بشير سليمان",
  },
  "sd/mohamed-bushara-dousa": {
    kind: "person", en: "Mohamed Bushara Dousa", countries: ["SD"],
    ar: "محمد بشارة دوسة",
  },
  "sd/mohamed-daoud-bandak": {
    kind: "person", en: "Mohamed Daoud Bandak", countries: ["SD"],
    ar: "محمد داؤود بنداك | داؤود بنداك",
  },
  "sd/mohamed-dia-al-din": {
    kind: "person", en: "Mohamed Dia al-Din", countries: ["SD"],
    ar: "محمد ضياء الدين",
  },
  "sd/mohamed-esmat": {
    kind: "person", en: "Mohamed Esmat", countries: ["SD"], weak: true,
    ar: "محمد عصمت | محمد عصمت يحيى",
    arCue: "الاتحادي | السودان | الحرية والتغيير",
  },
  "sd/mohamed-hamid-al-balla": {
    kind: "person", en: "Mohamed Hamid al-Balla", countries: ["SD"],
    ar: "محمد حامد البلة",
  },
  "sd/mohamed-hamid-juma-nuwar": {
    kind: "person", en: "Mohamed Hamid Juma Nuwar", countries: ["SD"],
    ar: "محمد حامد جمعة نوار | محمد حامد جمعة",
  },
  "sd/mohamed-hari": {
    kind: "person", en: "Mohamed Hari", aliases: ["Mohamed Herri"], countries: ["SD"], weak: true,
    ar: "محمد هري",
    arCue: "تحرير السودان | مناوي | دارفور",
  },
  "sd/mohamed-haroun-ohaj": {
    kind: "person", en: "Mohamed Haroun Ohaj", countries: ["SD"],
    ar: "محمد هارون أوهاج | محمد هارون أوهاج أبو بكر",
  },
  "sd/mohamed-hassan-arabi": {
    kind: "person", en: "Mohamed Hassan Arabi", countries: ["SD"], weak: true,
    ar: "محمد حسن عربي",
    arCue: "والي | شمال دارفور",
  },
  "sd/mohamed-hassan-taayshi": {
    kind: "person", en: "Mohamed Hassan al-Ta'ayshi", fr: "Mohamed Hassan al-Taaychi", aliases: ["Muhammad Hassan al-Taishi"], countries: ["SD"],
    ar: "محمد حسن التعايشي | التعايشي محمد حسن | محمد الحسن التعايشي | محمد حسن عثمان التعايشي",
    arWeak: "التعايشي",
  },
  "sd/mohamed-hatim-suleiman": {
    kind: "person", en: "Mohamed Hatim Suleiman", countries: ["SD"],
    ar: "محمد حاتم سليمان",
  },
  "sd/mohamed-ibrahim-abdelkarim": {
    kind: "person", en: "Mohamed Ibrahim Abdelkarim", countries: ["SD"],
    ar: "محمد إبراهيم عبد الكريم",
  },
  "sd/mohamed-ibrahim-nugud": {
    kind: "person", en: "Mohamed Ibrahim Nugud", aliases: ["Ibrahim Nugud"], countries: ["SD"],
    ar: "محمد إبراهيم نقد | إبراهيم نقد",
  },
  "sd/mohamed-idris-khater": {
    kind: "person", en: "Mohamed Idris Khater", countries: ["SD"],
    ar: "محمد إدريس خاطر",
  },
  "sd/mohamed-issa-aliou": {
    kind: "person", en: "Mohamed Issa Aliou", aliases: ["Mohamed Issa Eleiw"], countries: ["SD"],
    ar: "محمد عيسى عليو",
  },
  "sd/mohamed-jalal-hashim": {
    kind: "person", en: "Mohamed Jalal Hashim", countries: ["SD"],
    ar: "محمد جلال هاشم | محمد جلال أحمد هاشم",
  },
  "sd/mohamed-kahir": {
    kind: "person", en: "Mohamed Kahir", countries: ["SD"],
    ar: "محمد كاهير",
  },
  "sd/mohamed-kartikila-salih": {
    kind: "person", en: "Mohamed Kartikila Salih", aliases: ["Mohamed Koortikela"], countries: ["SD"],
    ar: "محمد كرتكيلا صالح | محمد كرتكيلا | محمد كورتكيلا صالح | كورتكيلا",
    arWeak: "كرتكيلا",
  },
  "sd/mohamed-khair-al-zubair": {
    kind: "person", en: "Mohamed Khair al-Zubair", countries: ["SD"],
    ar: "محمد خير الزبير",
  },
  "sd/mohamed-kordofani": {
    kind: "person", en: "Mohamed Kordofani", countries: ["SD"],
    ar: "محمد كردفاني",
  },
  "sd/mohamed-latif": {
    kind: "person", en: "Mohamed Latif", countries: ["SD"], weak: true,
    ar: "محمد لطيف",
    arCue: "الصحفي | السودان | السوداني",
  },
  "sd/mohamed-madani-al-shabik": {
    kind: "person", en: "Mohamed Madani al-Shabik", countries: ["SD"],
    ar: "محمد مدني الشابك | محمد الشابك",
  },
  "sd/mohamed-mahjoub-mohieddin": {
    kind: "person", en: "Mohamed Mahjoub Mohieddin", countries: ["SD"],
    ar: "محمد محيي الدين محجوب",
  },
  "sd/mohamed-mukhtar-al-khatib": {
    kind: "person", en: "Mohamed Mukhtar al-Khatib", aliases: ["Muhammad Mukhtar al-Khatib"], countries: ["SD"],
    ar: "محمد مختار الخطيب | مختار الخطيب",
  },
  "sd/mohamed-musa-abdelrahman": {
    kind: "person", en: "Mohamed Musa Abdelrahman", countries: ["SD"],
    ar: "محمد موسى عبد الرحمن",
  },
  "sd/mohamed-mustafa-abdelgadir": {
    kind: "person", en: "Mohamed Mustafa Abdelgadir", countries: ["SD"],
    ar: "محمد مصطفى عبد القادر",
  },
  "sd/mohamed-mustafa-al-daw": {
    kind: "person", en: "Mohamed Mustafa al-Daw", countries: ["SD"],
    ar: "محمد مصطفى الضو",
  },
  "sd/mohamed-naji-al-asam": {
    kind: "person", en: "Mohamed Naji al-Asam", fr: "Mohamed Naji al-Assam", aliases: ["Muhammad Naji al-Asam"], countries: ["SD"],
    ar: "محمد ناجي الأصم | ناجي الأصم",
  },
  "sd/mohamed-nour-abdeldaim": {
    kind: "person", en: "Mohamed Nour Abdeldaim", countries: ["SD"],
    ar: "محمد نور عبد الدائم | محمد نور عبد الدائم عبد الرحيم",
  },
  "sd/mohamed-osman-al-hussein": {
    kind: "person", en: "Mohamed Osman al-Hussein", aliases: ["Muhammad Osman al-Hussein"], countries: ["SD"],
    ar: "محمد عثمان الحسين | محمد عثمان الحسين الحسن",
  },
  "sd/mohamed-osman-al-mirghani": {
    kind: "person", en: "Mohamed Osman al-Mirghani", aliases: ["Muhammad Osman al-Mirghani"], countries: ["SD"],
    ar: "محمد عثمان الميرغني | محمد عثمان المرغني",
    arWeak: "الميرغني",
  },
  "sd/mohamed-sabir-kashkash": {
    kind: "person", en: "Mohamed Sabir Kashkash", countries: ["SD"],
    ar: "محمد صابر كشكش",
  },
  "sd/mohamed-saeed-al-hilu": {
    kind: "person", en: "Mohamed Saeed al-Hilu", countries: ["SD"],
    ar: "محمد سعيد الحلو",
  },
  "sd/mohamed-saleh-harba": {
    kind: "person", en: "Mohamed Saleh Harba", countries: ["SD"],
    ar: "محمد صالح حربة",
  },
  "sd/mohamed-sir-al-khatim-al-mirghani": {
    kind: "person", en: "Mohamed Sir al-Khatim al-Mirghani", countries: ["SD"],
    ar: "محمد سر الختم الميرغني",
  },
  "sd/mohamed-taha-al-gaddal": {
    kind: "person", en: "Mohamed Taha al-Gaddal", countries: ["SD"],
    ar: "محمد طه القدال",
  },
  "sd/mohamed-tahir-ayala": {
    kind: "person", en: "Mohamed Tahir Ayala", aliases: ["Mohamed Tahir Eila"], countries: ["SD"],
    ar: "محمد طاهر أيلا",
  },
  "sd/mohamed-tahir-betay": {
    kind: "person", en: "Mohamed Tahir Betay", countries: ["SD"],
    ar: "محمد طاهر بيتاي | محمد طاهر سليمان بيتاي",
  },
  "sd/mohamed-tahir-omer": {
    kind: "person", en: "Mohamed Tahir Omer", countries: ["SD"],
    ar: "محمد طاهر عمر",
  },
  "sd/mohamed-torshin": {
    kind: "person", en: "Mohamed Torshin", countries: ["SD"],
    ar: "محمد تورشين",
  },
  "sd/mohamed-wada": {
    kind: "person", en: "Mohamed Wad'a", countries: ["SD"],
    ar: "محمد وداعة",
  },
  "sd/mohamed-wardi": {
    kind: "person", en: "Mohamed Wardi", countries: ["SD"],
    ar: "محمد وردي",
  },
  "sd/mohamed-yagoub-al-umda": {
    kind: "person", en: "Mohamed Yagoub al-Umda", countries: ["SD"],
    ar: "محمد يعقوب العمدة",
  },
  "sd/mohamed-yousif-ahmed-al-mustafa": {
    kind: "person", en: "Mohamed Yousif Ahmed al-Mustafa", countries: ["SD"], weak: true,
    ar: "محمد يوسف أحمد المصطفى | محمد يوسف المصطفى",
  },
  "sd/mohamed-youssef-adam": {
    kind: "person", en: "Mohamed Yousif Adam", countries: ["SD"], weak: true,
    ar: "محمد يوسف آدم",
    arCue: "الجزيرة | والي | مدني",
  },
  "sd/mohamed-youssef-kuwa": {
    kind: "person", en: "Mohamed Yousif Kuwa", countries: ["SD"],
    ar: "محمد يوسف كوة",
  },
  "sd/mohamed-zakaria-jem": {
    kind: "person", en: "Mohamed Zakaria (JEM)", aliases: ["Muhammad Zakaria"], countries: ["SD"],
    ar: "محمد زكريا فرج الله",
  },
  "sd/mohamed-zayed-awad": {
    kind: "person", en: "Mohamed Zayed Awad", aliases: ["Mohamed Zayed Awad Moussa"], countries: ["SD"],
    ar: "محمد زايد عوض | محمد زايد عوض موسى",
  },
  "sd/mohieddin-salem": {
    kind: "person", en: "Mohieddin Salem", fr: "Mohieddine Salem", countries: ["SD"],
    ar: "محيي الدين سالم | محي الدين سالم | محيي الدين سالم أحمد",
  },
  "sd/moiz-omer-bakhit": {
    kind: "person", en: "Moiz Omer Bakhit", countries: ["SD"],
    ar: "معز عمر بخيت | المعز عمر بخيت",
  },
  "sd/monica-robert": {
    kind: "person", en: "Monica Robert", countries: ["SD"],
    ar: "مونيكا روبرت",
  },
  "sd/muammar-ibrahim": {
    kind: "person", en: "Muammar Ibrahim", countries: ["SD"],
    ar: "معمر إبراهيم",
  },
  "sd/muatasim-abdelgadir": {
    kind: "person", en: "Muatasim Abdelgadir", countries: ["SD"],
    ar: "معتصم عبد القادر | معتصم عبد القادر الحسن | معتصم عبدالقادر",
  },
  "sd/muawia-elberier": {
    kind: "person", en: "Muawia Elberier", countries: ["SD"],
    ar: "معاوية البرير",
  },
  "sd/muawia-hamad-abdallah": {
    kind: "person", en: "Muawia Hamad Abdallah", countries: ["SD"],
    ar: "معاوية حمد عبد الله | معاوية حمد",
  },
  "sd/muawiya-osman-mohamed-kheir": {
    kind: "person", en: "Muawiya Osman Mohamed Kheir", countries: ["SD"],
    ar: "معاوية عثمان محمد خير",
  },
  "sd/muawiya-shaddad": {
    kind: "person", en: "Muawiya Shaddad", countries: ["SD"],
    ar: "معاوية شداد",
  },
  "sd/mubarak-al-fadil-al-mahdi": {
    kind: "person", en: "Mubarak al-Fadil al-Mahdi", aliases: ["Mubarak al-Fadil"], countries: ["SD"],
    ar: "مبارك الفاضل | مبارك الفاضل المهدي | مبارك عبد الله الفاضل",
  },
  "sd/mubarak-ardol": {
    kind: "person", en: "Mubarak Ardol", countries: ["SD"],
    ar: "مبارك أردول | مبارك عبد الرحمن أردول",
    arWeak: "أردول",
  },
  "sd/mubarak-bakhit": {
    kind: "person", en: "Mubarak Bakhit", countries: ["SD"], weak: true,
    ar: "مبارك بخيت | مبارك بخيت إسماعيل",
    arCue: "دارفور | السودان | المشتركة",
  },
  "sd/mubarak-neri": {
    kind: "person", en: "Keddi Mubarak Adam Obeid", aliases: ["Mubarak Neri"], countries: ["SD"], parent: "armed-groups/joint-force-darfur",
    ar: "مبارك نيري | كدي مبارك آدم عبيد",
  },
  "sd/mubarak-wildok": {
    kind: "person", en: "Mubarak Aldok", aliases: ["Mubarak Walduk"], countries: ["SD"],
    ar: "مبارك ولدوك | مبارك الدوك",
  },
  "sd/mudathir-ahmed-ismail": {
    kind: "person", en: "Mudathir Ahmed Ismail", countries: ["SD"],
    ar: "مدثر أحمد إسماعيل",
  },
  "sd/mudathir-al-rasheed": {
    kind: "person", en: "Mudathir al-Rasheed", countries: ["SD"],
    ar: "مدثر الرشيد",
  },
  "sd/mudawi-ibrahim-adam": {
    kind: "person", en: "Mudawi Ibrahim Adam", countries: ["SD"],
    ar: "مضوي إبراهيم آدم | مضوي إبراهيم",
  },
  "sd/muhammad-ahmad-al-mahdi": {
    kind: "person", en: "Muhammad Ahmad al-Mahdi", countries: ["SD"],
    ar: "محمد أحمد المهدي",
  },
  "sd/muhammad-ahmad-mahgoub": {
    kind: "person", en: "Muhammad Ahmad Mahgoub", countries: ["SD"],
    ar: "محمد أحمد المحجوب | محمد أحمد محجوب",
  },
  "sd/muhannad-fadl": {
    kind: "person", en: "Muhannad Fadl", countries: ["SD"],
    ar: "مهند فضل | مهند إبراهيم فضل",
  },
  "sd/muheid-siddig": {
    kind: "person", en: "Muheid Siddig", countries: ["SD"],
    ar: "مهيد صديق",
  },
  "sd/muhyiddin-naim-mohamed-saeed": {
    kind: "person", en: "Muhyiddin Naim Mohamed Saeed", countries: ["SD"],
    ar: "محي الدين نعيم محمد سعيد | محيي الدين نعيم | محي الدين نعيم",
  },
  "sd/muhyiddin-titawi": {
    kind: "person", en: "Muhyiddin Titawi", aliases: ["Mohieddin Titawi"], countries: ["SD"],
    ar: "محيي الدين تيتاوي | محي الدين تيتاوي",
  },
  "sd/mujib-al-rahman-mohamed-al-zubair": {
    kind: "person", en: "Mujib al-Rahman Mohamed al-Zubair", aliases: ["Mujib al-Rahman al-Zubair"], countries: ["SD"],
    ar: "مجيب الرحمن محمد الزبير | مجيب الرحمن الزبير",
  },
  "sd/mukhtar-babo-nimir": {
    kind: "person", en: "Mukhtar Babo Nimir", countries: ["SD"],
    ar: "مختار بابو نمر",
  },
  "sd/muna-abu-zaid": {
    kind: "person", en: "Muna Abu Zaid", countries: ["SD"],
    ar: "منى أبو زيد | منى أبوزيد",
  },
  "sd/munawwar-osman-nugud": {
    kind: "person", en: "Munawwar Osman Nugud", countries: ["SD"],
    ar: "منور عثمان نقد",
  },
  "sd/munir-sheikh-al-din": {
    kind: "person", en: "Munir Sheikh al-Din", countries: ["SD"],
    ar: "منير شيخ الدين",
  },
  "sd/murtada-al-ghali": {
    kind: "person", en: "Murtada al-Ghali", countries: ["SD"],
    ar: "مرتضى الغالي",
  },
  "sd/murtada-osman-abu-al-qasim": {
    kind: "person", en: "Murtada Osman Abu al-Qasim", countries: ["SD"],
    ar: "مرتضى عثمان أبو القاسم",
  },
  "sd/musa-hilal": {
    kind: "person", en: "Musa Hilal", fr: "Moussa Hilal", countries: ["SD"], parent: "armed-groups/awakening-council",
    ar: "موسى هلال | موسى هلال عبد الله",
    arWeak: "هلال",
  },
  "sd/musa-jabr-mahmoud": {
    kind: "person", en: "Musa Jabr Mahmoud", countries: ["SD"],
    ar: "موسى جبر محمود",
  },
  "sd/musa-mahdi-ishaq": {
    kind: "person", en: "Musa Mahdi Ishaq", countries: ["SD"],
    ar: "موسى مهدي إسحاق | موسى مهدي إسحق",
  },
  "sd/musa-mohamed-ahmed": {
    kind: "person", en: "Musa Mohamed Ahmed", aliases: ["Musa Muhammad Ahmed"], countries: ["SD"], weak: true,
    ar: "موسى محمد أحمد",
    arCue: "مؤتمر البجا | جبهة الشرق | مساعد رئيس الجمهورية | مساعد الرئيس",
  },
  "sd/mustafa-abu-al-azayim": {
    kind: "person", en: "Mustafa Abu al-Azayim", countries: ["SD"],
    ar: "مصطفى أبو العزائم",
  },
  "sd/mustafa-mohamed-nour": {
    kind: "person", en: "Mustafa Mohamed Nour", countries: ["SD"], weak: true,
    ar: "مصطفى محمد نور",
    arCue: "والي | البحر الأحمر | بورتسودان",
  },
  "sd/mustafa-osman-ismail": {
    kind: "person", en: "Mustafa Osman Ismail", countries: ["SD"], weak: true,
    ar: "مصطفى عثمان إسماعيل",
  },
  "sd/mustafa-osman-obeid": {
    kind: "person", en: "Mustafa Osman Obeid Salim", aliases: ["Mustafa Obeid"], countries: ["SD"],
    ar: "مصطفى عثمان عبيد | مصطفى عثمان عبيد سالم | مصطفى عثمان العبيد | مصطفى عبيد سالم",
  },
  "sd/mustafa-sidahmed": {
    kind: "person", en: "Mustafa Sidahmed", countries: ["SD"],
    ar: "مصطفى سيد أحمد",
  },
  "sd/mustafa-tambour": {
    kind: "person", en: "Mustafa Tambour", aliases: ["Mustafa Tambor", "Mustafa Tamboor"], countries: ["SD"], parent: "armed-groups/slm-tambour",
    ar: "مصطفى تمبور | مصطفى طمبور | مصطفى نصر الدين تمبور | مصطفى نصرالدين تمبور",
    arWeak: "تمبور | طمبور",
  },
  "sd/mustafa-tirab": {
    kind: "person", en: "Mustafa Tirab", aliases: ["Mustafa Mohamed Ahmed Tirab"], countries: ["SD"],
    ar: "مصطفى تيراب | مصطفى محمد أحمد تيراب",
  },
  "sd/mutasim-abbas-al-toum": {
    kind: "person", en: "Mutasim Abbas al-Toum", countries: ["SD"],
    ar: "معتصم عباس التوم | معتصم عباس التوم أحمد",
    arWeak: "معتصم عباس",
    arCue: "المفتش العام | مفتشا عاما | الفريق الركن",
  },
  "sd/mutasim-abdelsalam": {
    kind: "person", en: "Mutasim Abdelsalam", countries: ["SD"],
    ar: "معتصم عبد السلام عوض | معتصم عبد السلام العوض",
  },
  "sd/mutasim-agraa": {
    kind: "person", en: "Mutasim Agraa", countries: ["SD"],
    ar: "معتصم أقرع",
  },
  "sd/mutasim-ahmed-salih": {
    kind: "person", en: "Mutasim Ahmed Salih", countries: ["SD"], weak: true,
    ar: "معتصم أحمد صالح",
  },
  "sd/mutasim-ibrahim-ahmed": {
    kind: "person", en: "Al-Mutasim Ibrahim Ahmed", aliases: ["al-Muatasim Ibrahim"], countries: ["SD"],
    ar: "المعتصم إبراهيم أحمد",
    arWeak: "المعتصم إبراهيم",
  },
  "sd/mutasim-mirghani-zaki-al-din": {
    kind: "person", en: "Mutasim Mirghani Zaki al-Din", countries: ["SD"],
    ar: "معتصم ميرغني زاكي الدين",
  },
  "sd/mutasim-mohamed-salih": {
    kind: "person", en: "Mutasim Mohamed Salih", countries: ["SD"],
    ar: "معتصم محمد صالح | المعتصم محمد صالح",
  },
  "sd/mutawakil-mohamed-musa": {
    kind: "person", en: "Mutawakil Mohamed Musa", countries: ["SD"],
    ar: "متوكل محمد موسى | المتوكل محمد موسى",
  },
  "sd/mutaz-haj-nour": {
    kind: "person", en: "Mutaz Haj Nour", countries: ["SD"],
    ar: "معتز حاج نور",
  },
  "sd/mutaz-musa": {
    kind: "person", en: "Mutaz Musa", aliases: ["Motazz Musa"], countries: ["SD"], weak: true,
    ar: "معتز موسى | معتز موسى سالم | معتز موسى عبد الله",
    arCue: "السودان | رئيس الوزراء",
  },
  "sd/mutaz-sabbahi": {
    kind: "person", en: "Mutaz Sabbahi", countries: ["SD"],
    ar: "معتز صباحي",
  },
  "sd/mutrif-siddig": {
    kind: "person", en: "Mutrif Siddig", countries: ["SD"],
    ar: "مطرف صديق | مطرف صديق النميري",
  },
  "sd/muzammil-abu-al-qasim": {
    kind: "person", en: "Muzammil Abu al-Qasim", aliases: ["Muzammil Abu al-Gasim"], countries: ["SD"],
    ar: "مزمل أبو القاسم | مزمل أبوالقاسم",
  },
  "sd/nabil-abdallah": {
    kind: "person", en: "Nabil Abdallah", aliases: ["Nabil Abdallah Ali"], countries: ["SD"], parent: "sd/armed-forces", weak: true,
    ar: "نبيل عبد الله | نبيل عبد الله علي",
    arCue: "الناطق | الجيش | المتحدث | السوداني | العميد",
  },
  "sd/nabil-adib": {
    kind: "person", en: "Nabil Adib", countries: ["SD"],
    ar: "نبيل أديب | نبيل أديب عبد الله",
  },
  "sd/nada-al-qalaa": {
    kind: "person", en: "Nada al-Qalaa", countries: ["SD"],
    ar: "ندى القلعة",
  },
  "sd/nafie-ali-nafie": {
    kind: "person", en: "Nafie Ali Nafie", countries: ["SD"],
    ar: "نافع علي نافع",
  },
  "sd/nahar-osman-nahar": {
    kind: "person", en: "Nahar Osman Nahar", countries: ["SD"],
    ar: "نهار عثمان نهار",
  },
  "sd/nahid-jabrallah": {
    kind: "person", en: "Nahid Jabrallah", countries: ["SD"],
    ar: "ناهد جبر الله",
  },
  "sd/naji-dahab": {
    kind: "person", en: "Naji Dahab", countries: ["SD"],
    ar: "ناجي دهب",
  },
  "sd/nancy-agag": {
    kind: "person", en: "Nancy Agag", countries: ["SD"],
    ar: "نانسي عجاج",
  },
  "sd/nasr-al-din-abdel-fattah": {
    kind: "person", en: "Nasr al-Din Abdel Fattah", aliases: ["Nasr al-Din Abdelfattah"], countries: ["SD"], parent: "sd-movements/armoured-corps", weak: true,
    ar: "نصر الدين عبد الفتاح",
  },
  "sd/nasr-al-din-al-hadi-al-mahdi": {
    kind: "person", en: "Nasr al-Din al-Hadi al-Mahdi", countries: ["SD"],
    ar: "نصر الدين الهادي المهدي",
  },
  "sd/nasr-al-din-mufreh": {
    kind: "person", en: "Nasr al-Din Mufreh", aliases: ["Nasr-Eddin Mufreh"], countries: ["SD"],
    ar: "نصر الدين مفرح | نصر الدين مفرح أحمد",
  },
  "sd/nasredeen-abdulbari": {
    kind: "person", en: "Nasredeen Abdulbari", aliases: ["Nasr al-Din Abdel Bari"], countries: ["SD"],
    ar: "نصر الدين عبد الباري",
  },
  "sd/nawara-abu-mohamed-taher": {
    kind: "person", en: "Nawara Abu Mohamed Taher", aliases: ["Nuwara Abu Mohamed"], countries: ["SD"],
    ar: "نوارة أبو محمد | نوارة أبو محمد طاهر | نوارة أبو محمد محمد طاهر",
  },
  "sd/nazim-siraj": {
    kind: "person", en: "Nazim Siraj", countries: ["SD"],
    ar: "ناظم سراج | ناظم سراج الدين",
  },
  "sd/nemat-abdullah-khair": {
    kind: "person", en: "Nemat Abdullah Khair", countries: ["SD"],
    ar: "نعمات عبد الله محمد خير | نعمات عبد الله خير | نعمات محمد خير | نعمات عبد الله",
  },
  "sd/neroun-philip": {
    kind: "person", en: "Neroun Philip", aliases: ["Niron Philip"], countries: ["SD"], parent: "armed-groups/splm-n",
    ar: "نيرون فيليب",
  },
  "sd/niemat-ahmadi": {
    kind: "person", en: "Niemat Ahmadi", countries: ["SD", "US"],
    ar: "نعمات أحمدي",
  },
  "sd/niemat-kuku": {
    kind: "person", en: "Niemat Kuku", countries: ["SD"],
    ar: "نعمات كوكو | نعمات كوكو محمد",
  },
  "sd/nimir-mohamed-abdelrahman": {
    kind: "person", en: "Nimir Mohamed Abdelrahman", aliases: ["Nimr Abdelrahman"], countries: ["SD"],
    ar: "نمر محمد عبد الرحمن | نمر عبد الرحمن",
  },
  "sd/nisrin-al-nimir": {
    kind: "person", en: "Nisreen al-Nimir", countries: ["SD"],
    ar: "نسرين النمر",
  },
  "sd/nizar-al-ogeili": {
    kind: "person", en: "Nizar al-Ogeili", countries: ["SD"],
    ar: "نزار العقيلي",
  },
  "sd/nour-al-din-salah-al-din": {
    kind: "person", en: "Nour al-Din Salah al-Din", countries: ["SD"],
    ar: "نور الدين صلاح الدين",
  },
  "sd/nur-al-daim-taha": {
    kind: "person", en: "Nur al-Daim Taha", aliases: ["Nour al-Daim Taha"], countries: ["SD"],
    ar: "نور الدائم طه | نور الدائم محمد أحمد طه | نور الدائم محمد أحمد | نورالدائم طه | نور الدائم محمد طه",
  },
  "sd/nur-al-din-dafallah": {
    kind: "person", en: "Nur al-Din Dafallah", countries: ["SD"],
    ar: "نور الدين دفع الله",
  },
  "sd/nureldin-satti": {
    kind: "person", en: "Nureldin Satti", countries: ["SD"],
    ar: "نور الدين ساتي | نورالدين ساتي",
  },
  "sd/obeid-abu-shotal": {
    kind: "person", en: "Obeid Abu Shotal", countries: ["SD"],
    ar: "عبيد أبو شوتال | عبيد أبو أبوشوتال | عبيد أبو شوتال محمد | أبو شوتال | عبيد محمد سليمان أبوشوتال",
    arWeak: "شوتال",
  },
  "sd/omar-adam-rahma": {
    kind: "person", en: "Omar Adam Rahma", countries: ["SD"],
    ar: "عمر آدم رحمة",
  },
  "sd/omar-al-bashir": {
    kind: "person", en: "Omar al-Bashir", fr: "Omar el-Béchir", countries: ["SD"],
    ar: "عمر البشير | عمر حسن البشير | عمر حسن أحمد البشير",
    arWeak: "البشير",
  },
  "sd/omar-al-digair": {
    kind: "person", en: "Omar al-Digair", fr: "Omar al-Digeir", aliases: ["Omer al-Digair"], countries: ["SD"],
    ar: "عمر الدقير | عمر يوسف الدقير",
    arWeak: "الدقير",
  },
  "sd/omar-al-garray": {
    kind: "person", en: "Omar al-Garray", aliases: ["Omer al-Qarai"], countries: ["SD"],
    ar: "عمر القراي | عمر أحمد القراي",
    arWeak: "القراي",
  },
  "sd/omar-al-khalifa-abdallah": {
    kind: "person", en: "Omar al-Khalifa Abdallah", countries: ["SD"],
    ar: "عمر الخليفة عبد الله | عمر الخليفة",
  },
  "sd/omar-al-nagib": {
    kind: "person", en: "Omar al-Nagib", countries: ["SD"],
    ar: "عمر النجيب",
  },
  "sd/omar-al-nimir": {
    kind: "person", en: "Omar al-Nimir", aliases: ["Omar Elnimir"], countries: ["SD"],
    ar: "عمر النمير",
  },
  "sd/omar-arbab": {
    kind: "person", en: "Omar Arbab", countries: ["SD"],
    ar: "عمر أرباب",
  },
  "sd/omar-banfir": {
    kind: "person", en: "Omar Banfir", aliases: ["Omar Mohamed Banfir"], countries: ["SD"],
    ar: "عمر بانفير | عمر محمد بانفير | عمر أحمد بانفير",
  },
  "sd/omar-dahab": {
    kind: "person", en: "Omar Dahab", aliases: ["Omer Dahab Fadl Mohamed"], countries: ["SD"],
    ar: "عمر دهب | عمر دهب فضل محمد",
  },
  "sd/omar-garnouf": {
    kind: "person", en: "Omar Garnouf", countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عمر قرنوف",
  },
  "sd/omar-ihsas": {
    kind: "person", en: "Omar Ihsas", countries: ["SD"],
    ar: "عمر إحساس",
  },
  "sd/omar-manis": {
    kind: "person", en: "Omar Manis", aliases: ["Omar Bashir Manis"], countries: ["SD"],
    ar: "عمر مانيس | عمر بشير مانيس | عمر مانيش",
  },
  "sd/omar-mohamed-salih-spokesman": {
    kind: "person", en: "Omar Mohamed Salih", countries: ["SD"], weak: true,
    ar: "عمر محمد صالح",
    arCue: "مجلس الوزراء | الناطق باسم | السودان",
  },
  "sd/omar-siddig": {
    kind: "person", en: "Omar Siddig", aliases: ["Omar Mohamed Ahmed Siddig"], countries: ["SD"],
    ar: "عمر محمد أحمد صديق | السفير عمر صديق",
    arWeak: "عمر صديق",
    arCue: "الخارجية | السفير | السودان",
  },
  "sd/omar-sirr-al-khatim": {
    kind: "person", en: "Omar Sirr al-Khatim", countries: ["SD"], weak: true,
    ar: "عمر سر الختم | عمر سر الختم حسن نصر",
    arCue: "الدفاع الجوي | اللواء | السودان",
  },
  "sd/omar-zain-al-abidin": {
    kind: "person", en: "Omar Zain al-Abidin", aliases: ["Omar Zein al-Abdin"], countries: ["SD"],
    ar: "عمر زين العابدين | عمر زين العابدين الشيخ",
  },
  "sd/omer-gamaruddin": {
    kind: "person", en: "Omer Gamaruddin", aliases: ["Omer Gamar al-Din"], countries: ["SD"],
    ar: "عمر قمر الدين | عمر قمر الدين إسماعيل",
  },
  "sd/osama-abdallah": {
    kind: "person", en: "Osama Abdallah", countries: ["SD"],
    ar: "أسامة عبد الله محمد الحسن",
    arWeak: "أسامة عبد الله",
    arCue: "وزير الكهرباء | وحدة تنفيذ السدود | السدود",
  },
  "sd/osama-daoud-abdellatif": {
    kind: "person", en: "Osama Daoud Abdellatif", countries: ["SD"],
    ar: "أسامة داود عبد اللطيف | أسامة داؤود عبد اللطيف | أسامة داؤود",
    arWeak: "أسامة داود",
  },
  "sd/osama-hassan-mohamed-ahmed": {
    kind: "person", en: "Osama Hassan Mohamed Ahmed", countries: ["SD"],
    ar: "أسامة حسن محمد أحمد",
  },
  "sd/osama-mohamed-ahmed-abdelsalam": {
    kind: "person", en: "Osama Mohamed Ahmed Abdelsalam", countries: ["SD"],
    ar: "أسامة محمد أحمد عبد السلام",
  },
  "sd/oshek-mohamed-tahir": {
    kind: "person", en: "Oshek Mohamed Tahir", aliases: ["Osheik Mohamed Tahir"], countries: ["SD"],
    ar: "أوشيك محمد طاهر | أوشيك محمد أحمد طاهر",
  },
  "sd/osman-abu-ras": {
    kind: "person", en: "Osman Abu Ras", countries: ["SD"],
    ar: "عثمان أبو راس",
  },
  "sd/osman-al-aghbash": {
    kind: "person", en: "Osman al-Aghbash", countries: ["SD"],
    ar: "عثمان الأغبش | عثمان محمد الأغبش",
  },
  "sd/osman-al-bushra": {
    kind: "person", en: "Osman al-Bushra", countries: ["SD"], weak: true,
    ar: "عثمان البشرى",
    arCue: "دارفور | حركة | تحرير السودان",
  },
  "sd/osman-al-rikabi": {
    kind: "person", en: "Mohamed Osman al-Rikabi", aliases: ["Mohamed Osman Rukabi"], countries: ["SD"],
    ar: "محمد عثمان الركابي | محمد عثمان سليمان الركابي",
  },
  "sd/osman-bawnin": {
    kind: "person", en: "Osman Bawnin", aliases: ["Osman Bawneen"], countries: ["SD"],
    ar: "عثمان باونين",
  },
  "sd/osman-bisha": {
    kind: "person", en: "Osman Bisha", countries: ["SD"],
    ar: "عثمان بشة",
  },
  "sd/osman-digna": {
    kind: "person", en: "Osman Digna", countries: ["SD"],
    ar: "عثمان دقنة",
  },
  "sd/osman-kebir": {
    kind: "person", en: "Osman Kebir", aliases: ["Osman Mohamed Yousif Kibir"], countries: ["SD"],
    ar: "عثمان كبر | عثمان محمد يوسف كبر | محمد يوسف كبر | عثمان يوسف كبر",
  },
  "sd/osman-mohamed-hamid": {
    kind: "person", en: "Osman Mohamed Hamid", aliases: ["Osman Amaliyat"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "عثمان عمليات | عثمان محمد حامد محمد | عثمان حامد عمليات | عثمان محمد حامد عمليات",
    arWeak: "عثمان محمد حامد",
    arCue: "الدعم السريع | عمليات الدعم السريع",
  },
  "sd/osman-omer-al-sharif": {
    kind: "person", en: "Osman Omer al-Sharif", countries: ["SD"],
    ar: "عثمان عمر الشريف",
  },
  "sd/osman-shabouna": {
    kind: "person", en: "Osman Shabouna", countries: ["SD"],
    ar: "عثمان شبونة",
  },
  "sd/osman-zulnoun": {
    kind: "person", en: "Osman Zulnoun", aliases: ["Osman Zannoun"], countries: ["SD"],
    ar: "عثمان ذو النون",
  },
  "sd/othman-hussein-osman": {
    kind: "person", en: "Othman Hussein Osman", countries: ["SD"], weak: true,
    ar: "عثمان حسين عثمان | عثمان حسين",
    arCue: "رئيس الوزراء | السودان",
  },
  "sd/othman-mirghani": {
    kind: "person", en: "Othman Mirghani", aliases: ["Osman Mirghani"], countries: ["SD"], weak: true,
    ar: "عثمان ميرغني | عثمان مرغني",
    arCue: "التيار | الصحفي | السودان",
  },
  "sd/qadura": {
    kind: "person", en: "Abdelgadir Gadora", aliases: ["Abdelgadir Abdelrahman Ibrahim", "Gadura"], countries: ["SD"],
    ar: "عبد القادر عبد الرحمن إبراهيم قدورة | عبد القادر قدورة | عبد القادر إبراهيم قدورة",
    arWeak: "قدورة",
    arCue: "تحرير السودان | جبل مرة | عبد الواحد | دارفور",
  },
  "sd/qusay-bushra": {
    kind: "person", en: "Qusay Bushra", countries: ["SD"],
    ar: "قصي بشرى إسماعيل | قصي بشرى",
  },
  "sd/qusay-hamrour": {
    kind: "person", en: "Qusay Hamrour", countries: ["SD"],
    ar: "قصي همرور",
  },
  "sd/qutbi-al-mahdi": {
    kind: "person", en: "Qutbi al-Mahdi", aliases: ["Gutbi al-Mahdi"], countries: ["SD"],
    ar: "قطبي المهدي",
  },
  "sd/rabah-al-sadiq-al-mahdi": {
    kind: "person", en: "Rabah al-Sadiq al-Mahdi", countries: ["SD"],
    ar: "رباح الصادق المهدي | رباح الصادق",
  },
  "sd/rabie-abdallah-adam": {
    kind: "person", en: "Rabie Abdallah Adam", aliases: ["Rabie Abdallah"], countries: ["SD"],
    ar: "ربيع عبد الله آدم",
  },
  "sd/rabie-abdelati": {
    kind: "person", en: "Rabie Abdelati", countries: ["SD"],
    ar: "ربيع عبد العاطي | ربيع عبد العاطي عبيد",
  },
  "sd/rabie-hassan-ahmed": {
    kind: "person", en: "Rabie Hassan Ahmed", countries: ["SD"],
    ar: "ربيع حسن أحمد",
  },
  "sd/radwan-abu-groon": {
    kind: "person", en: "Radwan Abu Groon", countries: ["SD"],
    ar: "رضوان أبو قرون",
  },
  "sd/rahamtallah-mohamed-osman": {
    kind: "person", en: "Rahamtallah Mohamed Osman", countries: ["SD"],
    ar: "رحمة الله محمد عثمان | رحمة الله عثمان",
  },
  "sd/rahma-abdel-rahman-al-nour": {
    kind: "person", en: "Rahma Abdel-Rahman al-Nour", countries: ["SD"],
    ar: "رحمة عبد الرحمن النور",
  },
  "sd/rahmatallah-mahmoud": {
    kind: "person", en: "Rahmatallah Mahmoud", aliases: ["King Rahmatallah Mahmoud"], countries: ["SD"],
    ar: "رحمة الله محمود | الملك رحمة الله محمود",
  },
  "sd/raja-nicola": {
    kind: "person", en: "Raja Nicola", countries: ["SD"],
    ar: "رجاء نيكولا | رجاء نيكولا عيسى | رجاء نيقولا | رجاء نيكولا عبد المسيح",
  },
  "sd/ramadan-ibrahim-shemila": {
    kind: "person", en: "Ramadan Ibrahim Shemila", countries: ["SD"],
    ar: "رمضان إبراهيم شميلة",
  },
  "sd/ramadan-yassin-hamad": {
    kind: "person", en: "Ramadan Yassin Hamad", countries: ["SD"],
    ar: "رمضان يس حمد | رمضان ياسين حمد",
  },
  "sd/rasha-awad": {
    kind: "person", en: "Rasha Awad", countries: ["SD"], weak: true,
    ar: "رشا عوض",
    arCue: "الصحفية | السودان | التغيير | تقدم",
  },
  "sd/rashad-abdelhamid": {
    kind: "person", en: "Rashad Abdelhamid Ismail", aliases: ["Rashad Abdelhamid"], countries: ["SD"],
    ar: "رشاد عبد الحميد إسماعيل | رشاد عبد الحميد",
  },
  "sd/rashan-oshi": {
    kind: "person", en: "Rashan Oshi", countries: ["SD"],
    ar: "رشان أوشي",
  },
  "sd/rashid-abdel-rahim-journalist": {
    kind: "person", en: "Rashid Abdel-Rahim (journalist)", aliases: ["Rashid Abdel-Rahim"], countries: ["SD"], weak: true,
    ar: "راشد عبد الرحيم",
    arCue: "كتب | يكتب | الصحفي | السودان",
  },
  "sd/rashid-diab": {
    kind: "person", en: "Rashid Diab", countries: ["SD"],
    ar: "راشد دياب",
  },
  "sd/remaz-mirghani": {
    kind: "person", en: "Remaz Mirghani", countries: ["SD"],
    ar: "رماز ميرغني | ريماز ميرغني",
  },
  "sd/riek-machar": {
    kind: "person", en: "Riek Machar", aliases: ["Riak Machar", "Riek Machar Teny"], countries: ["SS"], parent: "armed-groups/splm-io",
    ar: "رياك مشار | ريك مشار | رياك ماشار | ريك مشار تينج | ريك ماشار | رايك مشار",
    arWeak: "مشار",
  },
  "sd/rifaat-makawi": {
    kind: "person", en: "Rifaat Makawi", countries: ["SD"],
    ar: "رفعت مكاوي | رفعت ميرغني مكاوي",
  },
  "sd/saad-al-kabli": {
    kind: "person", en: "Saad al-Kabli", aliases: ["Saad Elkabli"], countries: ["SD"],
    ar: "سعد الكابلي",
  },
  "sd/saad-al-omar": {
    kind: "person", en: "Saad al-Omar", countries: ["SD"],
    ar: "سعد العمر",
  },
  "sd/saad-bahr-al-din": {
    kind: "person", en: "Saad Abdelrahman Bahr al-Din", aliases: ["Saad Bahr al-Din"], countries: ["SD"],
    ar: "سعد عبد الرحمن بحر الدين | سعد بحر الدين",
  },
  "sd/saad-mohamed-abdallah": {
    kind: "person", en: "Saad Mohamed Abdallah", countries: ["SD"],
    ar: "سعد محمد عبد الله",
  },
  "sd/sabah-mohamed-al-hassan": {
    kind: "person", en: "Sabah Mohamed al-Hassan", countries: ["SD"],
    ar: "صباح محمد الحسن",
  },
  "sd/sabir-mohamed-hassan": {
    kind: "person", en: "Sabir Mohamed Hassan", countries: ["SD"],
    ar: "صابر محمد حسن | صابر محمد الحسن",
  },
  "sd/sadiq-abdallah-abdelmajid": {
    kind: "person", en: "Sadiq Abdallah Abdelmajid", countries: ["SD"],
    ar: "صادق عبد الله عبد الماجد | الصادق عبد الله عبد الماجد",
  },
  "sd/sadiq-al-fakka": {
    kind: "person", en: "Al-Sadiq al-Fakka", aliases: ["Sadig Foka", "Al-Sadig Al-Fuka"], countries: ["SD"],
    ar: "الصادق الفكة | الصادق الفكا | الصادق فكة",
  },
  "sd/sadiq-al-mahdi": {
    kind: "person", en: "Sadiq al-Mahdi", fr: "Sadek al-Mahdi", countries: ["SD"],
    ar: "الصادق المهدي",
  },
  "sd/safia-ishag": {
    kind: "person", en: "Safia Ishag", aliases: ["Safiya Ishaq"], countries: ["SD"],
    ar: "صفية إسحق | صفية إسحاق",
  },
  "sd/safwat-fanous": {
    kind: "person", en: "Safwat Fanous", countries: ["SD"],
    ar: "صفوت صبحي فانوس | صفوت فانوس",
  },
  "sd/salah-abdelkhalig": {
    kind: "person", en: "Salah Abdelkhalig", countries: ["SD"],
    ar: "صلاح عبد الخالق | صلاح عبد الخالق سعيد",
  },
  "sd/salah-abu-al-surra": {
    kind: "person", en: "Salah Mohamed Abdelrahman", aliases: ["Salah Abu al-Surra"], countries: ["SD"],
    ar: "صلاح أبو السرة | صلاح محمد عبد الرحمن أبو السرة | صلاح أبوالسرة",
  },
  "sd/salah-ahmed-ibrahim": {
    kind: "person", en: "Salah Ahmed Ibrahim", countries: ["SD"],
    ar: "صلاح أحمد إبراهيم",
  },
  "sd/salah-al-doma": {
    kind: "person", en: "Salah al-Doma", countries: ["SD"],
    ar: "صلاح الدومة | صلاح الدين الدومة",
  },
  "sd/salah-al-foti": {
    kind: "person", en: "Salah al-Foti", aliases: ["Salih al-Foti"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "صالح الفوتي | صلاح الفوتي",
  },
  "sd/salah-al-wali": {
    kind: "person", en: "Salah al-Wali", aliases: ["Salah Adam Tor", "Salah Hamid al-Wali"], countries: ["SD"],
    ar: "صلاح الولي | صلاح حامد الولي",
  },
  "sd/salah-barkwin": {
    kind: "person", en: "Salah Barkwin", aliases: ["Salah Barkuin"], countries: ["SD"],
    ar: "صلاح باركوين",
  },
  "sd/salah-gosh": {
    kind: "person", en: "Salah Gosh", aliases: ["Salah Abdallah Gosh"], countries: ["SD"],
    ar: "صلاح قوش | صلاح عبد الله قوش | صلاح غوش | صلاح عبد الله غوش | صلاح جوش | صلاح عبد الله محمد صالح",
  },
  "sd/salah-ibn-al-badia": {
    kind: "person", en: "Salah Ibn al-Badia", countries: ["SD"],
    ar: "صلاح بن البادية | صلاح ابن البادية",
  },
  "sd/salah-idris": {
    kind: "person", en: "Salah Idris", countries: ["SD"],
    ar: "صلاح أحمد إدريس",
    arWeak: "صلاح إدريس",
    arCue: "الهلال | الشفاء | رجل الأعمال",
  },
  "sd/salah-jalal": {
    kind: "person", en: "Salah Jalal", countries: ["SD"],
    ar: "صلاح جلال",
  },
  "sd/salah-manaa": {
    kind: "person", en: "Salah Manaa", countries: ["SD"],
    ar: "صلاح مناع",
  },
  "sd/salah-omar-al-sheikh": {
    kind: "person", en: "Salah Omar al-Sheikh", countries: ["SD"],
    ar: "صلاح عمر الشيخ",
  },
  "sd/salah-rassas": {
    kind: "person", en: "Salah Rassas", aliases: ["Salah al-Din Adam Tor"], countries: ["SD"],
    ar: "صلاح رصاص | صلاح آدم تور | صلاح الدين آدم تور | صلاح عبد الله تور | صلاح آدم تور رصاص | صلاح الدين رصاص",
  },
  "sd/salah-sanhouri": {
    kind: "person", en: "Salah Sanhouri", countries: ["SD"],
    ar: "صلاح سنهوري | صلاح السنهوري",
  },
  "sd/salah-sirr-al-khatim": {
    kind: "person", en: "Salah Sirr al-Khatim", countries: ["SD"], weak: true,
    ar: "صلاح سر الختم",
    arCue: "الاتحادي | قنصل | السودان",
  },
  "sd/salah-wansi": {
    kind: "person", en: "Salah Wansi", aliases: ["Salah al-Din Wansi", "Salah Eldin Wansi Mohamed Khair"], countries: ["SD"],
    ar: "صلاح ونسي | صلاح الدين ونسي | صلاح الدين ونسي محمد خير | صلاح الدين محمد أحمد ونسي",
  },
  "sd/saleh-jerbo": {
    kind: "person", en: "Saleh Jerbo", countries: ["SD"],
    ar: "صالح محمد جربو | صالح جربو | صالح محمد جربو جاموس | صالح محمد جاموس جربو | صالح جربو جاموس",
  },
  "sd/saleh-mahmoud": {
    kind: "person", en: "Saleh Mahmoud", aliases: ["Salih Mahmoud Osman"], countries: ["SD"], weak: true,
    ar: "صالح محمود | صالح محمود عثمان",
    arCue: "الشيوعي | السودان | المحامي",
  },
  "sd/salih-ammar": {
    kind: "person", en: "Salih Ammar", aliases: ["Saleh Ammar"], countries: ["SD"],
    ar: "صالح عمار | صالح محمد صالح عمار",
  },
  "sd/salih-issa-abdallah": {
    kind: "person", en: "Salih Issa Abdallah", countries: ["SD"],
    ar: "صالح عيسى عبد الله",
  },
  "sd/salma-abdel-jabbar-al-mubarak": {
    kind: "person", en: "Salma Abdel-Jabbar al-Mubarak", aliases: ["Salma Abdel Gabbar", "Salma Abdeljabbar"], countries: ["SD"],
    ar: "سلمى عبد الجبار المبارك | سلمى عبد الجبار",
  },
  "sd/salma-al-tijani": {
    kind: "person", en: "Salma al-Tijani", countries: ["SD"],
    ar: "سلمى التجاني",
  },
  "sd/salva-kiir": {
    kind: "person", en: "Salva Kiir Mayardit", fr: "Salva Kiir", countries: ["SS"],
    ar: "سلفا كير | سلفا كير ميارديت | سالفا كير | سلفاكير ميارديت | كير ميارديت | سلفكير | سيلفاكير",
    arWeak: "كير",
  },
  "sd/salwa-adam-banaya": {
    kind: "person", en: "Salwa Adam Banaya", aliases: ["Salwa Adam Benia", "Salwa Adam Benya"], countries: ["SD"],
    ar: "سلوى آدم بنية | سلوى بنية",
  },
  "sd/sami-al-tayeb-officer": {
    kind: "person", en: "Sami al-Tayeb (officer)", countries: ["SD"], weak: true,
    ar: "سامي الطيب | سامي الطيب سيد أحمد",
    arCue: "النيل الأبيض | الفرقة 18 | الجيش | كوستي",
  },
  "sd/samia-ahmed-mohamed": {
    kind: "person", en: "Samia Ahmed Mohamed", countries: ["SD"], weak: true,
    ar: "سامية أحمد محمد",
    arCue: "المجلس الوطني | المؤتمر الوطني | البرلمان",
  },
  "sd/samia-al-hashimi": {
    kind: "person", en: "Samia al-Hashimi", countries: ["SD"],
    ar: "سامية الهاشمي",
  },
  "sd/sanaa-hamad": {
    kind: "person", en: "Sanaa Hamad al-Awad", aliases: ["Sana Hamad"], countries: ["SD"],
    ar: "سناء حمد العوض | سناء حمد",
  },
  "sd/sandra-kadouda": {
    kind: "person", en: "Sandra Farouk Kadouda", aliases: ["Sandra Kadouda"], countries: ["SD"],
    ar: "ساندرا كدودة | ساندرا فاروق كدودة",
  },
  "sd/sara-nugdallah": {
    kind: "person", en: "Sara Nugdallah", countries: ["SD"],
    ar: "سارة نقد الله",
  },
  "sd/sati-al-haj": {
    kind: "person", en: "Sati al-Haj", countries: ["SD"],
    ar: "ساطع الحاج | ساطع أحمد الحاج | ساطع محمد الحاج",
  },
  "sd/saud-elberier": {
    kind: "person", en: "Saud Elberier", aliases: ["Saud Elbereir"], countries: ["SD"],
    ar: "سعود مأمون البرير | سعود البرير",
  },
  "sd/sawarmi-khalid-saad": {
    kind: "person", en: "Sawarmi Khalid Saad", aliases: ["al-Sawarmi Khalid"], countries: ["SD"],
    ar: "الصوارمي خالد سعد | الصوارمي خالد | الصوامي خالد | الصوارمي",
  },
  "sd/sayed-ali-abu-amna": {
    kind: "person", en: "Sayed Ali Abu Amna", aliases: ["Sid Ali Abu Amna"], countries: ["SD"],
    ar: "سيد علي أبو آمنة | سيدي علي أبو آمنة | سيد أبو آمنة | سيد أبوآمنة",
  },
  "sd/sayed-el-khatib": {
    kind: "person", en: "Sayed el-Khatib", countries: ["SD"],
    ar: "سيد الخطيب",
  },
  "sd/seif-al-nasr-al-tijani-haroun": {
    kind: "person", en: "Seif al-Nasr al-Tijani Haroun", aliases: ["Saif al-Nasr al-Tijani"], countries: ["SD"],
    ar: "سيف النصر التجاني هارون | سيف النصر التجاني هارون جابر | سيف النصر التجاني",
  },
  "sd/shaden-gardood": {
    kind: "person", en: "Shaden Gardood", countries: ["SD"],
    ar: "شادن محمد حسين | شادن قردود",
  },
  "sd/shamail-al-nour": {
    kind: "person", en: "Shamail al-Nour", aliases: ["Shamael al-Nour"], countries: ["SD"],
    ar: "شمائل النور",
  },
  "sd/shams-al-din-kabbashi": {
    kind: "person", en: "Shams al-Din Kabbashi", fr: "Chams al-Din Kabbachi", countries: ["SD"],
    ar: "شمس الدين كباشي | شمس الدين الكباشي | شمس الدين كباشي إبراهيم شنتو | شمس الدين كباشي إبراهيم",
    arWeak: "كباشي | الكباشي",
  },
  "sd/sharhabil-ahmed": {
    kind: "person", en: "Sharhabil Ahmed", countries: ["SD"],
    ar: "شرحبيل أحمد",
  },
  "sd/sharif-al-fahil": {
    kind: "person", en: "Sharif al-Fahil", countries: ["SD"],
    ar: "شريف الفحيل",
  },
  "sd/sharif-harir": {
    kind: "person", en: "Sharif Harir", countries: ["SD"],
    ar: "شريف حرير | شريف عبد الله حرير | الشريف حرير",
  },
  "sd/sharif-mohamed-abbad": {
    kind: "person", en: "Sharif Mohamed Abbad", countries: ["SD"],
    ar: "الشريف محمد عباد | شريف محمد عباد",
  },
  "sd/sharif-mohamed-osman": {
    kind: "person", en: "Sharif Mohamed Osman", countries: ["SD"],
    ar: "شريف محمد عثمان",
  },
  "sd/sharif-siddig-al-hindi": {
    kind: "person", en: "Sharif Siddig al-Hindi", aliases: ["Siddig al-Hindi"], countries: ["SD"],
    ar: "الشريف صديق الهندي | صديق الهندي",
  },
  "sd/shawgi-abdelazim": {
    kind: "person", en: "Shawgi Abdelazim", countries: ["SD"],
    ar: "شوقي عبد العظيم",
  },
  "sd/sheikh-al-amin-omar": {
    kind: "person", en: "Sheikh al-Amin Omar", countries: ["SD"],
    ar: "الأمين عمر الأمين | شيخ الأمين عمر",
  },
  "sd/shiba-dirar": {
    kind: "person", en: "Shiba Dirar", aliases: ["Shaiba Dirar"], countries: ["SD"],
    ar: "شيبة ضرار | محمد شيبة ضرار",
  },
  "sd/shihab-ibrahim": {
    kind: "person", en: "Shihab Ibrahim", countries: ["SD"], weak: true,
    ar: "شهاب إبراهيم | شهاب إبراهيم الطيب",
    arCue: "الحرية والتغيير | السودان | صمود | تقدم",
  },
  "sd/shiraz-khalid": {
    kind: "person", en: "Shiraz Khalid", countries: ["SD"],
    ar: "شيراز خالد",
  },
  "sd/shukrallah-izz-al-din": {
    kind: "person", en: "Shukrallah Izz al-Din", countries: ["SD"],
    ar: "شكر الله عز الدين",
  },
  "sd/shukrtallah-commander": {
    kind: "person", en: "Shukrtallah (commander)", aliases: ["Shukrtallah"], countries: ["SD"], weak: true,
    ar: "شكرت الله",
    arCue: "الجنجويد | دارفور | الجنينة",
  },
  "sd/sid-ahmed-khalifa": {
    kind: "person", en: "Sid Ahmed Khalifa", countries: ["SD"],
    ar: "سيد أحمد خليفة",
  },
  "sd/siddig-abu-fawaz": {
    kind: "person", en: "Siddig Abu Fawaz", aliases: ["Sideeq Abu Fawaz"], countries: ["SD"],
    ar: "صديق أبو فواز | جمال صديق أبو فواز",
  },
  "sd/siddig-al-sadiq-al-mahdi": {
    kind: "person", en: "Siddig al-Sadiq al-Mahdi", countries: ["SD"],
    ar: "صديق الصادق المهدي | الصديق الصادق المهدي",
    arWeak: "الصديق المهدي | صديق المهدي",
    arCue: "حزب الأمة | صمود | تقدم | السودان",
  },
  "sd/siddig-masalit": {
    kind: "person", en: "Siddig Masalit", aliases: ["Siddiq Massalit"], countries: ["SD"],
    ar: "صديق مساليت | صديق عبد الكريم مساليت",
  },
  "sd/siddig-mehisi": {
    kind: "person", en: "Siddig Meheisi", countries: ["SD"],
    ar: "صديق محيسي",
  },
  "sd/siddig-mohamed-ismail": {
    kind: "person", en: "Siddig Mohamed Ismail", countries: ["SD"],
    ar: "صديق محمد إسماعيل",
  },
  "sd/siddig-moya": {
    kind: "person", en: "Siddig Moya", countries: ["SD"],
    ar: "صديق موية",
  },
  "sd/siddig-tawer": {
    kind: "person", en: "Siddig Tawer", aliases: ["Siddig Tawir"], countries: ["SD"],
    ar: "صديق تاور | الصديق تاور | الصديق تاور كافي | صديق تاور كافي",
  },
  "sd/siddig-wadaa": {
    kind: "person", en: "Siddig Wadaa", aliases: ["Sideeq Wadaa"], countries: ["SD"],
    ar: "صديق ودعة | صديق آدم عبد الله ودعة | صديق آدم ودعة",
  },
  "sd/siddiq-youssef": {
    kind: "person", en: "Siddiq Youssef", aliases: ["Siddig Yousif"], countries: ["SD"], weak: true,
    ar: "صديق يوسف | صديق يوسف إبراهيم",
    arCue: "الشيوعي | السودان",
  },
  "sd/sidgi-kabalo": {
    kind: "person", en: "Sidgi Kaballo", aliases: ["Sidgi Awad Kaballo"], countries: ["SD"],
    ar: "صدقي كبلو | صدقي عوض كبلو",
  },
  "sd/siraj-ali-hamid": {
    kind: "person", en: "Siraj Ali Hamid", countries: ["SD"],
    ar: "سراج علي حامد | سراج الدين علي حامد",
  },
  "sd/sirr-al-hussein-bushra": {
    kind: "person", en: "Sirr al-Hussein Bushra", countries: ["SD"],
    ar: "سر الحسين بشرى",
  },
  "sd/sohair-abdelrahim": {
    kind: "person", en: "Sohair Abdelrahim", countries: ["SD"],
    ar: "سهير عبد الرحيم",
  },
  "sd/stella-gaitano": {
    kind: "person", en: "Stella Gaitano", countries: ["SS", "SD"],
    ar: "ستيلا قايتانو | ستيلا جايتانو | استيلا قايتانو",
  },
  "sd/suad-abdelrazig": {
    kind: "person", en: "Suad Abdelrazig", countries: ["SD"],
    ar: "سعاد عبد الرازق",
  },
  "sd/suad-al-fatih": {
    kind: "person", en: "Suad al-Fatih al-Badawi", aliases: ["Suad Elfatih"], countries: ["SD"],
    ar: "سعاد الفاتح البدوي | سعاد الفاتح",
  },
  "sd/sufyan-beraima": {
    kind: "person", en: "Sufyan Beraima", countries: ["SD"],
    ar: "سفيان بريمة",
  },
  "sd/sulaima-ishaq": {
    kind: "person", en: "Sulaima Ishaq al-Khalifa", aliases: ["Sulima Ishaq"], countries: ["SD"],
    ar: "سليمى إسحاق | سليمى إسحق | سليمى إسحاق الخليفة",
  },
  "sd/suleiman-abdeljabbar": {
    kind: "person", en: "Suleiman Abdeljabbar", countries: ["SD"],
    ar: "سليمان عبد الجبار",
  },
  "sd/suleiman-al-dibelo": {
    kind: "person", en: "Suleiman Mohamed al-Dibelo", aliases: ["Suleiman Aldabailo"], countries: ["SD"],
    ar: "سليمان محمد الدبيلو | سليمان الدبيلو | سليمان دبيلو",
  },
  "sd/suleiman-ali-betai": {
    kind: "person", en: "Suleiman Ali Betai", countries: ["SD"],
    ar: "سليمان علي بيتاي | سليمان علي بيطاي | سليمان بيتاي",
    arWeak: "بيتاي",
  },
  "sd/suleiman-ali-gedaref": {
    kind: "person", en: "Suleiman Ali Mohamed Musa", countries: ["SD"],
    ar: "سليمان علي محمد موسى",
    arWeak: "سليمان علي",
    arCue: "القضارف | والي",
  },
  "sd/suleiman-jamous": {
    kind: "person", en: "Suleiman Jamous", countries: ["SD"],
    ar: "سليمان جاموس",
  },
  "sd/suleiman-marajan": {
    kind: "person", en: "Suleiman Marajan", countries: ["SD"], parent: "armed-groups/slm",
    ar: "سليمان مرجان",
  },
  "sd/suleiman-sandal": {
    kind: "person", en: "Suleiman Sandal", countries: ["SD"],
    ar: "سليمان صندل | سليمان صندل حقار",
    arWeak: "صندل",
  },
  "sd/sumaya-abu-kashawa": {
    kind: "person", en: "Sumaya Abu Kashawa", aliases: ["Sumaia Abu Kashawa"], countries: ["SD"],
    ar: "سمية أبو كشوة | سمية أبوكشوة",
  },
  "sd/sumaya-al-matbaji": {
    kind: "person", en: "Sumaya al-Matbaji", countries: ["SD"],
    ar: "سمية المطبعجي",
  },
  "sd/tabitha-boutros": {
    kind: "person", en: "Tabitha Boutros", aliases: ["Tabita Boutros Shokai"], countries: ["SD"],
    ar: "تابيتا بطرس | تابيتا بطرس شوكاي",
  },
  "sd/taha-abu-garja": {
    kind: "person", en: "Taha Abu Garja", countries: ["SD"],
    ar: "طه أبو قرجة",
  },
  "sd/taha-ali-al-bashir": {
    kind: "person", en: "Taha Ali al-Bashir", countries: ["SD"],
    ar: "طه علي البشير",
  },
  "sd/taha-osman-al-hussein": {
    kind: "person", en: "Taha Osman al-Hussein", countries: ["SD"],
    ar: "طه عثمان الحسين | طه عثمان أحمد الحسين",
  },
  "sd/taha-osman-ishaq": {
    kind: "person", en: "Taha Osman Ishaq", countries: ["SD"],
    ar: "طه عثمان إسحق",
    arWeak: "طه عثمان",
    arCue: "قوى الحرية والتغيير | تجمع المهنيين | تقدم | صمود",
  },
  "sd/taha-suleiman-singer": {
    kind: "person", en: "Taha Suleiman (singer)", aliases: ["Taha Suleiman"], countries: ["SD"], weak: true,
    ar: "طه سليمان",
    arCue: "الفنان | المطرب | السودان",
  },
  "sd/tahani-abdallah-attia": {
    kind: "person", en: "Tahani Abdallah Attia", countries: ["SD"],
    ar: "تهاني عبد الله عطية | تهاني عبدالله عطية",
    arWeak: "تهاني عبد الله",
  },
  "sd/tahir-al-mutasim": {
    kind: "person", en: "Tahir al-Mutasim", countries: ["SD"],
    ar: "طاهر المعتصم",
  },
  "sd/tahir-hajar": {
    kind: "person", en: "El Tahir Hajar", aliases: ["Tahir Hajar", "al-Tahir Hajar"], countries: ["SD"], parent: "armed-groups/gslf",
    ar: "الطاهر حجر | الطاهر أبو بكر حجر | طاهر حجر",
  },
  "sd/tahir-hammad-obeida": {
    kind: "person", en: "Tahir Hammad Obeida", countries: ["SD"],
    ar: "الطاهر حماد عبيده",
  },
  "sd/tahir-ibrahim-al-khair": {
    kind: "person", en: "Tahir Ibrahim al-Khair", aliases: ["al-Tahir Ibrahim al-Khair"], countries: ["SD"], weak: true,
    ar: "الطاهر إبراهيم الخير | الطاهر إبراهيم | الطاهر إبراهيم الخير الحسن | الطاهر الخير",
    arCue: "والي | الجزيرة",
  },
  "sd/tahir-okir": {
    kind: "person", en: "Tahir Okir", countries: ["SD"],
    ar: "طاهر أوكير",
  },
  "sd/taj-al-din-banga": {
    kind: "person", en: "Taj al-Din Banga", countries: ["SD"],
    ar: "تاج الدين بانقا",
  },
  "sd/taj-al-sir-al-hibir": {
    kind: "person", en: "Taj al-Sir al-Hibir", aliases: ["Taj Elsir Ali Elhebr", "Taj al-Sir Ali al-Hibir"], countries: ["SD"],
    ar: "تاج السر الحبر | تاج السر علي الحبر",
    arWeak: "الحبر",
  },
  "sd/taj-al-sir-mohamed-salih": {
    kind: "person", en: "Taj al-Sir Mohamed Salih", countries: ["SD"],
    ar: "تاج السر محمد صالح",
  },
  "sd/taj-al-tijani": {
    kind: "person", en: "Taj al-Tijani", aliases: ["al-Taj al-Tijani"], countries: ["SD"],
    ar: "تاج التجاني | التاج التجاني",
  },
  "sd/tajalsir-osman-babo": {
    kind: "person", en: "Tajalsir Osman Babo", countries: ["SD"],
    ar: "تاج السر عثمان بابو | تاج السر عثمان",
  },
  "sd/tajeddin-bashir-niam": {
    kind: "person", en: "Tajeddin Bashir Niam", countries: ["SD"],
    ar: "تاج الدين بشير نيام | تاج الدين نيام",
  },
  "sd/taragi-mustafa": {
    kind: "person", en: "Taragi Mustafa", aliases: ["Tragi Mustafa"], countries: ["SD"],
    ar: "تراجي مصطفى",
  },
  "sd/tarayo-ahmed-ali": {
    kind: "person", en: "Tarayo Ahmed Ali", countries: ["SD"], parent: "armed-groups/slm",
    ar: "ترايو أحمد علي | أحمد علي ترايو | محمد آدم ترايو",
  },
  "sd/tariq-al-hadi-kijab": {
    kind: "person", en: "Tariq al-Hadi Kijab", countries: ["SD"],
    ar: "طارق الهادي كجاب | طارق كجاب",
  },
  "sd/tasabih-diab": {
    kind: "person", en: "Tasabih Diab", countries: ["SD"],
    ar: "تسابيح دياب",
  },
  "sd/tasabih-khatir": {
    kind: "person", en: "Tasabih Khatir", countries: ["SD"],
    ar: "تسابيح خاطر | تسابيح مبارك خاطر",
  },
  "sd/tawfig-mohamed-ali": {
    kind: "person", en: "Tawfig Mohamed Ali", aliases: ["Tawfiq Mohamed Ali"], countries: ["SD"],
    ar: "توفيق محمد علي عبد الله",
    arWeak: "توفيق محمد علي",
    arCue: "سنار | سنجة | والي",
  },
  "sd/tayeb-salih": {
    kind: "person", en: "Tayeb Salih", countries: ["SD"], weak: true,
    ar: "الطيب صالح",
    arCue: "الروائي | موسم | رواية | الأديب",
  },
  "sd/taysir-al-nourani": {
    kind: "person", en: "Taysir al-Nourani", aliases: ["Tayseer Elnourani"], countries: ["SD"],
    ar: "تيسير النوراني | تيسير النوراني تاج الدين",
  },
  "sd/telefon-kuku": {
    kind: "person", en: "Telefon Kuku", aliases: ["Telephone Kuku Abu Jalha"], countries: ["SD"],
    ar: "تلفون كوكو | تلفون كوكو أبو جلحة",
  },
  "sd/tijani-al-tahir-karshoum": {
    kind: "person", en: "Tijani al-Tahir Karshoum", aliases: ["Tijani Karshoum"], countries: ["SD"],
    ar: "التجاني الطاهر كرشوم | التجاني كرشوم | التيجاني كرشوم | تجاني كرشوم",
    arWeak: "كرشوم",
  },
  "sd/tijani-ibrahim-moussa": {
    kind: "person", en: "Tijani Ibrahim Moussa Mohamed", aliases: ["Al-Zeir Salem"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "تيجاني إبراهيم موسى | التجاني إبراهيم موسى",
  },
  "sd/tijani-sese": {
    kind: "person", en: "Tijani Sese", fr: "Tijani Sissi", aliases: ["al-Tijani Seise"], countries: ["SD"],
    ar: "التجاني السيسي | التيجاني السيسي | التجاني سيسي | التجاني سيسي محمد أتيم | تجاني سيسي | التيجاني سيسي | التيجاني سيسي محمد أتيم | تيجاني السيسي",
  },
  "sd/tijani-youssef-bashir": {
    kind: "person", en: "Al-Tijani Youssef Bashir", countries: ["SD"],
    ar: "التجاني يوسف بشير | التيجاني يوسف بشير",
  },
  "sd/tuta-azab": {
    kind: "person", en: "Tuta Azab", countries: ["SD"],
    ar: "توتة عذاب",
  },
  "sd/um-waddah": {
    kind: "person", en: "Um Waddah", countries: ["SD"],
    ar: "أم وضاح",
  },
  "sd/umm-salama-al-sadiq-al-mahdi": {
    kind: "person", en: "Umm Salama al-Sadiq al-Mahdi", countries: ["SD"],
    ar: "أم سلمة الصادق المهدي | أم سلمة الصادق",
  },
  "sd/usama-saeed": {
    kind: "person", en: "Usama Saeed", aliases: ["Osama Said"], countries: ["SD"], weak: true,
    ar: "أسامة سعيد",
    arCue: "البجا | شرق | السودان | الجبهة",
  },
  "sd/wad-ibrahim": {
    kind: "person", en: "Mohamed Ibrahim Abdel Jalil", aliases: ["Wad Ibrahim"], countries: ["SD"],
    ar: "محمد إبراهيم عبد الجليل | ود إبراهيم | محمد إبراهيم ود إبراهيم",
  },
  "sd/wael-mahjoub": {
    kind: "person", en: "Wael Mahjoub", countries: ["SD"],
    ar: "وائل محجوب",
  },
  "sd/wagdi-mirghani": {
    kind: "person", en: "Wagdi Mirghani", countries: ["SD"],
    ar: "وجدي ميرغني محجوب | وجدي ميرغني",
  },
  "sd/wagdi-salih": {
    kind: "person", en: "Wagdi Salih", countries: ["SD"],
    ar: "وجدي صالح",
  },
  "sd/walaa-al-boushi": {
    kind: "person", en: "Wala'a al-Boushi", countries: ["SD"],
    ar: "ولاء البوشي | ولاء عصام البوشي",
  },
  "sd/walid-zaki-al-din": {
    kind: "person", en: "Walid Zaki al-Din", countries: ["SD"],
    ar: "وليد زاكي الدين",
  },
  "sd/wini-omer": {
    kind: "person", en: "Wini Omer", countries: ["SD"],
    ar: "ويني عمر",
  },
  "sd/wisal-al-mahdi": {
    kind: "person", en: "Wisal al-Mahdi", countries: ["SD"],
    ar: "وصال المهدي",
  },
  "sd/yahia-al-hussein": {
    kind: "person", en: "Yahia al-Hussein", countries: ["SD"], weak: true,
    ar: "يحيى الحسين",
    arCue: "البعث | السودان",
  },
  "sd/yahia-hussein-babiker": {
    kind: "person", en: "Yahia Hussein Babiker", countries: ["SD"],
    ar: "يحيى حسين بابكر",
  },
  "sd/yahya-mohamed-khair": {
    kind: "person", en: "Yahya Mohamed Khair", countries: ["SD"],
    ar: "يحيى محمد خير",
  },
  "sd/yahya-salih-makwar": {
    kind: "person", en: "Yahya Salih Makwar", countries: ["SD"],
    ar: "يحيى صالح مكوار",
  },
  "sd/yajuj-wa-majuj": {
    kind: "person", en: "Yajuj wa-Majuj", aliases: ["Yaqub Musa", "Yajouj wa Majouj"], countries: ["SD"], weak: true,
    ar: "يأجوج ومأجوج",
    arCue: "الدعم السريع",
  },
  "sd/yaqoub-mohamed-abdallah-furi": {
    kind: "person", en: "Yaqoub Mohamed Abdallah Furi", aliases: ["Yaqoub Furi"], countries: ["SD"],
    ar: "يعقوب محمد عبد الله فوري | يعقوب محمد عبد الله الفوري | يعقوب فوري | يعقوب الفوري",
  },
  "sd/yasir-al-mirghani": {
    kind: "person", en: "Yasir al-Mirghani", aliases: ["Yasir Mohamed Osman al-Mirghani"], countries: ["SD"], weak: true,
    ar: "ياسر الميرغني",
  },
  "sd/yasir-arman": {
    kind: "person", en: "Yasir Arman", countries: ["SD"],
    ar: "ياسر عرمان | ياسر سعيد عرمان",
    arWeak: "عرمان",
  },
  "sd/yasir-mahjoub-al-hussein": {
    kind: "person", en: "Yasir Mahjoub al-Hussein", countries: ["SD"],
    ar: "ياسر محجوب الحسين",
  },
  "sd/yasir-youssef-northern": {
    kind: "person", en: "Yasir Yousif Ibrahim", countries: ["SD"], weak: true,
    ar: "ياسر يوسف | ياسر يوسف إبراهيم",
    arCue: "الشمالية | المؤتمر الوطني | والي | إعلام",
  },
  "sd/yasser-abbas": {
    kind: "person", en: "Yasser Abbas", countries: ["SD"], weak: true,
    ar: "ياسر عباس | ياسر عباس محمد",
    arCue: "وزير | الري | السد",
  },
  "sd/yasser-al-atta": {
    kind: "person", en: "Yasser al-Atta", countries: ["SD"],
    ar: "ياسر العطا | ياسر عبد الرحمن العطا | ياسر العطاء | ياسر عبدالرحمن حسن العطا",
    arWeak: "العطا",
  },
  "sd/yasser-fadlallah-al-khidir": {
    kind: "person", en: "Yasser Fadlallah al-Khidir", aliases: ["Yasir Fadlallah"], countries: ["SD"],
    ar: "ياسر فضل الله الخضر | ياسر فضل الله الخضر الصائم",
    arWeak: "ياسر فضل الله",
    arCue: "نيالا | الفرقة",
  },
  "sd/yassin-ibrahim-yassin": {
    kind: "person", en: "Yassin Ibrahim Yassin", countries: ["SD"], weak: true,
    ar: "يس إبراهيم يس | ياسين إبراهيم يس | يس إبراهيم ياسين | ياسين إبراهيم ياسين",
    arCue: "وزير | الدفاع | السودان",
  },
  "sd/yassin-omer-al-imam": {
    kind: "person", en: "Yassin Omer al-Imam", aliases: ["Yasin Omar al-Imam"], countries: ["SD"],
    ar: "ياسين عمر الإمام | يس عمر الإمام",
  },
  "sd/yassin-youssef": {
    kind: "person", en: "Yassin Youssef Abdel Rahman", countries: ["SD"], weak: true,
    ar: "ياسين يوسف | ياسين يوسف عبد الرحمن",
    arCue: "التحرير والعدالة | دارفور | السلطة الإقليمية",
  },
  "sd/younis-mahmoud": {
    kind: "person", en: "Younis Mahmoud", countries: ["SD"], weak: true,
    ar: "يونس محمود",
    arCue: "الإنقاذ | انقلاب | البشير",
  },
  "sd/younis-talal": {
    kind: "person", en: "Younis Talal", countries: ["SD"],
    ar: "يونس طلال",
  },
  "sd/yousif-alyan": {
    kind: "person", en: "Yousif Awadallah Alyan", countries: ["SD"],
    ar: "يوسف عوض الله عليان",
    arWeak: "يوسف عليان",
  },
  "sd/yousif-sid-ahmed-khalifa": {
    kind: "person", en: "Yousif Sid Ahmed Khalifa", countries: ["SD"],
    ar: "يوسف سيد أحمد خليفة",
  },
  "sd/youssef-abdel-fattah-officer": {
    kind: "person", en: "Youssef Abdel-Fattah (officer)", aliases: ["Youssef Abdel-Fattah"], countries: ["SD"], weak: true,
    ar: "يوسف عبد الفتاح",
    arCue: "الإنقاذ | انقلاب | البشير | الخرطوم",
  },
  "sd/youssef-abdel-mannan": {
    kind: "person", en: "Youssef Abdel Mannan", countries: ["SD"],
    ar: "يوسف عبد المنان",
  },
  "sd/youssef-abu-kadir": {
    kind: "person", en: "Youssef Abu Kadir", aliases: ["Youssef Folgang"], countries: ["SD"],
    ar: "يوسف أبوكدير | يوسف أبو كدير | يوسف أبوكدير فولجنق",
  },
  "sd/youssef-adam-al-dai": {
    kind: "person", en: "Youssef Adam al-Dai", countries: ["SD"],
    ar: "يوسف آدم الضي | يوسف الضي",
  },
  "sd/youssef-al-daw": {
    kind: "person", en: "Yousif al-Daw", countries: ["SD"], weak: true,
    ar: "يوسف الضو",
    arCue: "سنجة | الفرقة 17 | الجيش | سنار",
  },
  "sd/youssef-al-koda": {
    kind: "person", en: "Youssef al-Koda", aliases: ["Yousif al-Koda"], countries: ["SD"],
    ar: "يوسف الكودة",
  },
  "sd/youssef-al-kordofani": {
    kind: "person", en: "Youssef al-Kordofani", countries: ["SD"],
    ar: "يوسف الكردفاني",
  },
  "sd/youssef-al-shanbali": {
    kind: "person", en: "Yousif al-Shanbali", aliases: ["Yousif Ahmed Nur al-Shanbali"], countries: ["SD"],
    ar: "يوسف الشنبلي | يوسف أحمد نور الشنبلي",
  },
  "sd/youssef-al-tay": {
    kind: "person", en: "Youssef al-Tay", aliases: ["Yousif al-Tai"], countries: ["SD"],
    ar: "يوسف التاي",
  },
  "sd/youssef-ezzat": {
    kind: "person", en: "Youssef Ezzat", aliases: ["Yousif Ezzat"], countries: ["SD"], parent: "armed-groups/rsf",
    ar: "يوسف عزت | يوسف عزت الماهري | يوسف إبراهيم عزت | عزت يوسف الماهري | عزت الماهري",
  },
  "sd/youssef-gad-karim": {
    kind: "person", en: "Youssef Gad Karim", countries: ["SD"],
    ar: "يوسف جاد كريم",
  },
  "sd/youssef-idris-youssef": {
    kind: "person", en: "Youssef Idris Youssef", aliases: ["Yousif Idris Yousif"], countries: ["SD"],
    ar: "يوسف إدريس يوسف",
  },
  "sd/youssef-karra-haroun": {
    kind: "person", en: "Youssef Karra Haroun", countries: ["SD"],
    ar: "يوسف كرة هارون",
  },
  "sd/youssef-kuwa": {
    kind: "person", en: "Youssef Kuwa", aliases: ["Yousif Kuwa Mekki"], countries: ["SD"],
    ar: "يوسف كوة مكي | يوسف كوة",
  },
  "sd/youssef-tibin": {
    kind: "person", en: "Youssef Tibin", aliases: ["Yousif Tibin"], countries: ["SD"],
    ar: "يوسف تبن موسى | يوسف تبن",
  },
  "sd/yusuf-karjakola": {
    kind: "person", en: "Yusuf Karjakola", countries: ["SD"],
    ar: "يوسف كرجكولا | يوسف أحمد يوسف كرجكولا | كرجكولا",
  },
  "sd/zafir-omar": {
    kind: "person", en: "Zafir Omar", countries: ["SD"],
    ar: "ظافر عمر | ظافر عمر عبد القادر",
  },
  "sd/zahir-bakhit-al-faki": {
    kind: "person", en: "Zahir Bakhit al-Faki", countries: ["SD"],
    ar: "زاهر بخيت الفكي",
  },
  "sd/zaidan-ibrahim": {
    kind: "person", en: "Zaidan Ibrahim", countries: ["SD"],
    ar: "زيدان إبراهيم",
  },
  "sd/zainab-al-sadiq-al-mahdi": {
    kind: "person", en: "Zainab al-Sadiq al-Mahdi", countries: ["SD"],
    ar: "زينب الصادق المهدي",
  },
  "sd/zainab-kabbashi-eissa": {
    kind: "person", en: "Zainab Kabbashi Eissa", countries: ["SD"],
    ar: "زينب كباشي | زينب كباشي عيسى",
  },
  "sd/zeinab-badr-al-din": {
    kind: "person", en: "Zeinab Badr al-Din", countries: ["SD"],
    ar: "زينب بدر الدين",
  },
  "sd/zuhair-al-sarraj": {
    kind: "person", en: "Zuhair al-Sarraj", countries: ["SD"],
    ar: "زهير السراج",
  },
};
