import { h } from "../../h";

/** Rules that most never need: closed, with a word about what they are now. */
export const fold = (
  id: string,
  heading: string,
  now: string,
  ...children: readonly (Node | null)[]
): HTMLElement =>
  h(
    "details",
    { id, class: "box" },
    h("summary", { id: `${id}-summary` }, heading, now !== "" && h("small", {}, now)),
    ...children,
  );
