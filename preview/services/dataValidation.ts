import { type EnumValue, enumeration } from "../runtime/enumeration";
import { NotEmulated } from "../runtime/notEmulated";
import { defineService, handle, ITSELF, type Service } from "../runtime/service";
import type { Validation } from "../workbook/layer";

export const VALIDATION_CRITERIA = enumeration("DataValidationCriteria", [
  "CHECKBOX",
  "VALUE_IN_LIST",
  "CUSTOM_FORMULA",
]);

export const dataValidationService: Service<Validation> = defineService(
  "DataValidation",
  {
    getAllowInvalid: handle("", ({ allowInvalid }) => allowInvalid),
    getCriteriaType: handle("", ({ condition }) => {
      const type = (VALIDATION_CRITERIA as Readonly<Record<string, EnumValue>>)[condition.type];
      if (!type) throw new NotEmulated(`The validation criteria ${condition.type}`);
      return type;
    }),
    getCriteriaValues: handle("", ({ condition }) => [...condition.values]),
    getHelpText: handle("", ({ helpText }) => helpText ?? null),
    copy: handle("", (rule, execution) => execution.handle(validationBuilderService, { rule })),
  },
  { home: "SpreadsheetApp" },
);

interface ValidationBuilder {
  rule: Omit<Validation, "condition"> & { readonly condition: Validation["condition"] | undefined };
}

export const validationBuilderService: Service<ValidationBuilder> = defineService(
  "DataValidationBuilder",
  {
    requireValueInList: handle(
      "String[] | String[], Boolean",
      (builder, _, values: string[], showList = true) =>
        set(builder, { condition: { type: "VALUE_IN_LIST", values: [Array.from(values), showList] } }),
    ),
    requireCheckbox: handle(" | !any | !any, any", (builder) =>
      set(builder, { condition: { type: "CHECKBOX", values: [] } }),
    ),
    setAllowInvalid: handle("Boolean", (builder, _, allowInvalid: boolean) => set(builder, { allowInvalid })),
    setHelpText: handle("String", (builder, _, helpText: string) => set(builder, { helpText })),
    build: handle("", ({ rule }, execution) => {
      if (!rule.condition) throw new NotEmulated("A data validation without criteria");
      return execution.handle(dataValidationService, { ...rule, condition: rule.condition });
    }),
  },
  { home: "SpreadsheetApp" },
);

/** A validation that demands nothing yet. */
export const EMPTY_VALIDATION: ValidationBuilder["rule"] = {
  condition: undefined,
  allowInvalid: true,
  helpText: undefined,
};

function set(builder: ValidationBuilder, more: Partial<ValidationBuilder["rule"]>): typeof ITSELF {
  builder.rule = { ...builder.rule, ...more };
  return ITSELF;
}
