import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { fold } from "../../../src/text/fold.ts";
import "@fontsource/noto-naskh-arabic/arabic-400.css";
import "@fontsource/noto-naskh-arabic/arabic-700.css";
import "./style.css";

const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp() {
    // Search finds a word of the pages in any of its Arabic spellings: index and query go through the same fold.
    globalThis.sankoreFold = fold;
  },
};

export default theme;
