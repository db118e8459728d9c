import type { ActorTable, PlaceTable } from "../../src/core/records.ts";
import { createGazetteer, type Gazetteer } from "../../src/names/gazetteer.ts";

export const PLACES: PlaceTable = {
  "world/ml": {
    kind: "country",
    en: "Mali",
    iso: "ML",
    enDemonym: "Malian",
    frDemonym: "malien",
    ar: "مالي",
    arDemonym: "مالي",
    weakDemonym: true,
    arDemonymNotAfter: "الدعم",
  },
  "world/ne": {
    kind: "country",
    en: "Niger",
    iso: "NE",
    enDemonym: "Nigerien",
    frDemonym: "nigérien",
    ar: "النيجر",
    arDemonym: "نيجري",
  },
  "world/bf": {
    kind: "country",
    en: "Burkina Faso",
    iso: "BF",
    enDemonym: "Burkinabe",
    frDemonym: "burkinabè",
    ar: "بوركينا فاسو",
    arDemonym: "بوركيني",
  },
  "world/dz": {
    kind: "country",
    en: "Algeria",
    fr: "Algérie",
    iso: "DZ",
    ar: "الجزائر",
  },
  "world/mr": {
    kind: "country",
    en: "Mauritania",
    fr: "Mauritanie",
    iso: "MR",
    ar: "موريتانيا",
  },
  "ml/timbuktu-region": {
    kind: "region",
    en: "Timbuktu Region",
    in: "world/ml",
    ar: "تمبكتو",
  },
  "ml/timbuktu": {
    kind: "city",
    en: "Timbuktu",
    fr: "Tombouctou",
    in: "ml/timbuktu-region",
    ar: "تمبكتو | تنبكتو",
  },
  "ml/ber": {
    kind: "village",
    en: "Ber",
    in: "ml/timbuktu-region",
    weak: true,
    ar: "بير",
    arCue: "الأزواد",
  },
  "ml/kona": {
    kind: "town",
    en: "Konna",
    in: "world/ml",
    ar: "كونا",
  },
  "ne/kona": {
    kind: "town",
    en: "Kona",
    in: "world/ne",
    ar: "كونا",
  },
  "regions/niger-river": {
    kind: "river",
    en: "Niger River",
    ar: "النيجر",
  },
};

export const ACTORS: ActorTable = {
  "armed-groups/al-qaeda": {
    kind: "armed-group",
    en: "al-Qaeda",
    acronyms: ["AQ"],
    ar: "تنظيم القاعدة",
    arWeak: "القاعدة",
  },
  "armed-groups/fact": {
    kind: "armed-group",
    en: "FACT",
    acronyms: ["FACT"],
    countries: ["TD"],
    ar: "فاكت",
  },
  "ml/armed-forces": {
    kind: "state-force",
    en: "Malian Armed Forces",
    acronyms: ["FAMa"],
    countries: ["ML"],
    ar: "القوات المسلحة المالية",
    arShort: "فاما",
  },
  "organizations/minusca": {
    kind: "mission",
    en: "MINUSCA",
    countries: ["CF"],
    ar: "مينوسكا",
    arWeak: "بعثة الأمم المتحدة",
  },
  "organizations/minusma": {
    kind: "mission",
    en: "MINUSMA",
    countries: ["ML"],
    ar: "مينوسما",
    arWeak: "بعثة الأمم المتحدة",
  },
  "ml/abou-zeid": {
    kind: "person",
    en: "Abdelhamid Abou Zeid",
    ar: "عبد الحميد أبو زيد",
  },
  "ml/choguel-maiga": {
    kind: "person",
    en: "Choguel Maïga",
    countries: ["ML"],
    ar: "شوغيل كوكالا مايغا",
  },
  "ml/goita": {
    kind: "person",
    en: "Assimi Goïta",
    countries: ["ML"],
    ar: "أسيمي غويتا",
    arWeak: "غويتا",
  },
};

/** A gazetteer small enough to be read with the tests. */
export const gazetteer: Gazetteer = createGazetteer([PLACES, ACTORS]);
