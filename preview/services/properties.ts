import type { Execution } from "../runtime/execution";
import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, type Service, store } from "../runtime/service";
import { byteLength, documentStores } from "./stores";

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export const propertiesService: Service<object> = defineService("PropertiesService", {
  getDocumentProperties: handle("", (_, execution) => {
    const stores = documentStores(execution);
    return stores && execution.handle(properties, { map: stores.properties, ofUser: false });
  }),
  getUserProperties: handle("", (_, execution) =>
    execution.handle(properties, { map: execution.user.stores.properties, ofUser: true }),
  ),
  getScriptProperties: handle("", (_, execution) =>
    execution.handle(properties, { map: execution.world.scriptStores.properties, ofUser: false }),
  ),
});

interface PropertyStore {
  readonly map: Map<string, string>;
  readonly ofUser: boolean;
}

const properties: Service<PropertyStore> = defineService("Properties", {
  getProperty: store("String", ({ map }, _, key: string) => map.get(key) ?? null),
  getProperties: store("", ({ map }) => Object.fromEntries(map)),
  getKeys: store("", ({ map }) => [...map.keys()]),
  setProperty: store("String, any", (target, execution, key: string, value: unknown) => {
    put(target, execution, [[key, value]]);
    return ITSELF;
  }),
  setProperties: store(
    "Object | Object, Boolean",
    (target, execution, values: Record<string, unknown>, deleteAllOthers = false) => {
      if (deleteAllOthers) target.map.clear();
      put(target, execution, Object.entries(values));
      return ITSELF;
    },
  ),
  deleteProperty: store("String", (target, execution, key: string) => {
    requireSettable(target, execution);
    target.map.delete(key);
    return ITSELF;
  }),
  deleteAllProperties: store("", (target, execution) => {
    requireSettable(target, execution);
    target.map.clear();
    return ITSELF;
  }),
});

/** 4.1 and 4.2: 9 KB a value, 500 KB a store; values that are no text are converted. */
function put(target: PropertyStore, execution: Execution, entries: readonly [string, unknown][]): void {
  requireSettable(target, execution);
  for (const [key, value] of entries) {
    const text = String(value);
    if (byteLength(text) > VALUE_LIMIT) throw new ScriptError("Argument too large: value");
    const others = [...target.map].filter(([name]) => name !== key);
    const size = others.reduce((sum, [name, each]) => sum + byteLength(name) + byteLength(each), 0);
    if (size + byteLength(key) + byteLength(text) > STORE_LIMIT) {
      throw new ScriptError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    target.map.set(key, text);
  }
}

function requireSettable({ ofUser }: PropertyStore, { mode }: Execution): void {
  if (ofUser && mode === "CUSTOM_FUNCTION")
    throw new NotEmulated("Setting user properties in a custom function", "1.8");
}
