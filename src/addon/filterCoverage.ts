import type { OwnColumns } from "./ownColumns";

/**
 * Widens the sheet's basic filter over our columns, with its criteria kept: sorting through a filter that covers
 * only the columns beside ours would leave every tier at another customer.
 */
export function coverWithFilter(sheet: GoogleAppsScript.Spreadsheet.Sheet, own: OwnColumns): void {
  const filter = sheet.getFilter();
  if (!filter) return;
  const range = filter.getRange();
  const first = range.getColumn();
  const last = Math.max(...own.values());
  if (range.getLastColumn() >= last) return;

  const criteria: [number, GoogleAppsScript.Spreadsheet.FilterCriteria][] = [];
  for (let column = first; column <= range.getLastColumn(); column++) {
    const found = filter.getColumnFilterCriteria(column);
    if (found) criteria.push([column, found.copy().build()]);
  }
  filter.remove();
  const wider = sheet.getRange(range.getRow(), first, range.getNumRows(), last - first + 1).createFilter();
  for (const [column, found] of criteria) wider.setColumnFilterCriteria(column, found);
}
