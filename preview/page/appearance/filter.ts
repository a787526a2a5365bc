import { SHARE_FILTER, type SharedFilterGetters } from "../../workbook/grid/sharedFilters";
import type { GridWorkbook } from "../../workbook/gridWorkbook";
import type { FilterCriteria } from "../../workbook/layer";
import type { SheetId } from "../../workbook/workbook";
import { type EngineCondition, fromEngine, toEngine } from "./conditions";
import { atOnce, blockOf, type GridCommand, type SharedPart, same, zoneOf } from "./gridSheet";

/** The one basic filter of a sheet: the engine's table without a table's looks. */
export const filter: SharedPart = {
  show(workbook, sheetId, layer) {
    const { getters } = workbook.model;
    const wanted = layer.filter && zoneOf(layer.filter.block);
    const now = zoneOfFilter(workbook, sheetId);
    const range = wanted && getters.getRangeDataFromZone(sheetId, wanted);
    const commands: GridCommand[] = [];
    if (now && !wanted) commands.push({ type: "REMOVE_TABLE", payload: { sheetId, target: [now] } });
    if (wanted && !now)
      commands.push({
        type: "CREATE_TABLE",
        payload: { sheetId, ranges: [range], config, tableType: "forceStatic" },
      });
    if (wanted && now && !same(wanted, now))
      commands.push({ type: "UPDATE_TABLE", payload: { sheetId, zone: now, newTableRange: range } });
    atOnce(workbook, commands);
    if (!layer.filter || !wanted) return;
    const { criteria, block } = layer.filter;
    const changes: GridCommand[] = [];
    for (let col = wanted.left; col <= wanted.right; col++) {
      const value = engineCriteria(criteria.get(col));
      if (!value || same(value, valueAt(workbook, sheetId, block.row, col))) continue;
      changes.push({ type: SHARE_FILTER, payload: { sheetId, row: block.row, col, value } });
    }
    atOnce(workbook, changes);
  },
  take(workbook, sheet, layer) {
    const zone = zoneOfFilter(workbook, sheet);
    if (!zone) {
      layer.filter = undefined;
      return;
    }
    const criteria = new Map<number, FilterCriteria>();
    for (let col = zone.left; col <= zone.right; col++) {
      const known = layer.filter?.criteria.get(col);
      const value = valueAt(workbook, sheet, zone.top, col);
      const asKnown = known && same(engineCriteria(known) ?? everything, value);
      const now = asKnown ? known : layerCriteria(workbook, sheet, col, value);
      if (now) criteria.set(col, now);
    }
    layer.filter = { block: blockOf(sheet, zone), criteria };
  },
};

type EngineCriteria =
  | { readonly filterType: "values"; readonly hiddenValues: readonly string[] }
  | ({ readonly filterType: "criterion" } & EngineCondition);

const everything: EngineCriteria = { filterType: "values", hiddenValues: [] };

const config = {
  hasFilters: true,
  numberOfHeaders: 1,
  totalRow: false,
  firstColumn: false,
  lastColumn: false,
  bandedRows: false,
  bandedColumns: false,
  automaticAutofill: false,
  styleId: "None",
};

function zoneOfFilter({ model }: GridWorkbook, sheet: SheetId) {
  const table = model.getters.getCoreTables(sheet).find((each) => each.config.hasFilters);
  return table && zoneOf(blockOf(sheet, table.range.zone));
}

function valueAt({ model }: GridWorkbook, sheetId: SheetId, row: number, col: number): EngineCriteria {
  const getters = model.getters as unknown as SharedFilterGetters;
  return (getters.getSharedFilter({ sheetId, row, col }) as EngineCriteria | undefined) ?? everything;
}

/** Undefined for a condition that the engine does not know. */
function engineCriteria(criteria: FilterCriteria | undefined): EngineCriteria | undefined {
  if (!criteria) return everything;
  const { hiddenValues, condition } = criteria;
  if (!condition || hiddenValues.length > 0) return { filterType: "values", hiddenValues };
  const drawn = toEngine(condition);
  return drawn && { filterType: "criterion", ...drawn };
}

function layerCriteria(
  workbook: GridWorkbook,
  sheet: SheetId,
  column: number,
  value: EngineCriteria,
): FilterCriteria | undefined {
  if (value.filterType === "criterion") {
    const condition = fromEngine(value);
    return condition && { hiddenValues: [], condition };
  }
  if (value.hiddenValues.length === 0) return undefined;
  const hidden = new Set(value.hiddenValues.map(trimmedLower));
  const shown = shownTexts(workbook, sheet, column).filter((text) => hidden.has(trimmedLower(text)));
  return { hiddenValues: [...new Set(shown)], condition: undefined };
}

/** The engine's menu gives values in small letters; Sheets keeps them as they are shown. */
function shownTexts({ model }: GridWorkbook, sheetId: SheetId, col: number): string[] {
  const { getters } = model;
  return Array.from(
    { length: getters.getNumberRows(sheetId) },
    (_, row) => getters.getEvaluatedCell({ sheetId, row, col }).formattedValue,
  );
}

function trimmedLower(text: string): string {
  return text.trim().toLowerCase();
}
