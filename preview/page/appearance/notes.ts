import { cellNotes, SET_NOTE } from "../../workbook/grid/notes";
import { atOnce, type GridCommand, type SharedPart } from "./gridSheet";

/** Notes on cells. */
export const notes: SharedPart = {
  show(workbook, sheetId, layer) {
    const commands: GridCommand[] = [];
    const set = (row: number, col: number, text: string) =>
      commands.push({ type: SET_NOTE, payload: { sheetId, row, col, text } });
    for (const { row, col } of cellNotes(workbook.model, sheetId)) {
      if (layer.notes.get(row, col) === "") set(row, col, "");
    }
    const now = textsByPlace(cellNotes(workbook.model, sheetId));
    layer.notes.map((text, row, col) => {
      if (now.get(`${row} ${col}`) !== text) set(row, col, text);
      return text;
    });
    atOnce(workbook, commands);
  },
  take({ model }, sheetId, layer) {
    const now = cellNotes(model, sheetId);
    const texts = textsByPlace(now);
    layer.notes.map((_, row, col) => texts.get(`${row} ${col}`) ?? "");
    for (const { row, col, text } of now) layer.notes.write(row, col, [[text]]);
  },
};

function textsByPlace(notes: ReturnType<typeof cellNotes>): ReadonlyMap<string, string> {
  return new Map(notes.map(({ row, col, text }) => [`${row} ${col}`, text]));
}
