import { describe, expect, test } from "vitest";
import { createClock } from "../../../preview/runtime/clock";
import { smallHost } from "../smallAddon";

const PROPERTIES = "const properties = PropertiesService.getDocumentProperties();";
const CACHE = "const cache = CacheService.getDocumentCache();";

describe("4.2 properties", () => {
  test("4.2 a value of 9 KB fits, one byte more does not; bytes are counted, not characters", () => {
    const { run } = smallHost();
    expect(
      run(
        `${PROPERTIES} properties.setProperty("k", "x".repeat(9216)); return properties.getProperty("k").length`,
      ),
    ).toBe(9216);
    expect(() => run(`${PROPERTIES} properties.setProperty("k", "x".repeat(9217))`)).toThrow(
      "Argument too large: value",
    );
    expect(() => run(`${PROPERTIES} properties.setProperty("k", "客".repeat(3073))`)).toThrow(
      "Argument too large: value",
    );
  });

  test("4.2 a store holds 500 KB", () => {
    const { run } = smallHost();
    expect(() =>
      run(`${PROPERTIES} for (let i = 0; i < 60; i++) properties.setProperty("k" + i, "x".repeat(9000))`),
    ).toThrow("You have exceeded the property storage quota. Please remove some properties and try again.");
    expect(run(`${PROPERTIES} return properties.getKeys().length`)).toBe(56);
  });

  test("4.2 values are texts, missing ones null", () => {
    const { run } = smallHost();
    expect(
      run(`${PROPERTIES} properties.setProperties({ n: 5, b: true }); properties.deleteProperty("b");
        return [properties.getProperties(), properties.getProperty("b")]`),
    ).toEqual([{ n: "5" }, null]);
  });

  test("4.2 document properties are shared by its users, user properties are not", () => {
    const { run, host } = smallHost();
    const both =
      "return [PropertiesService.getDocumentProperties().getProperty('k'), PropertiesService.getUserProperties().getProperty('k')]";
    run(
      "PropertiesService.getDocumentProperties().setProperty('k', 'd'); PropertiesService.getUserProperties().setProperty('k', 'u')",
    );
    expect(run(both)).toEqual(["d", "u"]);
    expect(run(both, host.addUser("other"))).toEqual(["d", null]);
  });
});

test("4.2 script properties are shared by everybody", () => {
  const { run, host } = smallHost();
  run("PropertiesService.getScriptProperties().setProperty('k', 's')");
  expect(run("return PropertiesService.getScriptProperties().getProperty('k')", host.addUser("other"))).toBe(
    "s",
  );
});

describe("4.2 cache", () => {
  test.each([
    ["a value of more than 100 KB", `cache.put("k", "x".repeat(102401))`, "Argument too large: value"],
    ["a key of more than 250 characters", `cache.put("k".repeat(251), "v")`, "Argument too large: key"],
    ["milliseconds as a life", `cache.put("k", "v", 3600000)`, /expirationInSeconds/],
    [
      "a value that is no text",
      `cache.put("k", 5)`,
      "The parameters (String,number) don't match the method signature for Cache.put.",
    ],
  ])("4.2 refuses %s", (_, body, message) => {
    expect(() => smallHost().run(`${CACHE} ${body}`)).toThrow(message);
  });

  test("4.2 an entry lives 600 s unless told, and goes then", () => {
    const { run, host } = smallHost({ clock: createClock(0) });
    run(`${CACHE} cache.put("a", "1"); cache.put("b", "2", 21600)`);
    host.clock.advance(599_000);
    expect(run(`${CACHE} return cache.getAll(["a", "b", "c"])`)).toEqual({ a: "1", b: "2" });
    host.clock.advance(2_000);
    expect(run(`${CACHE} return [cache.get("a"), cache.get("b")]`)).toEqual([null, "2"]);
  });

  test("4.2 beyond a thousand items the oldest goes", () => {
    const { run } = smallHost();
    expect(
      run(
        `${CACHE} for (let i = 0; i <= 1000; i++) cache.put("k" + i, "v"); return [cache.get("k0"), cache.get("k1")]`,
      ),
    ).toEqual([null, "v"]);
  });
});

describe("4.2 locks", () => {
  test("4.2 two users of one document share its lock; tryLock says false, waitLock throws", () => {
    const { run, host } = smallHost();
    const other = host.addUser("other");
    const seen: unknown[] = [];
    host.onCall = (call) => {
      if (call.name !== "Lock.hasLock") return;
      seen.push(host.call(other, "run", "return LockService.getDocumentLock().tryLock(1000)"));
      seen.push(
        host.call(
          other,
          "run",
          "try { LockService.getDocumentLock().waitLock(1000) } catch (e) { return e.message }",
        ),
      );
    };
    expect(run("const lock = LockService.getDocumentLock(); lock.tryLock(1); return lock.hasLock()")).toBe(
      true,
    );
    expect(seen).toEqual([false, "Lock timeout: another process was holding the lock for too long."]);
    host.onCall = undefined;
    expect(run("return LockService.getDocumentLock().tryLock(1)", other)).toBe(true);
  });

  test("4.2 a lock ends with its execution, also one that failed", () => {
    const { run } = smallHost();
    expect(() => run("LockService.getDocumentLock().waitLock(1); throw new Error('stop')")).toThrow("stop");
    expect(run("return LockService.getDocumentLock().tryLock(1)")).toBe(true);
  });
});
