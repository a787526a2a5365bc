import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { parseRequest } from "../../src/protocol/parse";
import type { RunProgress } from "../../src/protocol/progress";
import type { Answers } from "../../src/protocol/replies";
import type { CallServer, Outcome, RequestTo, Step } from "../../src/sidebar/callServer";
import { newRun, runControl } from "../../src/sidebar/progressRun";
import { begin, createStore } from "../../src/sidebar/state";
import { summary } from "./harness/replies";

const SEGMENT: RequestTo<"segment"> = { do: "segment", language: "en", source: {}, settings: {} };
const WRITING: RunProgress = { step: "writing", rows: { done: 50_000, of: 100_000 } };
const DONE: Outcome<Answers["segment"]> = { ok: true, content: summary("en") };

/** A server whose segmentation ends when the test says so. */
function running(cancelled: Outcome<Answers["cancel"]> = { ok: true, content: { heard: true } }) {
  const requests: RequestTo<Step>[] = [];
  let end: (outcome: Outcome<Answers["segment"]>) => void = () => {};
  const call = (async (request: RequestTo<Step>) => {
    requests.push(request);
    if (request.do === "progress") return { ok: true, content: WRITING };
    if (request.do === "cancel") return cancelled;
    return new Promise<Outcome<Answers["segment"]>>((resolve) => {
      end = resolve;
    });
  }) as CallServer;
  const store = createStore(begin("en"), () => {});
  const control = runControl(store, call);
  const outcome = control.segment(SEGMENT);
  const shown = () => {
    const { view } = store.get();
    return view.at === "segmenting" ? view.run : undefined;
  };
  const asked = (step: Step) => requests.filter((request) => request.do === step);
  return { store, control, outcome, shown, asked, end: (result = DONE) => end(result) };
}

describe("newRun()", () => {
  test("has a name that no other run has, and that the server takes", () => {
    const ids = new Set(Array.from({ length: 1_000 }, () => newRun().id));
    expect(ids.size).toBe(1_000);
    for (const run of ids) expect(parseRequest(JSON.stringify({ do: "cancel", run })).ok).toBe(true);
  });
});

describe("runControl(store, call)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test("segment gives the run one name in all that it asks, and shows how far it is", async () => {
    const { control, shown, asked } = running();
    expect(shown()).toMatchObject({ progress: null, stop: "no" });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown()?.progress).toEqual(WRITING);
    await control.cancel();
    const names = [...asked("segment"), ...asked("progress"), ...asked("cancel")].map(
      (request) => "run" in request && request.run,
    );
    expect(names).toEqual(Array(3).fill(shown()?.id));
  });

  test("segment asks no more once the run has ended", async () => {
    const { outcome, asked, end } = running();
    await vi.advanceTimersByTimeAsync(2_000);
    end();
    expect(await outcome).toEqual(DONE);
    const before = asked("progress").length;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked("progress")).toHaveLength(before);
  });

  test("cancel says that it is stopping, and is asked once", async () => {
    const { control, shown, asked } = running();
    const first = control.cancel();
    expect(shown()?.stop).toBe("asked");
    await Promise.all([first, control.cancel()]);
    expect(asked("cancel")).toHaveLength(1);
    expect(shown()?.stop).toBe("asked");
  });

  test.each<[string, Outcome<Answers["cancel"]>]>([
    ["got lost", { ok: false, failure: { step: "cancel", kind: "offline", message: "" } }],
    ["reaches nobody", { ok: true, content: { heard: false } }],
  ])("cancel that %s says so, and can be tried again", async (_, cancelled) => {
    const { control, shown, asked } = running(cancelled);
    await control.cancel();
    expect(shown()?.stop).toBe("unheard");
    await control.cancel();
    expect(asked("cancel")).toHaveLength(2);
  });

  test("an answer to cancel that comes after the end changes nothing", async () => {
    const { control, store, end, outcome } = running({ ok: true, content: { heard: false } });
    const cancelling = control.cancel();
    end();
    await outcome;
    store.set({ view: { at: "data", busy: false } });
    await cancelling;
    expect(store.get().view).toEqual({ at: "data", busy: false });
  });

  test("cancel without a run asks nothing", async () => {
    const { control, store, asked } = running();
    store.set({ view: { at: "data", busy: false } });
    await control.cancel();
    expect(asked("cancel")).toEqual([]);
  });
});
