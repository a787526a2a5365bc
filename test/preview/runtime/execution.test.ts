import { describe, expect, test } from "vitest";
import { createHost } from "../../../preview/host";
import { createArrayWorkbook } from "../../../preview/workbook/arrayWorkbook";
import { MANIFEST, smallHost } from "../smallAddon";

describe("9.1 the realm", () => {
  test.each([
    "setTimeout setInterval clearTimeout clearInterval fetch FormData File Blob URL URLSearchParams DOMException",
    "TextEncoder TextDecoder ReadableStream WritableStream atob btoa crypto SubtleCrypto window navigator performance process",
    "require module global Buffer structuredClone queueMicrotask",
  ])("5.1 absent: %s", (names) => {
    const { run } = smallHost();
    const present = run(`return ${JSON.stringify(names.split(" "))}.filter((name) => name in globalThis)`);
    expect(present).toEqual([]);
  });

  test("5.1 present: console, Logger, Promise, globalThis, WebAssembly, Intl", () => {
    const { run, host } = smallHost();
    expect(run("return [typeof Promise, typeof WebAssembly, typeof Intl, typeof globalThis]")).toEqual([
      "function",
      "object",
      "object",
      "object",
    ]);
    run("console.log('a', 1); Logger.log('b')");
    expect(host.journal.logged).toEqual(["a 1", "b"]);
  });

  test("5.3 what services give is made in the realm: dates, arrays, errors", () => {
    const { run } = smallHost({ cells: [[{ serial: 1 }]] });
    expect(
      run(`const values = sheet.getDataRange().getValues();
        let error; try { sheet.getRange(99, 99); } catch (e) { error = e; }
        return [values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
          SpreadsheetApp.getActive().getSheets() instanceof Array, error instanceof Error, String(error)]`),
    ).toEqual([
      true,
      true,
      true,
      true,
      true,
      "Exception: The coordinates of the range are outside the dimensions of the sheet.",
    ]);
  });

  test("5.3 load order does not matter for functions, and two equal top-level consts clash", () => {
    const files = {
      "appsscript.json": MANIFEST,
      "a.js": "function first() { return second(); }",
      "b.js": "function second() { return 2; }",
    };
    for (const order of ["listed", "reversed"] as const) {
      const host = createHost({ files, order });
      expect(host.call(host.addUser("u"), "first")).toBe(2);
    }
    const clash = createHost({
      files: { ...files, "a.js": "const K = 1; function f() {}", "b.js": "const K = 2;" },
    });
    expect(() => clash.call(clash.addUser("u"), "f")).toThrow("Identifier 'K' has already been declared");
  });

  test("5.3 reversed order shows top-level code that leans on another file", () => {
    const files = {
      "appsscript.json": MANIFEST,
      "a.js": "var A = 1;",
      "b.js": "var B = A + 1; function f() { return B; }",
    };
    const listed = createHost({ files });
    expect(listed.call(listed.addUser("u"), "f")).toBe(2);
    const reversed = createHost({ files, order: "reversed" });
    expect(() => reversed.call(reversed.addUser("u"), "f")).toThrow("A is not defined");
  });

  test("5.1 a promise as a result is not emulated", () => {
    const { run } = smallHost();
    expect(() => run("return Promise.resolve(1)")).toThrow(/promise as the result.*5\.1/);
  });
});

describe("9.9 what is not modelled", () => {
  test("throws NotEmulated, and catching it in the script does not help", () => {
    const { run } = smallHost();
    expect(() => run("try { sheet.getCharts(); } catch (e) {} return 'fine'")).toThrow(
      "Sheet.getCharts is not emulated",
    );
    expect(() => run("return typeof UrlFetchApp.fetch")).toThrow("UrlFetchApp.fetch is not emulated");
  });

  test("JSON.stringify, string conversion and promises may touch a handle", () => {
    const { run } = smallHost();
    expect(run("return [String(sheet), JSON.stringify({ a: sheet })]")).toEqual(["Sheet", '{"a":{}}']);
  });
});

describe("4.1 budgets", () => {
  test("4.1 six minutes for a call from the page, sleeping included", () => {
    const { run, host, owner } = smallHost();
    expect(() => run("for (let i = 0; i < 2; i++) Utilities.sleep(179000)")).not.toThrow();
    expect(() =>
      run("for (let i = 0; i < 9; i++) { try { Utilities.sleep(60000); } catch (e) {} } return 'caught'"),
    ).toThrow("Exceeded maximum execution time");
    expect(host.call(owner, "run", "return 1")).toBe(1);
  });

  test("1.7 30 seconds for a custom function", () => {
    const { host } = smallHost({ code: "function SLOW() { Utilities.sleep(31000); return 1; }" });
    expect(host.customFunction("SLOW")).toEqual({
      ok: false,
      error: "#ERROR!",
      message: "Exceeded maximum execution time (line 0).",
    });
  });

  test("Utilities.sleep(ms) takes no time, and Date and the cache see it pass", () => {
    const { run } = smallHost();
    expect(
      run(`const start = Date.now(); CacheService.getDocumentCache().put('k', 'v', 5);
        Utilities.sleep(6000);
        return [new Date().getTime() - start >= 6000, CacheService.getDocumentCache().get('k')]`),
    ).toEqual([true, null]);
  });
});

describe("2.1 AuthMode", () => {
  const code = `function onOpen(e) {
      const tried = {};
      for (const [name, call] of Object.entries(CALLS)) try { call(); tried[name] = true; } catch (x) { tried[name] = x.message; }
      console.log(JSON.stringify([String(e.authMode), e.authMode === ScriptApp.AuthMode.NONE, tried]));
    }
    const CALLS = {
      menu: () => SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(),
      locale: () => Session.getActiveUserLocale(),
      utilities: () => Utilities.formatDate(new Date(0), "Etc/UTC", "yyyy"),
      read: () => SpreadsheetApp.getActive().getName(),
      properties: () => PropertiesService.getDocumentProperties().getProperty("x"),
      sidebar: () => SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<p></p>")),
    };`;
  const tried = (enabled: boolean) => {
    const { host } = smallHost({ code });
    host.open(host.addUser("someone", { enabled }));
    return JSON.parse(host.journal.logged[0]!);
  };

  test("2.1 NONE builds the menu, knows the locale, and nothing of the document or the stores", () => {
    expect(tried(false)).toEqual([
      "NONE",
      true,
      {
        menu: true,
        locale: true,
        utilities: true,
        read: "You do not have permission to call SpreadsheetApp.getActive",
        properties: "You do not have permission to call PropertiesService.getDocumentProperties",
        sidebar: "You do not have permission to call HtmlService.createHtmlOutput",
      },
    ]);
  });

  test("2.1 a simple trigger has 30 seconds", () => {
    const { host, owner } = smallHost({ code: "function onOpen() { Utilities.sleep(31000); }" });
    expect(() => host.open(owner)).toThrow("Exceeded maximum execution time");
  });

  test("2.1 LIMITED reads the document and the properties but opens no sidebar", () => {
    expect(tried(true)).toEqual([
      "LIMITED",
      false,
      {
        menu: true,
        locale: true,
        utilities: true,
        read: true,
        properties: true,
        sidebar: "You do not have permission to call showSidebar",
      },
    ]);
  });

  test("1.8 CUSTOM_FUNCTION reads and refuses setters with Google's text", () => {
    const { host } = smallHost({
      cells: [["a"]],
      code: `function READ() { return SpreadsheetApp.getActiveSheet().getRange("A1").getValue(); }
        function SET() { SpreadsheetApp.getActiveSheet().getRange("A1").setValue(1); }
        function UI() { SpreadsheetApp.getUi(); }`,
    });
    expect(host.customFunction("READ")).toEqual({ ok: true, values: [["a"]] });
    expect(host.customFunction("SET")).toMatchObject({
      message: "You do not have permission to call setValue",
    });
    expect(host.customFunction("UI")).toMatchObject({
      message: "Cannot call SpreadsheetApp.getUi() from this context.",
    });
  });

  test("2.2 a sidebar without its scope is refused with Google's text", () => {
    const host = createHost({
      files: {
        "appsscript.json": JSON.stringify({ timeZone: "Etc/UTC", runtimeVersion: "V8", oauthScopes: [] }),
        "code.js":
          "function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p></p>')); }",
      },
      workbook: createArrayWorkbook(),
    });
    expect(() => host.call(host.addUser("u"), "show")).toThrow(
      "Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui",
    );
  });
});

describe("2.1 a person who may only view", () => {
  const code = `function onOpen() { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); }`;
  const viewing = () => {
    const { host, run } = smallHost({ code, cells: [["a"]] });
    const viewer = host.addUser("viewer", { access: "view" });
    return { host, viewer, as: (body: string) => run(body, viewer) };
  };

  test("2.1 has no menu, because no simple trigger runs for them", () => {
    const { host, viewer } = viewing();
    expect(host.open(viewer)).toEqual([]);
    expect(host.journal.calls).toEqual([]);
  });

  test("2.1 reads, looks around and is refused each write", () => {
    const { host, as } = viewing();
    expect(
      as("sheet.activate(); return [sheet.getRange('A1').getValue(), sheet.getRange('A1').canEdit()]"),
    ).toEqual(["a", false]);
    for (const write of [
      "sheet.getRange('A1').setValue(1)",
      "sheet.insertColumnsAfter(1, 1)",
      "sheet.getRange('A1').setNote('n')",
      "SpreadsheetApp.getActive().insertSheet('new')",
    ]) {
      expect(() => as(`${write}; SpreadsheetApp.flush()`)).toThrow("You do not have permission");
    }
    expect(host.document.workbook.sheets()).toHaveLength(1);
  });
});

describe("6.4 the manifest", () => {
  test.each([
    ["no V8", { timeZone: "Etc/UTC" }, "V8"],
    ["Rhino", { timeZone: "Etc/UTC", runtimeVersion: "DEPRECATED_ES5" }, "V8"],
    ["no time zone", { runtimeVersion: "V8" }, "timeZone"],
  ])("6.4 a manifest without V8 or a time zone is refused: %s", (_, manifest, message) => {
    expect(() => createHost({ files: { "appsscript.json": JSON.stringify(manifest) } })).toThrow(message);
  });
});

describe("4.3 BigQuery", () => {
  test.each([
    "SpreadsheetApp.enableBigQueryExecution()",
    "SpreadsheetApp.newDataSourceSpec()",
    "SpreadsheetApp.getActive().insertDataSourceSheet({})",
    "sheet.getRange('A1').createDataSourceTable({})",
  ])("4.3 BigQuery is not emulated: %s", (call) => {
    expect(() => smallHost().run(call)).toThrow(/is not emulated \(docs\/platform\.md, 4\.3\)/);
  });
});

describe("3.7 the journal", () => {
  test("counts what reads or writes document, properties, cache and lock; handles and builders are free", () => {
    const { run, host } = smallHost({ cells: [["a"]] });
    host.journal.clear();
    run(`const range = sheet.getRange("A1:B2").offset(1, 0);
      range.getRow(); range.getA1Notation();
      range.setValues([[1, 2], [3, 4]]);
      sheet.getRange("A1").getValue();
      PropertiesService.getDocumentProperties().setProperty("a", "b");
      CacheService.getDocumentCache().get("a");
      const lock = LockService.getDocumentLock(); lock.tryLock(1); SpreadsheetApp.flush(); lock.releaseLock();
      SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo("a");
      Utilities.getUuid();`);
    expect(host.journal.counts()).toEqual({
      "Spreadsheet.getSheets": 1,
      "Range.setValues": 1,
      "Range.getValue": 1,
      "Properties.setProperty": 1,
      "Cache.get": 1,
      "Lock.tryLock": 1,
      "SpreadsheetApp.flush": 1,
      "Lock.releaseLock": 1,
    });
    expect(host.journal.total()).toBe(8);
    expect(host.journal.byKind()).toEqual({ read: 2, write: 2, store: 4 });
    expect(host.journal.warnings).toEqual([]);
  });

  test("3.7 notices a read that forces pending writes", () => {
    const { run, host } = smallHost();
    run("for (let i = 1; i < 4; i++) { sheet.getRange(i, 1).setValue(i); sheet.getLastRow(); }");
    expect(host.journal.forcedFlushes).toBe(3);
    host.journal.clear();
    run(
      "for (let i = 1; i < 4; i++) sheet.getRange(i, 1).setValue(i); SpreadsheetApp.flush(); sheet.getLastRow()",
    );
    expect(host.journal.forcedFlushes).toBe(0);
  });

  test("3.7 written values wait for a flush or a read: another user does not see them before", () => {
    const { run, host } = smallHost();
    const other = host.addUser("other");
    const seen: unknown[] = [];
    host.onCall = (call) => {
      if (call.user === "owner")
        seen.push([call.name, host.call(other, "run", "return sheet.getRange('A1').getValue()")]);
    };
    run(
      "sheet.getRange('A1').setValue('new'); SpreadsheetApp.flush(); PropertiesService.getDocumentProperties().getKeys()",
    );
    expect(seen).toEqual([
      ["Spreadsheet.getSheets", ""],
      ["Range.setValue", ""],
      ["SpreadsheetApp.flush", ""],
      ["Properties.getKeys", "new"],
    ]);
  });

  test("3.7 what another user moves meanwhile is not where a waiting write lands", () => {
    const { run, host } = smallHost({ cells: [["id"], ["a"], ["b"]] });
    const other = host.addUser("other");
    host.onCall = (call) => {
      if (call.name === "SpreadsheetApp.flush") host.call(other, "run", "sheet.insertRowsBefore(2, 1)");
    };
    expect(
      run(
        "sheet.getRange('B2:B3').setValues([['of a'], ['of b']]); SpreadsheetApp.flush(); return sheet.getDataRange().getValues()",
      ),
    ).toEqual([
      ["id", ""],
      ["", "of a"],
      ["a", "of b"],
      ["b", ""],
    ]);
  });

  test("3.7 what was written before a throw is carried out all the same", () => {
    const { run } = smallHost();
    expect(() => run("sheet.getRange('A1').setValue('kept'); throw new Error('stop')")).toThrow("stop");
    expect(run("return sheet.getRange('A1').getValue()")).toBe("kept");
  });

  test("3.7 warns of a lock that is released before its writes are flushed", () => {
    const { run, host } = smallHost();
    run(
      "const lock = LockService.getDocumentLock(); lock.tryLock(1); sheet.getRange('A1').setValue(1); lock.releaseLock();",
    );
    expect(host.journal.warnings).toEqual([expect.stringContaining("before the writes were flushed")]);
  });
});

describe("host.onCall", () => {
  test("makes any call throw what the script sees as an Exception", () => {
    const { run, host } = smallHost();
    host.onCall = (call) => {
      if (call.name === "Range.setValue") throw new Error("Service Spreadsheets failed");
    };
    expect(
      run(
        "try { sheet.getRange('A1').setValue(1); } catch (e) { return [e.name, e.message, e instanceof Error]; }",
      ),
    ).toEqual(["Exception", "Service Spreadsheets failed", true]);
  });

  test("lets another user act in between, and may take itself away", () => {
    const { run, host } = smallHost({ cells: [["a"], ["b"]] });
    const other = host.addUser("other");
    host.onCall = (call) => {
      if (call.name !== "Range.getValues") return;
      host.onCall = undefined;
      host.call(other, "run", "sheet.insertRowsBefore(1, 1)");
    };
    expect(run("return [sheet.getRange('A1:A2').getValues(), sheet.getRange('A1:A3').getValues()]")).toEqual([
      [[""], ["a"]],
      [[""], ["a"], ["b"]],
    ]);
    expect(host.journal.calls.map(({ user, name }) => `${user} ${name}`)).toContain(
      "other Sheet.insertRowsBefore",
    );
  });
});

describe("host.open and host.menu", () => {
  const code = `function onOpen(e) {
      SpreadsheetApp.getUi().createAddonMenu()
        .addItem("Open sidebar", "openSidebar").addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu("More").addItem("Say", "say")).addToUi();
    }
    function openSidebar() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("<title>ignored</title><p>hello</p>").setTitle("Tierline"));
    }
    function say() { SpreadsheetApp.getUi().alert("Title", "Text", SpreadsheetApp.getUi().ButtonSet.OK); SpreadsheetApp.getActive().toast("done", "T", -1); }`;

  test("give the menu and perform its items as effects", () => {
    const { host, owner } = smallHost({ code });
    expect(host.open(owner)).toEqual([
      {
        caption: "",
        items: [
          { kind: "item", caption: "Open sidebar", functionName: "openSidebar" },
          { kind: "separator" },
          {
            kind: "menu",
            menu: { caption: "More", items: [{ kind: "item", caption: "Say", functionName: "say" }] },
          },
        ],
      },
    ]);
    host.menu(owner, "Open sidebar");
    host.menu(owner, "Say");
    expect(host.takeEffects(owner).slice(1)).toEqual([
      { kind: "sidebar", title: "Tierline", html: "<title>ignored</title><p>hello</p>" },
      { kind: "alert", title: "Title", prompt: "Text" },
      { kind: "toast", message: "done", title: "T", seconds: -1 },
    ]);
  });

  test("2.1 onInstall runs in FULL and may call onOpen", () => {
    const { host, owner } = smallHost({
      code: `function onInstall(e) { console.log(String(e.authMode)); onOpen(e); }
        function onOpen(e) { SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); }`,
    });
    expect(host.install(owner)).toHaveLength(1);
    expect(host.journal.logged).toEqual(["FULL"]);
  });

  test("2.2 an alert that waits for an answer is not emulated", () => {
    const { run } = smallHost();
    expect(() => run("const ui = SpreadsheetApp.getUi(); ui.alert('Sure?', ui.ButtonSet.YES_NO)")).toThrow(
      /waits for an answer/,
    );
  });
});
