import type { Field, TableKind } from "../../core/fields";
import type { HeaderList } from "../headerWords";
import type { StatusRule } from "../orderRows/statuses";

/** The layout of one program's export, told by headers that only this export has together. */
export interface ExportLayout {
  readonly source: string;
  readonly kind: TableKind;
  /** All of these must be there. */
  readonly headers: HeaderList;
  /** What the columns mean here, where headers alone would tell less or something else; the first of a list that is there. */
  readonly columns: Readonly<Partial<Record<Field, HeaderList>>>;
  /** Which statuses count, where it is not all but those known to be off. */
  readonly statuses?: StatusRule;
}
