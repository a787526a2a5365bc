import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, read, type Service, write } from "../runtime/service";
import type { Condition, FilterCriteria, FilterRecord } from "../workbook/layer";
import type { Block, SheetId } from "../workbook/workbook";
import { overlaps } from "./blocks";
import { criteriaType } from "./criteria";
import { requireEditable } from "./limits";
import { rangeService } from "./range";
import { sortBlock } from "./sorting";

interface FilterRef {
  readonly sheet: SheetId;
}

/** The one basic filter of a sheet. */
export const filterService: Service<FilterRef> = defineService(
  "Filter",
  {
    getRange: read("", (ref, execution) =>
      execution.handle(rangeService, { block: recordOf(execution, ref).block, whole: undefined }),
    ),
    getColumnFilterCriteria: read("Integer", (ref, execution, position: number) => {
      const criteria = recordOf(execution, ref).criteria.get(columnAt(execution, ref, position));
      return criteria ? execution.handle(criteriaService, criteria) : null;
    }),
    setColumnFilterCriteria: write(
      "Integer, FilterCriteria?",
      (ref, execution, position: number, criteria: FilterCriteria | null) => {
        const column = columnAt(execution, ref, position);
        const all = new Map(recordOf(execution, ref).criteria);
        if (criteria) all.set(column, criteria);
        else all.delete(column);
        replace(execution, ref, { ...recordOf(execution, ref), criteria: all });
        return ITSELF;
      },
    ),
    removeColumnFilterCriteria: write("Integer", (ref, execution, position: number) => {
      const all = new Map(recordOf(execution, ref).criteria);
      all.delete(columnAt(execution, ref, position));
      replace(execution, ref, { ...recordOf(execution, ref), criteria: all });
      return ITSELF;
    }),
    remove: write("", (ref, execution) => {
      recordOf(execution, ref);
      replace(execution, ref, undefined);
    }),
    sort: write("Integer, Boolean", (ref, execution, position: number, ascending: boolean) => {
      const { block } = recordOf(execution, ref);
      const body = { ...block, row: block.row + 1, rows: block.rows - 1 };
      requireEditable(execution, body);
      const column = columnAt(execution, ref, position) + 1;
      sortBlock(execution.document(), body, [{ column, ascending }]);
      return ITSELF;
    }),
  },
  { home: "SpreadsheetApp" },
);

/** What one column of a filter lets through. */
export const criteriaService: Service<FilterCriteria> = defineService(
  "FilterCriteria",
  {
    copy: handle("", (criteria, execution) => execution.handle(criteriaBuilderService, { criteria })),
    getHiddenValues: handle("", ({ hiddenValues }) => [...hiddenValues]),
    /** Only filters of pivot tables have any. */
    getVisibleValues: handle("", () => []),
    getCriteriaType: handle("", ({ condition }) => (condition ? criteriaType(condition.type) : null)),
    getCriteriaValues: handle("", ({ condition }) => [...(condition?.values ?? [])]),
  },
  { home: "SpreadsheetApp" },
);

interface CriteriaBuilder {
  criteria: FilterCriteria;
}

export const criteriaBuilderService: Service<CriteriaBuilder> = defineService(
  "FilterCriteriaBuilder",
  {
    setHiddenValues: handle("String[]", (builder, _, values: string[]) => {
      builder.criteria = { ...builder.criteria, hiddenValues: Array.from(values) };
      return ITSELF;
    }),
    whenTextEqualTo: handle("String", (builder, _, text: string) => when(builder, "TEXT_EQUAL_TO", [text])),
    whenTextContains: handle("String", (builder, _, text: string) => when(builder, "TEXT_CONTAINS", [text])),
    whenCellNotEmpty: handle("", (builder) => when(builder, "CELL_NOT_EMPTY", [])),
    whenCellEmpty: handle("", (builder) => when(builder, "CELL_EMPTY", [])),
    whenNumberGreaterThan: handle("Number", (builder, _, limit: number) =>
      when(builder, "NUMBER_GREATER_THAN", [limit]),
    ),
    getHiddenValues: handle("", ({ criteria }) => [...criteria.hiddenValues]),
    getCriteriaType: handle("", ({ criteria }) =>
      criteria.condition ? criteriaType(criteria.condition.type) : null,
    ),
    getCriteriaValues: handle("", ({ criteria }) => [...(criteria.condition?.values ?? [])]),
    build: handle("", ({ criteria }, execution) => execution.handle(criteriaService, criteria)),
  },
  { home: "SpreadsheetApp" },
);

/** Makes the sheet's filter; there is only one (docs/platform.md, 3.4). */
export function createFilter(execution: Execution, block: Block): FilterRef {
  const sheet = execution.document().layer.sheet(block.sheet);
  if (sheet.filter) {
    throw new ScriptError("You can't create a filter in a sheet that already has a filter.");
  }
  sheet.filter = { block, criteria: new Map() };
  return { sheet: block.sheet };
}

/** The filter that shares a cell with a block. */
export function filterOver(execution: Execution, block: Block): FilterRef | undefined {
  const { filter } = execution.document().layer.sheet(block.sheet);
  return filter && overlaps(filter.block, block) ? { sheet: block.sheet } : undefined;
}

function recordOf(execution: Execution, { sheet }: FilterRef): FilterRecord {
  const { filter } = execution.document().layer.sheet(sheet);
  if (!filter) throw new NotEmulated("A filter that was removed");
  return filter;
}

function replace(execution: Execution, { sheet }: FilterRef, filter: FilterRecord | undefined): void {
  execution.document().layer.sheet(sheet).filter = filter;
}

/** Criteria are addressed by the column's position in the sheet, counted from 1, which must lie in the filter. */
function columnAt(execution: Execution, ref: FilterRef, position: number): number {
  const { block } = recordOf(execution, ref);
  const column = position - 1;
  if (column < block.column || column >= block.column + block.columns) {
    throw new NotEmulated("Filter criteria of a column outside the filter");
  }
  return column;
}

function when(builder: CriteriaBuilder, type: Condition["type"], values: readonly unknown[]): typeof ITSELF {
  builder.criteria = { ...builder.criteria, condition: { type, values } };
  return ITSELF;
}
