import { accepts, atOnce, blockOf, type SharedPart, same, zoneOf } from "./gridSheet";

/** Merged cells. The engine takes none inside a filter. */
export const merges: SharedPart = {
  show(workbook, sheetId, layer) {
    const wanted = layer.merges.map(zoneOf);
    const now = workbook.model.getters.getMerges(sheetId).map((merge) => zoneOf(blockOf(sheetId, merge)));
    const gone = now.filter((zone) => !wanted.some((each) => same(each, zone)));
    const fresh = wanted.filter((zone) => !now.some((each) => same(each, zone)));
    if (gone.length > 0) atOnce(workbook, [{ type: "REMOVE_MERGE", payload: { sheetId, target: gone } }]);
    atOnce(
      workbook,
      fresh.map((zone) => merging(sheetId, zone)),
    );
  },
  take(workbook, sheet, layer) {
    const now = workbook.model.getters.getMerges(sheet).map((merge) => blockOf(sheet, merge));
    const unseen = layer.merges.filter(
      (block) => !now.some((each) => same(each, block)) && !accepts(workbook, merging(sheet, zoneOf(block))),
    );
    layer.merges = [...now, ...unseen];
  },
};

function merging(sheetId: string, zone: object) {
  return { type: "ADD_MERGE", payload: { sheetId, target: [zone], force: true } };
}
