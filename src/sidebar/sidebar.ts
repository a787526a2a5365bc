import type { Language } from "../core/vocabulary";
import { createActions } from "./actions";
import { announcement } from "./announcement";
import { callServer } from "./callServer";
import { patch } from "./patch";
import { begin, createStore, type State } from "./state";
import { page } from "./views/page";
import { wordsOf } from "./words";

/** Draws the sidebar into `app`, tells what happens in `status`, and reads the open sheet. */
export function startSidebar(app: HTMLElement, status: HTMLElement): void {
  let shown: State["view"]["at"] = "reading";
  const draw = (state: State): void => {
    const words = wordsOf(state.language);
    document.documentElement.lang = LANGUAGE_TAGS[state.language];
    // Whoever works by keyboard is taken along to the next step; whoever is still in the sheet stays there.
    const isHere = document.activeElement !== document.body;
    patch(app, page(state, words, actions));
    status.textContent = announcement(state, words);
    if (isHere && state.view.at !== shown) document.getElementById("title")?.focus();
    shown = state.view.at;
  };
  const store = createStore(begin(browserLanguage()), draw);
  const actions = createActions(store, callServer);
  actions.read();
}

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/** Until the server says which language the person's account has. */
const browserLanguage = (): Language => (/^zh/i.test(navigator.language) ? "zh" : "en");
