import { h } from "../h";

/** The heading of a view; the focus goes there when the view begins. */
export const title = (text: string): HTMLElement => h("h1", { id: "title", tabindex: -1 }, text);
