import type { ServerResponse } from "node:http";

/** What the server tells pages on its own accord. */
export type PageEvent =
  | { readonly kind: "message"; readonly message: unknown }
  /** Another file was opened: everybody starts anew. */
  | { readonly kind: "replaced" };

export interface EventStreams {
  /** Keeps a response open for a person; calls `left` when their page is gone. */
  open(personId: string, response: ServerResponse, left: () => void): void;
  isOpen(personId: string): boolean;
  broadcast(event: PageEvent): void;
  close(): void;
}

/** The open pages, each with its stream of events. */
export function createEventStreams(): EventStreams {
  const streams = new Map<string, ServerResponse>();
  return {
    open(personId, response, left) {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": open\n\n");
      streams.set(personId, response);
      response.on("close", () => {
        if (streams.get(personId) !== response) return;
        streams.delete(personId);
        left();
      });
    },
    isOpen: (personId) => streams.has(personId),
    broadcast(event) {
      const text = `data: ${JSON.stringify(event)}\n\n`;
      for (const stream of streams.values()) stream.write(text);
    },
    close() {
      for (const stream of streams.values()) stream.end();
    },
  };
}
