import type { Engine, Model } from "../../workbook/grid/speakGoogle";

/** Takes back, or does again, all that a run of a script did. */
export type ChangeRun = (way: "undo" | "redo", run: number) => void;

/** Makes Ctrl+Z take back what a script did for this person as one step, as Sheets does, and Ctrl+Y do it again. */
export function undoRuns(engine: Engine, changeRun: ChangeRun): void {
  const { featurePluginRegistry } = engine.registries;
  const History = featurePluginRegistry.get("history") as unknown as HistoryPlugin;
  featurePluginRegistry.replace("history", withRuns(History, changeRun) as never);
}

/** Tells the history that a script ran for this person. */
export function addRun(model: Model, run: number): void {
  (model.dispatch as (type: string, payload: object) => unknown)(SCRIPT_RAN, { run });
}

const SCRIPT_RAN = "SCRIPT_RAN";

interface HistoryPlugin {
  new (
    config: object,
  ): {
    undoStack: string[];
    redoStack: string[];
    handle(command: { readonly type: string; readonly run?: number }): void;
    requestHistoryChange(type: "UNDO" | "REDO"): void;
  };
}

function withRuns(History: HistoryPlugin, changeRun: ChangeRun): HistoryPlugin {
  return class extends History {
    override handle(command: { readonly type: string; readonly run?: number }): void {
      super.handle(command);
      if (command.type !== SCRIPT_RAN) return;
      this.undoStack.push(`${RUN}${command.run}`);
      this.redoStack = [];
    }

    override requestHistoryChange(type: "UNDO" | "REDO"): void {
      const [from, to] =
        type === "UNDO" ? [this.undoStack, this.redoStack] : [this.redoStack, this.undoStack];
      const top = from[from.length - 1];
      if (!top?.startsWith(RUN)) {
        super.requestHistoryChange(type);
        return;
      }
      from.pop();
      to.push(top);
      changeRun(type === "UNDO" ? "undo" : "redo", Number(top.slice(RUN.length)));
    }
  };
}

/** How a run stands among the ids of revisions. */
const RUN = "run ";
