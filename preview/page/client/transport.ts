import type { Message } from "../../workbook/grid/revisions";
import type { Api } from "./api";

export interface PageTransport {
  sendMessage(message: Message): Promise<void>;
  onNewMessage(id: string, listener: (message: Message) => void): void;
  leave(id: string): void;
  /** Hands over what came from the server. */
  receive(message: Message): void;
  /** Until the server has everything this page did. */
  settled(): Promise<void>;
}

/** How the page's model takes part in the session. Messages go out one after the other, in the order they were made. */
export function createTransport(api: Api, failed: () => void): PageTransport {
  const listeners = new Map<string, (message: Message) => void>();
  const early: Message[] = [];
  let sending: Promise<void> = Promise.resolve();
  return {
    sendMessage(message) {
      sending = sending.then(() => api.send(message)).catch(failed);
      return sending;
    },
    onNewMessage(id, listener) {
      listeners.set(id, listener);
      for (const message of early.splice(0)) listener(message);
    },
    leave: (id) => listeners.delete(id),
    receive(message) {
      if (listeners.size === 0) early.push(message);
      for (const listener of listeners.values()) listener(message);
    },
    async settled() {
      let before: Promise<void> | undefined;
      while (before !== sending) {
        before = sending;
        await before;
      }
    },
  };
}
