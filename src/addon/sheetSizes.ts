/** The grid of every sheet of the document. */
export const sheetSizes = (): { readonly rows: number; readonly columns: number }[] =>
  SpreadsheetApp.getActive()
    .getSheets()
    .map((each) => ({ rows: each.getMaxRows(), columns: each.getMaxColumns() }));

/** As many as Google lets a spreadsheet have. */
export const MAX_CELLS = 10_000_000;
