import { describe, expect, test } from "vitest";
import type { Answers, Description } from "../../src/protocol/replies";
import { type Actions, createActions } from "../../src/sidebar/actions";
import type { CallFailure } from "../../src/sidebar/callFailure";
import type { CallServer, Outcome, RequestTo, Step } from "../../src/sidebar/callServer";
import type { RuleChoices } from "../../src/sidebar/draft";
import { customersToTake } from "../../src/sidebar/outlook";
import { begin, createStore, type State } from "../../src/sidebar/state";
import {
  aboutSummary,
  breakdown,
  columnValues,
  description,
  formulasBack,
  functionPlace,
  insertedFunction,
  keptValues,
  nothingUsable,
  proof,
  putRightSummary,
  summary,
  tableValues,
  undoSummary,
} from "./harness/replies";

type AnyRequest = RequestTo<Step>;
type Reply = { readonly [S in Step]?: (request: RequestTo<S>) => Outcome<Answers[S]> };

const ok = <Content>(content: Content): Outcome<Content> => ({ ok: true, content });
const fail = (failure: CallFailure): { readonly ok: false; readonly failure: CallFailure } => ({
  ok: false,
  failure,
});

const USUAL: Required<Reply> = {
  describe: () => ok(description("en")),
  columnValues: () => ok(columnValues("en")),
  values: () => ok(tableValues()),
  prove: () => ok(proof()),
  breakdown: () => ok(breakdown("en")),
  segment: () => ok(summary("en")),
  putRight: () => ok(putRightSummary("en")),
  undo: () => ok(undoSummary("en")),
  progress: () => ok(null),
  cancel: () => ok({ heard: true }),
  showSheet: () => ok({ sheet: "Tierline customers" }),
  functionPlace: () => ok(functionPlace("en")),
  insertFunction: () => ok(insertedFunction("en")),
  keepValues: () => ok(keptValues("en")),
  undoKeepValues: () => ok(formulasBack("en")),
  saveName: ({ name }) => ok({ name }),
  forgetChoices: () => ok({ forgotten: true }),
  about: () => ok(aboutSummary("en")),
};

/** The actions over a server that answers at once; `until` waits for everything under way. */
function sidebar(replies: Reply = {}) {
  const requests: AnyRequest[] = [];
  const seen: State[] = [];
  const call = (async (request: AnyRequest) => {
    requests.push(request);
    const reply = { ...USUAL, ...replies }[request.do] as (request: AnyRequest) => unknown;
    return reply(request);
  }) as CallServer;
  const store = createStore(begin("en"), (now) => seen.push(now));
  const actions = createActions(store, call);
  const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
  const act = async (step: (actions: Actions) => void): Promise<State> => {
    step(actions);
    await rest();
    return store.get();
  };
  return { act, requests, seen };
}

const opened = async (replies?: Reply) => {
  const it = sidebar(replies);
  await it.act((actions) => actions.read());
  return it;
};

describe("takePreset(text)", () => {
  test("puts its rules in the place of all others, and asks for nothing", async () => {
    const { act, requests } = sidebar();
    await act((actions) => actions.read());
    await act((actions) => actions.chooseRules({ bins: 7, scoreAgainst: "sheet" }));
    const asked = requests.length;
    const state = await act((actions) => actions.takePreset('{"bins": 4, "scheme": "8"}'));
    const { rules } = state.draft;
    expect(rules).toMatchObject({ bins: 4, scheme: "8", scoreAgainst: "selection" });
    expect(state.preset).toEqual({ ok: true, rules });
    expect(requests).toHaveLength(asked);
  });

  test("changes nothing where a part of it is wrong", async () => {
    const { act } = sidebar();
    await act((actions) => actions.read());
    const before = await act((actions) => actions.chooseRules({ bins: 7 }));
    const state = await act((actions) => actions.takePreset('{"bins": 4, "colour": "red"}'));
    expect(state.draft).toBe(before.draft);
    expect(state.preset).toEqual({ ok: false, faults: [{ kind: "unknown", path: ["colour"] }] });
    expect((await act((actions) => actions.go("rules"))).preset).toBeNull();
  });

  test("reads the table again as of the day that it names", async () => {
    const { act, requests } = sidebar();
    await act((actions) => actions.read());
    const state = await act((actions) => actions.takePreset('{"asOf": "2026-01-31"}'));
    expect(requests[requests.length - 1]).toMatchObject({ do: "describe", asOf: "2026-01-31" });
    expect(state.draft.rules).toMatchObject({ asOf: "2026-01-31" });
  });
});

describe("chooseGrid(grid)", () => {
  test("sets the scheme to regions that hold each cell once", async () => {
    const { act } = sidebar();
    await act((actions) => actions.read());
    const names = ["Low", "High"];
    const cells = Array.from({ length: 25 }, (_, cell) => (cell < 10 ? 1 : 0));
    const state = await act((actions) => actions.chooseGrid({ names, cells, brush: 0 }));
    expect(state.draft.rules.scheme).toEqual([
      { name: "Low", rFrom: 1, rTo: 3, fFrom: 1, fTo: 5 },
      { name: "High", rFrom: 4, rTo: 5, fFrom: 1, fTo: 5 },
    ]);
    expect(state.draft.grid?.names).toEqual(names);
  });
});

describe("read()", () => {
  test("first asks for what is selected, in the language of the account", async () => {
    const { act, requests } = sidebar({ describe: () => ok(description("zh")) });
    const { view, language } = await act((actions) => actions.read());
    expect(requests).toEqual([{ do: "describe", source: { selection: true }, recall: true }]);
    expect(view).toEqual({ at: "data", busy: false });
    expect(language).toBe("zh");
  });

  test("lets chosen columns follow their titles on the same sheet", async () => {
    const wider: Description = {
      ...description("en"),
      columns: description("en").columns.map((column) => ({ ...column, column: column.column + 1 })),
    };
    let reads = 0;
    const { act, requests } = await opened({
      describe: () => ok(reads++ < 2 ? description("en") : wider),
    });
    await act((actions) => actions.chooseColumn("totalSpent", 6));
    const { draft } = await act((actions) => actions.read());
    expect(draft.mapping).toEqual({ totalSpent: 7 });
    expect(requests[2]).toEqual({
      do: "describe",
      language: undefined,
      source: { selection: true },
      recall: true,
    });
    expect(requests[3]).toMatchObject({ do: "describe", mapping: { totalSpent: { column: 7 } } });
  });

  test("shows the table as it was guessed where the carried columns are refused", async () => {
    const failure: CallFailure = { step: "describe", kind: "expected", message: "no dates" };
    let reads = 0;
    const { act } = await opened({
      describe: () => (reads++ < 3 ? ok(description("en")) : fail(failure)),
    });
    await act((actions) => actions.chooseColumn("totalSpent", 6));
    const { draft, view } = await act((actions) => actions.read());
    expect(draft.mapping).toEqual({});
    expect(view).toEqual({ at: "data", busy: false, failure });
  });

  test("on another sheet forgets the columns chosen before", async () => {
    let reads = 0;
    const { act, requests } = await opened({
      describe: () => ok(reads++ < 2 ? description("en") : description("en", { sheet: "Other" })),
    });
    await act((actions) => actions.chooseColumn("totalSpent", 6));
    const { draft } = await act((actions) => actions.read());
    expect(draft.mapping).toEqual({});
    expect(requests).toHaveLength(3);
  });

  test("that fails leaves no table standing that may be another by now", async () => {
    const failure: CallFailure = { step: "describe", kind: "expected", message: "empty" };
    let reads = 0;
    const { act } = await opened({
      describe: () => (reads++ === 0 ? ok(description("en")) : fail(failure)),
    });
    const { view } = await act((actions) => actions.read());
    expect(view).toEqual({ at: "failed", failure });
  });
});

describe("go(step)", () => {
  test("to the preview asks for the values once, and keeps them for the way back", async () => {
    const { act, requests } = await opened();
    const { view, values } = await act((actions) => actions.go("preview"));
    expect(view).toEqual({ at: "preview", busy: false });
    expect(values?.content).toEqual(tableValues());
    await act((actions) => actions.go("data"));
    await act((actions) => actions.go("preview"));
    expect(requests.map((request) => request.do)).toEqual(["describe", "values"]);
  });

  test.each([
    [{ tier: { by: "customers", shares: [0.5, 0.5], labels: ["A", "B"] } }, 1],
    [{ scoreAgainst: "sheet" }, 2],
  ] as const)(
    "and then %o has asked for values %d times: most rules are worked out in the page",
    async (rules, times) => {
      const { act, requests } = await opened();
      await act((actions) => actions.go("preview"));
      await act((actions) => actions.chooseRules(structuredClone(rules) as RuleChoices));
      expect(requests.filter((request) => request.do === "values")).toHaveLength(times);
    },
  );

  test("to the preview asks for nothing where nothing can be run", async () => {
    const { act, requests } = await opened({ describe: () => ok(nothingUsable("en")) });
    const { view } = await act((actions) => actions.go("preview"));
    expect(view.at).toBe("preview");
    expect(requests).toHaveLength(1);
  });

  test("from what was done reads the sheet again", async () => {
    const { act, requests } = await opened();
    await act((actions) => actions.segment());
    const { view } = await act((actions) => actions.go("rules"));
    expect(view).toEqual({ at: "rules", busy: false });
    expect(requests.map((request) => request.do)).toEqual(["describe", "segment", "describe", "values"]);
  });

  test("leaves a failure behind, unless the sheet has to be read first", async () => {
    const busy: CallFailure = { step: "segment", kind: "expected", code: "busy", message: "" };
    const lost: CallFailure = { step: "segment", kind: "offline", message: "" };
    const viewAfter = async (failure: CallFailure) => {
      const { act } = await opened({ segment: () => fail(failure) });
      await act((actions) => actions.segment());
      return (await act((actions) => actions.go("rules"))).view;
    };
    expect(await viewAfter(busy)).toEqual({ at: "rules", busy: false });
    expect(await viewAfter(lost)).toEqual({ at: "rules", busy: false, failure: lost });
  });

  test("with values that don't come says so, and can be tried again", async () => {
    const failure: CallFailure = { step: "values", kind: "offline", message: "" };
    let asked = 0;
    const { act } = await opened({ values: () => (asked++ === 0 ? fail(failure) : ok(tableValues())) });
    const { view } = await act((actions) => actions.go("preview"));
    expect(view).toEqual({ at: "preview", busy: false, failure });
    const again = await act((actions) => actions.retry(failure));
    expect(again.view).toEqual({ at: "preview", busy: false });
    expect(again.values).not.toBeNull();
  });
});

describe("showLastRun()", () => {
  test("goes back to what was done, until it is undone", async () => {
    const { act } = await opened();
    const before = await act((actions) => actions.showLastRun());
    expect(before.view.at).toBe("data");
    await act((actions) => actions.segment());
    await act((actions) => actions.go("data"));
    const { view } = await act((actions) => actions.showLastRun());
    expect(view).toEqual({ at: "done", summary: summary("en") });
    await act((actions) => actions.undo());
    await act((actions) => actions.read());
    const after = await act((actions) => actions.showLastRun());
    expect(after.view.at).toBe("data");
  });
});

describe("chooseRows(rows)", () => {
  test("by a text asks first for a column and its texts, then for the rows that have one", async () => {
    const { act, requests } = await opened();
    await act((actions) => actions.chooseRows("where"));
    expect(requests).toHaveLength(1);
    const { texts } = await act((actions) => actions.chooseWhereColumn(3));
    expect(requests[1]).toMatchObject({ do: "columnValues", column: { column: 3, title: "Region" } });
    expect(texts).toEqual({ column: 3, content: columnValues("en") });
    await act((actions) => actions.chooseWhereValues(["North"]));
    expect(requests[2]).toMatchObject({
      do: "describe",
      source: { where: { column: { column: 3, title: "Region" }, values: ["North"] } },
    });
    const { draft } = await act((actions) => actions.chooseWhereValues([]));
    expect(requests).toHaveLength(3);
    expect(draft.where?.values).toEqual([]);
  });

  test("visible asks for the rows that are not hidden", async () => {
    const { act, requests } = await opened();
    await act((actions) => actions.chooseRows("visible"));
    expect(requests[1]).toMatchObject({ source: { sheet: "Customers", visible: true } });
  });
});

describe("chooseKind(kind)", () => {
  test("asks for the table as that kind, without the columns of the other", async () => {
    const { act, requests } = await opened();
    await act((actions) => actions.chooseColumn("totalSpent", 6));
    const { draft } = await act((actions) => actions.chooseKind("orders"));
    expect(requests[2]).toMatchObject({ do: "describe", kind: "orders" });
    expect(requests[2]).not.toHaveProperty("mapping");
    expect(draft.kind).toBe("orders");
  });
});

describe("retry(failure)", () => {
  test("after the columns were changed reads the sheet again", async () => {
    const changed: CallFailure = { step: "segment", kind: "expected", code: "sheetChanged", message: "" };
    const { act, requests } = await opened({ segment: () => fail(changed) });
    await act((actions) => actions.segment());
    await act((actions) => actions.retry(changed));
    expect(requests.map((request) => request.do)).toEqual(["describe", "segment", "describe"]);
  });
});

describe("chooseColumn(field, column)", () => {
  const refusal: CallFailure = { step: "describe", kind: "expected", message: "no dates" };

  test("shows the choice at once and keeps it", async () => {
    const { act, seen } = await opened();
    const { draft } = await act((actions) => actions.chooseColumn("lastOrder", 4));
    expect(seen.find(({ view }) => view.at === "data" && view.busy)!.draft.mapping).toEqual({ lastOrder: 4 });
    expect(draft.mapping).toEqual({ lastOrder: 4 });
  });

  test("goes back where the server refuses, says why, and can be tried again", async () => {
    const { act, requests } = await opened({
      describe: (request) => (request.mapping ? fail(refusal) : ok(description("en"))),
    });
    const { draft, view } = await act((actions) => actions.chooseColumn("lastOrder", 7));
    expect(draft.mapping).toEqual({});
    expect(view).toEqual({ at: "data", busy: false, failure: refusal });
    await act((actions) => actions.retry(refusal));
    expect(requests[2]).toMatchObject({ mapping: { lastOrder: { column: 7 } } });
  });

  test("keeps the rules that were changed meanwhile", async () => {
    const { act } = await opened({
      describe: (request) => (request.mapping ? fail(refusal) : ok(description("en"))),
    });
    await act((actions) => actions.chooseRules({ language: "zh" }));
    const { draft } = await act((actions) => actions.chooseColumn("lastOrder", 7));
    expect(draft.rules).toEqual({ language: "zh" });
  });
});

const asOf = (request: RequestTo<"describe">) =>
  ok(
    description(
      "en",
      request.asOf
        ? {
            asOf: request.asOf,
            newest: null,
            customers: 7,
            report: { read: 9, used: 7, leftOut: [], noted: [] },
          }
        : {},
    ),
  );

describe("chooseRules(choices)", () => {
  test("with an earlier day counts again as of that day", async () => {
    const { act, requests } = await opened({ describe: asOf });
    const state = await act((actions) => actions.chooseRules({ asOf: "2026-05-31" }));
    expect(requests[1]).toMatchObject({ do: "describe", asOf: "2026-05-31" });
    expect(customersToTake(state.description!, state.draft)).toBe(7);
  });

  test("with the day taken away again asks for the newest order, whatever was on its way", async () => {
    const { act, requests } = await opened({ describe: asOf });
    const state = await act((actions) => {
      actions.chooseRules({ asOf: "2026-05-31" });
      actions.chooseRules({ asOf: "" });
    });
    expect(requests[requests.length - 1]).toMatchObject({ do: "describe", asOf: null });
    expect(customersToTake(state.description!, state.draft)).toBe(2345);
  });

  test.each([{ asOf: "0202-05-31" }, { asOf: "2026-07-31" }, { columns: [] }])(
    "with %o asks nothing: the count stays",
    async (choices) => {
      const { act, requests } = await opened();
      const { draft } = await act((actions) => actions.chooseRules(choices));
      expect(draft.rules).toEqual(choices);
      expect(requests).toHaveLength(1);
    },
  );
});

describe("resetRules()", () => {
  test("goes back to the rules that the document keeps, and counts again where the day was another", async () => {
    const { act, requests } = await opened({ describe: asOf });
    await act((actions) => actions.chooseRules({ asOf: "2026-05-31", bins: 4 }));
    const { draft } = await act((actions) => actions.resetRules());
    expect(draft.rules).toEqual({});
    expect(requests).toHaveLength(3);
  });
});

describe("segment()", () => {
  test("pressed twice runs once", async () => {
    const { act, requests } = await opened();
    const { view } = await act((actions) => {
      actions.segment();
      actions.segment();
    });
    expect(requests.map((request) => request.do)).toEqual(["describe", "segment"]);
    expect(view.at).toBe("done");
  });

  test("waits for the table that is being read", async () => {
    const { act, requests } = await opened();
    await act((actions) => {
      actions.chooseColumn("lastOrder", 4);
      actions.segment();
    });
    expect(requests.map((request) => request.do)).toEqual(["describe", "describe"]);
  });

  test("sends the chosen rules", async () => {
    const { act, requests } = await opened();
    await act((actions) => actions.chooseRules({ columns: ["tier"], asOf: "2026-05-31" }));
    await act((actions) => actions.segment());
    expect(requests[2]).toMatchObject({ settings: { columns: ["tier"], asOf: "2026-05-31" } });
  });

  test("that fails goes back to the table; when nobody knows how it ended, retry only reads", async () => {
    const lost: CallFailure = { step: "segment", kind: "offline", message: "" };
    const { act, requests } = await opened({ segment: () => fail(lost) });
    const { view } = await act((actions) => actions.segment());
    expect(view).toEqual({ at: "data", busy: false, failure: lost });
    await act((actions) => actions.retry(lost));
    expect(requests.map((request) => request.do)).toEqual(["describe", "segment", "describe"]);
  });
});

describe("putRight()", () => {
  test("names the sheet that is shown, and says what was moved", async () => {
    const { act, requests } = await opened();
    const { view } = await act((actions) => {
      actions.putRight();
      actions.putRight();
    });
    expect(requests.slice(1)).toEqual([{ do: "putRight", language: "en", sheet: "Customers" }]);
    expect(view).toEqual({ at: "putRight", summary: putRightSummary("en") });
  });

  test("that fails goes back to the table, and can be tried again", async () => {
    const failure: CallFailure = { step: "putRight", kind: "expected", code: "busy", message: "busy" };
    const { act, requests } = await opened({ putRight: () => fail(failure) });
    const { view } = await act((actions) => actions.putRight());
    expect(view).toEqual({ at: "data", busy: false, failure });
    await act((actions) => actions.retry(failure));
    expect(requests.map((request) => request.do)).toEqual(["describe", "putRight", "putRight"]);
  });
});

describe("undo()", () => {
  test("names the sheet that was written", async () => {
    const { act, requests } = await opened({ segment: () => ok(summary("en", { sheet: "Renamed" })) });
    await act((actions) => actions.segment());
    const { view } = await act((actions) => actions.undo());
    expect(requests[2]).toEqual({ do: "undo", language: "en", sheet: "Renamed" });
    expect(view).toEqual({ at: "undone", summary: undoSummary("en") });
  });

  test("that fails goes back to where it was pressed", async () => {
    const failure: CallFailure = { step: "undo", kind: "expected", message: "nothing to undo" };
    const { act } = await opened({ undo: () => fail(failure) });
    await act((actions) => actions.segment());
    const { view } = await act((actions) => actions.undo());
    expect(view).toEqual({ at: "done", summary: summary("en"), failure });
  });
});

describe("speak(language)", () => {
  test("reads the table again, in that language, and stays with it", async () => {
    const { act, requests } = await opened();
    const { language } = await act((actions) => actions.speak("zh"));
    expect(requests[1]).toMatchObject({ do: "describe", language: "zh" });
    // The server said English; her choice wins.
    expect(language).toBe("zh");
  });

  test("while the sheet is being read asks once more, in that language", async () => {
    const { act, requests } = sidebar();
    const { language, view } = await act((actions) => {
      actions.read();
      actions.speak("zh");
    });
    expect(requests.map((request) => request.language)).toEqual([undefined, "zh"]);
    expect(language).toBe("zh");
    expect(view).toEqual({ at: "data", busy: false });
  });

  test("when a run is done takes away a failure that was worded in the other language", async () => {
    const failure: CallFailure = { step: "undo", kind: "expected", code: "busy", message: "busy" };
    const { act } = await opened({ undo: () => fail(failure) });
    await act((actions) => actions.segment());
    await act((actions) => actions.undo());
    const { view } = await act((actions) => actions.speak("zh"));
    expect(view).toEqual({ at: "done", summary: summary("en") });
  });

  test("does not disturb a run", async () => {
    const { act, requests } = await opened();
    await act((actions) => {
      actions.segment();
      actions.speak("zh");
    });
    expect(requests).toHaveLength(2);
  });
});
