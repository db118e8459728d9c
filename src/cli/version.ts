import { readFileSync } from "node:fs";

/** The version in package.json, which stands one folder above the built command and two above its source. */
export function version(): string {
  for (const path of ["../package.json", "../../package.json"]) {
    try {
      const { name, version } = JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
      if (name === "sankore") return version;
    } catch {
      // Not there.
    }
  }
  return "unknown";
}
