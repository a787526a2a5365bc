import { h } from "../h";

/** `primary` is what she came for, `plain` stands beside it, `link` is for what is rarely needed, `note` leads to something. */
export type ButtonKind = "primary" | "plain" | "link" | "note";

export const button = (
  id: string,
  kind: ButtonKind,
  label: string,
  click: () => void,
  icon?: SVGElement,
): HTMLButtonElement => h("button", { id, type: "button", class: kind, click }, icon ?? null, label);
