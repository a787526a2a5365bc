import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/protocol/replies";
import { type Actions, createActions } from "../../src/sidebar/actions";
import { breakdownKey, breakdownRequest, labelsToChoose } from "../../src/sidebar/breakdown/breakdownRequest";
import type { CallFailure } from "../../src/sidebar/callFailure";
import type { CallServer, Outcome, RequestTo } from "../../src/sidebar/callServer";
import { begin, createStore, type State } from "../../src/sidebar/state";
import { breakdown, description, spendOnly, summary, tableValues } from "./harness/replies";

type Answer = (request: RequestTo<"breakdown">) => Promise<Outcome<Answers["breakdown"]>>;

const counted: Answer = async ({ write }) => ({
  ok: true,
  content: breakdown("en", { sheet: write ? "Tierline breakdown" : null }),
});
const failure: CallFailure = {
  step: "breakdown",
  kind: "expected",
  code: "sheetChanged",
  message: "changed",
};

/** The sidebar on the preview of a shop, over a server that answers at once. */
async function previewed(answer: Answer = counted, table = description("en")) {
  const requests: RequestTo<"breakdown">[] = [];
  const replies: { readonly [step: string]: unknown } = {
    describe: table,
    values: tableValues(50),
    segment: summary("en"),
    progress: null,
  };
  const call = (async (request: { readonly do: string }) => {
    if (request.do !== "breakdown") return { ok: true, content: replies[request.do] };
    requests.push(request as RequestTo<"breakdown">);
    return answer(request as RequestTo<"breakdown">);
  }) as CallServer;
  const store = createStore(begin("en"), () => {});
  const actions = createActions(store, call);
  const act = async (step: (actions: Actions) => void): Promise<State> => {
    step(actions);
    await new Promise((resolve) => setTimeout(resolve));
    return store.get();
  };
  await act((all) => all.read());
  await act((all) => all.go("preview"));
  return { act, requests, state: store.get };
}

describe("breakdown.chooseColumn(column)", () => {
  test("asks for the table, the rules and the column that are shown, and writes nothing", async () => {
    const { act, requests } = await previewed();
    const { breakdown: after } = await act((all) => all.breakdown.chooseColumn(3));
    expect(requests).toMatchObject([
      {
        do: "breakdown",
        source: { sheet: "Customers" },
        column: { column: 3, title: "Region" },
        by: "tier",
        write: false,
      },
    ]);
    expect(requests[0]!.settings).toEqual(description("en").settings);
    expect(after.step).toMatchObject({ at: "counted", content: { column: "Region" } });
  });

  test("of two columns chosen one after the other shows the second, whichever answer comes first", async () => {
    const answers: ((content: Answers["breakdown"]) => void)[] = [];
    const { act, state } = await previewed(
      () => new Promise((done) => answers.push((content) => done({ ok: true, content }))),
    );
    await act((all) => all.breakdown.chooseColumn(2));
    await act((all) => all.breakdown.chooseColumn(3));
    await act(() => answers[1]!(breakdown("en", { column: "second" })));
    await act(() => answers[0]!(breakdown("en", { column: "first" })));
    expect(state().breakdown.step).toMatchObject({ at: "counted", content: { column: "second" } });
  });

  test("shows what the server can't do, and count() asks again", async () => {
    let fails = true;
    const { act, state } = await previewed(async (request) =>
      fails ? { ok: false, failure } : counted(request),
    );
    await act((all) => all.breakdown.chooseColumn(3));
    expect(state().breakdown.step).toEqual({ at: "failed", failure });
    fails = false;
    await act((all) => all.breakdown.count());
    expect(state().breakdown.step.at).toBe("counted");
  });
});

describe("breakdown.write()", () => {
  test("keeps the table in view while it is written, and tells the sheet", async () => {
    const { act, requests, state } = await previewed();
    await act((all) => all.breakdown.chooseColumn(3));
    const writing = act((all) => all.breakdown.write());
    expect(state().breakdown.step).toMatchObject({ at: "writing", content: { column: "Region" } });
    await writing;
    expect(requests.map(({ write }) => write)).toEqual([false, true]);
    expect(state().breakdown.step).toMatchObject({ content: { sheet: "Tierline breakdown" } });
  });

  test("does nothing before anything was counted", async () => {
    const { act, requests } = await previewed();
    await act((all) => all.breakdown.write());
    expect(requests).toEqual([]);
  });
});

describe("breakdownRequest(state)", () => {
  const keyNow = (state: State): string => breakdownKey(breakdownRequest(state)!);

  test("changes its key with the rules, not with the language or the columns to write", async () => {
    const { act, state } = await previewed();
    const before = keyNow(await act((all) => all.breakdown.chooseColumn(3)));
    await act((all) => all.chooseRules({ columns: ["tier", "stage"] }));
    await act((all) => all.speak("zh"));
    expect(keyNow(state())).toBe(before);
    await act((all) => all.chooseRules({ bins: 4 }));
    expect(keyNow(state())).not.toBe(before);
  });

  test("after a run goes by what the run went by, whatever was chosen since", async () => {
    const { act } = await previewed();
    await act((all) => all.breakdown.chooseColumn(3));
    const done = await act((all) => all.segment());
    const before = keyNow(done);
    expect(done.breakdown.step).toMatchObject({ at: "counted", key: before });
    await act((all) => all.go("preview"));
    await act((all) => all.chooseRules({ stage: { atRiskGaps: 3, lostGaps: 9, loyalOrders: 5 } }));
    await act((all) => all.showLastRun());
    expect(keyNow(await act((all) => all.breakdown.chooseColumn(3)))).toBe(before);
  });

  test("of a table that only has what a tier needs offers tiers alone", async () => {
    const { act, requests } = await previewed(counted, spendOnly("en"));
    const state = await act((all) => all.breakdown.chooseLabel("stage"));
    expect(labelsToChoose(state)).toEqual(["tier"]);
    await act((all) => all.breakdown.chooseColumn(3));
    expect(requests.map(({ by }) => by)).toEqual(["tier"]);
  });

  test("is nothing without a column, and a fresh look at the sheet forgets it", async () => {
    const { act, state } = await previewed();
    expect(breakdownRequest(state())).toBeUndefined();
    await act((all) => all.breakdown.chooseColumn(3));
    await act((all) => all.read());
    expect(state().breakdown.column).toBeNull();
  });
});
