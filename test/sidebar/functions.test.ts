import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT } from "../../scripts/build";
import { emitGlobals } from "../../scripts/build/emitGlobals";
import { englishHelp } from "../../scripts/build/englishHelp";
import { LANGUAGES } from "../../src/core/vocabulary";
import type { Answers } from "../../src/protocol/replies";
import { createActions } from "../../src/sidebar/actions";
import type { CallFailure } from "../../src/sidebar/callFailure";
import type { CallServer, Outcome, RequestTo, Step } from "../../src/sidebar/callServer";
import { FUNCTION_GROUPS, type FunctionName } from "../../src/sidebar/functionHelp/functionGroups";
import { functionText } from "../../src/sidebar/functionHelp/functionText";
import { findFunctions } from "../../src/sidebar/functions/findFunctions";
import type { FunctionActions } from "../../src/sidebar/functions/functionActions";
import type { FunctionsView } from "../../src/sidebar/functions/functionsState";
import { begin, createStore } from "../../src/sidebar/state";
import { formulasBack, functionPlace, insertedFunction, keptValues } from "./harness/replies";

// The build puts it into the page.
beforeAll(() => Object.assign(globalThis, { ENGLISH_HELP: englishHelp(emitGlobals(ROOT)) }));
afterAll(() => Reflect.deleteProperty(globalThis, "ENGLISH_HELP"));

const NAMES = Object.values(FUNCTION_GROUPS).flatMap(({ functions }) =>
  Object.keys(functions),
) as FunctionName[];
const found = (search: string) => findFunctions(search).flatMap(({ names }) => names);

describe("functionText(name, language)", () => {
  test.each(LANGUAGES)("is whole for every function, in %s", (language) => {
    for (const name of NAMES) {
      const { short, description, example, returns, arguments: texts } = functionText(name, language);
      for (const text of [short, description, returns, ...Object.values(texts)]) expect(text).toMatch(/\S/);
      expect(example).toMatch(new RegExp(`^=${name}\\(.*\\)$`));
      expect(description).not.toContain("Example");
      expect(Object.keys(texts).sort()).toEqual(Object.keys(functionText(name, "zh").arguments).sort());
    }
  });
});

describe("findFunctions(search)", () => {
  test("with nothing to search for has all, in their groups", () => {
    expect(found("  ")).toEqual(NAMES);
    expect(findFunctions("").map(({ group }) => group)).toEqual(Object.keys(FUNCTION_GROUPS));
  });

  test.each([
    ["rfm_score", ["RFM_SCORE"]],
    ["nps", ["NPS"]],
    ["流失风险", ["CHURN_RISK"]],
    ["A/B", ["AB_TEST", "SAMPLE_SIZE"]],
  ])("of %s finds %o", (search, names) => {
    expect(found(search)).toEqual(expect.arrayContaining(names));
    expect(found(search).length).toBeLessThan(8);
  });

  test("has to hold every word, in any order and case", () => {
    expect(found("Cohort month")).toEqual(["COHORT_RETENTION"]);
    expect(found("month COHORT")).toEqual(["COHORT_RETENTION"]);
    expect(found("cohort zebra")).toEqual([]);
  });
});

type AnyRequest = RequestTo<Step>;
type Reply = { readonly [S in Step]?: (request: RequestTo<S>) => Outcome<Answers[S]> };
const ok = <Content>(content: Content): Outcome<Content> => ({ ok: true, content });
const failure: CallFailure = {
  step: "functionPlace",
  kind: "expected",
  code: "emptySheet",
  message: "empty",
};

function opened(replies: Reply = {}) {
  const usual: Reply = {
    functionPlace: () => ok(functionPlace("en")),
    insertFunction: () => ok(insertedFunction("en")),
    keepValues: () => ok(keptValues("en")),
    undoKeepValues: () => ok(formulasBack("en")),
  };
  const requests: AnyRequest[] = [];
  const call = (async (request: AnyRequest) => {
    requests.push(request);
    return ({ ...usual, ...replies }[request.do] as (request: AnyRequest) => unknown)(request);
  }) as CallServer;
  const store = createStore(begin("en"), () => {});
  const { functions } = createActions(store, call);
  const act = async (step: (actions: FunctionActions) => void): Promise<FunctionsView> => {
    step(functions);
    await new Promise((resolve) => setTimeout(resolve));
    return store.get().functions.view;
  };
  return { act, requests };
}

describe("choose(name)", () => {
  test("asks where the function would go on the sheet that is open now", async () => {
    const { act, requests } = opened();
    const view = await act((actions) => actions.choose("TIER"));
    expect(requests).toEqual([{ do: "functionPlace", language: "en", name: "TIER" }]);
    expect(view).toEqual({ at: "function", name: "TIER", step: { at: "ready", place: functionPlace("en") } });
  });

  test("of another function leaves the first one's answer unheard", async () => {
    const { act } = opened({
      functionPlace: ({ name }) => ok(functionPlace("en", { formula: `=${name}()` })),
    });
    const view = await act((actions) => {
      actions.choose("TIER");
      actions.choose("NPS");
    });
    expect(view).toMatchObject({ name: "NPS", step: { place: { formula: "=NPS()" } } });
  });

  test("and going back to the list stays there", async () => {
    const { act } = opened();
    const view = await act((actions) => {
      actions.choose("TIER");
      actions.list();
    });
    expect(view).toEqual({ at: "list" });
  });

  test("that fails says so beside the function", async () => {
    const { act } = opened({ functionPlace: () => ({ ok: false, failure }) });
    const view = await act((actions) => actions.choose("TIER"));
    expect(view).toEqual({ at: "function", name: "TIER", step: { at: "failed", failure } });
  });
});

describe("insert()", () => {
  test("pressed twice inserts once, from the sheet that was looked at", async () => {
    const { act, requests } = opened();
    await act((actions) => actions.choose("TIER"));
    const view = await act((actions) => {
      actions.insert();
      actions.insert();
    });
    expect(requests.slice(1)).toEqual([
      { do: "insertFunction", language: "en", sheet: "Customers", name: "TIER" },
    ]);
    expect(view).toMatchObject({ step: { at: "inserted", inserted: insertedFunction("en") } });
  });

  test("waits for the table that is being looked at", async () => {
    const { act, requests } = opened();
    await act((actions) => {
      actions.choose("TIER");
      actions.insert();
    });
    expect(requests.map((request) => request.do)).toEqual(["functionPlace"]);
  });
});

describe("keep(of) and bringBack()", () => {
  test("name the sheet on which values were kept, whatever is open by then", async () => {
    const { act, requests } = opened({ keepValues: () => ok(keptValues("en", { sheet: "Other" })) });
    await act((actions) => actions.showKeeping());
    const kept = await act((actions) => {
      actions.keep("selection");
      actions.keep("sheet");
    });
    expect(kept).toMatchObject({ step: { at: "kept", kept: { sheet: "Other" } } });
    const back = await act((actions) => actions.bringBack());
    expect(back).toEqual({ at: "keep", step: { at: "back", back: formulasBack("en") } });
    expect(requests).toEqual([
      { do: "keepValues", language: "en", of: "selection" },
      { do: "undoKeepValues", language: "en", sheet: "Other" },
    ]);
  });

  test("work on the open sheet where nothing was kept just now", async () => {
    const { act, requests } = opened();
    await act((actions) => actions.showKeeping());
    await act((actions) => actions.bringBack());
    expect(requests).toEqual([{ do: "undoKeepValues", language: "en" }]);
  });
});
