import { frameScript } from "../bridge/frameScript";
import { createHost } from "../host";
import type { ProjectFiles } from "../runtime/project";
import type { Menu, User } from "../runtime/world";
import { type FunctionHelp, type RunFunction, registerFunctions } from "../workbook/grid/customFunctions";
import { engine } from "../workbook/grid/engine";
import { readFunctionHelp } from "../workbook/grid/functionHelp";
import { withResultCache } from "../workbook/grid/resultCache";
import type { GridSheet } from "../workbook/grid/workbookData";
import { createGridWorkbook, type GridWorkbook } from "../workbook/gridWorkbook";
import { createAppearance } from "./appearance";
import type { Person } from "./people";
import type { RunReply, RunRequest } from "./protocol";

/** A spreadsheet with the add-on in it, as everybody at this server has it open. */
export interface OpenDocument {
  readonly title: string;
  readonly workbook: GridWorkbook;
  readonly functions: readonly FunctionHelp[];
  /** What a sidebar's frame needs to have `google.script`. */
  readonly frameScript: string;
  readonly runFunction: RunFunction;
  /** The menus that `onOpen` makes for this person. */
  open(person: Person): readonly Menu[];
  run(person: Person, request: RunRequest): RunReply;
}

export interface DocumentOptions {
  readonly title: string;
  readonly sheets: readonly GridSheet[];
  /** The pushed folder. */
  readonly files: ProjectFiles;
  readonly timeZone: string;
}

/** Opens a workbook of these sheets with the add-on. The first person who comes owns it. */
export async function openDocument(options: DocumentOptions): Promise<OpenDocument> {
  const { title, sheets, files, timeZone } = options;
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
  const workbook = createGridWorkbook({ sheets, timeZone, runFunction });
  const host = createHost({ files, workbook, name: title, owner: "Ana" });
  const appearance = createAppearance(workbook, host.document.layer);

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
      try {
        if ("menu" in request) {
          host.menu(user, request.menu);
          return { effects: effectsOf(user) };
        }
        const reply = host.answer(user, request.functionName, request.argumentsJson);
        return { effects: effectsOf(user), reply };
      } catch (error) {
        return { effects: effectsOf(user), error: (error as Error).message };
      } finally {
        appearance.refresh();
      }
    },
  };
}
