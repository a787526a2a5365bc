import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import type { SheetDocument, User } from "../runtime/world";
import type { ProtectionRecord } from "../workbook/layer";
import type { Block } from "../workbook/workbook";
import { overlaps } from "./blocks";
import { blockAt, infoOf } from "./places";

const MAX_CELLS = 10_000_000;
export const PROTECTED =
  "You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.";

/** Refuses blocks that the user may not edit (docs/platform.md, 3.2) or that the grid no longer has. */
export function requireEditable(execution: Execution, block: Block): void {
  const sheet = infoOf(execution, block.sheet);
  blockAt(sheet, block.row + 1, block.column + 1, block.rows, block.columns);
  if (!mayEdit(execution.document(), execution.user, block)) throw new ScriptError(PROTECTED);
}

/** Whether this user may edit the document and no protection of the block keeps them out. */
export function mayEdit(document: SheetDocument, user: User, block: Block): boolean {
  if (user.access === "view") return false;
  return document.layer
    .sheet(block.sheet)
    .protections.every(
      (protection) =>
        (protection.kind === "RANGE" && !overlaps(protection.block, block)) ||
        mayEditProtected(document, user, protection),
    );
}

/** 3.4: creating a protection keeps nobody out until its editors are changed. */
export function mayEditProtected(document: SheetDocument, user: User, protection: ProtectionRecord): boolean {
  if (protection.warningOnly || protection.editors === undefined) return true;
  return user.name === document.owner || protection.editors.includes(user.name);
}

/** Refuses what would make the spreadsheet larger than ten million cells. */
export function requireRoom(execution: Execution, moreCells: number): void {
  const cells = execution
    .document()
    .workbook.sheets()
    .reduce((sum, sheet) => sum + sheet.rows * sheet.columns, moreCells);
  if (cells > MAX_CELLS) {
    throw new ScriptError(
      `This action would increase the number of cells in the workbook above the limit of ${MAX_CELLS} cells.`,
    );
  }
}

/** Nobody knows what becomes of a value written to a cell that a merge covers. */
export function requireUnmerged(execution: Execution, block: Block): void {
  const { merges } = execution.document().layer.sheet(block.sheet);
  const single = block.rows * block.columns === 1;
  const covered = merges.some(
    (merge) =>
      overlaps(merge, block) && !(single && merge.row === block.row && merge.column === block.column),
  );
  if (covered) throw new NotEmulated("Writing to cells that are merged with others");
}
