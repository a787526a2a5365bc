import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/build";
import { VERSION } from "../../src/core/version";

test("VERSION is the version of package.json", () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(`${ROOT}/package.json`, "utf8")).version);
});
