import { NotEmulated } from "../runtime/notEmulated";
import { ScriptError } from "../runtime/scriptError";
import { defineService, handle, ITSELF, type Service, store } from "../runtime/service";
import { byteLength, documentStores } from "./stores";

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

export const propertiesService: Service<object> = defineService("PropertiesService", {
  getDocumentProperties: handle("", (_, execution) => {
    const stores = documentStores(execution);
    return stores && execution.handle(properties, stores.properties);
  }),
  getUserProperties: handle("", (_, execution) => {
    if (execution.mode === "CUSTOM_FUNCTION") {
      throw new NotEmulated("User properties in a custom function, which are the owner's,", "1.8");
    }
    return execution.handle(properties, execution.user.stores.properties);
  }),
  getScriptProperties: handle("", (_, execution) =>
    execution.handle(properties, execution.world.scriptStores.properties),
  ),
});

const properties: Service<Map<string, string>> = defineService("Properties", {
  getProperty: store("String", (map, _, key: string) => map.get(key) ?? null),
  getProperties: store("", (map) => Object.fromEntries(map)),
  getKeys: store("", (map) => [...map.keys()]),
  setProperty: store("String, any", (map, _, key: string, value: unknown) => {
    put(map, [[key, value]]);
    return ITSELF;
  }),
  setProperties: store(
    "Object | Object, Boolean",
    (map, _, values: Record<string, unknown>, deleteAllOthers = false) => {
      if (deleteAllOthers) map.clear();
      put(map, Object.entries(values));
      return ITSELF;
    },
  ),
  deleteProperty: store("String", (map, _, key: string) => {
    map.delete(key);
    return ITSELF;
  }),
  deleteAllProperties: store("", (map) => {
    map.clear();
    return ITSELF;
  }),
});

/** 4.1 and 4.2: 9 KB a value, 500 KB a store; values that are no text are converted. */
function put(map: Map<string, string>, entries: readonly [string, unknown][]): void {
  for (const [key, value] of entries) {
    const text = String(value);
    if (byteLength(text) > VALUE_LIMIT) throw new ScriptError("Argument too large: value");
    const others = [...map].filter(([name]) => name !== key);
    const size = others.reduce((sum, [name, each]) => sum + byteLength(name) + byteLength(each), 0);
    if (size + byteLength(key) + byteLength(text) > STORE_LIMIT) {
      throw new ScriptError(
        "You have exceeded the property storage quota. Please remove some properties and try again.",
      );
    }
    map.set(key, text);
  }
}
