/** Signs that `fold` reads as one: `to:from from-from`, hexadecimal, parted by semicolons. */
export const SIGNS: string =
  // comma and thousands sign, semicolon, question mark, percent, full stop and decimal sign, dashes, slashes, apostrophe
  "2c:60c 66c;3b:61b;3f:61f;25:66a;2e:66b 6d4;2d:2010-2015 2212;2f:2044 2215;27:2018 2019";

/** Calls `found` for each code point of such rows with the one that stands for it; 0 where nothing does. */
export function eachTwin(rows: string, found: (twin: number, to: number) => void): void {
  for (const row of rows === "" ? [] : rows.split(";")) {
    const [to = "", twins = ""] = row.split(":");
    for (const run of twins.split(" ")) {
      const [from = 0, last = from] = run.split("-").map((hex) => Number.parseInt(hex, 16));
      for (let c = from; c <= last; c++) found(c, Number.parseInt(to, 16) || 0);
    }
  }
}

/** Small Quranic waw and yeh, small Farsi yeh: letters by category, signs by use; `fold` drops them. */
export const SMALL_LETTERS = ":6e5 6e6 8c9";

/**
 * The 114 nonspacing marks of the Arabic script in the basic plane (General_Category Mn, Script_Extensions Arabic,
 * Unicode 17). Six more stand in plane 1, U+10EFA to U+10EFF.
 */
export const MARKS = ":610-61a 64b-65f 670 6d6-6dc 6df-6e4 6e7 6e8 6ea-6ed 897-89f 8ca-8e1 8e3-8ff";

/** Marks of Latin, Greek and Cyrillic. */
export const COMBINING = ":300-36f";

/**
 * Soft hyphen, zero-width characters, bidi controls, byte order mark: the assigned ones of
 * Default_Ignorable_Code_Point that are no letters and no marks, but for the two joiners.
 */
export const INVISIBLES = ":ad 61c 180e 200b 200e 200f 202a-202e 2060-206f feff";
export const JOINERS = ":200c 200d";
