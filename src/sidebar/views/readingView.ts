import { h } from "../h";
import type { Parts, Scene } from "./page";
import { title } from "./title";

/** Before there is anything to show: the shape of what comes. */
export const readingView = ({ state, words }: Scene): Parts => ({
  body: [
    title(words.say("reading")),
    state.slow && h("p", { class: "muted" }, words.say("readingSlow")),
    h(
      "div",
      { class: "skeleton", "aria-hidden": "true" },
      ...["short", "tall", "", "", "", ""].map((size) => h("span", { class: size })),
    ),
  ].filter((node): node is HTMLElement => node !== false),
});
