import { defineConfig, type ViteUserConfigExport } from "vitest/config";

const config: ViteUserConfigExport = defineConfig({
  test: {
    setupFiles: ["test/setup.ts"],
    // What a test sees does not depend on the terminal or on CI.
    env: { NO_COLOR: "1" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**", "test/bench/**", "test/site/**"],
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: ["test/package/pack.ts"],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Data, and the scripts that write it: tests compare what they write with what is checked in.
      exclude: ["src/tables/**", "src/**/*.data.ts", "src/generate/**"],
      reporter: [["text", { skipFull: true }], "html"],
      reportOnFailure: true,
      thresholds: { lines: 95 },
    },
  },
});

export default config;
