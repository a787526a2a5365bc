import { type NoteGetters, SET_NOTE } from "./notes";
import type { Engine } from "./speakGoogle";

/** Notes are copied with their cells. A cut needs no copy: the notes themselves move. */
export function copyNotes(engine: Engine): void {
  engine.registries.clipboardHandlersRegistries.cellHandlers.add("notes", noteHandler(engine) as never);
}

type Handler = InstanceType<Engine["AbstractCellClipboardHandler"]>;
type Texts = readonly (readonly string[])[];

function noteHandler(engine: Engine) {
  return class NoteHandler extends engine.AbstractCellClipboardHandler<Texts, string> {
    override copy({ sheetId, rowsIndexes, columnsIndexes }: Parameters<Handler["copy"]>[0]): Texts {
      return rowsIndexes.map((row) => columnsIndexes.map((col) => this.noteAt(sheetId, row, col)));
    }

    override paste(
      { sheetId, zones }: Parameters<Handler["paste"]>[0],
      texts: Texts | undefined,
      { isCutOperation, pasteOption }: Parameters<Handler["paste"]>[2],
    ): void {
      if (!texts || isCutOperation || pasteOption) return;
      this.pasteFromCopy(
        sheetId,
        zones,
        texts.map((row) => [...row]),
      );
    }

    override pasteZone(sheetId: string, left: number, top: number, texts: Texts): void {
      const dispatch = this.dispatch as (type: string, payload: object) => unknown;
      texts.forEach((line, r) => {
        line.forEach((text, c) => {
          const at = { sheetId, row: top + r, col: left + c };
          if (this.noteAt(sheetId, at.row, at.col) !== text) dispatch(SET_NOTE, { ...at, text });
        });
      });
    }

    noteAt(sheetId: string, row: number, col: number): string {
      return (this.getters as typeof this.getters & NoteGetters).getNote({ sheetId, row, col });
    }
  };
}
