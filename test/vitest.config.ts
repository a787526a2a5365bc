import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url));

const BUILT = "test/support/builtFiles.ts";

/** 100,000 rows through every function, and a page made by running them all: not for the inner loop. */
const SLOW = ["test/functions/manyRows.test.ts", "test/scripts/docs/**/*.test.ts"];

const project = (name: string, include: string[], more: object = {}) => ({
  test: { name, root, include, env: { TZ: "America/New_York" }, ...more },
});

export default defineConfig({
  test: {
    root,
    // As many as there are cores: left to itself, one core is kept free, which of two is half.
    maxWorkers: availableParallelism(),
    projects: [
      // One process for many files: pure code needs no wall between them, and starting one costs more than its tests.
      project(
        "unit",
        ["test/{core,cells,functions,protocol,sidebar,scripts}/**/*.test.ts", "test/*.test.ts"],
        { isolate: false, exclude: SLOW },
      ),
      project("golden", ["test/goldens/**/*.test.ts"], { testTimeout: 60_000 }),
      // The local host by itself, and then the add-on in it.
      project("host", ["test/preview/**/*.test.ts"], { globalSetup: BUILT, testTimeout: 60_000 }),
      project("addon", ["test/{addon,entry}/**/*.test.ts", ...SLOW], {
        globalSetup: BUILT,
        testTimeout: 60_000,
      }),
      project("browser", ["test/e2e/**/*.test.ts"], {
        globalSetup: BUILT,
        testTimeout: 120_000,
        hookTimeout: 120_000,
        fileParallelism: false,
        // A browser on a busy machine now and then misses a key; what is wrong fails twice.
        retry: 1,
      }),
    ],
  },
});
