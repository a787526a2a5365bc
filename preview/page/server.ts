import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { FunctionArgument } from "../workbook/grid/customFunctions";
import type { Message } from "../workbook/grid/revisions";
import { assetRoutes } from "./assets";
import type { OpenDocument } from "./document";
import { createEventStreams } from "./events";
import { answer, isOwn, json, Refusal, type Request, type Routes } from "./http";
import { createPeople, type Person } from "./people";
import type { ChangeRunRequest, DocumentReply, JoinReply, RunRequest } from "./protocol";

export interface PageServerOptions {
  /** 0 for any free one. */
  readonly port: number;
  readonly document: OpenDocument;
  /** Makes the document of a file; throws a `Refusal` for what can't be used. */
  readonly openFile: (name: string, bytes: Uint8Array) => Promise<OpenDocument>;
}

export interface PageServer {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page on this machine only. Every tab is a person; they edit one document together. */
export async function servePage(options: PageServerOptions): Promise<PageServer> {
  const people = createPeople();
  const streams = createEventStreams();
  let document = options.document;
  let documentId = 1;
  let stopListening = listen();

  function listen() {
    return document.workbook.revisions.subscribe((message) =>
      streams.broadcast({ kind: "message", message }),
    );
  }
  const personOf = ({ url }: Request): Person => {
    const person = people.find(url.searchParams.get("person") ?? "");
    if (!person) throw new Refusal("This page is of an earlier start. Reload it.");
    return person;
  };

  const routes: Routes = {
    ...assetRoutes(),
    "POST /join": async (request) => {
      const { id, locale } = (await request.json()) as { id?: string; locale: string };
      const person = people.join(id, locale, streams.isOpen);
      return json({ ...person, documentId } satisfies JoinReply);
    },
    "POST /language": async (request) => {
      personOf(request).locale = ((await request.json()) as { locale: string }).locale;
      return json(null);
    },
    "GET /document": (request) => {
      const { title, notes, workbook, functions, frameScript } = document;
      const reply: DocumentReply = {
        title,
        notes,
        rows: Math.max(...workbook.sheets().map(({ id }) => workbook.used(id).rows)),
        start: workbook.start,
        revisions: workbook.revisions.all(),
        functions,
        frameScript,
        menus: document.open(personOf(request)),
      };
      return json(reply);
    },
    "POST /message": async (request) => {
      const message = (await request.json()) as Message;
      // What was typed while another file was being opened belongs to the file before.
      if (request.url.searchParams.get("document") === String(documentId))
        document.workbook.revisions.receive(message);
      return json(null);
    },
    "POST /run": async (request) =>
      json(document.run(personOf(request), (await request.json()) as RunRequest)),
    "POST /change-run": async (request) => {
      const { way, run } = (await request.json()) as ChangeRunRequest;
      document.changeRun(way, run);
      return json(null);
    },
    "POST /evaluate": async (request) => {
      const calls = (await request.json()) as string[];
      const outcomes = calls.map((call) => {
        const [name, args] = JSON.parse(call) as [string, (FunctionArgument | null)[]];
        return document.runFunction(
          name,
          args.map((argument) => argument ?? undefined),
        );
      });
      return json(outcomes);
    },
    "POST /open": async (request) => {
      const opened = await options.openFile(
        request.url.searchParams.get("name") ?? "",
        await request.bytes(),
      );
      stopListening();
      document = opened;
      documentId++;
      stopListening = listen();
      streams.broadcast({ kind: "replaced" });
      return json(null);
    },
    "GET /save": async ({ url }) => {
      const format = url.searchParams.get("format") === "csv" ? "csv" : "xlsx";
      const { name, bytes } = await document.save(format, url.searchParams.get("sheet") ?? "");
      const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
      return {
        type: "application/octet-stream",
        body: bytes,
        headers: { "content-disposition": disposition },
      };
    },
  };

  const server = createServer((message, response) => {
    const url = new URL(message.url ?? "/", "http://localhost");
    const id = url.searchParams.get("person") ?? "";
    if (url.pathname === "/events" && isOwn(message) && people.find(id)) {
      const left = () =>
        document.workbook.revisions.receive({ type: "CLIENT_LEFT", version: 1, clientId: id } as Message);
      streams.open(id, response, left);
    } else void answer(routes, message, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(options.port, "127.0.0.1", resolve);
  });
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        streams.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
