import type { Selection } from "../../runtime/world";
import type { Model } from "../../workbook/grid/speakGoogle";

const PATIENCE_MS = 3000;

/** Goes to the sheet and the cells that a script has shown, once the sheet has come here. */
export async function showSelection(model: Model, { sheet, ranges }: Selection): Promise<void> {
  const { getters } = model;
  const deadline = Date.now() + PATIENCE_MS;
  while (!getters.getSheetIds().includes(sheet)) {
    if (Date.now() > deadline) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const from = getters.getActiveSheetId();
  if (from !== sheet) model.dispatch("ACTIVATE_SHEET", { sheetIdFrom: from, sheetIdTo: sheet });
  const shown = ranges[ranges.length - 1];
  if (!shown) return;
  const { row, column, rows, columns } = shown;
  model.selection.selectZone({
    cell: { row, col: column },
    zone: { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 },
  });
}
