import type { SheetId } from "../workbook";
import type { EngineCell } from "./cellText";
import { inOneRevision, type Model } from "./speakGoogle";

/** A change of one cell; what is left out stays as it is. */
export interface CellUpdate {
  readonly sheetId: SheetId;
  readonly row: number;
  readonly col: number;
  readonly content?: string;
  readonly style?: EngineCell["style"] | null;
  readonly format?: string;
}

export interface Commands {
  /** Throws where the engine refuses; a command that would change nothing is no refusal. */
  dispatch(type: string, payload: object): void;
  /** Changes cells in as few revisions as the engine can take. */
  update(changes: readonly CellUpdate[]): void;
}

/** How commands are given to a model. */
export function createCommands(model: Model): Commands {
  const untyped = model.dispatch as (type: string, payload: object) => ReturnType<Model["dispatch"]>;
  const dispatch = (type: string, payload: object) => {
    const reasons = untyped(type, payload).reasons.filter((reason) => reason !== "NoChanges");
    if (reasons.length > 0) throw new Error(`the grid refused ${type}: ${reasons.join(", ")}`);
  };
  return {
    dispatch,
    update(changes) {
      for (let at = 0; at < changes.length; at += CELLS_AT_ONCE) {
        inOneRevision(model, () => {
          for (const change of changes.slice(at, at + CELLS_AT_ONCE)) dispatch("UPDATE_CELL", change);
        });
      }
    },
  };
}

/** Above this the engine overflows the stack when it packs a revision. */
export const CELLS_AT_ONCE = 20_000;
