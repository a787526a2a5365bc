import { describe, expect, test } from "vitest";
import type { Proof } from "../../../src/protocol/replies";
import type { CallServer, Outcome } from "../../../src/sidebar/callServer";
import { UNTOUCHED } from "../../../src/sidebar/draft";
import { createProofReader, proofNow, refusedColumns } from "../../../src/sidebar/proof/proofReader";
import { begin, createStore, type State } from "../../../src/sidebar/state";
import { description, predicting, proof } from "../harness/replies";

const WANTED: State = {
  ...begin("en"),
  description: predicting("en"),
  view: { at: "preview", busy: false },
};
const OFFLINE: Outcome<Proof> = {
  ok: false,
  failure: { step: "prove", kind: "offline", message: "HTTP 0" },
};
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A reader in a state, over a server that gives these answers one after the other, the last again and again. */
function reader(state: Partial<State> = {}, answers: readonly Outcome<Proof>[] = [proofOf("model")]) {
  const requests: unknown[] = [];
  const call = (async (request: unknown) => {
    requests.push(request);
    return answers[Math.min(requests.length, answers.length) - 1];
  }) as CallServer;
  const store = createStore({ ...WANTED, ...state }, () => {});
  return { ...createProofReader(store, call), store, requests };
}
const proofOf = (verdict: "model" | "naive"): Outcome<Proof> => ({ ok: true, content: proof(verdict) });
const withModel = (model: "BG" | "MBG") => ({
  ...UNTOUCHED,
  rules: { prediction: { ...predicting("en").settings.prediction, model } },
});

describe("createProofReader", () => {
  test("see() asks once, unasked, where a predicted column is to be written of orders", async () => {
    const { see, store, requests } = reader();
    see();
    see();
    await rest();
    see();
    expect(requests).toMatchObject([{ do: "prove", source: { sheet: "Orders" } }]);
    expect(proofNow(store.get())).toEqual(proofOf("model"));
  });

  test.each<[string, Partial<State>]>([
    ["of customers", { description: { ...predicting("en"), kind: "customers" } }],
    ["where no such column is wanted", { description: description("en", { kind: "orders" }) }],
    ["on the data", { view: { at: "data", busy: false } }],
    ["while the table is read", { view: { at: "preview", busy: true } }],
    ["where a run can't begin", { description: { ...predicting("en"), customers: 0 } }],
  ])("see() asks nothing %s", async (_, state) => {
    const { see, requests } = reader(state);
    see();
    await rest();
    expect(requests).toEqual([]);
  });

  test("prove() asks also of customers, and from then on see() follows the model and the day, and no other rule", async () => {
    const { see, prove, store, requests } = reader({
      description: { ...predicting("en"), kind: "customers" },
    });
    prove();
    await rest();
    store.set({ draft: { ...UNTOUCHED, rules: { bins: 4 } } });
    see();
    expect(requests).toHaveLength(1);
    store.set({ draft: withModel("BG") });
    expect(proofNow(store.get())).toBeUndefined();
    see();
    await rest();
    expect(requests).toHaveLength(2);
    expect(requests[1]).toMatchObject({ settings: { prediction: { model: "BG" } } });
  });

  test("see() drops the answer that a newer wish has overtaken", async () => {
    const { see, store, requests } = reader({}, [proofOf("naive"), proofOf("model")]);
    see();
    store.set({ draft: withModel("BG") });
    see();
    await rest();
    expect(requests).toHaveLength(2);
    expect(proofNow(store.get())).toEqual(proofOf("model"));
  });

  test("prove() tries again what failed, see() does not", async () => {
    const { see, prove, store, requests } = reader({}, [OFFLINE, proofOf("model")]);
    see();
    await rest();
    see();
    await rest();
    expect(requests).toHaveLength(1);
    expect(proofNow(store.get())).toEqual(OFFLINE);
    prove();
    await rest();
    expect(proofNow(store.get())).toEqual(proofOf("model"));
  });
});

describe("refusedColumns", () => {
  const columns = ["tier", "clv", "nextOrder"] as const;

  test("refusedColumns are the predicted ones where going on as before foretold better", async () => {
    for (const [verdict, refused] of [
      ["model", []],
      ["naive", ["clv", "nextOrder"]],
    ] as const) {
      const { see, store } = reader({}, [proofOf(verdict)]);
      expect(refusedColumns(store.get(), columns)).toEqual([]);
      see();
      await rest();
      expect(refusedColumns(store.get(), columns)).toEqual(refused);
    }
  });
});
