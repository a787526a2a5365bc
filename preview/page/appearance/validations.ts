import type { GridWorkbook } from "../../workbook/gridWorkbook";
import type { SheetLayer, Validation } from "../../workbook/layer";
import type { SheetId } from "../../workbook/workbook";
import { type EngineCondition, fromEngine, toEngine } from "./conditions";
import { accepts, atOnce, type GridCommand, type SharedPart, same, type Zone } from "./gridSheet";

/** What cells accept: drop-downs, check boxes and conditions. */
export const validations: SharedPart = {
  show(workbook, sheetId, layer) {
    const { getters } = workbook.model;
    const wanted = runsOfLayer(layer).filter((each) => accepts(workbook, adding(workbook, sheetId, each)));
    if (same(wanted, runsOfGrid(workbook, sheetId))) return;
    atOnce(workbook, [
      ...getters
        .getDataValidationRules(sheetId)
        .map(({ id }) => ({ type: "REMOVE_DATA_VALIDATION_RULE", payload: { sheetId, id } })),
      ...wanted.map((each) => adding(workbook, sheetId, each)),
    ]);
  },
  take(workbook, sheet, layer) {
    const now = runsOfGrid(workbook, sheet);
    const drawn = runsOfLayer(layer).filter((each) => accepts(workbook, adding(workbook, sheet, each)));
    if (same(now, drawn)) return;
    const held = new Set(drawn.map(({ rule }) => JSON.stringify(rule)));
    const known = new Map<string, Validation>();
    layer.validations.map((validation) => {
      const rule = validation && engineRule(validation);
      const key = JSON.stringify(rule);
      // What the engine can't hold stays.
      if (!validation || !held.has(key)) return validation;
      known.set(key, validation);
      return undefined;
    });
    for (const { rule, zones } of now) {
      const validation = known.get(JSON.stringify(rule)) ?? layerRule(rule);
      if (!validation) continue;
      for (const { left, top, bottom } of zones) {
        const area = { row: top, column: left, rows: bottom - top + 1, columns: 1 };
        layer.validations.fill(area, validation);
      }
    }
  },
};

interface EngineRule {
  readonly criterion: EngineCondition & { readonly displayStyle?: "arrow" | "plainText" | "chip" };
  readonly isBlocking: boolean;
}

/** A rule with its cells as runs down single columns, so that the same cells are always written the same way. */
interface Runs {
  readonly rule: EngineRule;
  readonly zones: readonly Zone[];
}

function adding({ model }: GridWorkbook, sheetId: SheetId, { rule, zones }: Runs): GridCommand {
  const ranges = zones.map((zone) => model.getters.getRangeDataFromZone(sheetId, zone));
  const payload = { sheetId, rule: { id: model.uuidGenerator.smallUuid(), ...rule }, ranges };
  return { type: "ADD_DATA_VALIDATION_RULE", payload };
}

function engineRule({ condition, allowInvalid }: Validation): EngineRule | undefined {
  const isBlocking = !allowInvalid;
  if (condition.type === "CHECKBOX") return { criterion: { type: "isBoolean", values: [] }, isBlocking };
  if (condition.type === "VALUE_IN_LIST") {
    const [list, showList] = condition.values as [readonly string[], boolean];
    const displayStyle = showList ? "arrow" : "plainText";
    return { criterion: { type: "isValueInList", values: [...new Set(list)], displayStyle }, isBlocking };
  }
  const criterion = toEngine(condition);
  return criterion && { criterion, isBlocking };
}

function layerRule({ criterion, isBlocking }: EngineRule): Validation | undefined {
  const rest = { allowInvalid: !isBlocking, helpText: undefined };
  const { type, values, displayStyle } = criterion;
  if (type === "isBoolean") return { condition: { type: "CHECKBOX", values: [] }, ...rest };
  if (type === "isValueInList")
    return { condition: { type: "VALUE_IN_LIST", values: [values, displayStyle !== "plainText"] }, ...rest };
  const condition = fromEngine(criterion);
  return condition && { condition, ...rest };
}

function runsOfLayer({ validations }: SheetLayer): Runs[] {
  const byRule = new Map<string, { rule: EngineRule; zones: Zone[] }>();
  const keys = new Map<Validation, string>();
  validations.map((validation, row, column) => {
    if (!validation) return validation;
    let key = keys.get(validation);
    if (key === undefined) {
      const rule = engineRule(validation);
      key = rule ? JSON.stringify(rule) : "";
      keys.set(validation, key);
      if (rule && !byRule.has(key)) byRule.set(key, { rule, zones: [] });
    }
    byRule.get(key)?.zones.push({ left: column, right: column, top: row, bottom: row });
    return validation;
  });
  return [...byRule.values()].map(({ rule, zones }) => ({ rule, zones: joined(zones) })).sort(byText);
}

function runsOfGrid({ model }: GridWorkbook, sheet: SheetId): Runs[] {
  const byRule = new Map<string, { rule: EngineRule; zones: Zone[] }>();
  for (const { criterion, isBlocking = false, ranges } of model.getters.getDataValidationRules(sheet)) {
    const { type, values } = criterion;
    const style = "displayStyle" in criterion ? { displayStyle: criterion.displayStyle } : {};
    const rule: EngineRule = { criterion: { type, values, ...style }, isBlocking };
    const key = JSON.stringify(rule);
    const entry = byRule.get(key) ?? { rule, zones: [] };
    byRule.set(key, entry);
    for (const { zone } of ranges) {
      for (let column = zone.left; column <= zone.right; column++)
        entry.zones.push({ left: column, right: column, top: zone.top, bottom: zone.bottom });
    }
  }
  return [...byRule.values()].map(({ rule, zones }) => ({ rule, zones: joined(zones) })).sort(byText);
}

/** Neighbouring runs of one column become one. */
function joined(zones: readonly Zone[]): Zone[] {
  const inOrder = [...zones].sort((a, b) => a.left - b.left || a.top - b.top);
  const result: Zone[] = [];
  for (const zone of inOrder) {
    const last = result.at(-1);
    if (last && last.left === zone.left && zone.top <= last.bottom + 1)
      result[result.length - 1] = { ...last, bottom: Math.max(last.bottom, zone.bottom) };
    else result.push(zone);
  }
  return result;
}

function byText(a: Runs, b: Runs): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
