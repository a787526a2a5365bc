import { describe, expect, test } from "vitest";
import { ENGINES } from "../engines";
import { smallHost } from "../smallAddon";

describe.each(ENGINES)("$engine", ({ make }) => {
  const small = (options: Parameters<typeof smallHost>[0] = {}) => smallHost({ make, ...options });

  const TAG = `const tagged = () => SpreadsheetApp.getActive().createDeveloperMetadataFinder().withKey("tier").find()
  .map((m) => { const at = m.getLocation(); return at.getLocationType() + " " + (at.getColumn() ? at.getColumn().getA1Notation() : ""); });`;

  describe("3.4 structure", () => {
    test("3.4 insertColumnsAfter gives the sheet and moves values, formats, notes and formulas", () => {
      const { run } = small({ cells: [["a", "b", { formula: "=A1&B1", value: "ab" }]] });
      expect(
        run(`sheet.getRange("B1").setNote("note").setFontWeight("bold");
        const same = sheet.insertColumnsAfter(1, 2);
        const d = sheet.getRange("D1");
        return [same.getName(), sheet.getRange("A1:D1").getValues(), d.getNote(), d.getFontWeight(), sheet.getRange("E1").getFormula(), sheet.getMaxColumns()]`),
      ).toEqual(["Data", [["a", "", "", "b"]], "note", "bold", "=A1&D1", 12]);
    });

    test("3.4 rules, validations, protections, merges, hidden columns and the filter move along", () => {
      const { run } = small({
        cells: [
          ["h1", "h2", "h3"],
          [1, 2, 3],
        ],
      });
      expect(
        run(`const v = SpreadsheetApp.newDataValidation().requireValueInList(["A", "B"], true).setAllowInvalid(false).build();
        sheet.getRange("B2:B9").setDataValidation(v);
        sheet.getRange("B2:B3").protect();
        sheet.getRange("B5:C6").merge();
        sheet.hideColumns(3);
        sheet.getRange("A1:C9").createFilter().setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().setHiddenValues(["7"]).build());
        sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$A2=1").setBackground("#eee").setRanges([sheet.getRange("B2:B9")]).build()]);
        sheet.insertColumnsBefore(1, 1);
        return [
          sheet.getRange("C2").getDataValidation().getCriteriaValues(),
          sheet.getRange("B2").getDataValidation(),
          sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((p) => p.getRange().getA1Notation()),
          sheet.getRange("C5").getMergedRanges().map((r) => r.getA1Notation()),
          [3, 4].map((c) => sheet.isColumnHiddenByUser(c)),
          sheet.getFilter().getRange().getA1Notation(),
          sheet.getFilter().getColumnFilterCriteria(3).getHiddenValues(),
          sheet.getConditionalFormatRules()[0].getRanges()[0].getA1Notation(),
        ]`),
      ).toEqual([[["A", "B"], true], null, ["C2:C3"], ["C5:D6"], [false, true], "B1:D9", ["7"], "C2:C9"]);
    });

    test("3.4 a format rule's own formula follows too", () => {
      const { run } = small();
      expect(
        run(`sheet.setConditionalFormatRules([SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied("=$B2=1").setBackground("#eee").setRanges([sheet.getRange("C2:C9")]).build()]);
        sheet.insertColumnsBefore(1, 1);
        return sheet.getConditionalFormatRules()[0].getBooleanCondition().getCriteriaValues()`),
      ).toEqual(["=$C2=1"]);
    });

    test("setDataValidations takes rules and nulls, and they move along", () => {
      const { run } = small();
      expect(
        run(`const rule = SpreadsheetApp.newDataValidation().requireCheckbox().build();
        sheet.getRange("A1:B1").setDataValidation(rule);
        sheet.getRange("A1:B1").setDataValidations([[null, rule]]);
        sheet.insertColumnsBefore(1, 1);
        return sheet.getRange("A1:C1").getDataValidations()[0].map((each) => each && String(each.getCriteriaType()))`),
      ).toEqual([null, null, "CHECKBOX"]);
    });

    test("3.4 a second filter is refused", () => {
      const { run } = small();
      expect(() =>
        run("sheet.getRange('A1:B2').createFilter(); sheet.getRange('C1:D2').createFilter()"),
      ).toThrow(/already has a filter/);
    });

    test("3.4 a column inserted inside a filter widens it; one beside it does not", () => {
      const { run } = small();
      expect(
        run(`sheet.getRange("A1:C9").createFilter(); sheet.insertColumnsAfter(1, 1); sheet.insertColumnsAfter(4, 1);
        return sheet.getFilter().getRange().getA1Notation()`),
      ).toBe("A1:D9");
    });

    test("3.1 isRowHiddenByFilter knows hidden values; hidden rows stay in getValues()", () => {
      const { run } = small({ cells: [["tier"], ["A"], ["B"], ["A"]] });
      expect(
        run(`sheet.getRange("A1:A4").createFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(["B"]).build());
        return [[1, 2, 3, 4].map((r) => sheet.isRowHiddenByFilter(r)), sheet.getRange("A1:A4").getValues().length]`),
      ).toEqual([[false, false, true, false], 4]);
    });

    test("3.1 rows hidden by hand are known apart from filtered ones", () => {
      const { run } = small({ cells: [["tier"], ["A"], ["B"]] });
      expect(
        run(`sheet.hideRows(2); sheet.getRange("A1:A3").createFilter();
        return [[2, 3].map((r) => sheet.isRowHiddenByUser(r)), [2, 3].map((r) => sheet.isRowHiddenByFilter(r)), sheet.getDataRange().getNumRows()]`),
      ).toEqual([[true, false], [false, false], 3]);
    });

    test("3.4 a toast stays five seconds unless told, and until dismissed where negative", () => {
      const { run, host, owner } = small();
      run("const book = SpreadsheetApp.getActive(); book.toast('a'); book.toast('b', 'T', -1)");
      expect(host.takeEffects(owner)).toEqual([
        { kind: "toast", message: "a", title: "", seconds: 5 },
        { kind: "toast", message: "b", title: "T", seconds: -1 },
      ]);
    });

    test("3.6 the format general takes a number format away", () => {
      const { run } = small({ cells: [[0.5]] });
      expect(
        run(`const cell = sheet.getRange("A1").setNumberFormat("0%"); const before = cell.getDisplayValue();
        return [before, cell.setNumberFormat("general").getDisplayValue()]`),
      ).toEqual(["50%", "0.5"]);
    });

    test("3.4 a sort through a filter leaves columns beside the filter where they are", () => {
      const { run } = small({
        cells: [
          ["id", "spent", "Tier"],
          ["a", 2, "tier of a"],
          ["b", 1, "tier of b"],
        ],
      });
      expect(
        run(
          "sheet.getRange('A1:B3').createFilter().sort(2, true); return sheet.getRange('A2:C3').getValues()",
        ),
      ).toEqual([
        ["b", 1, "tier of a"],
        ["a", 2, "tier of b"],
      ]);
    });

    test("3.4 protections keep nobody out until their editors change", () => {
      const { run, host } = small();
      const guest = host.addUser("guest");
      const tries =
        "try { sheet.getRange('B2').setValue(1); return 'written'; } catch (e) { return e.message; }";
      run("sheet.getRange('B1:B9').protect().setDescription('keep out')");
      expect(run(tries, guest)).toBe("written");
      run(
        "const [p] = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE); p.removeEditors(p.getEditors())",
      );
      expect(run(tries, guest)).toBe(
        "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
      );
      expect(run("return [sheet.getRange('B2').canEdit(), sheet.getRange('C2').canEdit()]", guest)).toEqual([
        false,
        true,
      ]);
      expect(run(tries)).toBe("written");
    });

    test("3.4 two protections over the same cells both stand, and getEditors() leaves out the owner", () => {
      const { run } = small();
      expect(
        run(`const first = sheet.getRange("A1:A9").protect(); const second = sheet.getRange("A1:A9").protect();
        first.removeEditors(first.getEditors()); first.addEditor("teammate");
        return [sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, first.getEditors().map((each) => each.getEmail()), second.canEdit()]`),
      ).toEqual([2, ["teammate"], true]);
    });

    test("sheets: insert, find, rename, hide, copy, delete", () => {
      const { run } = small({ cells: [["a"]] });
      expect(
        run(`const book = SpreadsheetApp.getActive();
        const made = book.insertSheet("Tierline undo", 0).hideSheet();
        const copy = sheet.copyTo(book);
        copy.setName("Second");
        const state = book.getSheets().map((s) => s.getName() + (s.isSheetHidden() ? " hidden" : ""));
        const values = copy.getRange("A1").getValue();
        book.deleteSheet(copy);
        return [state, values, book.getSheetByName("Second"), book.getSheetByName("Tierline undo").getSheetId() === made.getSheetId()]`),
      ).toEqual([["Tierline undo hidden", "Data", "Second"], "a", null, true]);
    });
  });

  describe("3.5 developer metadata", () => {
    test("3.5 addDeveloperMetadata on an arbitrary range throws Google's text", () => {
      const { run } = small();
      const text =
        /^Adding developer metadata to arbitrary ranges is not currently supported\. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column\.$/;
      expect(() => run("sheet.getRange('A1:B2').addDeveloperMetadata('k')")).toThrow(text);
      expect(() => run("sheet.getRange(1, 3, 50, 1).addDeveloperMetadata('k')")).toThrow(text);
      expect(() => run("sheet.getRange('C:D').addDeveloperMetadata('k')")).toThrow(text);
    });

    test("3.5 it follows its column through insert, move and delete", () => {
      const { run } = small();
      run(
        "sheet.getRange('C:C').addDeveloperMetadata('tier', 'stage', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT)",
      );
      expect(run(`${TAG} sheet.insertColumnsBefore(1, 2); return tagged()`)).toEqual(["COLUMN E:E"]);
      expect(run(`${TAG} sheet.moveColumns(sheet.getRange("E:E"), 2); return tagged()`)).toEqual([
        "COLUMN B:B",
      ]);
      expect(run(`${TAG} sheet.moveColumns(sheet.getRange("A:A"), 5); return tagged()`)).toEqual([
        "COLUMN A:A",
      ]);
      expect(run(`${TAG} sheet.deleteColumns(1, 1); return tagged()`)).toEqual([]);
    });

    test("3.5 keys may repeat, values and visibility are kept, copies of a sheet have them too under new ids", () => {
      const { run } = small();
      expect(
        run(`const book = SpreadsheetApp.getActive();
        sheet.getRange("A:A").addDeveloperMetadata("k", "1").addDeveloperMetadata("k", "2", SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
        book.addDeveloperMetadata("k"); sheet.addDeveloperMetadata("k");
        const copy = sheet.copyTo(book);
        const all = book.createDeveloperMetadataFinder().withKey("k").find();
        return [
          all.map((m) => [m.getValue(), String(m.getVisibility()), String(m.getLocation().getLocationType())]),
          new Set(all.map((m) => m.getId())).size,
          copy.createDeveloperMetadataFinder().withKey("k").find().length,
          book.createDeveloperMetadataFinder().withValue("2").withVisibility(SpreadsheetApp.DeveloperMetadataVisibility.PROJECT).find().length,
          book.createDeveloperMetadataFinder().withLocationType(SpreadsheetApp.DeveloperMetadataLocationType.SPREADSHEET).find().length,
          sheet.getRange("A:A").getDeveloperMetadata().length,
        ]`),
      ).toEqual([
        [
          ["1", "DOCUMENT", "COLUMN"],
          ["2", "PROJECT", "COLUMN"],
          [null, "DOCUMENT", "SPREADSHEET"],
          [null, "DOCUMENT", "SHEET"],
          ["1", "DOCUMENT", "COLUMN"],
          ["2", "PROJECT", "COLUMN"],
          [null, "DOCUMENT", "SHEET"],
        ],
        7,
        3,
        2,
        1,
        2,
      ]);
    });

    test("3.5 a range's finder counts only what lies wholly inside, unless it may intersect", () => {
      const { run } = small();
      expect(
        run(`sheet.getRange("B:B").addDeveloperMetadata("k");
        const part = sheet.getRange("A1:C9");
        return [part.createDeveloperMetadataFinder().withKey("k").find().length,
          part.createDeveloperMetadataFinder().withKey("k").onIntersectingLocations().find().length,
          sheet.getRange("A:C").createDeveloperMetadataFinder().withKey("k").find().length]`),
      ).toEqual([0, 1, 1]);
    });
  });
});
