import type { FunctionOutcome } from "../../workbook/grid/customFunctions";
import type { PageEvent } from "../events";
import type { ChangeRunRequest, DocumentReply, JoinReply, RunReply, RunRequest } from "../protocol";

/** What the page asks of the server. An error carries what the server said, for the person to read. */
export interface Api {
  readonly person: JoinReply;
  document(): Promise<DocumentReply>;
  send(message: unknown): Promise<void>;
  run(request: RunRequest): Promise<RunReply>;
  changeRun(request: ChangeRunRequest): Promise<void>;
  evaluate(calls: readonly string[]): Promise<readonly FunctionOutcome[]>;
  open(name: string, bytes: Blob): Promise<void>;
  setLanguage(locale: string): Promise<void>;
  listen(heard: (event: PageEvent) => void, lost: () => void): Promise<void>;
}

/** Joins as the person this tab was before, or as a new one. */
export async function join(): Promise<Api> {
  const known = sessionStorage.getItem(storageKey);
  const locale = navigator.language.startsWith("zh") ? "zh_CN" : "en";
  const person = (await post("/join", { id: known ?? undefined, locale })) as JoinReply;
  sessionStorage.setItem(storageKey, person.id);
  const query = `?person=${person.id}`;
  return {
    person,
    document: async () => (await answered(await fetch(`/document${query}`))) as DocumentReply,
    send: async (message) => {
      await post(`/message${query}&document=${person.documentId}`, message);
    },
    run: async (request) => (await post(`/run${query}`, request)) as RunReply,
    changeRun: async (request) => {
      await post(`/change-run${query}`, request);
    },
    evaluate: async (calls) => (await post("/evaluate", calls)) as FunctionOutcome[],
    open: async (name, bytes) => {
      await answered(await fetch(`/open?name=${encodeURIComponent(name)}`, { method: "POST", body: bytes }));
    },
    setLanguage: async (locale) => {
      await post(`/language${query}`, { locale });
    },
    listen: (heard, lost) =>
      new Promise((opened) => {
        const source = new EventSource(`/events${query}`);
        source.onopen = () => opened();
        source.onerror = lost;
        source.onmessage = ({ data }) => heard(JSON.parse(data as string) as PageEvent);
      }),
  };
}

const storageKey = "person";

async function post(path: string, body: unknown): Promise<unknown> {
  return answered(await fetch(path, { method: "POST", body: JSON.stringify(body) }));
}

async function answered(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}
