import type { IncomingMessage, ServerResponse } from "node:http";

/** A request as the routes see it. */
export interface Request {
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  json(): Promise<unknown>;
  bytes(): Promise<Uint8Array>;
}

export interface Reply {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** "GET /path" to what answers it. */
export type Routes = Readonly<Record<string, (request: Request) => Reply | Promise<Reply>>>;

/**
 * Answers a request from the routes. `/run` executes code, so only this page may ask: a request that names another host
 * (a name that was pointed at this machine) or changes something from another origin is refused.
 */
export async function answer(
  routes: Routes,
  message: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const reply = await replyTo(routes, message);
  response.writeHead(reply.status ?? 200, {
    "content-type": reply.type,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    ...reply.headers,
  });
  response.end(reply.body);
}

export function json(value: unknown): Reply {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}

export function failure(status: number, text: string): Reply {
  return { status, type: "text/plain; charset=utf-8", body: text };
}

/** Whether the request comes from the page this server gave out. */
export function isOwn(message: IncomingMessage): boolean {
  const port = message.socket.localPort;
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host = "", origin } = message.headers;
  if (!hosts.includes(host)) return false;
  if (origin === undefined) return message.method === "GET";
  return hosts.some((own) => origin === `http://${own}`);
}

async function replyTo(routes: Routes, message: IncomingMessage): Promise<Reply> {
  if (!isOwn(message)) return failure(403, "Only the page of this server may ask.");
  const url = new URL(message.url ?? "/", `http://${message.headers.host}`);
  const route = routes[`${message.method} ${url.pathname}`];
  if (!route) return failure(404, "There is nothing here.");
  const bytes = async () => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  };
  try {
    return await route({
      url,
      headers: message.headers,
      bytes,
      json: async () => JSON.parse(new TextDecoder().decode(await bytes())) as unknown,
    });
  } catch (error) {
    const { message: text, stack } = error as Error;
    if (!(error instanceof Refusal)) console.error(stack);
    return failure(error instanceof Refusal ? 400 : 500, text);
  }
}

/** What the person at the page can put right: its message is shown to them. */
export class Refusal extends Error {}
