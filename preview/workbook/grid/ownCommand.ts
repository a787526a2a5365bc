import type { Engine } from "./speakGoogle";

/** Makes a command of ours part of the document: it goes into revisions, reaches everybody and can be undone. */
export function shareCommand(engine: Engine, type: string): void {
  (engine.coreTypes as Set<string>).add(type);
  const inverses = engine.registries.inverseCommandRegistry as unknown as {
    add(type: string, inverse: (command: object) => object[]): void;
  };
  // Nothing else has to be transformed by it, so that it may stand for its own inverse, as the engine's like do.
  inverses.add(type, (command) => [command]);
}
