import { shareCommand } from "./ownCommand";
import type { Engine, Model } from "./speakGoogle";

/** Says what a column of a filter lets through; the engine alone would keep that to each person's own page. */
export const SHARE_FILTER = "SHARE_FILTER";

type FilterValue = NonNullable<ReturnType<Model["getters"]["getFilterValue"]>>;

interface ShareFilter {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly value: FilterValue;
}

/** Makes everybody see a sheet through the same filter, as Sheets does with its basic filter. */
export function shareFilters(engine: Engine): void {
  shareCommand(engine, SHARE_FILTER);
  const { corePluginRegistry, statefulUIPluginRegistry } = engine.registries;
  const Tables = corePluginRegistry.get("tables") as unknown as TablePlugin;
  corePluginRegistry.replace("tables", steadyTables(Tables) as never);
  corePluginRegistry.add("sharedFilters", sharedValues(engine));
  const Filters = statefulUIPluginRegistry.get("evaluation_filter") as unknown as FilterPlugin;
  statefulUIPluginRegistry.replace("evaluation_filter", followingFilters(Filters) as never);
}

export interface SharedFilterGetters {
  getSharedFilter(position: Position): FilterValue | undefined;
}

interface Position {
  readonly sheetId: string;
  readonly row: number;
  readonly col: number;
}

type ValuesById = Readonly<Record<string, FilterValue>>;

function sharedValues(engine: Engine) {
  return class SharedFilters extends engine.CorePlugin {
    static override getters = ["getSharedFilter", "getSharedFilters"] as const;
    readonly values: Readonly<Record<string, ValuesById>> = {};

    override handle(command: unknown): void {
      const change = command as { type: string } & ShareFilter & { readonly sheetIdTo: string };
      const { sheetId } = change;
      if (change.type === SHARE_FILTER) {
        const id = this.filterId(change);
        if (id !== undefined) this.keep(sheetId, { ...this.values[sheetId], [id]: change.value });
      }
      if (change.type === "DUPLICATE_SHEET") this.keep(change.sheetIdTo, this.getSharedFilters(sheetId));
      if (change.type === "DELETE_SHEET") this.keep(sheetId, {});
    }

    getSharedFilter(position: Position): FilterValue | undefined {
      const id = this.filterId(position);
      return id === undefined ? undefined : this.getSharedFilters(position.sheetId)[id];
    }

    getSharedFilters(sheetId: string): ValuesById {
      return this.values[sheetId] ?? {};
    }

    filterId(position: Position): string | undefined {
      const table = this.getters.getCoreTable(position);
      return table && "filters" in table
        ? table.filters.find(({ col }) => col === position.col)?.id
        : undefined;
    }

    keep(sheetId: string, values: ValuesById): void {
      this.history.update("values", sheetId, values);
    }
  };
}

interface TablePlugin {
  new (config: object): { canUpdateCellCmdExtendTable(): "none" | "down" | "right" };
}

/** A filter of Sheets does not grow by what is written beside it. */
function steadyTables(Tables: TablePlugin): TablePlugin {
  return class extends Tables {
    override canUpdateCellCmdExtendTable() {
      return "none" as const;
    }
  };
}

interface FilterPlugin {
  new (
    config: object,
  ): {
    filterValues: Record<string, ValuesById>;
    isEvaluationDirty: boolean;
    readonly getters: {
      getSheetIds(): readonly string[];
      getSharedFilters(sheetId: string): ValuesById;
    };
    handle(command: object): void;
    dispatch(type: string, payload: object): unknown;
  };
}

function followingFilters(Filters: FilterPlugin): FilterPlugin {
  return class extends Filters {
    following = false;

    override handle(command: { readonly type: string } & ShareFilter): void {
      super.handle(command);
      switch (command.type) {
        case "START":
        case "UNDO":
        case "REDO":
        case "DUPLICATE_SHEET":
          for (const sheetId of this.getters.getSheetIds())
            this.filterValues[sheetId] = { ...this.getters.getSharedFilters(sheetId) };
          this.isEvaluationDirty = true;
          break;
        case "UPDATE_FILTER": {
          const { sheetId, col, row, value } = command;
          if (this.following) break;
          this.following = true;
          this.dispatch(SHARE_FILTER, { sheetId, col, row, value });
          this.following = false;
          break;
        }
        case SHARE_FILTER:
          if (!this.following) this.follow(command);
          break;
      }
    }

    /** Somebody else's choice is taken as if it were made here: other parts of the engine hear of rows only by that. */
    follow({ sheetId, col, row, value }: ShareFilter): void {
      this.following = true;
      this.dispatch("UPDATE_FILTER", { sheetId, col, row, value });
      this.following = false;
    }
  };
}
