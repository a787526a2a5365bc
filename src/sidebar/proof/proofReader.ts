import { PREDICTED_COLUMNS } from "../../core/predictionRules";
import type { OutputColumn } from "../../core/vocabulary";
import type { Description, Proof } from "../../protocol/replies";
import type { CallServer, Outcome, RequestTo } from "../callServer";
import { type Draft, rulesOf } from "../draft";
import { latestOnly } from "../latestOnly";
import { columnsToWrite, obstacle } from "../outlook";
import { proveRequest } from "../requests";
import { isStep, type State, type Store } from "../state";
import { wordsOf } from "../words";

/** Keeps the check of the prediction in step with what is chosen. */
export interface ProofReader {
  /** Has the prediction checked where somebody wants to know and it is not known. */
  readonly see: () => void;
  /** The same because she asks for it; what failed is tried again. */
  readonly prove: () => void;
}

/** What the check depends on: the rows, the day and the model, and no other rule. */
export function proofKey(description: Description, draft: Draft): string {
  const { language, settings, ...table } = proveRequest(description, draft, "en");
  const { asOf, prediction } = rulesOf(description, draft);
  return JSON.stringify([table, asOf, prediction.model]);
}

/** The answer for what is chosen now; undefined where there is none yet. */
export function proofNow({ description, draft, proof: { answer } }: State): Outcome<Proof> | undefined {
  return description && answer?.key === proofKey(description, draft) ? answer.outcome : undefined;
}

/** Those of the columns that a run would not write, because going on as before foretold better than the model. */
export function refusedColumns(state: State, columns: readonly OutputColumn[]): OutputColumn[] {
  const outcome = proofNow(state);
  const isRefused = outcome?.ok && outcome.content.check?.verdict === "naive";
  return isRefused ? columns.filter(isPredicted) : [];
}

const isPredicted = (column: OutputColumn): boolean =>
  (PREDICTED_COLUMNS as readonly OutputColumn[]).includes(column);

/** A reader over the store. Nothing else waits for it, and nothing else is shown as waiting. */
export function createProofReader(store: Store, call: CallServer): ProofReader {
  let asking: string | undefined;
  const look = latestOnly(
    ({ request }: { readonly request: RequestTo<"prove">; readonly key: string }) => call(request),
    (outcome, { key }) => {
      asking = undefined;
      store.set({ proof: { ...store.get().proof, answer: { key, outcome } } });
    },
  );

  function see(): void {
    const { description, draft, language, view, proof } = store.get();
    if (!description || !isStep(view) || view.at === "data" || view.busy) return;
    if (!proof.asked && !isPredictionWanted(description, draft)) return;
    if (obstacle(description, draft, wordsOf(language)) !== undefined) return;
    const key = proofKey(description, draft);
    if (key === asking || key === proof.answer?.key) return;
    asking = key;
    look({ request: proveRequest(description, draft, language), key });
  }

  return {
    see,
    prove: () => {
      const { answer } = store.get().proof;
      store.set({ proof: { asked: true, answer: answer?.outcome.ok ? answer : null } });
      see();
    },
  };
}

/** Customers say too little for a check: only of orders is it made unasked. */
const isPredictionWanted = (description: Description, draft: Draft): boolean =>
  description.kind === "orders" && columnsToWrite(description, draft).some(isPredicted);
