import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, type Service } from "../runtime/service";
import type { Condition, ConditionalRule } from "../workbook/layer";
import { criteriaType } from "./criteria";
import type { RangeRef } from "./places";
import { rangeService } from "./range";

/** A rule as read from a sheet or built; it changes only through `copy().build()` and `setConditionalFormatRules`. */
export const ruleService: Service<ConditionalRule> = defineService(
  "ConditionalFormatRule",
  {
    getRanges: handle("", ({ ranges }, execution) =>
      ranges.map((block) => execution.handle(rangeService, { block, whole: undefined })),
    ),
    getBooleanCondition: handle("", (rule, execution) =>
      rule.condition ? execution.handle(conditionService, rule) : null,
    ),
    copy: handle("", (rule, execution) => execution.handle(ruleBuilderService, { rule })),
  },
  { home: "SpreadsheetApp" },
);

const conditionService: Service<ConditionalRule> = defineService(
  "BooleanCondition",
  {
    getCriteriaType: handle("", ({ condition }) => criteriaType(condition!.type)),
    getCriteriaValues: handle("", ({ condition }) => [...condition!.values]),
    getBackground: handle("", ({ background }) => background ?? null),
    getFontColor: handle("", ({ fontColor }) => fontColor ?? null),
    getBold: handle("", ({ bold }) => bold ?? null),
    getItalic: handle("", ({ italic }) => italic ?? null),
    getStrikethrough: handle("", ({ strikethrough }) => strikethrough ?? null),
  },
  { home: "SpreadsheetApp" },
);

interface RuleBuilder {
  rule: ConditionalRule;
}

export const ruleBuilderService: Service<RuleBuilder> = defineService(
  "ConditionalFormatRuleBuilder",
  {
    whenFormulaSatisfied: handle("String", (builder, _, formula: string) =>
      when(builder, "CUSTOM_FORMULA", [formula]),
    ),
    whenTextEqualTo: handle("String", (builder, _, text: string) => when(builder, "TEXT_EQUAL_TO", [text])),
    whenTextContains: handle("String", (builder, _, text: string) => when(builder, "TEXT_CONTAINS", [text])),
    whenCellNotEmpty: handle("", (builder) => when(builder, "CELL_NOT_EMPTY", [])),
    setBackground: handle("String?", (builder, _, color: string | null) =>
      set(builder, { background: color ?? undefined }),
    ),
    setFontColor: handle("String?", (builder, _, color: string | null) =>
      set(builder, { fontColor: color ?? undefined }),
    ),
    setBold: handle("Boolean?", (builder, _, bold: boolean | null) =>
      set(builder, { bold: bold ?? undefined }),
    ),
    setItalic: handle("Boolean?", (builder, _, italic: boolean | null) =>
      set(builder, { italic: italic ?? undefined }),
    ),
    setStrikethrough: handle("Boolean?", (builder, _, strikethrough: boolean | null) =>
      set(builder, { strikethrough: strikethrough ?? undefined }),
    ),
    setRanges: handle("Range[]", (builder, _, ranges: readonly RangeRef[]) =>
      set(builder, { ranges: ranges.map(({ block }) => block) }),
    ),
    build: handle("", ({ rule }, execution) => {
      if (!rule.condition) throw new NotEmulated("A format rule without a condition");
      if (rule.ranges.length === 0)
        throw new ScriptError("Conditional format rule must have at least one range.");
      return execution.handle(ruleService, rule);
    }),
  },
  { home: "SpreadsheetApp" },
);

/** A rule that says nothing yet. */
export const EMPTY_RULE: ConditionalRule = {
  ranges: [],
  condition: undefined,
  background: undefined,
  fontColor: undefined,
  bold: undefined,
  italic: undefined,
  strikethrough: undefined,
};

function when(builder: RuleBuilder, type: Condition["type"], values: readonly unknown[]): typeof ITSELF {
  return set(builder, { condition: { type, values } });
}

function set(builder: RuleBuilder, more: Partial<ConditionalRule>): typeof ITSELF {
  builder.rule = { ...builder.rule, ...more };
  return ITSELF;
}
