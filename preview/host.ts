import { decodeReply, encodeArguments } from "./bridge/copying";
import { answer } from "./bridge/server";
import type { AuthMode } from "./runtime/authMode";
import { type Clock, createClock } from "./runtime/clock";
import { execute } from "./runtime/execution";
import { type Call, createJournal, type Journal } from "./runtime/journal";
import type { Outcome } from "./runtime/outcome";
import { type ProjectFiles, readProject } from "./runtime/project";
import {
  type Access,
  createStores,
  type Effect,
  type Menu,
  type SheetDocument,
  type User,
  type World,
} from "./runtime/world";
import {
  type CustomFunctionArgument,
  type CustomFunctionResult,
  callCustomFunction,
} from "./services/customFunction";
import { callFormula } from "./services/formula";
import { GLOBALS } from "./services/globals";
import { rangeOfA1 } from "./services/places";
import { AUTH_MODE } from "./services/scriptApp";
import { spreadsheetService } from "./services/spreadsheet";
import { createLayer } from "./workbook/layer";
import { shiftBlock } from "./workbook/shift";
import type { Workbook } from "./workbook/workbook";

export interface HostOptions {
  /** The pushed folder. */
  readonly files: ProjectFiles;
  /** Whether files are loaded as listed or the other way round; a project must not care. */
  readonly order?: "listed" | "reversed";
  /** Left out where the script runs outside any document. */
  readonly workbook?: Workbook;
  /** Name of the spreadsheet. */
  readonly name?: string;
  readonly clock?: Clock;
  /** The user who may edit whatever is protected. */
  readonly owner?: string;
}

/** Google's side of the add-on, on this machine: runs the pushed files against a workbook, for any number of users. */
export interface Host {
  readonly journal: Journal;
  readonly clock: Clock;
  readonly publicFunctions: readonly string[];
  /** The spreadsheet with its layer and stores; throws where the host has none. */
  readonly document: SheetDocument;
  /** Called before each counted service call: may throw, or let another user act in between. */
  onCall: ((call: Call) => void) | undefined;
  addUser(name: string, options?: UserOptions): User;
  /** Selects ranges in A1 notation; the last holds the current cell. */
  select(user: User, sheetName: string, ...ranges: string[]): void;
  /** The user opens the document: runs `onOpen` and gives the menus it built. */
  open(user: User): readonly Menu[];
  /** The user installs the add-on in this document: runs `onInstall`, in AuthMode FULL. */
  install(user: User): readonly Menu[];
  /** Clicks the menu item of this caption. */
  menu(user: User, caption: string): void;
  /** `google.script.run.functionName(...args)`: copies both ways as Google does; throws what the failure handler gets. */
  call(user: User, functionName: string, ...args: readonly unknown[]): unknown;
  /** The same with arguments and reply as they cross the wire. */
  answer(user: User, functionName: string, argumentsJson: string): string;
  /** Calculates a custom function's cell. */
  customFunction(functionName: string, ...args: readonly CustomFunctionArgument[]): CustomFunctionResult;
  /** Calculates a formula that is one call of a custom function, with arguments from the cells of a sheet. */
  formula(sheetName: string, formula: string): CustomFunctionResult;
  /** What a user sees since the last call: takes the effects away. */
  takeEffects(user: User): readonly Effect[];
}

export interface UserOptions {
  readonly locale?: string;
  /** False: the add-on is installed but not enabled in this document, and `onOpen` runs in AuthMode NONE. */
  readonly enabled?: boolean;
  /** A person who may only view: no simple trigger runs for them, so they have no menu, and writing is refused. */
  readonly access?: Access;
}

/** A host for one pushed folder and, usually, one workbook. */
export function createHost(options: HostOptions): Host {
  const { workbook, owner = "owner", clock = createClock() } = options;
  const document: SheetDocument | undefined = workbook && {
    name: options.name ?? "Spreadsheet",
    workbook,
    layer: createLayer(workbook),
    stores: createStores(),
    owner,
  };
  const world: World = {
    project: readProject(options.files, options.order),
    clock,
    journal: createJournal(),
    document,
    scriptStores: createStores(),
    formulaCalls: { since: clock.now(), count: 0 },
    onCall: undefined,
    interfering: false,
  };
  const users: User[] = [];
  followSelections(users, workbook);

  /** A simple trigger or a menu click: what it returns is nobody's business. */
  const run = (user: User, mode: AuthMode, functionName: string, event?: "event"): void => {
    const outcome = execute(
      world,
      GLOBALS,
      { user, mode, functionName },
      {
        args: (execution) =>
          event
            ? [
                Object.assign(execution.realm.copy({}) as object, {
                  authMode: AUTH_MODE[mode],
                  source: execution.handle(spreadsheetService, {}),
                }),
              ]
            : [],
        take: () => undefined,
      },
    );
    settled(outcome);
  };
  const menusOf = (user: User, mode: AuthMode, trigger: string): Menu[] => {
    const before = user.effects.length;
    run(user, mode, trigger, "event");
    return user.effects.slice(before).flatMap((effect) => (effect.kind === "menu" ? [effect.menu] : []));
  };
  const sheetNamed = (name: string) => {
    const sheet = workbook?.sheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`there is no sheet named ${name}`);
    return sheet;
  };

  return {
    journal: world.journal,
    clock,
    publicFunctions: world.project.publicFunctions,
    get document() {
      if (!document) throw new Error("this host has no document");
      return document;
    },
    get onCall() {
      return world.onCall;
    },
    set onCall(hook) {
      world.onCall = hook;
    },
    addUser(name, { locale = "en", enabled = true, access = "edit" } = {}) {
      const sheet = workbook?.sheets().find((each) => !each.hidden)?.id ?? "";
      const user: User = {
        name,
        locale,
        enabled,
        access,
        stores: createStores(),
        selection: { sheet, ranges: [] },
        effects: [],
      };
      users.push(user);
      return user;
    },
    select(user, sheetName, ...ranges) {
      const sheet = sheetNamed(sheetName);
      user.selection = { sheet: sheet.id, ranges: ranges.map((a1) => rangeOfA1(sheet, a1).block) };
    },
    open: (user) =>
      user.access === "view" ? [] : menusOf(user, user.enabled ? "LIMITED" : "NONE", "onOpen"),
    install: (user) => menusOf(user, "FULL", "onInstall"),
    menu(user, caption) {
      const menus = user.effects.flatMap((effect) => (effect.kind === "menu" ? [effect.menu] : []));
      const functionName = functionOf(menus, caption);
      if (functionName === undefined) throw new Error(`no menu has an item ${caption}`);
      run(user, "FULL", functionName);
    },
    call(user, functionName, ...args) {
      if (!world.project.publicFunctions.includes(functionName)) {
        throw new TypeError(`google.script.run.${functionName} is not a function`);
      }
      return decodeReply(answer(world, user, functionName, encodeArguments(args)));
    },
    answer: (user, functionName, argumentsJson) => answer(world, user, functionName, argumentsJson),
    customFunction: (functionName, ...args) => callCustomFunction(world, functionName, args),
    formula: (sheetName, formula) => callFormula(world, sheetNamed(sheetName).id, formula),
    takeEffects: (user) => user.effects.splice(0),
  };
}

/** What an execution gave, or the script's failure as an error with the script's own stack. */
function settled<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { name, message, stack } = outcome.error;
  throw Object.assign(new Error(message), { name, stack });
}

function functionOf(menus: readonly Menu[], caption: string): string | undefined {
  for (const item of menus.flatMap(({ items }) => items)) {
    if (item.kind === "item" && item.caption === caption) return item.functionName;
    const inside = item.kind === "menu" ? functionOf([item.menu], caption) : undefined;
    if (inside !== undefined) return inside;
  }
  return undefined;
}

/** Selections move with their cells, and leave a sheet that is removed. */
function followSelections(users: readonly User[], workbook: Workbook | undefined): void {
  workbook?.onStructure((event) => {
    for (const user of users) {
      const { sheet, ranges } = user.selection;
      const kept = ranges.flatMap((block) => shiftBlock(event, block) ?? []);
      const gone = event.kind === "removeSheet" && event.sheet === sheet;
      const next = gone ? (workbook.sheets().find((each) => !each.hidden)?.id ?? "") : sheet;
      user.selection = { sheet: next, ranges: kept };
    }
  });
}
