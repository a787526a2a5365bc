import type { Page } from "playwright-core";
import type { Language } from "../../../src/core/vocabulary";
import { type FailureCode, failureText } from "../../../src/protocol/failures";
import type { Answers } from "../../../src/protocol/replies";
import type { Request } from "../../../src/protocol/requests";
import type { State } from "../../../src/sidebar/state";
import type { Answer, FakeServer } from "./openSidebar";
import {
  careful,
  description,
  doubtful,
  nothingUsable,
  putRightSummary,
  spendOnly,
  summary,
  undoSummary,
} from "./replies";

/** A state of the sidebar: how the server answers, and what the person does to get there. */
export interface SidebarState {
  readonly name: string;
  /** The view that it belongs to. */
  readonly shows: State["view"]["at"];
  readonly server: (language: Language) => FakeServer;
  readonly reach?: (page: Page) => Promise<void>;
}

const never = new Promise<Answer>(() => {});
const ok = (content: Answers[Request["do"]]): Answer => ({ ok: true, content });

type Script = { readonly [Step in Request["do"]]?: Answer | Promise<Answer> | FakeServer };

/** A server that gives the plain replies but for the steps named. */
export const serverWith =
  (script: (language: Language) => Script) =>
  (language: Language): FakeServer =>
  (request) => {
    const spoken = request.language ?? language;
    const special = script(spoken)[request.do];
    if (typeof special === "function") return special(request);
    if (special) return special;
    switch (request.do) {
      case "describe":
        return ok(description(spoken));
      case "segment":
        return ok(summary(spoken));
      case "putRight":
        return ok(putRightSummary(spoken));
      case "undo":
        return ok(undoSummary(spoken));
      case "values":
      case "columnValues":
        throw new Error(`the page did not ask for ${request.do} yet`);
    }
  };

const plain = serverWith(() => ({}));
const error = (name: string, message: string): Answer => ({ error: { name, message } });

const press =
  (...ids: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const id of ids) await page.click(`#${id}`);
  };

/** A failure in the words of the server itself. */
const said =
  (code: FailureCode, values: Parameters<typeof failureText>[1] = {}) =>
  (language: Language): Answer => ({
    ok: false,
    expected: true,
    code,
    message: failureText(code, values, language),
  });
const empty = said("emptySheet", { sheet: "Sheet2" });
const busy = said("busy");
const dates = said("undecidedDates", { header: "Total spent", found: "3/4/2026", row: 5 });

/** Text that would do harm as markup, and that is longer than any column of the page. */
export const HOSTILE = `<img src=x onerror="window.hacked=1">${"Kundenübersicht".repeat(8)}`;

export const STATES: readonly SidebarState[] = [
  { name: "reading", shows: "reading", server: serverWith(() => ({ describe: never })) },
  { name: "data", shows: "data", server: plain },
  {
    name: "data-doubtful",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(doubtful(language)) })),
  },
  { name: "data-left-out", shows: "data", server: plain, reach: press("left-out-summary") },
  { name: "data-rules", shows: "data", server: plain, reach: press("rules-summary") },
  {
    name: "data-spend-only",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(spendOnly(language)) })),
  },
  {
    name: "data-nothing",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(nothingUsable(language)) })),
  },
  {
    name: "data-again",
    shows: "data",
    server: serverWith((language) => ({
      describe: (request) =>
        request.do === "describe" && request.mapping ? never : ok(description(language)),
    })),
    reach: async (page) => {
      await page.selectOption("#field-lastOrder", "4");
    },
  },
  {
    name: "data-refused",
    shows: "data",
    server: serverWith((language) => ({
      describe: (request) =>
        request.do === "describe" && request.mapping ? dates(language) : ok(description(language)),
    })),
    reach: async (page) => {
      await page.selectOption("#field-lastOrder", "7");
      await page.waitForSelector("#failure");
    },
  },
  {
    name: "data-hostile",
    shows: "data",
    server: serverWith((language) => ({
      describe: ok(
        description(language, {
          sheet: HOSTILE,
          hints: [{ en: HOSTILE, zh: HOSTILE }],
          columns: description(language).columns.map((column) => ({
            ...column,
            title: HOSTILE,
            samples: [HOSTILE],
          })),
        }),
      ),
    })),
  },
  {
    name: "segmenting",
    shows: "segmenting",
    server: serverWith(() => ({ segment: never })),
    reach: press("segment"),
  },
  { name: "done", shows: "done", server: plain, reach: press("segment") },
  {
    name: "done-careful",
    shows: "done",
    server: serverWith((language) => ({ segment: ok(careful(language)) })),
    reach: press("segment"),
  },
  {
    name: "busy",
    shows: "data",
    server: serverWith((language) => ({ segment: busy(language) })),
    reach: press("segment"),
  },
  {
    name: "lost-midway",
    shows: "data",
    server: serverWith(() => ({ segment: error("NetworkError", "Connection failure due to HTTP 0") })),
    reach: press("segment"),
  },
  {
    name: "data-misplaced",
    shows: "data",
    server: serverWith((language) => ({ describe: ok(description(language, { misplaced: 412 })) })),
  },
  {
    name: "put-right",
    shows: "putRight",
    server: serverWith((language) => ({ describe: ok(description(language, { misplaced: 412 })) })),
    reach: press("put-right"),
  },
  { name: "undone", shows: "undone", server: plain, reach: press("segment", "undo") },
  {
    name: "empty-sheet",
    shows: "failed",
    server: serverWith((language) => ({ describe: empty(language) })),
  },
  {
    name: "offline",
    shows: "failed",
    server: serverWith(() => ({ describe: error("NetworkError", "Connection failure due to HTTP 0") })),
  },
  {
    name: "permission",
    shows: "failed",
    server: serverWith(() => ({ describe: error("ScriptError", "Authorization is required.") })),
  },
  {
    name: "too-long",
    shows: "data",
    server: serverWith(() => ({ segment: error("ScriptError", "Exceeded maximum execution time") })),
    reach: press("segment"),
  },
  {
    name: "unexpected",
    shows: "failed",
    server: serverWith(() => ({
      describe: { ok: false, expected: false, message: "Cannot read “Ada Hill” of undefined" },
    })),
    reach: press("report-summary"),
  },
];

/** The step's content, for a script of one's own. */
export const reply = <Step extends Request["do"]>(content: Answers[Step]): Answer => ok(content);
