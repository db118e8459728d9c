// The library of a JavaScript function in SQL: dates, and the names of the tables that you import here.
import { parseDates } from "sankore/dates";
import { createGazetteer, findNames } from "sankore/names";
import { bf } from "sankore/places/bf";
import { ml } from "sankore/places/ml";
import { ne } from "sankore/places/ne";

const gazetteer = createGazetteer([bf, ml, ne]);

/** What a text holds, as JSON: a row may be NULL. */
function found(text, reference) {
  if (text == null) return null;
  const names = findNames(text, { gazetteer }).map(({ start, end, candidates: [record] }) => ({
    start,
    end,
    id: record.id,
  }));
  const dates = parseDates(text, reference == null ? {} : { reference });
  return JSON.stringify({ names, dates });
}

// Some engines keep globals between rows, and build them anew where they do not.
globalThis.sankoreUdf = { found };
