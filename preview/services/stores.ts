import type { Execution } from "../runtime/execution";
import type { Stores } from "../runtime/world";

/** The store of the document, or null where a script runs outside any (docs/platform.md, 4.2). */
export function documentStores({ world }: Execution): Stores | null {
  return world.document?.stores ?? null;
}

/** Bytes that a text takes. */
export function byteLength(text: string): number {
  return Buffer.byteLength(text, "utf8");
}
