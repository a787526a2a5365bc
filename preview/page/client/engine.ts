import { type Engine, speakGoogle } from "../../workbook/grid/speakGoogle";

/** The engine's own files set these two globals. */
declare const o_spreadsheet: Engine;
declare const owl: {
  readonly App: new (
    component: unknown,
    options: { readonly props: object; readonly templates: string },
  ) => { mount(element: Element): Promise<unknown> };
};

/** The page's copy of the spreadsheet engine, with Google's names. */
export function loadEngine(): Engine {
  // It prints a line for every command.
  console.debug = () => {};
  speakGoogle(o_spreadsheet);
  return o_spreadsheet;
}

/** Shows the spreadsheet of a model in an element. */
export async function mountSpreadsheet(engine: Engine, model: object, element: Element): Promise<void> {
  const templates = await (await fetch("/engine/o_spreadsheet.xml")).text();
  await new owl.App(engine.Spreadsheet, { props: { model }, templates }).mount(element);
}
