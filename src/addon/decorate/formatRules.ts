import { STAGE_WORDS } from "../../core/lifecycle";
import type { Stage } from "../../core/vocabulary";
import { columnLetters, type OwnColumn } from "../ownColumns";
import type { Decoration } from "./decorateColumns";
import { type Colours, MISPLACED_COLOURS, STAGE_COLOURS, tierColours } from "./palette";
import { holdsOneOf, isMarked, standsBesideAnother } from "./ruleFormulas";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Colours tiers and stages, and greys what stands beside another customer. A sheet's rules can only be set all at once:
 * a person's own stay as they are and in their order, and ours stay where she has moved them.
 */
export function colourCells(sheet: Sheet, decoration: Decoration): void {
  const present = sheet.getConditionalFormatRules();
  const first = present.findIndex(isOwnRule);
  const before = present.slice(0, first < 0 ? present.length : first);
  const after = present.slice(before.length).filter((rule) => !isOwnRule(rule));
  sheet.setConditionalFormatRules([...before, ...ownRules(sheet, decoration), ...after]);
}

/** True for a rule that Tierline has made. */
export const isOwnRule = (rule: Rule): boolean =>
  (rule.getBooleanCondition()?.getCriteriaValues() ?? []).some(isMarked);

/** Of two rules that meet, the first wins: that a cell is not the row's own matters more than what it says. */
function ownRules(sheet: Sheet, { now, settings }: Decoration): Rule[] {
  const { own, idColumn } = now;
  const row = now.headerRow + 2;
  const below = (column: number): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(`${columnLetters(column)}${row}:${columnLetters(column)}`);
  const labelRule = (kind: OwnColumn, labels: readonly string[], colours: Colours): Rule[] => {
    const column = own.get(kind);
    if (column === undefined) return [];
    return [
      coloured(holdsOneOf(labels, column, row), colours)
        .setRanges([below(column)])
        .build(),
    ];
  };

  const rules: Rule[] = [];
  const shown = [...own].flatMap(([kind, column]) => (kind === "key" ? [] : [column]));
  if (idColumn !== undefined && shown.length > 0) {
    const formula = standsBesideAnother(own.get("key")!, idColumn + 1, row);
    const rule = coloured(formula, MISPLACED_COLOURS).setStrikethrough(true).setItalic(true);
    rules.push(rule.setRanges(shown.map(below)).build());
  }
  const { labels } = settings.tier;
  const colours = tierColours(labels.length);
  rules.push(...labels.flatMap((label, tier) => labelRule("tier", [label], colours[tier]!)));
  for (const [stage, colour] of Object.entries(STAGE_COLOURS) as [Stage, Colours][]) {
    // In both languages: a run may have taken only some of the rows.
    rules.push(...labelRule("stage", Object.values(STAGE_WORDS[stage]), colour));
  }
  return rules;
}

const coloured = (
  formula: string,
  { background, text }: Colours,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder =>
  SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(background)
    .setFontColor(text);
