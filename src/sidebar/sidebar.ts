import type { Language } from "../core/vocabulary";
import { createActions } from "./actions";
import { announcement } from "./announcement";
import { callServer } from "./callServer";
import { functionsAnnouncement } from "./functions/functionsAnnouncement";
import { functionsPlace } from "./functions/functionsState";
import { patch } from "./patch";
import { begin, createStore, type State } from "./state";
import { page } from "./views/page";
import { wordsOf } from "./words";

/** Draws the sidebar into `app`, tells what happens in `status`, and reads the open sheet. */
export function startSidebar(app: HTMLElement, status: HTMLElement): void {
  let shown = placeOf(begin(browserLanguage()));
  const draw = (state: State): void => {
    const words = wordsOf(state.language);
    document.documentElement.lang = LANGUAGE_TAGS[state.language];
    // Whoever works by keyboard is taken along to the next step; whoever is still in the sheet stays there.
    const focused = document.activeElement;
    const isHere = focused !== document.body;
    patch(app, page(state, words, actions));
    // A control that was drawn anew in another place keeps the focus.
    if (focused?.id && document.activeElement !== focused) document.getElementById(focused.id)?.focus();
    status.textContent = state.functions.open
      ? functionsAnnouncement(state.functions, words)
      : announcement(state, words);
    if (placeOf(state) === shown) return;
    shown = placeOf(state);
    document.getElementById("body")?.scrollTo(0, 0);
    if (isHere) document.getElementById("title")?.focus();
  };
  const store = createStore(begin(browserLanguage()), draw);
  const actions = createActions(store, callServer);
  actions.read();
}

/** Changes when the person is led to another view. */
const placeOf = ({ functions, view }: State): string =>
  functions.open ? functionsPlace(functions) : view.at;

const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: "en", zh: "zh-CN" };

/** Until the server says which language the person's account has. */
const browserLanguage = (): Language => (/^zh/i.test(navigator.language) ? "zh" : "en");
