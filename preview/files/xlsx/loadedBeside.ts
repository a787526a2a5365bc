import type { Sheet, ConditionalRule as XlsxRule } from "hucre";
import type { ConditionalRule, FilterRecord, SheetLayer, Validation } from "../../workbook/layer";
import { createRowGrid } from "../../workbook/rowGrid";
import type { CellInput, SheetId } from "../../workbook/workbook";
import { blockOf } from "./reference";
import type { LoadedBeside } from "./xlsxSource";

/** What a sheet holds beside its cells, as far as scripts can see it. The rest stays in the file unseen. */
export function loadedBeside(
  sheet: Sheet,
  id: SheetId,
  cells: readonly (readonly CellInput[])[],
): LoadedBeside {
  const notes = createRowGrid("");
  for (const [key, { comment }] of sheet.cells ?? []) {
    const [row, column] = key.split(",").map(Number) as [number, number];
    if (comment) notes.write(row, column, [[comment.text]]);
  }
  const columns = sheet.columns ?? [];
  const rows = [...(sheet.rowDefs ?? [])];
  const { freezePane, merges = [], conditionalRules = [] } = sheet;
  return {
    notes,
    validations: createRowGrid<Validation | undefined>(undefined),
    frozen: { row: freezePane?.rows ?? 0, column: freezePane?.columns ?? 0 },
    hidden: {
      row: new Set(rows.flatMap(([row, { hidden }]) => (hidden ? [row] : []))),
      column: new Set(columns.flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    },
    columnWidths: new Map(
      columns.flatMap(({ width }, column) => (width ? [[column, pixelsOf(width)] as const] : [])),
    ),
    merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
      sheet: id,
      row: startRow,
      column: startCol,
      rows: endRow - startRow + 1,
      columns: endCol - startCol + 1,
    })),
    rules: conditionalRules.map((rule) => ({ rule: ruleOf(rule, id), priority: rule.priority })),
    filter: filterOf(sheet, id, cells),
  };
}

/** Puts it into the layer that the services read. */
export function fillSheetLayer(layer: SheetLayer, beside: LoadedBeside): void {
  const { notes, rules, frozen, hidden, columnWidths, merges, filter } = beside;
  notes.map((text, row, column) => {
    layer.notes.write(row, column, [[text]]);
    return text;
  });
  Object.assign(layer, {
    frozen,
    hidden,
    columnWidths,
    merges,
    filter,
    rules: rules.map(({ rule }) => rule),
  });
}

/** A column's width in pixels: seven a character of the usual font, five of margin. */
export function pixelsOf(characters: number): number {
  return Math.round(characters * 7 + 5);
}

/** Formula rules are seen as what they are, all others as rules without a condition, as Google shows what it cannot express. */
function ruleOf(rule: XlsxRule, sheet: SheetId): ConditionalRule {
  const formula = [rule.formula].flat()[0];
  const rgb = (colour: string | undefined) => (colour ? `#${colour.slice(-6).toLowerCase()}` : undefined);
  const fill = rule.style?.fill;
  return {
    ranges: rule.range.split(" ").map((part) => blockOf(part, sheet)),
    condition:
      rule.type === "expression" && formula !== undefined
        ? { type: "CUSTOM_FORMULA", values: [`=${formula}`] }
        : undefined,
    background: rgb(fill?.type === "pattern" ? fill.bgColor?.rgb : undefined),
    fontColor: rgb(rule.style?.font?.color?.rgb),
    bold: rule.style?.font?.bold,
    italic: rule.style?.font?.italic,
    strikethrough: rule.style?.font?.strikethrough,
  };
}

/** A file names the values that are shown, Google those that are hidden. */
function filterOf(
  sheet: Sheet,
  id: SheetId,
  cells: readonly (readonly CellInput[])[],
): FilterRecord | undefined {
  if (!sheet.autoFilter) return undefined;
  const block = blockOf(sheet.autoFilter.range, id);
  const criteria = (sheet.autoFilter.columns ?? []).map(({ colIndex, filters = [] }) => {
    const shown = new Set(filters);
    const column = block.column + colIndex;
    const texts = cells.slice(block.row + 1, block.row + block.rows).map((row) => String(row[column] ?? ""));
    const hiddenValues = filters.length === 0 ? [] : [...new Set(texts)].filter((text) => !shown.has(text));
    return [column, { hiddenValues, condition: undefined }] as const;
  });
  return { block, criteria: new Map(criteria) };
}
