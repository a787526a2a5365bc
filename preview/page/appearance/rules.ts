import { columnLetters } from "../../workbook/a1";
import { engine } from "../../workbook/grid/engine";
import type { GridWorkbook } from "../../workbook/gridWorkbook";
import type { ConditionalRule } from "../../workbook/layer";
import type { Area } from "../../workbook/rowGrid";
import type { SheetId } from "../../workbook/workbook";
import { fromEngine, toEngine } from "./conditions";
import { accepts, atOnce, blockOf, type GridCommand, type SharedPart, same } from "./gridSheet";

/** Conditional format rules, the first the strongest. Those the engine can't draw stay in the layer, unseen. */
export const rules: SharedPart = {
  show(workbook, sheetId, layer) {
    const wanted = layer.rules.flatMap((rule) => drawable(workbook, sheetId, rule) ?? []);
    const now = rulesOf(workbook, sheetId);
    if (same(wanted, now.map(withoutId))) return;
    atOnce(workbook, [
      ...now.map(({ id }) => ({ type: "REMOVE_CONDITIONAL_FORMAT", payload: { sheetId, id } })),
      ...wanted.map((rule) => adding(workbook, sheetId, rule)),
    ]);
  },
  take(workbook, sheet, layer) {
    const known = layer.rules.map((rule) => ({ rule, drawn: drawable(workbook, sheet, rule) }));
    const now = rulesOf(workbook, sheet).map(withoutId);
    if (
      same(
        now,
        known.flatMap(({ drawn }) => drawn ?? []),
      )
    )
      return;
    layer.rules = [
      ...now.flatMap(
        (each) => known.find(({ drawn }) => same(drawn, each))?.rule ?? ruleOf(each, sheet) ?? [],
      ),
      ...known.flatMap(({ rule, drawn }) => (drawn ? [] : [rule])),
    ];
  },
};

interface EngineRule {
  readonly ranges: readonly string[];
  readonly rule: {
    readonly type: "CellIsRule";
    readonly operator: string;
    readonly values: readonly string[];
    readonly style: EngineLook;
  };
}

type EngineLook = Readonly<Record<string, unknown>>;
type Look = Omit<ConditionalRule, "ranges" | "condition">;

/** What a rule can do to the look of a cell, in the layer's words and in the engine's. */
const LOOKS = [
  ["background", "fillColor"],
  ["fontColor", "textColor"],
  ["bold", "bold"],
  ["italic", "italic"],
  ["strikethrough", "strikethrough"],
] as const;

function rulesOf({ model }: GridWorkbook, sheet: SheetId) {
  return model.getters.getConditionalFormats(sheet) as unknown as (EngineRule & { readonly id: string })[];
}

/** The rule as the engine draws it, or undefined where it can't: a function it lacks, a kind it does not know. */
function drawable(workbook: GridWorkbook, sheet: SheetId, rule: ConditionalRule): EngineRule | undefined {
  const drawn = engineRule(rule);
  return drawn && accepts(workbook, adding(workbook, sheet, drawn)) ? drawn : undefined;
}

function adding({ model }: GridWorkbook, sheetId: SheetId, { ranges, rule }: EngineRule): GridCommand {
  return {
    type: "ADD_CONDITIONAL_FORMAT",
    payload: {
      sheetId,
      cf: { id: model.uuidGenerator.smallUuid(), rule },
      ranges: ranges.map((xc) => model.getters.getRangeDataFromXc(sheetId, xc)),
    },
  };
}

function withoutId({ ranges, rule }: EngineRule): EngineRule {
  return { ranges, rule };
}

function engineRule({ condition, ranges, ...look }: ConditionalRule): EngineRule | undefined {
  const drawn = condition && toEngine(condition);
  if (!drawn) return undefined;
  // What is written in quotes is equal only as text; of rules the engine has no other equality.
  const operator = drawn.type === "isEqualText" ? "isEqual" : drawn.type;
  return {
    // Lists that a script made are of its own realm, which the engine refuses.
    ranges: Array.from(ranges, a1Of),
    rule: { type: "CellIsRule", operator, values: drawn.values, style: engineLook(look) },
  };
}

/** Only what the rule says: the engine keeps a field that is undefined. */
function engineLook(look: Readonly<Record<string, unknown>>): EngineLook {
  return Object.fromEntries(
    LOOKS.flatMap(([own, engineName]) => (look[own] === undefined ? [] : [[engineName, look[own]]])),
  );
}

function layerLook(style: EngineLook): Look {
  return Object.fromEntries(LOOKS.map(([own, engineName]) => [own, style[engineName]])) as unknown as Look;
}

function ruleOf({ ranges, rule }: EngineRule, sheet: SheetId): ConditionalRule | undefined {
  if (rule.type !== "CellIsRule") return undefined;
  const isText = rule.operator === "isEqual" && rule.values.some((value) => !Number.isFinite(Number(value)));
  const condition = fromEngine({ type: isText ? "isEqualText" : rule.operator, values: rule.values });
  if (!condition) return undefined;
  return {
    ranges: ranges.map((xc) => blockOf(sheet, engine.helpers.toZone(xc))),
    condition,
    ...layerLook(rule.style),
  };
}

function a1Of({ row, column, rows, columns }: Area): string {
  const start = `${columnLetters(column)}${row + 1}`;
  const end = `${columnLetters(column + columns - 1)}${row + rows}`;
  return start === end ? start : `${start}:${end}`;
}
