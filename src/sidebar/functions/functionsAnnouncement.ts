import type { Words } from "../words";
import { findFunctions } from "./findFunctions";
import type { FunctionsState } from "./functionsState";

/** What a screen reader says of the page of functions, where nothing that takes the focus says it. */
export function functionsAnnouncement({ view, search }: FunctionsState, words: Words): string {
  switch (view.at) {
    case "list": {
      if (search.trim() === "") return "";
      const count = findFunctions(search).reduce((sum, { names }) => sum + names.length, 0);
      return words.say("functionsFound", { count });
    }
    case "function":
      return view.step.at === "looking" ? words.say("lookingAtTable") : "";
    case "keep":
      return view.step.at === "working" ? words.say("keeping") : "";
  }
}
