import type { Language, Wording } from "../../core/vocabulary";
import { manualTierColumn } from "../manualTiers";
import { columnLetters } from "../ownColumns";
import type { Decoration } from "./decorateColumns";

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Shown beside the list, and how a list of ours is told from her own. */
const HELP: Wording = {
  en: "Tierline: choose a tier or type another. It wins over the calculated one.",
  zh: "Tierline：可选择等级或输入其他内容，以此处为准。",
};

/**
 * Offers the tiers in the column where a person decides them herself, where she has one; she may type others. Where any
 * cell there has a rule of her own, all stay as they are.
 */
export function offerTiers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { now, settings: { tier, language } }: Pick<Decoration, "now" | "settings">,
): void {
  const cells = manualTierCells(sheet, now);
  if (!cells || lists(cells).some((list) => list === "hers")) return;
  cells.setDataValidation(listOf(tier.labels, language));
}

/** Takes the list of tiers from that column again; one of her own stays. */
export function withdrawTiers(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  now: Pick<Decoration["now"], "values" | "headerRow">,
): void {
  const cells = manualTierCells(sheet, now);
  if (cells && lists(cells).every((list) => list === "ours")) cells.clearDataValidations();
}

/** The rows to come included. */
function manualTierCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { values, headerRow }: Pick<Decoration["now"], "values" | "headerRow">,
): Range | undefined {
  const column = manualTierColumn(values[headerRow]!);
  if (column === undefined) return undefined;
  const letters = columnLetters(column + 1);
  return sheet.getRange(`${letters}${headerRow + 2}:${letters}`);
}

/** Whose lists there are, for cells that have one. */
const lists = (cells: Range): ("ours" | "hers")[] =>
  cells.getDataValidations().flatMap(([rule]) => {
    if (!rule) return [];
    return Object.values(HELP).includes(rule.getHelpText() ?? "") ? ["ours"] : ["hers"];
  });

const listOf = (labels: readonly string[], language: Language): GoogleAppsScript.Spreadsheet.DataValidation =>
  SpreadsheetApp.newDataValidation()
    .requireValueInList([...labels], true)
    .setAllowInvalid(true)
    .setHelpText(HELP[language])
    .build();
