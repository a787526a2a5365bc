import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/build";

test("clasp would push exactly the four files of dist/", () => {
  const answer = execFileSync("npx", ["--no-install", "clasp", "show-file-status", "--json"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const { filesToPush } = JSON.parse(answer) as { filesToPush: string[] };
  expect(new Set(filesToPush)).toEqual(
    new Set(["dist/addon.js", "dist/appsscript.json", "dist/globals.js", "dist/sidebar.html"]),
  );
});
