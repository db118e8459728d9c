import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { apiSidebar, sidebar } from "./pages.ts";

interface Language {
  readonly locale: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string };
}

/** English words of the search box come with the theme. */
interface TranslatedLanguage extends Language {
  readonly search: Partial<Omit<DefaultTheme.LocalSearchOptions, "locales">>;
}

export const english: Language = {
  locale: {
    label: "English",
    lang: "en",
    themeConfig: {
      nav: [
        { text: "Start", link: "/guide/start" },
        { text: "Playground", link: "/playground" },
        { text: "API", link: "/api/" },
      ],
      sidebar: { "/api/": apiSidebar(), "/": sidebar() },
      outline: { level: [2, 3] },
      footer: { message: "MIT. Nothing that you type leaves your browser." },
    },
  },
};

export const french: TranslatedLanguage = {
  locale: {
    label: "Français",
    lang: "fr",
    description:
      "Lit les textes en arabe, ceux de la presse du Sahel d’abord : mots, noms, dates, chacun à sa place exacte.",
    themeConfig: {
      nav: [
        { text: "Guide", link: "/fr/guide" },
        { text: "Bac à sable", link: "/fr/playground" },
        { text: "Toutes les pages (en anglais)", link: "/guide/start" },
      ],
      outline: { level: [2, 3], label: "Sur cette page" },
      docFooter: { prev: "Page précédente", next: "Page suivante" },
      darkModeSwitchLabel: "Apparence",
      lightModeSwitchTitle: "Passer au thème clair",
      darkModeSwitchTitle: "Passer au thème sombre",
      sidebarMenuLabel: "Menu",
      returnToTopLabel: "Retour en haut",
      langMenuLabel: "Changer de langue",
      skipToContentLabel: "Aller au contenu",
      footer: { message: "Licence MIT. Rien de ce que vous saisissez ne quitte votre navigateur." },
    },
  },
  search: {
    translations: {
      button: { buttonText: "Rechercher", buttonAriaLabel: "Rechercher" },
      modal: {
        displayDetails: "Afficher les détails",
        resetButtonTitle: "Effacer la recherche",
        backButtonTitle: "Fermer la recherche",
        noResultsText: "Aucun résultat pour",
        footer: { selectText: "choisir", navigateText: "parcourir", closeText: "fermer" },
      },
    },
  },
};

// biome-ignore format: one Arabic string a line
export const arabic: TranslatedLanguage = {
  locale: {
    label: "العربية",
    lang: "ar",
    dir: "rtl",
    description: "مكتبة تقرأ النص العربي، وأخبار الساحل خاصة: الكلمات والأسماء والتواريخ، كل منها بموضعه الدقيق.",
    themeConfig: {
      nav: [
        {
          link: "/ar/guide",
          text: "الدليل",
        },
        {
          link: "/ar/playground",
          text: "جرّب بنفسك",
        },
        {
          link: "/guide/start",
          text: "كل الصفحات (بالإنجليزية)",
        },
      ],
      outline: {
        level: [2, 3],
        label: "في هذه الصفحة",
      },
      docFooter: {
        prev: "الصفحة السابقة",
        next: "الصفحة التالية",
      },
      darkModeSwitchLabel: "المظهر",
      lightModeSwitchTitle: "المظهر الفاتح",
      darkModeSwitchTitle: "المظهر الداكن",
      sidebarMenuLabel: "القائمة",
      returnToTopLabel: "العودة إلى الأعلى",
      langMenuLabel: "تغيير اللغة",
      skipToContentLabel: "إلى المحتوى",
      footer: {
        message: "رخصة MIT. لا يغادر متصفحك شيء مما تكتبه.",
      },
    },
  },
  search: {
    translations: {
      button: {
        buttonText: "بحث",
        buttonAriaLabel: "بحث",
      },
      modal: {
        displayDetails: "عرض التفاصيل",
        resetButtonTitle: "مسح البحث",
        backButtonTitle: "إغلاق البحث",
        noResultsText: "لا نتائج عن",
        footer: {
          selectText: "اختيار",
          navigateText: "تنقل",
          closeText: "إغلاق",
        },
      },
    },
  },
};
