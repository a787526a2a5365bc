import type { Engine } from "./speakGoogle";

/** What clients of the collaborative session tell each other. */
export type Message = Parameters<
  Parameters<InstanceType<Engine["LocalTransportService"]>["onNewMessage"]>[1]
>[0];
type Config = NonNullable<ConstructorParameters<Engine["Model"]>[1]>;
type Transport = NonNullable<Config["transportService"]>;
/** A message that changes the document: the ones a newcomer must be told. */
export type Revision = NonNullable<ConstructorParameters<Engine["Model"]>[2]>[number];

export interface Revisions {
  /** How a model in this process takes part. */
  readonly transport: Transport;
  /** Every revision since the document the models started from. */
  all(): readonly Revision[];
  /** Takes a client's message and passes it to everybody, its sender too; a revision made on an outdated state is dropped: its client makes it anew. */
  receive(message: Message): void;
  subscribe(listener: (message: Message) => void): () => void;
}

/**
 * The one place where the order of edits is decided. Each revision names the one it was made on; the first to arrive
 * wins, the others are rebased by their own clients.
 */
export function createRevisions(startRevision: string): Revisions {
  const revisions: Revision[] = [];
  const listeners = new Set<(message: Message) => void>();
  const members = new Map<string, (message: Message) => void>();
  let current = startRevision;

  const receive = (message: Message) => {
    if (isRevision(message)) {
      if (message.serverRevisionId !== current) return;
      current = message.nextRevisionId;
      revisions.push(structuredClone(message));
    }
    // Models write on in what a message brought them, each its own copy.
    for (const member of members.values()) member(structuredClone(message));
    for (const listener of listeners) listener(message);
  };
  return {
    transport: {
      // The script has no cursor: a teammate would see it as a stranger who sits in A1.
      sendMessage: async (message) => {
        if (!String(message.type).startsWith("CLIENT_")) receive(message);
      },
      onNewMessage: (id, listener) => members.set(id, listener),
      leave: (id) => members.delete(id),
    },
    all: () => revisions,
    receive,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isRevision(message: Message): message is Revision {
  return "nextRevisionId" in message;
}
