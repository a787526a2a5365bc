/*
 * Asks Google Sheets what its documentation does not say. Paste it into the script of a fresh spreadsheet; what to do
 * then stands in host-probe.md. It touches only sheets whose names begin with "Probe" and removes what it made up.
 */

const PROBE_SHEET = "Probe";
const PROBE_FORMULA_SHEET = "Probe formulas";
const PROBE_DATA_SHEET = "ProbeData";
const PROBE_FIRST_ROW = 2;

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu("Host probe")
    .addItem("1 Run", "probeRun")
    .addItem("2 Collect the formulas", "probeCollectFormulas")
    .addItem("3 Open the sidebar", "probeOpenSidebar")
    .addItem("4 Report", "probeReport")
    .addSeparator()
    .addItem("By hand: tag a column", "probeTag")
    .addItem("By hand: where is the tag?", "probeWhereTagged")
    .addItem("By hand: hold the lock", "probeHoldLock")
    .addItem("By hand: try the lock", "probeTryLock")
    .addItem("By hand: write a cell", "probeWrite")
    .addToUi();
}

/** Each question: `ask` is what is asked, `read` how to read the answer, `run` gets a sheet of its own. */
const PROBE_ITEMS = [
  {
    id: "S01", section: "4.2", ask: "Do document properties work with these two scopes?",
    read: "`[\"kept\", null]`: a value comes back, a missing one is null.",
    run: () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty("probe", "kept");
      const answer = [store.getProperty("probe"), store.getProperty("probe missing")];
      store.deleteProperty("probe");
      return answer;
    },
  },
  {
    id: "S02", section: "4.2", ask: "Do user and script properties work with these two scopes?",
    read: "`[true, true]`: both stores are there.",
    run: () => [PropertiesService.getUserProperties(), PropertiesService.getScriptProperties()].map((store) => {
      store.setProperty("probe", "kept");
      const kept = store.getProperty("probe") === "kept";
      store.deleteProperty("probe");
      return kept;
    }),
  },
  {
    id: "S03", section: "4.1", ask: "How long may the value of a property be?",
    read: "Lengths in bytes that are taken, then what the next one throws.",
    run: () => probeSizes([9000, 9216, 9217, 10240], (size) => {
      PropertiesService.getDocumentProperties().setProperty("probe", "x".repeat(size));
      PropertiesService.getDocumentProperties().deleteProperty("probe");
    }),
  },
  {
    id: "S04", section: "4.2", ask: "Does the document cache work with these two scopes?",
    read: "`[\"kept\", null]`.",
    run: () => {
      const cache = CacheService.getDocumentCache();
      cache.put("probe", "kept", 60);
      return [cache.get("probe"), cache.get("probe missing")];
    },
  },
  {
    id: "S05", section: "4.2", ask: "How long may an entry of the cache live?",
    read: "Seconds that are taken, then what the next ones throw.",
    run: () => probeSizes([21600, 21601], (seconds) => CacheService.getDocumentCache().put("probe", "x", seconds)),
  },
  {
    id: "S06", section: "4.2", ask: "How large may an entry of the cache be?",
    read: "Bytes that are taken, then what the next one throws.",
    run: () => probeSizes([100000, 102400, 102401], (size) => CacheService.getDocumentCache().put("probe", "x".repeat(size), 60)),
  },
  {
    id: "S07", section: "4.2", ask: "Does the document lock work with these two scopes?",
    read: "`[true, true, false]`: taken, held, given back.",
    run: () => {
      const lock = LockService.getDocumentLock();
      const taken = lock.tryLock(1000);
      const held = lock.hasLock();
      SpreadsheetApp.flush();
      lock.releaseLock();
      return [taken, held, lock.hasLock()];
    },
  },
  {
    id: "S08", section: "6.5", ask: "What does Session.getActiveUser() say without its scope?",
    read: "An e-mail address (shortened to its length), an empty text, or what is thrown.",
    run: () => Session.getActiveUser().getEmail().length,
  },
  {
    id: "S09", section: "3.4", ask: "What becomes of a value written to a cell that a merge covers?",
    read: "The values of both cells afterwards.",
    run: (sheet) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("B1").setValue("covered");
      return sheet.getRange("A1:B1").getValues()[0];
    },
  },
  {
    id: "S10", section: "3.3", ask: "What becomes of a leading apostrophe in setValue?",
    read: "The cell's value: with the apostrophe it is stored, without it is taken as typed.",
    run: (sheet) => probeTyped(sheet, "'quoted"),
  },
  {
    id: "S11", section: "3.3", ask: "What becomes of a leading @ in setValue?",
    read: "A text as it was, or a formula.",
    run: (sheet) => probeTyped(sheet, "@name"),
  },
  {
    id: "S12", section: "3.3", ask: "Does the format @ keep a text that begins with =?",
    read: "Value and formula: `[\"=1+1\", \"\"]` is kept, `[2, \"=1+1\"]` is a formula all the same.",
    run: (sheet) => {
      sheet.getRange("A1").setNumberFormat("@");
      return probeTyped(sheet, "=1+1");
    },
  },
  {
    id: "S13", section: "3.3", ask: "Does the format @ keep 01234?",
    read: "`[\"01234\", \"\"]` is kept.",
    run: (sheet) => {
      sheet.getRange("A1").setNumberFormat("@");
      return probeTyped(sheet, "01234");
    },
  },
  {
    id: "S14", section: "3.3", ask: "What do setValue(NaN) and setValue(Infinity) write?",
    read: "A value each, or what is thrown.",
    run: (sheet) => [NaN, Infinity].map((number) => probeAttempt(() => probeTyped(sheet, number))),
  },
  {
    id: "S15", section: "3.3", ask: "What do 01234, 22 34, $2.99, 12% and 1e3 become?",
    read: "Numbers: 1234, 2234, 2.99, 0.12, 1000.",
    run: (sheet) => ["01234", "22 34", "$2.99", "12%", "1e3"].map((text) => probeTyped(sheet, text)[0]),
  },
  {
    id: "S16", section: "3.3", ask: "What do 1-2, 3/4 and 2026-11-22 become in en_US?",
    read: "Month and day of a date each, or the text itself.",
    run: (sheet) => ["1-2", "3/4", "2026-11-22"].map((text) => probeTyped(sheet, text)[0]),
  },
  {
    id: "S17", section: "3.3", ask: "What do +1, +A1, -abc, (12), 1.2.3 and --5 become?",
    read: "Value and formula of each.",
    run: (sheet) => ["+1", "+A9", "-abc", "(12)", "1.2.3", "--5"].map((text) => probeAttempt(() => probeTyped(sheet, text))),
  },
  {
    id: "S18", section: "3.3", ask: "What does a text with a leading tab become?",
    read: "Value and formula.",
    run: (sheet) => probeTyped(sheet, "\tname"),
  },
  {
    id: "S19", section: "3.3", ask: "Do null and undefined clear a cell?",
    read: "`[\"\", \"\"]`.",
    run: (sheet) => {
      const range = sheet.getRange("A1:B1").setValues([["a", "b"]]);
      return range.setValues([[null, undefined]]).getValues()[0];
    },
  },
  {
    id: "S20", section: "3.3", ask: "Does copyTo over itself freeze a formula literal?",
    read: "`[\"0012\", \"=1+1\", \"\", \"\"]`: both texts stay, no formula is left. Tierline writes such texts in this way.",
    run: (sheet) => {
      const range = sheet.getRange("A1:B1").setFormulas([['="0012"', '="=1+1"']]);
      range.copyTo(range, { contentsOnly: true });
      return range.getValues()[0].concat(range.getFormulas()[0]);
    },
  },
  ...["en_US", "de_DE", "fr_FR", "pt_BR", "zh_CN", "ja_JP"].map((locale, index) => ({
    id: `S${21 + index}`, section: "3.3", ask: `Which separator does setFormula want in ${locale}?`,
    read: "For =SUM(1;2), for =SUM(1,2) and for =\"a\": the value, then the formula as it is read back.",
    run: (sheet) => probeInLocale(locale, () => ["=SUM(1;2)", "=SUM(1,2)", '="a"'].map((formula) => probeAttempt(() => {
      const cell = sheet.getRange("A1").setFormula(formula);
      return [cell.getValue(), cell.getFormula()];
    }))),
  })),
  {
    id: "S27", section: "3.4", ask: "Does a filter's sort leave columns beside the filter where they are?",
    read: "`[\"tier of a\", \"tier of b\"]`: they stay, so the tiers stand beside the wrong customers.",
    run: (sheet) => {
      probeRows(sheet).getRange("A1:B3").createFilter().sort(2, true);
      return sheet.getRange("A2:C3").getValues().map((row) => row[2]);
    },
  },
  {
    id: "S28", section: "3.4", ask: "Does a sort through a filter move the rows that it hides?",
    read: "Ids from top to bottom, the hidden one in its new place or in its old.",
    run: (sheet) => {
      sheet.getRange("A1:B4").setValues([["id", "n"], ["a", 3], ["b", 2], ["c", 1]]);
      const filter = sheet.getRange("A1:B4").createFilter();
      filter.setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["b"]).build());
      filter.sort(2, true);
      return sheet.getRange("A2:A4").getValues().map((row) => row[0]);
    },
  },
  {
    id: "S29", section: "3.4", ask: "What does a second filter in a sheet throw?",
    read: "The text.",
    run: (sheet) => {
      sheet.getRange("A1:B2").createFilter();
      return probeAttempt(() => sheet.getRange("D1:E2").createFilter().getRange().getA1Notation());
    },
  },
  {
    id: "S30", section: "3.4", ask: "What do inserted columns take over from the column before them?",
    read: "Background, number format, note, and whether a validation came along.",
    run: (sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"], true).build();
      sheet.getRange("B1").setBackground("#ff0000").setNumberFormat("0.0").setNote("note").setDataValidation(rule);
      sheet.insertColumnsAfter(2, 1);
      const made = sheet.getRange("C1");
      return [made.getBackground(), made.getNumberFormat(), made.getNote(), made.getDataValidation() !== null];
    },
  },
  {
    id: "S31", section: "3.5", ask: "Does metadata follow its column through insert, move and delete?",
    read: "`[\"E:E\", \"B:B\", 0]`.",
    run: (sheet) => {
      sheet.getRange("C:C").addDeveloperMetadata("probe");
      sheet.insertColumnsBefore(1, 2);
      const inserted = probeTags(sheet)[0];
      sheet.moveColumns(sheet.getRange("E:E"), 2);
      const moved = probeTags(sheet)[0];
      sheet.deleteColumns(2, 1);
      return [inserted, moved, probeTags(sheet).length];
    },
  },
  {
    id: "S32", section: "3.5", ask: "What does metadata on a part of a column throw?",
    read: "The text.",
    run: (sheet) => sheet.getRange("A1:A5").addDeveloperMetadata("probe") && "taken",
  },
  {
    id: "S33", section: "3.5", ask: "How long may a value of metadata be?",
    read: "Lengths that are taken, then what the next one throws.",
    run: (sheet) => probeSizes([1000, 10000, 30000, 100000], (size) => {
      sheet.addDeveloperMetadata("probe", "x".repeat(size));
    }),
  },
  {
    id: "S34", section: "3.5", ask: "Does a copy of a sheet have its metadata?",
    read: "`[1, true]`: one in the copy, under another id.",
    run: (sheet) => {
      sheet.getRange("C:C").addDeveloperMetadata("probe");
      const copy = sheet.copyTo(SpreadsheetApp.getActive());
      const [here, there] = [sheet, copy].map((each) => each.createDeveloperMetadataFinder().withKey("probe").find());
      const answer = [there.length, there.length > 0 && there[0].getId() !== here[0].getId()];
      SpreadsheetApp.getActive().deleteSheet(copy);
      return answer;
    },
  },
  {
    id: "S35", section: "3.2", ask: "What do wrong sizes and places throw?",
    read: "Four texts: too many columns, too few rows, no rows, outside the grid.",
    run: (sheet) => [
      () => sheet.getRange("A1:D1").setValues([[1, 2, 3, 4, 5]]),
      () => sheet.getRange("A1:A2").setValues([[1]]),
      () => sheet.getRange(1, 1, 0, 1),
      () => sheet.getRange(sheet.getMaxRows() + 1, 1),
    ].map((call) => probeAttempt(() => call() && "taken")),
  },
  {
    id: "S36", section: "3.2", ask: "What do arguments of the wrong type throw?",
    read: "Two texts.",
    run: (sheet) => [() => sheet.getRange("A", 1), () => sheet.getRange("A1").setValues("x")]
      .map((call) => probeAttempt(() => call() && "taken")),
  },
  {
    id: "S37", section: "3.2", ask: "What does a sheet's name that is taken throw?",
    read: "The text.",
    run: (sheet) => SpreadsheetApp.getActive().insertSheet(sheet.getName()) && "taken",
  },
  {
    id: "S38", section: "3.2", ask: "What does a text of 50,001 characters throw?",
    read: "The text.",
    run: (sheet) => {
      sheet.getRange("A1").setValue("x".repeat(50001));
      SpreadsheetApp.flush();
      return "taken";
    },
  },
  {
    id: "S39", section: "3.4", ask: "Do protections work with these two scopes?",
    read: "`[true, true, 0]`: the owner may still edit, two protections over the same cells, none left.",
    run: (sheet) => {
      const first = sheet.getRange("A1:A9").protect();
      sheet.getRange("A1:A9").protect();
      first.removeEditors(first.getEditors());
      const all = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const answer = [first.canEdit(), all.length === 2];
      all.forEach((each) => each.remove());
      return answer.concat(sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length);
    },
  },
  {
    id: "S40", section: "3.6", ask: "Does setConditionalFormatRules replace all rules?",
    read: "`1`.",
    run: (sheet) => {
      const rule = (text) => SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo(text)
        .setBackground("#ff0000").setRanges([sheet.getRange("A1:A9")]).build();
      sheet.setConditionalFormatRules([rule("theirs")]);
      sheet.setConditionalFormatRules([rule("ours")]);
      return sheet.getConditionalFormatRules().length;
    },
  },
  {
    id: "S41", section: "3.6", ask: "What does setNumberFormat(null) do, and what is the format of a fresh cell?",
    read: "A text that is thrown, then the format.",
    run: (sheet) => [
      probeAttempt(() => sheet.getRange("A1").setNumberFormat(null).getNumberFormat()),
      sheet.getRange("B1").getNumberFormat(),
    ],
  },
  {
    id: "S42", section: "3.1", ask: "What do error cells give in getValues()?",
    read: "Texts.",
    run: (sheet) => sheet.getRange("A1:B1").setFormulas([["=NA()", "=1/0"]]).getValues()[0],
  },
  {
    id: "S43", section: "3.1", ask: "Do formulas that give an empty text count as content?",
    read: "`3`.",
    run: (sheet) => {
      sheet.getRange("A3").setFormula('=""');
      return sheet.getLastRow();
    },
  },
  {
    id: "S44", section: "5.1", ask: "Which names are there?",
    read: "The type of each.",
    run: () => ["structuredClone", "setTimeout", "URL", "TextEncoder", "atob", "crypto", "fetch", "Intl", "WebAssembly", "globalThis", "console"]
      .map((name) => `${name} ${typeof globalThis[name]}`),
  },
  {
    id: "S45", section: "5.2", ask: "Which patterns does the engine read?",
    read: "`true` for each of: look-behind, named group, flags u, v and d.",
    run: () => [["(?<=a)b", ""], ["(?<n>a)", ""], ["a", "u"], ["a", "v"], ["a", "d"]].map(([source, flags]) => {
      try {
        return Boolean(new RegExp(source, flags));
      } catch (error) {
        return false;
      }
    }),
  },
  {
    id: "S46", section: "5.1", ask: "Which newer methods are there?",
    read: "The type of each.",
    run: () => [[].at, [].findLast, Object.groupBy, "".replaceAll, [].toSorted, Promise.withResolvers].map((method) => typeof method),
  },
  {
    id: "S47", section: "1.4", ask: "Is the script's time zone the manifest's?",
    read: "`\"Etc/UTC\"`.",
    run: () => Session.getScriptTimeZone(),
  },
];

/** Each formula stands in a cell of its own; `=PROBE_SHOW(…)` shows what arrives. */
const PROBE_FORMULAS = [
  ["F01", "1.3", "a single cell", "=PROBE_SHOW(ProbeData!A1)"],
  ["F02", "1.3", "a number stored as text", "=PROBE_SHOW(ProbeData!A2)"],
  ["F03", "1.3", "a boolean", "=PROBE_SHOW(ProbeData!A3)"],
  ["F04", "1.3", "an empty cell", "=PROBE_SHOW(ProbeData!A4)"],
  ["F05", "1.3", "a date", "=PROBE_SHOW(ProbeData!A5)"],
  ["F06", "1.3", "a percentage", "=PROBE_SHOW(ProbeData!A6)"],
  ["F07", "1.3", "an amount of money", "=PROBE_SHOW(ProbeData!A7)"],
  ["F08", "1.3", "a duration", "=PROBE_SHOW(ProbeData!A8)"],
  ["F09", "1.3", "an error cell, #N/A", "=PROBE_SHOW(ProbeData!A9)"],
  ["F10", "1.3", "an error cell, #DIV/0!, in a range", "=PROBE_SHOW(ProbeData!A9:A10)"],
  ["F11", "1.3", "a range", "=PROBE_SHOW(ProbeData!A1:B2)"],
  ["F12", "1.3", "an array expression of one cell", "=PROBE_SHOW({ProbeData!A1})"],
  ["F13", "1.3", "FILTER with one hit", "=PROBE_SHOW(FILTER(ProbeData!B1:B3,ProbeData!B1:B3=2))"],
  ["F14", "1.3", "an argument left out at the end", "=PROBE_COUNT(1)"],
  ["F15", "1.3", "an argument skipped in the middle", "=PROBE_COUNT(1,,3)"],
  ["F16", "1.3", "an open range, A2:A", "=PROBE_ROWS(ProbeData!A2:A)"],
  ["F17", "1.3", "a whole column, B:B", "=PROBE_ROWS(ProbeData!B:B)"],
  ["F18", "1.5", "TODAY() as an argument", "=PROBE_SHOW(TODAY())"],
  ["F19", "1.5", "a cell with TODAY()", "=PROBE_SHOW(ProbeData!C1)"],
  ["F20", "1.5", "NOW() as an argument", "=PROBE_SHOW(NOW())"],
  ["F21", "1.5", "a cell that reads a cell with RAND()", "=PROBE_SHOW(ProbeData!C3)"],
  ["F22", "1.6", "the result null", '=PROBE_RESULT("null")'],
  ["F23", "1.6", "the result undefined", '=PROBE_RESULT("undefined")'],
  ["F24", "1.6", "the result Infinity", '=PROBE_RESULT("infinity")'],
  ["F25", "1.6", "the result NaN", '=PROBE_RESULT("nan")'],
  ["F26", "1.6", "an object as a result", '=PROBE_RESULT("object")'],
  ["F27", "1.6", "an array of one dimension", '=PROBE_RESULT("flat")'],
  ["F28", "1.6", "rows of different lengths", '=PROBE_RESULT("jagged")'],
  ["F29", "1.6", "an array without rows", '=PROBE_RESULT("empty")'],
  ["F30", "1.6", "a text that begins with =", '=PROBE_RESULT("formula")'],
  ["F31", "1.6", "an empty text: is it blank?", '=ISBLANK(PROBE_RESULT("blank"))'],
  ["F32", "1.6", "a boolean", '=PROBE_RESULT("true")'],
  ["F33", "1.6", "an error that is thrown", '=PROBE_RESULT("throw")'],
  ["F34", "1.6", "a text of 50,001 characters", '=PROBE_RESULT("long")'],
  ["F35", "1.7", "a result of 200,000 cells", "=SUM(PROBE_WIDE(50000,4))"],
  ["F36", "1.7", "a result of 600,000 cells", "=SUM(PROBE_WIDE(150000,4))"],
  ["F37", "1.8", "the active range, in A1 notation", "=PROBE_WHERE()"],
  ["F38", "1.8", "a setter in a custom function", "=PROBE_SET()"],
  ["F39", "1.4", "the spreadsheet's time zone, read in a custom function", "=PROBE_ZONE()"],
];

/** What a script can't do itself; the answer is typed into the report. */
const PROBE_BY_HAND = [
  ["H01", "3.5", "“Tag a column” tags column C of the sheet Probe hand. Cut that column, paste it into column F, then “Where is the tag?”.", "What the message says."],
  ["H02", "3.5", "Tag again in a fresh column C, drag the column by its letter to stand as column F, then “Where is the tag?”.", "What the message says."],
  ["H03", "4.2", "“Hold the lock” and, meanwhile, a second person with the document open: “Try the lock”.", "What the second person's message says."],
  ["H04", "2.1", "A second person who may only view the document: open the menu and choose “Write a cell”.", "What the message says, or “no menu”."],
  ["H05", "3.4", "In the sheet Probe hand, a filter over A1:B3 (titles, two rows), something beside it in C2:C3: sort by B in the filter's own menu.", "`stayed` or `moved`: what column C did."],
  ["H06", "3.3", "After “Write a cell”: Ctrl+Z once. Does it take the script's write away?", "`yes` or `no`."],
  ["H07", "5.2", "Save a second script file that holds `var a = null; var b = a?.c;`.", "`accepted` or `refused`. Delete the file."],
  ["H08", "5.2", "The same with `class A { x = 1 }`.", "`accepted` or `refused`. Delete the file."],
  ["H09", "5.2", "The same with `var n = 1_000;`.", "`accepted` or `refused`. Delete the file."],
  ["H10", "5.2", "The same with `class A { #x = 1 }`.", "`accepted` or `refused`. Delete the file."],
];

/** What the sidebar asks by itself when it is open. */
const PROBE_SIDEBAR = [
  ["W01", "2.5", "a Date as a result"],
  ["W02", "2.5", "a Date deep in a result"],
  ["W03", "2.5", "a Map, a Set, undefined and NaN in a result"],
  ["W04", "2.5", "nothing as a result"],
  ["W05", "2.5", "a key that ends in __ in a result"],
  ["W06", "2.5", "an error with a field of its own: what arrives"],
  ["W07", "2.4", "a Date as an argument: what is thrown at once"],
  ["W08", "2.4", "a key that ends in __ in an argument"],
  ["W09", "2.4", "undefined and NaN in an array as an argument"],
  ["W10", "2.6", "the type of a private function in google.script.run"],
];

/** 1: everything that needs no person. Takes about a minute. */
function probeRun() {
  probeStart();
  PROBE_ITEMS.forEach(({ id }) => probeItem(id));
  probeWriteFormulas();
  SpreadsheetApp.getActive().toast("Wait until no formula says Loading…, then choose 2.", "Host probe", 10);
}

/** The report with its questions and without answers, and a sheet for what is done by hand. */
function probeStart() {
  probeFresh("Probe hand", 100);
  const rows = probeQuestions();
  const sheet = probeFresh(PROBE_SHEET, PROBE_FIRST_ROW + rows.length);
  sheet.getRange(1, 1, 1, 5).setValues([["Id", "Part", "What", "How to read it", "Answer"]]);
  sheet.getRange(PROBE_FIRST_ROW, 1, rows.length, 5).setNumberFormat("@");
  sheet.getRange(PROBE_FIRST_ROW, 1, rows.length, 4)
    .setValues(rows.map(({ id, section, ask, read }) => [id, section, ask, read]));
}

/** A new sheet of this name, in place of one from an earlier run. */
function probeFresh(name, rows) {
  const book = SpreadsheetApp.getActive();
  const old = book.getSheetByName(name);
  const sheet = book.insertSheet(`${name} new`);
  if (old) book.deleteSheet(old);
  sheet.setName(name);
  if (rows < sheet.getMaxRows()) sheet.deleteRows(rows + 1, sheet.getMaxRows() - rows);
  return sheet;
}

/** Every question, in the order of the report. */
function probeQuestions() {
  const formulaRead = "What the cell shows: the type and the value that arrived, or the cell's error.";
  return PROBE_ITEMS.map(({ id, section, ask, read }) => ({ id, section, ask, read })).concat(
    PROBE_FORMULAS.map(([id, section, what, formula]) => ({ id, section, ask: `Custom function, ${what}: ${formula.slice(1)}`, read: formulaRead })),
    PROBE_SIDEBAR.map(([id, section, what]) => ({ id, section, ask: `Sidebar, ${what}`, read: "What arrives." })),
    PROBE_BY_HAND.map(([id, section, ask, read]) => ({ id, section, ask: `By hand. ${ask}`, read })),
  );
}

/** One question that a script can ask; its answer goes into the report. */
function probeItem(id) {
  const { run } = PROBE_ITEMS.find((item) => item.id === id);
  const sheet = probeFresh(`Probe ${id}`, 1000);
  const answer = probeAttempt(() => run(sheet));
  SpreadsheetApp.getActive().deleteSheet(sheet);
  probeAnswer(id, answer);
  return answer;
}

/** The formulas, and the cells that they read. */
function probeWriteFormulas() {
  const data = probeFresh(PROBE_DATA_SHEET, 1000);
  data.getRange("A2").setNumberFormat("@");
  data.getRange("A8").setNumberFormat("[h]:mm:ss");
  data.getRange("A1:A8").setValues([[12.5], ["12"], [true], [""], ["2026-11-22"], ["10%"], ["$1,234.50"], [1.5]]);
  data.getRange("A9:A10").setFormulas([["=NA()"], ["=1/0"]]);
  data.getRange("B1:B3").setValues([[1], [2], [3]]);
  data.getRange("C1:C3").setFormulas([["=TODAY()"], ["=RAND()"], ["=C2*2"]]);
  const sheet = probeFresh(PROBE_FORMULA_SHEET, 5 * PROBE_FORMULAS.length);
  // Far apart, because what a formula gives may spill.
  PROBE_FORMULAS.forEach(([id, , , formula], index) => {
    sheet.getRange(1 + 5 * index, 1).setValue(id);
    sheet.getRange(1 + 5 * index, 2).setFormula(formula);
  });
}

/** 2: what the formulas show. */
function probeCollectFormulas() {
  PROBE_FORMULAS.forEach(([id]) => probeCollectFormula(id));
}

function probeCollectFormula(id) {
  const index = PROBE_FORMULAS.findIndex((formula) => formula[0] === id);
  const sheet = SpreadsheetApp.getActive().getSheetByName(PROBE_FORMULA_SHEET);
  const shown = sheet.getRange(1 + 5 * index, 2, 3, 3).getDisplayValues();
  // A block where something spilled, else the one cell.
  const alone = shown.every((row, r) => row.every((text, c) => r + c === 0 || text === ""));
  probeAnswer(id, alone ? shown[0][0] : shown);
}

/** 3: a sidebar that asks, answers and says when it is done. */
function probeOpenSidebar() {
  const page = `<p id="state">Asking</p><script>(${probePage.toString()})();</script>`;
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(page).setTitle("Host probe"));
}

/** Runs in the sidebar: nothing here but google.script.run is taken for granted. */
function probePage() {
  var answers = {};
  var questions = [
    ["W01", "probeGive", ["date"]], ["W02", "probeGive", ["deep date"]], ["W03", "probeGive", ["odd"]],
    ["W04", "probeGive", ["nothing"]], ["W05", "probeGive", ["key"]], ["W06", "probeGive", ["error"]],
    ["W07", "probeEcho", [new Date(0)]], ["W08", "probeEcho", [{ kept: 1, gone__: 2 }]],
    ["W09", "probeEcho", [[undefined, NaN]]]
  ];
  answers.W10 = typeof google.script.run.probePrivate_;
  function done(id, answer) {
    answers[id] = answer;
    if (Object.keys(answers).length <= questions.length) return;
    google.script.run.withSuccessHandler(function () {
      if (typeof document !== "undefined") document.getElementById("state").textContent = "Done. Choose 4.";
    }).probeSidebarAnswers(answers);
  }
  questions.forEach(function (question) {
    var runner = google.script.run.withSuccessHandler(function (result) {
      done(question[0], { result: result });
    }).withFailureHandler(function (error) {
      done(question[0], { failure: [error.name, error.message, typeof error.row] });
    });
    try {
      runner[question[1]].apply(runner, question[2]);
    } catch (error) {
      done(question[0], { thrown: [error.name, error.message] });
    }
  });
}

function probeGive(what) {
  if (what === "date") return new Date(0);
  if (what === "deep date") return { rows: [["a", new Date(0)]] };
  if (what === "odd") return [new Map([[1, 2]]), new Set([1]), undefined, NaN];
  if (what === "key") return { inner: { key__: 1 } };
  if (what === "error") throw Object.assign(new Error("on purpose"), { name: "ProbeError", row: 7 });
  return undefined;
}

function probeEcho(value) {
  return JSON.stringify(value);
}

function probePrivate_() {}

function probeSidebarAnswers(answers) {
  PROBE_SIDEBAR.forEach(([id]) => probeAnswer(id, answers[id]));
}

/** 4: the report as JSON, in cell G1 of its sheet and in the log. */
function probeReport() {
  const book = SpreadsheetApp.getActive();
  const sheet = book.getSheetByName(PROBE_SHEET);
  const rows = sheet.getRange(PROBE_FIRST_ROW, 1, probeQuestions().length, 5).getValues();
  const answers = {};
  rows.filter((row) => row[4] !== "").forEach((row) => {
    answers[row[0]] = probeParsed(String(row[4]));
  });
  const json = JSON.stringify({ probe: 1, locale: book.getSpreadsheetLocale(), answers });
  sheet.getRange("G1").setNumberFormat("@").setValue(json);
  console.log(json);
  return json;
}

/** By hand, H01 and H02. */
function probeTag() {
  const sheet = SpreadsheetApp.getActive().getSheetByName("Probe hand");
  sheet.createDeveloperMetadataFinder().withKey("probe").find().forEach((tag) => tag.remove());
  sheet.getRange("C:C").addDeveloperMetadata("probe");
  return probeSay("Column C is tagged.");
}

function probeWhereTagged() {
  const tags = probeTags(SpreadsheetApp.getActive().getSheetByName("Probe hand"));
  return probeSay(tags.length === 0 ? "gone" : tags.join(", "));
}

/** By hand, H03. */
function probeHoldLock() {
  const lock = LockService.getDocumentLock();
  lock.waitLock(1000);
  for (let i = 0; i < 30 && lock.hasLock(); i++) Utilities.sleep(1000);
  lock.releaseLock();
  return probeSay("The lock was held for 30 seconds.");
}

function probeTryLock() {
  return probeSay(LockService.getDocumentLock().tryLock(1000) ? "taken" : "held by somebody else");
}

/** By hand, H04 and H06. */
function probeWrite() {
  const written = probeAttempt(() => {
    SpreadsheetApp.getActive().getSheetByName("Probe hand").getRange("H1").setValue("written");
    SpreadsheetApp.flush();
    return "written";
  });
  return probeSay(typeof written === "string" ? written : written.throws);
}

function probeSay(text) {
  SpreadsheetApp.getUi().alert(text);
  return text;
}

/** Puts an answer into the report. JSON never begins as a formula does. */
function probeAnswer(id, answer) {
  const row = PROBE_FIRST_ROW + probeQuestions().findIndex((question) => question.id === id);
  const json = JSON.stringify(answer === undefined ? "undefined" : answer);
  SpreadsheetApp.getActive().getSheetByName(PROBE_SHEET).getRange(row, 5).setNumberFormat("@").setValue(json);
}

function probeParsed(text) {
  try {
    return JSON.parse(text);
  } catch (error) {
    return text;
  }
}

/** What a function gives, or the text that it throws. */
function probeAttempt(run) {
  try {
    return run();
  } catch (error) {
    return { throws: error.message };
  }
}

/** The sizes that a function takes, then what it throws at the first that it does not. */
function probeSizes(sizes, take) {
  const taken = [];
  for (const size of sizes) {
    const failure = probeAttempt(() => {
      take(size);
      taken.push(size);
    });
    if (failure) return taken.concat(failure.throws);
  }
  return taken;
}

/** What A1 holds after a value was written there: the value (a date as its month and day) and the formula. */
function probeTyped(sheet, value) {
  const cell = sheet.getRange("A1").setValue(value);
  const held = cell.getValue();
  const isDate = Object.prototype.toString.call(held) === "[object Date]";
  const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone();
  const answer = [isDate ? Utilities.formatDate(held, zone, "MM-dd") : held, cell.getFormula()];
  cell.clearContent();
  return answer;
}

/** Three rows with a column "Tier" beside them. */
function probeRows(sheet) {
  sheet.getRange("A1:C3").setValues([["id", "spent", "Tier"], ["a", 2, "tier of a"], ["b", 1, "tier of b"]]);
  return sheet;
}

/** Where the tags of a sheet are. */
function probeTags(sheet) {
  return sheet.createDeveloperMetadataFinder().withKey("probe").find()
    .map((tag) => tag.getLocation().getColumn().getA1Notation());
}

/** Runs something in another locale and sets the old one again. */
function probeInLocale(locale, run) {
  const book = SpreadsheetApp.getActive();
  const before = book.getSpreadsheetLocale();
  if (before === locale) return run();
  book.setSpreadsheetLocale(locale);
  try {
    return run();
  } finally {
    book.setSpreadsheetLocale(before);
  }
}

/**
 * Shows what arrives: its type and its value.
 * @param {A1} value Anything.
 * @return {string} Type and value.
 * @customfunction
 */
function PROBE_SHOW(value) {
  const show = (each) => {
    const type = Object.prototype.toString.call(each).slice(8, -1);
    if (type === "Array") return `[${each.map(show).join(", ")}]`;
    return type === "Date" ? type : `${type} ${each}`;
  };
  return show(value);
}

/**
 * Counts its arguments and names the types of three.
 * @param {1} first Anything.
 * @param {2} second Anything.
 * @param {3} third Anything.
 * @return {string} Their number and types.
 * @customfunction
 */
function PROBE_COUNT(first, second, third) {
  const shown = [first, second, third].map((each) => (each === "" ? '""' : each === null ? "null" : typeof each));
  return `${arguments.length}: ${shown.join(", ")}`;
}

/**
 * Counts rows and columns of a range.
 * @param {A1:A} range A range.
 * @return {string} Rows and columns.
 * @customfunction
 */
function PROBE_ROWS(range) {
  return `${range.length} x ${range[0].length}`;
}

/**
 * Gives an unusual result.
 * @param {"null"} what Which one.
 * @return {*} It.
 * @customfunction
 */
function PROBE_RESULT(what) {
  const results = {
    null: null, undefined: undefined, infinity: 1 / 0, nan: NaN, object: { a: 1 }, flat: [1, 2], jagged: [[1], [1, 2]],
    empty: [], formula: "=1+1", blank: "", true: true, long: "x".repeat(50001),
  };
  if (what === "throw") throw new Error("on purpose");
  return results[what];
}

/**
 * Gives a large block.
 * @param {1000} rows Its rows.
 * @param {4} columns Its columns.
 * @return {number} Ones.
 * @customfunction
 */
function PROBE_WIDE(rows, columns) {
  return Array.from({ length: rows }, () => new Array(columns).fill(1));
}

/**
 * Says which cell is being calculated.
 * @return {string} A1 notation.
 * @customfunction
 */
function PROBE_WHERE() {
  return SpreadsheetApp.getActiveRange().getA1Notation();
}

/**
 * Tries to write.
 * @return {string} What it is told.
 * @customfunction
 */
function PROBE_SET() {
  try {
    SpreadsheetApp.getActive().getSheets()[0].getRange("Z1").setValue(1);
    return "written";
  } catch (error) {
    return error.message;
  }
}

/**
 * Says whether the spreadsheet's time zone can be read.
 * @return {boolean} Whether it is a text.
 * @customfunction
 */
function PROBE_ZONE() {
  return typeof SpreadsheetApp.getActive().getSpreadsheetTimeZone() === "string";
}
