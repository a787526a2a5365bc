import type { ConditionalRule, FilterRecord, SheetLayer } from "../../workbook/layer";
import type { RowGrid } from "../../workbook/rowGrid";
import type { CellInput, Extent, SheetId } from "../../workbook/workbook";

/** An xlsx file as it was found, to be written back with only the changes. */
export interface XlsxSource {
  readonly bytes: Buffer;
  /** What the serial number of a date lacks in this file: 1462 where it counts from 1904. */
  readonly epoch: number;
  readonly sheets: readonly LoadedSheet[];
  /** Sheets whose rows or columns moved since, other than by growing at the end, or that are gone. */
  readonly moved: ReadonlySet<SheetId>;
}

export interface LoadedSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly used: Extent;
  readonly cells: readonly (readonly CellInput[])[];
  readonly formats: RowGrid<string>;
  readonly beside: LoadedBeside;
}

/** What a sheet of the file holds beside its cells. */
export interface LoadedBeside
  extends Pick<SheetLayer, "notes" | "validations" | "frozen" | "hidden" | "columnWidths" | "merges"> {
  readonly rules: readonly LoadedRule[];
  readonly filter: FilterRecord | undefined;
}

export interface LoadedRule {
  readonly rule: ConditionalRule;
  /** Names the rule in the sheet's part. */
  readonly priority: number;
}
