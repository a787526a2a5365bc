import type { ProjectFiles } from "../../preview/runtime/project";
import { smallAddon } from "./smallAddon";

const code = `function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu().addItem("Decorate", "decorate").addItem("Tell", "tell").addToUi();
}

/** Writes tiers beside the table and gives them all that Sheets shows of a column. */
function decorate() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var last = sheet.getLastRow();
  var tiers = [];
  for (var row = 2; row <= last; row++) tiers.push([row % 2 ? "Gold" : "Silver"]);
  sheet.insertColumnsAfter(3, 1);
  sheet.getRange("D:D").addDeveloperMetadata("own", "tier");
  sheet.getRange(1, 4).setValue("Tier").setNote("Gold and Silver, by turns");
  var column = sheet.getRange(2, 4, last - 1, 1).setValues(tiers);
  var rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$D2="Gold"')
    .setBackground("#fff2cc")
    .setRanges([column])
    .build();
  sheet.setConditionalFormatRules([rule]);
  column.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(["Gold", "Silver"], true).build());
  sheet.getRange(2, 3, last - 1, 1).setNumberFormat("0.00");
  sheet.getRange(1, 1, last, 4).createFilter();
  sheet.setFrozenRows(1);
  sheet.hideColumns(6);
}

/** Says what a script finds of notes, rules, filter and metadata. */
function tell() {
  var sheet = SpreadsheetApp.getActiveSheet();
  var notes = [];
  sheet.getRange(1, 1, 8, 4).getNotes().forEach(function (row, r) {
    row.forEach(function (note, c) { if (note) notes.push((r + 1) + "," + (c + 1) + " " + note); });
  });
  var filter = sheet.getFilter();
  SpreadsheetApp.getActive().toast(JSON.stringify({
    notes: notes,
    rules: sheet.getConditionalFormatRules().length,
    filter: filter ? filter.getRange().getA1Notation() : "",
    metadata: sheet.createDeveloperMetadataFinder().withKey("own").find().length,
  }));
}
`;

/** An add-on that decorates a table as Tierline's columns are decorated. */
export const decoratingAddon: ProjectFiles = {
  "appsscript.json": smallAddon["appsscript.json"]!,
  "code.js": code,
};
