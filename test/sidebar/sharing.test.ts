import { describe, expect, test } from "vitest";
import type { Answers } from "../../src/protocol/replies";
import { type Actions, createActions } from "../../src/sidebar/actions";
import type { CallServer, Outcome, RequestTo, Step } from "../../src/sidebar/callServer";
import { carryChoices, rememberedChoices, UNTOUCHED } from "../../src/sidebar/draft";
import { begin, createStore } from "../../src/sidebar/state";
import { aboutSummary, description, summary, tableValues, undoSummary } from "./harness/replies";

type Replies = { readonly [S in Step]?: (request: RequestTo<S>) => Outcome<Answers[S]> };
const ok = <Content>(content: Content): Outcome<Content> => ({ ok: true, content });

const USUAL: Replies = {
  describe: () => ok(description("en")),
  values: () => ok(tableValues()),
  segment: () => ok(summary("en")),
  undo: () => ok(undoSummary("en")),
  progress: () => ok(null),
  about: () => ok(aboutSummary("en")),
  saveName: ({ name }) => ok({ name }),
  forgetChoices: () => ok({ forgotten: true }),
};

/** The actions over a server that answers at once. */
function sidebar(replies: Replies = {}) {
  const requests: RequestTo<Step>[] = [];
  const call = (async (request: RequestTo<Step>) => {
    requests.push(request);
    const reply = { ...USUAL, ...replies }[request.do] as (request: RequestTo<Step>) => unknown;
    return reply(request);
  }) as CallServer;
  const store = createStore(begin("en"), () => {});
  const actions = createActions(store, call);
  const act = async (step: (actions: Actions) => void) => {
    step(actions);
    for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve));
    return store.get();
  };
  const asked = <S extends Step>(step: S) =>
    requests.filter((request): request is RequestTo<S> => request.do === step);
  return { act, asked };
}

const offline = (step: Step): Outcome<never> => ({
  ok: false,
  failure: { step, kind: "offline", message: "NetworkError" },
});

const REMEMBERED = { kind: "orders", mapping: { amount: 7 }, currency: "EUR" } as const;

describe("saveName(name)", () => {
  test("sends it trimmed, and the next run is hers by that name", async () => {
    const { act, asked } = sidebar();
    await act((actions) => actions.read("preview"));
    await act((actions) => actions.sharing.saveName("  Mei Lin "));
    await act((actions) => actions.segment());
    expect(asked("saveName")).toEqual([{ do: "saveName", language: "en", name: "Mei Lin" }]);
    expect(asked("segment")[0]!.by).toBe("Mei Lin");
  });

  test("that fails says so, and the next run bears the name all the same", async () => {
    const { act, asked } = sidebar({ saveName: () => offline("saveName") });
    await act((actions) => actions.read());
    const { sharing } = await act((actions) => actions.sharing.saveName("Mei"));
    expect(sharing).toMatchObject({ name: "Mei", nameFailed: true });
    await act((actions) => actions.segment());
    expect(asked("segment")[0]!.by).toBe("Mei");
  });

  test("of nothing leaves the run without a name, whatever was kept before", async () => {
    const { act, asked } = sidebar({ describe: () => ok(description("en", { name: "Mei" })) });
    await act((actions) => actions.read());
    await act((actions) => actions.sharing.saveName(""));
    await act((actions) => actions.segment());
    expect(asked("segment")[0]).not.toHaveProperty("by");
  });

  test("is not needed where the name was kept before", async () => {
    const { act, asked } = sidebar({ describe: () => ok(description("en", { name: "Mei" })) });
    await act((actions) => actions.read());
    await act((actions) => actions.segment());
    expect(asked("segment")[0]!.by).toBe("Mei");
  });
});

describe("tell(sheet)", () => {
  test("asks for the sheet about the tiers, and shows that it is there until the next run", async () => {
    const { act, asked } = sidebar();
    await act((actions) => actions.read());
    const told = await act((actions) => actions.sharing.tell("Customers"));
    expect(asked("about")).toEqual([{ do: "about", language: "en", sheet: "Customers" }]);
    expect(told.sharing.about).toEqual({ at: "made", summary: aboutSummary("en") });
    expect((await act((actions) => actions.segment())).sharing.about).toEqual({ at: "ready" });
  });

  test("is asked once, however often it is pressed", async () => {
    const { act, asked } = sidebar();
    await act((actions) => {
      actions.sharing.tell("Customers");
      actions.sharing.tell("Customers");
    });
    expect(asked("about")).toHaveLength(1);
  });

  test("shows what kept it from being made", async () => {
    const { act } = sidebar({ about: () => offline("about") });
    const { sharing } = await act((actions) => actions.sharing.tell("Customers"));
    expect(sharing.about).toMatchObject({ at: "failed", failure: { kind: "offline" } });
  });
});

describe("what the document remembers of a sheet", () => {
  test("is taken as her choice, with one look at the table", async () => {
    const { act, asked } = sidebar({ describe: () => ok(description("en", { remembered: REMEMBERED })) });
    const { draft } = await act((actions) => actions.read());
    expect(draft).toMatchObject({ ...REMEMBERED, remembered: true });
    expect(asked("describe")).toEqual([{ do: "describe", source: { selection: true }, recall: true }]);
    await act((actions) => actions.read());
    expect(asked("describe")).toHaveLength(2);
  });

  test("is hers, and no longer remembered, once she changes any of it", async () => {
    const { act } = sidebar({ describe: () => ok(description("en", { remembered: REMEMBERED })) });
    await act((actions) => actions.read());
    const { draft } = await act((actions) => actions.chooseColumn("amount", 6));
    expect(draft).toMatchObject({ mapping: { amount: 6 }, currency: "EUR", remembered: false });
  });

  test("gives way to what she has chosen in this sidebar", () => {
    const from = description("en");
    const to = description("en", { remembered: REMEMBERED });
    const carried = carryChoices({ ...UNTOUCHED, kind: "customers" }, from, to);
    expect(rememberedChoices(to, carried)).toEqual({});
    expect(rememberedChoices(to, {})).toEqual({ ...REMEMBERED, remembered: true });
  });

  test("is let go by forget(), and the sheet is read again", async () => {
    let remembered: typeof REMEMBERED | null = REMEMBERED;
    const { act, asked } = sidebar({
      describe: () => ok(description("en", { remembered })),
      forgetChoices: () => {
        remembered = null;
        return ok({ forgotten: true });
      },
    });
    await act((actions) => actions.read());
    const { draft, view } = await act((actions) => actions.sharing.forget());
    expect(asked("forgetChoices")).toEqual([{ do: "forgetChoices", language: "en", sheet: "Customers" }]);
    expect(draft).toMatchObject({ kind: null, mapping: {}, currency: null, remembered: false });
    expect(view).toEqual({ at: "data", busy: false });
  });

  test("stays, with the reason, where it can't be let go", async () => {
    const { act } = sidebar({
      describe: () => ok(description("en", { remembered: REMEMBERED })),
      forgetChoices: () => offline("forgetChoices"),
    });
    await act((actions) => actions.read());
    const { draft, view } = await act((actions) => actions.sharing.forget());
    expect(draft.remembered).toBe(true);
    expect(view).toMatchObject({ at: "data", busy: false, failure: { step: "forgetChoices" } });
  });
});
