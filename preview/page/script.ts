import type { Effect, Menu, Selection } from "../runtime/world";
import type { FunctionHelp, RunFunction } from "../workbook/grid/customFunctions";
import type { Person } from "./people";
import type { RunReply, RunRequest } from "./protocol";

/** What the page needs of the host that runs the add-on in one document. */
export interface PageScript {
  readonly functions: readonly FunctionHelp[];
  readonly runFunction: RunFunction;
  /** The menu that `onOpen` makes for this person. */
  open(person: Person): Menu | undefined;
  run(person: Person, request: RunRequest): RunReply;
}

export type { Effect, Selection };
