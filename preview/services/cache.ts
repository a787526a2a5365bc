import type { Execution } from "../runtime/execution";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, type Service, store } from "../runtime/service";
import type { CacheEntry } from "../runtime/world";
import { byteLength, documentStores } from "./stores";

const KEY_LIMIT = 250;
const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;
const MOST_ITEMS = 1000;

export const cacheService: Service<object> = defineService("CacheService", {
  getDocumentCache: handle("", (_, execution) => {
    const stores = documentStores(execution);
    return stores && execution.handle(cache, stores.cache);
  }),
  getUserCache: handle("", (_, execution) => execution.handle(cache, execution.user.stores.cache)),
  getScriptCache: handle("", (_, execution) => execution.handle(cache, execution.world.scriptStores.cache)),
});

const cache: Service<Map<string, CacheEntry>> = defineService("Cache", {
  get: store("String", (entries, execution, key: string) => alive(entries, execution, key)),
  getAll: store("String[]", (entries, execution, keys: string[]) => {
    const found = Array.from(keys, (key) => [key, alive(entries, execution, key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null));
  }),
  put: store("String, String | String, String, Integer", put),
  putAll: store(
    "Object | Object, Integer",
    (entries, execution, values: Record<string, string>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(entries, execution, key, value, seconds);
    },
  ),
  remove: store("String", (entries, _, key: string) => {
    entries.delete(key);
  }),
  removeAll: store("String[]", (entries, _, keys: string[]) => {
    for (const key of Array.from(keys)) entries.delete(key);
  }),
});

/** 4.2: key, value and life are limited; beyond about a thousand items the oldest goes. */
function put(
  entries: Map<string, CacheEntry>,
  { world }: Execution,
  key: string,
  value: string,
  seconds = DEFAULT_SECONDS,
): void {
  if (key.length > KEY_LIMIT) throw new ScriptError("Argument too large: key");
  if (byteLength(value) > VALUE_LIMIT) throw new ScriptError("Argument too large: value");
  if (seconds > LONGEST_SECONDS || seconds < 1) {
    throw new ScriptError(`Argument out of range: expirationInSeconds (1 to ${LONGEST_SECONDS})`);
  }
  entries.delete(key);
  entries.set(key, { value, expires: world.clock.now() + seconds * 1000 });
  if (entries.size > MOST_ITEMS) entries.delete(entries.keys().next().value!);
}

function alive(entries: Map<string, CacheEntry>, { world }: Execution, key: string): string | null {
  const entry = entries.get(key);
  return entry && entry.expires > world.clock.now() ? entry.value : null;
}
