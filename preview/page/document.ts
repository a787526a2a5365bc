import { readFunctionHelp } from "../../scripts/build/functionHelp";
import { frameScript } from "../bridge/frameScript";
import type { Table } from "../files/table";
import { createHost } from "../host";
import type { ProjectFiles } from "../runtime/project";
import type { Menu, User } from "../runtime/world";
import { type FunctionHelp, type RunFunction, registerFunctions } from "../workbook/grid/customFunctions";
import { engine } from "../workbook/grid/engine";
import { withResultCache } from "../workbook/grid/resultCache";
import type { GridSheet } from "../workbook/grid/workbookData";
import { createGridWorkbook, type GridWorkbook } from "../workbook/gridWorkbook";
import type { SheetId } from "../workbook/workbook";
import { createAppearance } from "./appearance/appearance";
import { followInFile, gridSheets, savedBytes } from "./files";
import { createHistory } from "./history";
import type { Person } from "./people";
import type { RunReply, RunRequest } from "./protocol";

/** A spreadsheet with the add-on in it, as everybody at this server has it open. */
export interface OpenDocument {
  readonly title: string;
  /** What there is to know about the file it came from. */
  readonly notes: readonly string[];
  readonly workbook: GridWorkbook;
  readonly functions: readonly FunctionHelp[];
  /** What a sidebar's frame needs to have `google.script`. */
  readonly frameScript: string;
  readonly runFunction: RunFunction;
  /** The menus that `onOpen` makes for this person. */
  open(person: Person): readonly Menu[];
  run(person: Person, request: RunRequest): RunReply;
  /** Takes back, or does again, all that a run of a script did. */
  changeRun(way: "undo" | "redo", run: number): void;
  save(format: "csv" | "xlsx", sheet: SheetId): Promise<SavedFile>;
}

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface DocumentOptions {
  readonly title: string;
  /** Sheets to start from, or a file. */
  readonly content: readonly GridSheet[] | Table;
  /** The pushed folder. */
  readonly files: ProjectFiles;
  readonly timeZone: string;
}

/** Opens sheets or a file with the add-on. The first person who comes owns it. */
export async function openDocument(options: DocumentOptions): Promise<OpenDocument> {
  const { title, content, files, timeZone } = options;
  const table = "source" in content ? content : undefined;
  const sheets = "source" in content ? gridSheets(content.workbook) : content;
  const functions = Object.keys(files)
    .filter((name) => /\.(js|gs)$/.test(name))
    .flatMap((name) => readFunctionHelp(files[name]!));
  registerFunctions(engine, functions);

  const runFunction = withResultCache((name, args) => {
    try {
      const result = host.customFunction(name, ...args);
      return result.ok ? { value: result.values } : result;
    } catch (error) {
      // What the host does not model is an error in its cell; the rest of the sheet goes on.
      return { error: "#ERROR!", message: (error as Error).message };
    }
  });
  // The grid calculates as soon as it is made, the host needs the grid: what comes too early is calculated again.
  let ready = false;
  const workbook = createGridWorkbook({
    sheets,
    timeZone,
    runFunction: (name, args) => (ready ? runFunction(name, args) : { error: "#N/A", message: "" }),
  });
  const host = createHost({ files, workbook, name: title, owner: "Ana" });
  ready = true;
  workbook.model.dispatch("EVALUATE_CELLS");
  const { layer } = host.document;
  if (table) {
    table.fillLayer(layer);
    workbook.onStructure((event) => {
      // An xlsx file's styles stand in their places: to it, sorted rows are cells with other contents.
      if (event.kind !== "reorder" || table.source.kind === "csv") followInFile(table.workbook, event);
    });
  }
  const appearance = createAppearance(workbook, layer);
  if (table) appearance.refresh();
  else appearance.absorb();
  const history = createHistory(workbook, layer);

  const users = new Map<string, User>();
  const userOf = ({ id, name, locale }: Person): User => {
    const user = users.get(id) ?? host.addUser(name, { locale });
    users.set(id, user);
    return Object.assign(user, { locale });
  };
  /** Takes the effects but leaves the menus, from which a later click is looked up. */
  const effectsOf = (user: User) => {
    const effects = host.takeEffects(user);
    user.effects.push(...effects.filter(({ kind }) => kind === "menu"));
    return effects.filter(({ kind }) => kind !== "menu");
  };

  return {
    title,
    notes: table?.notes ?? [],
    workbook,
    functions,
    frameScript: await frameScript(host.publicFunctions),
    runFunction,
    open(person) {
      const user = userOf(person);
      user.effects.length = 0;
      try {
        return host.open(user);
      } catch (error) {
        // A trigger that fails says so only in the developer's log; the document opens without the menu.
        console.error(`onOpen: ${(error as Error).message}`);
        return [];
      }
    },
    run(person, { selection, ...request }) {
      const user = userOf(person);
      user.selection = selection;
      appearance.absorb();
      let outcome: Pick<RunReply, "reply" | "error"> = {};
      const run = history.record(() => {
        try {
          if ("menu" in request) host.menu(user, request.menu);
          else outcome = { reply: host.answer(user, request.functionName, request.argumentsJson) };
        } catch (error) {
          outcome = { error: (error as Error).message };
        }
        appearance.refresh();
      });
      const { selection: now } = user;
      const isElsewhere = now.sheet !== selection.sheet || (now !== selection && now.ranges.length > 0);
      return {
        effects: effectsOf(user),
        ...outcome,
        ...(isElsewhere && { selection: now }),
        ...(run === undefined ? {} : { run }),
      };
    },
    changeRun(way, run) {
      history[way](run);
    },
    async save(format, sheet) {
      const shown = workbook.sheets().find(({ id }) => id === sheet)?.name ?? title;
      const stem =
        format === "csv" && workbook.sheets().length > 1 ? shown : title.replace(/\.[a-z]{3,4}$/i, "");
      const name = `${stem}.${format}`;
      appearance.absorb();
      return { name, bytes: await savedBytes({ workbook, layer, source: table?.source }, name, sheet) };
    },
  };
}
