import type { ActorEntry, ActorKind, PlaceEntry } from "../core/records.ts";
import { frenchDemonym } from "./french-demonym.ts";
import type { ActorRecord, PlaceRecord } from "./record.ts";

/**
 * An office that every country has, named by rule from the country's name and demonym: «الجيش المالي», «جيش مالي»,
 * «القوات المسلحة في مالي».
 */
export interface Institution {
  readonly slug: string;
  readonly kind: ActorKind;
  /** English names, `@` for the demonym, the usual one first. */
  readonly en: readonly string[];
  /** French names; `@m @f @mp @fp` for the demonym in gender and number. */
  readonly fr: readonly string[];
}

interface InstitutionEntry extends Institution {
  /** Forms with the article, before a demonym or «في» and the country. */
  readonly definite: string;
  /** Forms without it, before the country's name. */
  readonly construct?: string;
}

export const INSTITUTIONS: readonly InstitutionEntry[] = [
  {
    slug: "armed-forces",
    kind: "state-force",
    en: ["@ Armed Forces", "@ army"],
    fr: ["Forces armées @fp", "Armée @f"],
    definite: "الجيش | القوات المسلحة | القوات | الجيش الوطني | القوات المسلحة الوطنية",
    construct: "جيش | قوات | القوات المسلحة لجمهورية | القوات المسلحة لدولة",
  },
  {
    slug: "air-force",
    kind: "state-force",
    en: ["@ Air Force"],
    fr: ["Armée de l'air @f"],
    definite: "القوات الجوية | سلاح الجو | الطيران العسكري | الطيران الحربي",
  },
  {
    slug: "police",
    kind: "state-force",
    en: ["@ police"],
    fr: ["Police @f"],
    definite: "الشرطة | الشرطة الوطنية | قوات الشرطة",
    construct: "شرطة",
  },
  {
    slug: "gendarmerie",
    kind: "state-force",
    en: ["@ gendarmerie"],
    fr: ["Gendarmerie @f"],
    definite: "الدرك | الدرك الوطني | قوات الدرك",
    construct: "درك",
  },
  {
    slug: "national-guard",
    kind: "state-force",
    en: ["@ National Guard"],
    fr: ["Garde nationale @f"],
    definite: "الحرس الوطني",
  },
  {
    slug: "presidential-guard",
    kind: "state-force",
    en: ["@ Presidential Guard"],
    fr: ["Garde présidentielle @f"],
    definite: "الحرس الرئاسي | الحرس الجمهوري",
  },
  {
    slug: "security-forces",
    kind: "state-force",
    en: ["@ security forces"],
    fr: ["Forces de sécurité @fp"],
    definite: "قوات الأمن | الأجهزة الأمنية | القوات الأمنية",
  },
  {
    slug: "intelligence",
    kind: "state-force",
    en: ["@ intelligence service"],
    fr: ["Services de renseignement @mp"],
    definite: "المخابرات | الاستخبارات | أجهزة الاستخبارات",
    construct: "مخابرات | استخبارات",
  },
  {
    slug: "government",
    kind: "government",
    en: ["Government of #", "@ government", "@ authorities"],
    fr: ["Gouvernement @m", "Autorités @fp"],
    definite: "الحكومة | السلطات | الحكومة الانتقالية | السلطات الانتقالية | حكومة الوحدة الوطنية",
    construct: "حكومة | سلطات | حكومة جمهورية",
  },
  {
    slug: "presidency",
    kind: "government",
    en: ["@ presidency"],
    fr: ["Présidence @f"],
    definite: "الرئاسة | رئاسة الجمهورية",
    construct: "رئاسة | رئاسة جمهورية",
  },
  {
    slug: "junta",
    kind: "government",
    en: ["@ military junta"],
    fr: ["Junte militaire @f"],
    definite: "المجلس العسكري | المجلس العسكري الحاكم | المجلس العسكري الانتقالي",
  },
  {
    slug: "parliament",
    kind: "institution",
    en: ["@ parliament"],
    fr: ["Parlement @m"],
    definite: "البرلمان | الجمعية الوطنية | المجلس التشريعي",
    construct: "برلمان",
  },
  {
    slug: "ministry-of-defence",
    kind: "government",
    en: ["@ Ministry of Defence"],
    fr: ["Ministère @m de la Défense"],
    definite: "وزارة الدفاع | وزارة الجيوش",
  },
  {
    slug: "ministry-of-foreign-affairs",
    kind: "government",
    en: ["@ Ministry of Foreign Affairs"],
    fr: ["Ministère @m des Affaires étrangères"],
    definite: "وزارة الخارجية | وزارة الشؤون الخارجية | الخارجية | الدبلوماسية",
    construct: "وزارة خارجية",
  },
  {
    slug: "ministry-of-the-interior",
    kind: "government",
    en: ["@ Ministry of the Interior"],
    fr: ["Ministère @m de l'Intérieur"],
    definite: "وزارة الداخلية",
  },
  {
    slug: "embassy",
    kind: "institution",
    en: ["@ embassy"],
    fr: ["Ambassade @f"],
    definite: "السفارة",
    construct: "سفارة",
  },
];

/** What an institution's names are made from. */
export interface Nation {
  readonly code: string;
  readonly en: string;
  readonly enDemonym: string;
  readonly frDemonym: string;
}

/** What a country's record and table entry say of its names; the country's own name where they know no demonym. */
export function nationOf(country: PlaceRecord, entry: PlaceEntry | ActorEntry | undefined): Nation {
  const { enDemonym, frDemonym } = (entry ?? {}) as Partial<PlaceEntry>;
  return {
    code: country.iso ?? country.id,
    en: country.en,
    enDemonym: enDemonym ?? country.en,
    frDemonym: lowerFirst(frDemonym ?? country.fr),
  };
}

/** French writes demonyms small as adjectives: «Malien», «armée malienne». */
const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The English and French names of a country's institution, the usual ones first. */
export function institutionNames(institution: Institution, nation: Nation): { en: string[]; fr: string[] } {
  return {
    en: institution.en.map((name) => name.replace("@", nation.enDemonym).replace("#", nation.en)),
    fr: institution.fr.map((name) =>
      name.replace(/@(fp|mp|f|m)/, (_, form: string) => frenchDemonym(nation.frDemonym, form)),
    ),
  };
}

/** The record of a country's institution, for countries whose tables do not have one. */
export function institutionRecord(institution: Institution, nation: Nation, surface: string): ActorRecord {
  const { en: english, fr: french } = institutionNames(institution, nation);
  return {
    id: `${nation.code.toLowerCase()}/${institution.slug}`,
    kind: institution.kind,
    ar: [surface],
    en: english[0]!,
    fr: french[0]!,
    aliases: [...english.slice(1), ...french.slice(1)],
    countries: [nation.code],
  };
}
