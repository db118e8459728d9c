/** Gzipped, with all that an entry pulls in: a bundle as a user would ship it. */
const budget = (name, file, limit, only) => ({
  name,
  path: `dist/${file}`,
  limit,
  gzip: true,
  ...(only === undefined ? {} : { import: only }),
  modifyEsbuildConfig: (config) => ({ ...config, charset: "utf8", logLevel: "error" }),
});

export default [
  budget("normalize alone", "normalize.js", "4.5 kB", "{ normalize }"),
  budget("sankore/normalize", "normalize.js", "5.8 kB"),
  budget(
    "sankore/tokenize without the clitic model",
    "tokenize.js",
    "5 kB",
    "{ tokenize, tokenStream, sentences, fold }",
  ),
  budget("sankore/tokenize", "tokenize.js", "48 kB"),
  budget("sankore/numbers", "numbers.js", "12 kB"),
  budget("sankore/dates", "dates.js", "41.5 kB"),
  budget("sankore/names to find names, no tables", "names.js", "31.5 kB", "{ createGazetteer, findNames }"),
  budget("sankore/names, no tables", "names.js", "34 kB"),
  budget(
    "sankore/transliterate without names",
    "transliterate.js",
    "19 kB",
    "{ transliterate, romanize, toArabic, slug }",
  ),
  budget("sankore/romanizer", "romanizer.js", "205 kB"),
  budget("the largest table", "places/sd.js", "56.5 kB"),
  budget("sankore, all tables and models", "index.js", "1500 kB"),
  budget("script tag, all tables and models", "sankore.global.js", "1500 kB"),
];
