import { Converter } from "typedoc";

/**
 * Names the pages of the functions and types as users import them, "sankore/dates" instead of "entries/dates".
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.children ?? []) {
      const name = module.name.replace(/^entries\//, "");
      module.name = name === "index" ? "sankore" : `sankore/${name}`;
    }
  });
}
