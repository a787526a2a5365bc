import { h, icon } from "../h";

/** Sentences worth knowing. */
export const hintList = (hints: readonly string[]): Node[] =>
  hints.length === 0
    ? []
    : [h("ul", { id: "hints", class: "hints" }, ...hints.map((hint) => h("li", {}, icon("note"), hint)))];
