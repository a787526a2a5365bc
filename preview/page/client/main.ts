import type { Effect, Selection } from "../../runtime/world";
import type { Message } from "../../workbook/grid/revisions";
import type { Model } from "../../workbook/grid/speakGoogle";
import type { RunReply, RunRequest } from "../protocol";
import { join } from "./api";
import { find } from "./elements";
import { loadEngine, mountSpreadsheet } from "./engine";
import { addExtensionsMenu } from "./extensionsMenu";
import { remoteFunctions } from "./functions";
import { drawNoteMarks } from "./noteMarks";
import { showNotes } from "./notePopover";
import { createNotices } from "./notices";
import { showSelection } from "./showSelection";
import { createSidebar } from "./sidebar";
import { fillTitleBar } from "./titleBar";
import { createTransport } from "./transport";
import { addRun, undoRuns } from "./undoRuns";
import { wordingOf } from "./wording";

void start();

async function start(): Promise<void> {
  const api = await join();
  const wording = wordingOf(api.person.locale);
  document.documentElement.lang = api.person.locale.replace("_", "-");
  const notices = createNotices(wording);
  const engine = loadEngine();
  drawNoteMarks(engine);

  let lost = false;
  const stop = () => {
    if (!lost) notices.toast(wording.stopped, "", -1);
    lost = true;
    setTimeout(reloadWhenBack, 1000);
  };
  const transport = createTransport(api, stop);
  await api.listen((event) => {
    if (event.kind === "replaced") location.reload();
    else transport.receive(event.message as Message);
  }, stop);

  undoRuns(engine, async (way, run) => {
    await transport.settled();
    await api.changeRun({ way, run }).catch(stop);
  });

  const { title, notes, rows, start, revisions, functions, frameScript, menus } = await api.document();
  const runFunction = remoteFunctions(engine, functions, api, () => model.dispatch("EVALUATE_CELLS"));
  const model: Model = new engine.Model(
    start,
    {
      transportService: transport,
      client: { id: api.person.id, name: api.person.name },
      custom: { runFunction },
    },
    [...revisions],
  );
  model.on("unexpected-revision-id", start, () => location.reload());

  const run = async (request: Call): Promise<RunReply> => {
    await transport.settled();
    const reply = await api.run({ ...request, selection: selectionOf(model) });
    reply.effects.forEach(show);
    if (reply.run !== undefined) addRun(model, reply.run);
    if (reply.selection) await showSelection(model, reply.selection);
    return reply;
  };
  const sidebar = createSidebar(wording, frameScript, async (functionName, argumentsJson) => {
    const { reply, error } = await run({ functionName, argumentsJson });
    if (reply === undefined) throw new Error(error);
    return reply;
  });
  const show = (effect: Effect) => {
    if (effect.kind === "sidebar") sidebar.open(effect.title, effect.html);
    if (effect.kind === "toast") notices.toast(effect.message, effect.title, effect.seconds);
    if (effect.kind === "alert") notices.alert(effect.prompt, effect.title);
  };
  addExtensionsMenu(engine, menus, wording, async (menu) => {
    const { error } = await run({ menu }).catch((error: Error) => ({ error: error.message }));
    if (error) notices.toast(wording.notRun(error), "", -1);
  });
  fillTitleBar(api, wording, title, notices, () => model.getters.getActiveSheetId());
  await mountSpreadsheet(engine, model, find("#spreadsheet"));
  showNotes(engine, model, wording);
  for (const note of notes) notices.toast(note, "", -1);
  if (rows > 20_000) notices.toast(wording.manyRows(rows), "", -1);
  // For a look from the console, and for the browser tests.
  Object.assign(globalThis, { model });
}

/** A request before the selection of the moment is added. */
type Call = RunRequest extends infer Each ? (Each extends unknown ? Omit<Each, "selection"> : never) : never;

/** What the person has selected, the range with the current cell last. */
function selectionOf({ getters }: Model): Selection {
  const sheet = getters.getActiveSheetId();
  const current = JSON.stringify(getters.getSelectedZone());
  const zones = getters.getSelectedZones();
  const others = zones.filter((zone) => JSON.stringify(zone) !== current);
  const ranges = [...others, getters.getSelectedZone()].map(({ left, right, top, bottom }) => ({
    sheet,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  return { sheet, ranges };
}

async function reloadWhenBack(): Promise<void> {
  try {
    await fetch("/");
    location.reload();
  } catch {
    setTimeout(reloadWhenBack, 1000);
  }
}
