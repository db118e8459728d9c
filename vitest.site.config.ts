import { defineConfig, type ViteUserConfigExport } from "vitest/config";

/** The tests of the built site, in Chromium: `npm run test:site` builds it first. */
const config: ViteUserConfigExport = defineConfig({
  test: { include: ["test/site/**/*.test.ts"], testTimeout: 60_000, hookTimeout: 60_000 },
});

export default config;
