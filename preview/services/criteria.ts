import { type EnumValue, enumeration } from "../runtime/enumeration";
import { NotEmulated } from "../runtime/notEmulated";

/** The conditions of format rules and filters that the host models. */
export const BOOLEAN_CRITERIA = enumeration("BooleanCriteria", [
  "CELL_EMPTY",
  "CELL_NOT_EMPTY",
  "TEXT_CONTAINS",
  "TEXT_EQUAL_TO",
  "NUMBER_GREATER_THAN",
  "CUSTOM_FORMULA",
]);

/** The constant of a condition's name, as `getCriteriaType()` gives it. */
export function criteriaType(name: string): EnumValue {
  const value = (BOOLEAN_CRITERIA as Readonly<Record<string, EnumValue>>)[name];
  if (!value) throw new NotEmulated(`The criteria type ${name}`);
  return value;
}
