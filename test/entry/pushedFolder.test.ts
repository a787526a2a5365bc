import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { createHost } from "../../preview/host";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import { ROOT } from "../../scripts/build";
import { pushedFiles } from "../support/addonHost";

test("clasp would push exactly the four files of dist/", () => {
  const clasp = join(ROOT, "node_modules/.bin/clasp");
  const status = execFileSync(clasp, ["show-file-status", "--json"], { cwd: ROOT, encoding: "utf8" });
  const { filesToPush } = JSON.parse(status);
  expect(new Set(filesToPush)).toEqual(
    new Set(["dist/addon.js", "dist/appsscript.json", "dist/globals.js", "dist/sidebar.html"]),
  );
});

test("the manifest asks for the open spreadsheet and the sidebar, and nothing else", () => {
  expect(JSON.parse(pushedFiles()["appsscript.json"]!).oauthScopes).toEqual([
    "https://www.googleapis.com/auth/spreadsheets.currentonly",
    "https://www.googleapis.com/auth/script.container.ui",
  ]);
});

describe.each(["listed", "reversed"] as const)("with its files loaded as %s", (order) => {
  const make = () =>
    createHost({
      files: pushedFiles(),
      order,
      workbook: createArrayWorkbook({ sheets: [{ name: "Data" }] }),
    });

  test("onOpen builds the menu before anybody has agreed to anything", () => {
    const host = make();
    const menus = host.open(host.addUser("reader", { enabled: false }));
    expect(menus.flatMap(({ items }) => items)).toEqual([
      { kind: "item", caption: "Segment customers", functionName: "tierlineOpenSidebar" },
    ]);
    expect(host.journal.refused).toEqual([]);
  });

  test("onOpen speaks the user's language", () => {
    const host = make();
    expect(JSON.stringify(host.open(host.addUser("reader", { locale: "zh_CN" })))).toContain("客户分层");
  });

  test("the menu opens the sidebar", () => {
    const host = make();
    const user = host.addUser("owner");
    host.open(user);
    host.menu(user, "Segment customers");
    expect(host.takeEffects(user).map(({ kind }) => kind)).toContain("sidebar");
  });

  test("a custom function computes, and one small cell asks no service", () => {
    const host = make();
    expect(host.customFunction("CLV", 50, 4, 3)).toMatchObject({ values: [[600]] });
    expect(host.journal.total()).toBe(0);
  });

  test("no service is called while the files load", () => {
    const host = make();
    host.open(host.addUser("owner"));
    expect(host.journal.calls.filter(({ atLoad }) => atLoad)).toEqual([]);
  });
});
