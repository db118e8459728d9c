import { expect, it } from "vitest";
import { ofFrenchCountry } from "../../src/names/french-country.ts";

it.each([
  ["Mali", "du Mali"],
  ["Mauritanie", "de la Mauritanie"],
  ["Algérie", "de l'Algérie"],
  ["États-Unis", "des États-Unis"],
  ["Djibouti", "de Djibouti"],
  ["Israël", "d'Israël"],
  ["Guinée-Bissau", "de la Guinée-Bissau"],
  ["République démocratique du Congo", "de la République démocratique du Congo"],
  ["Mozambique", "du Mozambique"],
  ["Côte d'Ivoire", "de la Côte d'Ivoire"],
])("%s: %s", (name, expected) => {
  expect(ofFrenchCountry(name)).toBe(expected);
});
