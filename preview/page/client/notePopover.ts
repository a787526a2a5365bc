import { type NoteGetters, SET_NOTE } from "../../workbook/grid/notes";
import type { Engine, Model } from "../../workbook/grid/speakGoogle";
import { find } from "./elements";
import type { Wording } from "./wording";

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

/**
 * The text of a cell's note beside it: of the cell under the pointer, else of the selected one, so that the keyboard
 * reaches every note. Shift+F2 or the cell's menu writes one.
 */
export function showNotes(engine: Engine, model: Model, wording: Wording): void {
  const { getters } = model;
  const popover = find("#note");
  const text = find<HTMLTextAreaElement>("textarea", popover);
  text.ariaLabel = wording.note;
  let pointed: Place | undefined;
  let shown: Place | undefined;
  let editing = false;
  let dismissed = "";

  const noteAt = (place: Place) => (getters as typeof getters & NoteGetters).getNote(place);
  const selected = (): Place => getters.getActivePosition();
  const show = () => {
    if (editing) return;
    const here = selected();
    if (dismissed !== JSON.stringify(here)) dismissed = "";
    const place = [pointed, dismissed === "" ? here : undefined].find((each) => each && noteAt(each) !== "");
    shown = place;
    popover.hidden = !place;
    if (!place) return;
    text.readOnly = true;
    text.tabIndex = -1;
    open(place);
  };
  const open = (place: Place) => {
    text.value = noteAt(place);
    const { col, row } = place;
    const cell = getters.getVisibleRect({ left: col, right: col, top: row, bottom: row });
    const grid = find("#spreadsheet .o-grid").getBoundingClientRect();
    popover.hidden = cell.width === 0;
    const start = grid.left + cell.x;
    const beside = start + cell.width + GAP;
    const fits = beside + popover.offsetWidth <= grid.right;
    popover.style.left = `${fits ? beside : start - popover.offsetWidth - GAP}px`;
    popover.style.top = `${grid.top + cell.y}px`;
    text.style.height = "auto";
    text.style.height = `${text.scrollHeight}px`;
  };
  const edit = (place: Place) => {
    open(place);
    editing = true;
    shown = place;
    popover.hidden = false;
    text.readOnly = false;
    text.tabIndex = 0;
    text.focus();
  };
  const finish = (keep: boolean) => {
    if (!editing || !shown) return;
    editing = false;
    const { value } = text;
    if (keep && value !== noteAt(shown)) {
      (model.dispatch as (type: string, payload: object) => unknown)(SET_NOTE, { ...shown, text: value });
    }
    find("#spreadsheet").querySelector<HTMLElement>("[tabindex]")?.focus();
    show();
  };

  text.onblur = () => finish(true);
  text.onkeydown = (event) => {
    event.stopPropagation();
    if (event.key === "Escape" || (event.key === "Enter" && (event.ctrlKey || event.metaKey))) {
      finish(event.key === "Enter");
    }
  };
  addEventListener(
    "keydown",
    (event) => {
      if (event.key === "F2" && event.shiftKey) {
        event.preventDefault();
        event.stopPropagation();
        edit(selected());
      }
      if (event.key === "Escape" && !editing) {
        dismissed = JSON.stringify(selected());
        show();
      }
    },
    { capture: true },
  );
  find("#spreadsheet").addEventListener("pointermove", ({ target, offsetX, offsetY }) => {
    const inGrid = target instanceof HTMLElement && target.classList.contains("o-grid-overlay");
    const col = inGrid ? getters.getColIndex(offsetX) : -1;
    const row = inGrid ? getters.getRowIndex(offsetY) : -1;
    if (pointed?.col === col && pointed.row === row) return;
    pointed = col < 0 || row < 0 ? undefined : { sheetId: getters.getActiveSheetId(), row, col };
    show();
  });
  model.on("update", popover, show);

  engine.registries.cellMenuRegistry.add("note", {
    name: () => (noteAt(selected()) === "" ? wording.insertNote : wording.editNote),
    sequence: 115,
    // After the menu has closed and given the focus back.
    execute: () => setTimeout(() => edit(selected())),
  });
}

/** Pixels between a cell and its note. */
const GAP = 4;
