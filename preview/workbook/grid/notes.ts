import { shareCommand } from "./ownCommand";
import { REORDER_ROWS, type RowsReordered } from "./reorderRows";
import type { Engine, Model } from "./speakGoogle";

/** The note of a cell. */
export interface CellNote {
  readonly row: number;
  readonly col: number;
  readonly text: string;
}

/** Sets the note of a cell, or with "" takes it away; travels and is undone as an edit of the cell. */
export const SET_NOTE = "SET_NOTE";

/** The notes of a sheet. */
export function cellNotes(model: Model, sheetId: string): readonly CellNote[] {
  return (model.getters as unknown as NoteGetters).getNotes(sheetId);
}

export interface NoteGetters {
  getNotes(sheetId: string): readonly CellNote[];
  getNote(position: { readonly sheetId: string; readonly row: number; readonly col: number }): string;
}

/** Gives the engine notes, which it lacks: they follow their cells through every change of the sheet. */
export function addNotes(engine: Engine): void {
  shareCommand(engine, SET_NOTE);
  engine.registries.corePluginRegistry.add("notes", notesPlugin(engine));
}

type Range = ReturnType<Model["getters"]["getRangeFromZone"]>;
interface KeptNote {
  readonly range: Range;
  readonly text: string;
}
type NoteCommand =
  | {
      readonly type: typeof SET_NOTE;
      readonly sheetId: string;
      readonly row: number;
      readonly col: number;
      readonly text: string;
    }
  | RowsReordered
  | { readonly type: "DELETE_SHEET"; readonly sheetId: string }
  | { readonly type: "DUPLICATE_SHEET"; readonly sheetId: string; readonly sheetIdTo: string };

function notesPlugin(engine: Engine) {
  return class NotesPlugin extends engine.CorePlugin {
    static override getters = ["getNotes", "getNote"] as const;
    readonly notes: Readonly<Record<string, readonly KeptNote[]>> = {};

    override adaptRanges({ applyChange }: Parameters<InstanceType<Engine["CorePlugin"]>["adaptRanges"]>[0]) {
      const before = Object.values(this.notes).flat();
      const after = before.flatMap((note): KeptNote[] => {
        const change = applyChange(note.range);
        if (change.changeType === "NONE") return [note];
        return change.changeType === "REMOVE" ? [] : [{ ...note, range: change.range }];
      });
      if (after.length === before.length && after.every((note, at) => note === before[at])) return;
      // A cut can carry a note to another sheet, or onto a cell that has one.
      const old = new Set(before);
      const taken = new Set(after.flatMap((note) => (old.has(note) ? [] : [placeOf(note)])));
      const kept = after.filter((note) => !old.has(note) || !taken.has(placeOf(note)));
      for (const sheetId of new Set([...Object.keys(this.notes), ...kept.map(({ range }) => range.sheetId)]))
        this.keep(
          sheetId,
          kept.filter(({ range }) => range.sheetId === sheetId),
        );
    }

    override handle(command: unknown): void {
      const change = command as NoteCommand;
      switch (change.type) {
        case SET_NOTE: {
          const { sheetId, row, col, text } = change;
          const others = this.kept(sheetId).filter(({ range }) => !isAt(range, row, col));
          this.keep(
            sheetId,
            text === "" ? others : [...others, { range: this.cell(sheetId, row, col), text }],
          );
          break;
        }
        case REORDER_ROWS:
          this.reorder(change);
          break;
        case "DUPLICATE_SHEET":
          this.keep(
            change.sheetIdTo,
            this.getNotes(change.sheetId).map(({ row, col, text }) => ({
              range: this.cell(change.sheetIdTo, row, col),
              text,
            })),
          );
          break;
        case "DELETE_SHEET":
          this.keep(change.sheetId, []);
          break;
      }
    }

    getNotes(sheetId: string): CellNote[] {
      return this.kept(sheetId).map(({ range: { zone }, text }) => ({ row: zone.top, col: zone.left, text }));
    }

    getNote({ sheetId, row, col }: Parameters<NoteGetters["getNote"]>[0]): string {
      return this.kept(sheetId).find(({ range }) => isAt(range, row, col))?.text ?? "";
    }

    reorder({ sheetId, left, right, moves }: RowsReordered): void {
      const to = new Map(moves.map((move) => [move.from, move.to]));
      const notes = this.kept(sheetId);
      const next = notes.map((note) => {
        const { top, left: col } = note.range.zone;
        const row = to.get(top);
        if (row === undefined || col < left || col > right) return note;
        return { ...note, range: this.cell(sheetId, row, col) };
      });
      if (notes.length > 0) this.keep(sheetId, next);
    }

    cell(sheetId: string, row: number, col: number): Range {
      return this.getters.getRangeFromZone(sheetId, { top: row, bottom: row, left: col, right: col });
    }

    kept(sheetId: string): readonly KeptNote[] {
      return this.notes[sheetId] ?? [];
    }

    keep(sheetId: string, notes: readonly KeptNote[]): void {
      this.history.update("notes", sheetId, notes);
    }
  };
}

function isAt({ zone }: Range, row: number, col: number): boolean {
  return zone.top === row && zone.left === col;
}

function placeOf({ range: { sheetId, zone } }: KeptNote): string {
  return `${sheetId} ${zone.top} ${zone.left}`;
}
