import type { Description, TableValues } from "../protocol/replies";
import type { Ask } from "./ask";
import type { CallServer, RequestTo } from "./callServer";
import { type Draft, rulesOf } from "./draft";
import { latestOnly } from "./latestOnly";
import { isReadAsOf, obstacle } from "./outlook";
import { valuesRequest } from "./requests";
import { isStep, type State, type Store } from "./state";
import { wordsOf } from "./words";

/** What the values of a table depend on. Most rules are worked out in the page and need no others. */
export function valuesKey(description: Description, draft: Draft): string {
  const { language, settings, ...table } = valuesRequest(description, draft, "en");
  const { asOf, scoreAgainst } = rulesOf(description, draft);
  return JSON.stringify([table, asOf, scoreAgainst]);
}

/** The values for what is chosen now; undefined where they are not at hand. */
export function valuesNow({ description, draft, values }: State): TableValues | undefined {
  return description && values?.key === valuesKey(description, draft) ? values.content : undefined;
}

/** A function that gets the values where the step shown works with them and they are not at hand. */
export function createValuesReader(store: Store, call: CallServer, ask: Ask): () => void {
  const look = latestOnly(
    ({ request }: { readonly request: RequestTo<"values">; readonly key: string }) => ask(call(request)),
    (outcome, { key }) => {
      const { view } = store.get();
      if (outcome.ok) store.set({ values: { key, content: outcome.content } });
      else if (isStep(view)) store.set({ view: { ...view, failure: outcome.failure } });
    },
  );
  return () => {
    const state = store.get();
    const { description, draft, language, view } = state;
    if (!description || !isStep(view) || view.at === "data" || view.busy) return;
    if (valuesNow(state) || !isReadAsOf(description, draft)) return;
    if (obstacle(description, draft, wordsOf(language)) !== undefined) return;
    look({ request: valuesRequest(description, draft, language), key: valuesKey(description, draft) });
  };
}
