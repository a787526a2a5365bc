import { describe, expect, test } from "vitest";
import { createRunner, type Runner, type RunnerOptions } from "../../../preview/bridge/client";
import { encodeArguments } from "../../../preview/bridge/copying";
import { seededConnection } from "../../../preview/bridge/seededConnection";
import { smallHost } from "../smallAddon";

const sent = (...args: unknown[]) => JSON.parse(encodeArguments(args));
const runner = (send: RunnerOptions["send"], functionNames = ["f"]) =>
  createRunner({ functionNames, send, uncaught: () => {} });
const call = (from: Runner, name: string, ...args: unknown[]) =>
  (from[name] as (...args: unknown[]) => void)(...args);
const settled = () => new Promise((resolve) => setTimeout(resolve, 50));

describe("2.4 client to server", () => {
  test("2.4 step 3: arrays and objects are copied, class instances with inherited fields too", () => {
    class Base {
      a = 1;
    }
    class Point extends Base {
      b = [1, null, "x", true];
    }
    expect(sent(new Point(), Object.create({ inherited: 1 }))).toEqual([
      { a: 1, b: [1, null, "x", true] },
      { inherited: 1 },
    ]);
  });

  test("2.4 step 4: keys that end in __ are dropped", () => {
    expect(sent({ kept: 1, gone__: 2 })).toEqual([{ kept: 1 }]);
  });

  test("2.4 step 6: an element is an InvalidArgumentError", () => {
    const element = Object.assign(Object.create({ [Symbol.toStringTag]: "HTMLDivElement" }), { nodeType: 1 });
    expect(() => encodeArguments([element])).toThrow(
      expect.objectContaining({
        name: "InvalidArgumentError",
        message: "Failed due to illegal value in property: 0",
      }),
    );
  });

  test("2.4 step 7: a form alone becomes an object, with others it throws", () => {
    const field = (name: string, value: string, type = "text", more = {}) => ({ name, value, type, ...more });
    const form = Object.assign(Object.create({ [Symbol.toStringTag]: "HTMLFormElement" }), {
      elements: [
        field("id", "7"),
        field("tag", "a", "checkbox", { checked: true }),
        field("tag", "b", "checkbox", { checked: true }),
        field("tag", "c", "checkbox", { checked: false }),
        field("file", "x", "file"),
        field("go", "Go", "submit"),
      ],
    });
    expect(sent(form)).toEqual([{ id: "7", tag: ["a", "b"] }]);
    expect(() => encodeArguments([form, 1])).toThrow("Forms with file inputs must be the only parameter.");
  });

  test("2.4 step 8: a circle", () => {
    const circle: unknown[] = [];
    circle.push(circle);
    expect(() => encodeArguments([circle])).toThrow(new TypeError("Failed due to circular reference."));
  });

  test("2.4 step 9: bigint and symbol", () => {
    expect(() => encodeArguments([{ a: BigInt(1) }])).toThrow("Unknown type: bigint");
    expect(() => encodeArguments([Symbol("s")])).toThrow("Unknown type: symbol");
  });

  test("2.4 step 10: NaN and Infinity become null, undefined vanishes from objects and is null in arrays", () => {
    expect(sent([Number.NaN, Number.POSITIVE_INFINITY, undefined, { a: undefined }], undefined)).toEqual([
      [null, null, null, {}],
      null,
    ]);
  });

  test("2.4 step 1 and 2: each with… gives a new runner, unknown names are undefined", async () => {
    const seen: unknown[] = [];
    const first = runner(() => Promise.resolve('{"ok":true,"json":"1"}'));
    const second = first
      .withSuccessHandler((result, userObject) => seen.push([result, userObject]))
      .withUserObject("me");
    expect(second).not.toBe(first);
    call(first, "f");
    call(second, "f");
    await settled();
    expect(seen).toEqual([[1, "me"]]);
    expect(first.private_).toBeUndefined();
  });

  test("2.5 without a failure handler a failure is only reported", async () => {
    const uncaught: unknown[] = [];
    const failures: unknown[] = [];
    const run = createRunner({
      functionNames: ["f"],
      send: () => Promise.resolve('{"ok":false,"name":"Exception","message":"no"}'),
      uncaught: (error) => uncaught.push((error as Error).message),
    });
    call(run, "f");
    call(
      run.withUserObject("me").withFailureHandler((error, user) => failures.push([error.message, user])),
      "f",
    );
    await settled();
    expect([uncaught, failures]).toEqual([["no"], [["no", "me"]]]);
  });

  test("2.5 a reply that is no JSON goes to the failure handler", async () => {
    const failures: string[] = [];
    const run = runner(() => Promise.resolve('{"ok":true,"json":"{"}')).withFailureHandler((error) =>
      failures.push(error.name),
    );
    call(run, "f");
    await settled();
    expect(failures).toEqual(["SyntaxError"]);
  });

  test("2.4 ten calls are under way, the eleventh waits", async () => {
    const finish: (() => void)[] = [];
    const run = runner(
      () => new Promise((resolve) => finish.push(() => resolve('{"ok":true,"json":"null"}'))),
    );
    for (let i = 0; i < 12; i++) call(run, "f", i);
    expect(finish).toHaveLength(10);
    finish[0]!();
    await settled();
    expect(finish).toHaveLength(11);
  });
});

describe("2.5 server to client", () => {
  test("2.5 Map and Set are {}, undefined and NaN null, a key that ends in __ fails", () => {
    const { run } = smallHost();
    expect(run("return [new Map([[1, 2]]), new Set([1]), undefined, NaN, { a: undefined }]")).toEqual([
      {},
      {},
      null,
      null,
      {},
    ]);
    expect(run("return undefined")).toBeNull();
    expect(() => run("return { a: { b__: 1 } }")).toThrow(
      'User properties cannot end with "__". Failed on property: b__',
    );
  });

  test("2.5 a failure has a name and a message, nothing else", () => {
    const { run } = smallHost();
    const thrown = (() => {
      try {
        run(
          "class InputError extends Error {} const e = new InputError('no'); e.name = 'InputError'; e.row = 7; throw e",
        );
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ name: "InputError", message: "no" });
    expect(thrown).not.toHaveProperty("row");
  });

  test.each([
    ["null", "null"],
    ["undefined", "undefined"],
    ["'text'", "text"],
    ["{ message: 'shaped' }", "shaped"],
  ])("2.5 throwing %s fails with the message %s", (thrown, message) => {
    expect(() => smallHost().run(`throw ${thrown}`)).toThrow(message);
  });

  test("2.5 a function in a result is not emulated", () => {
    const { run } = smallHost();
    expect(() => run("return { f() {} }")).toThrow(/function in a result for the page.*2\.5/);
  });

  test("2.5 calls finish in an order of their own, the same for the same seed", async () => {
    const orderOf = async (seed: number) => {
      const { host, owner } = smallHost({ code: "function echo(n) { return n; }" });
      const order: unknown[] = [];
      const run = runner(
        seededConnection((name, json) => host.answer(owner, name, json), seed),
        [...host.publicFunctions],
      ).withSuccessHandler((result) => order.push(result));
      for (let i = 0; i < 8; i++) call(run, "echo", i);
      await settled();
      return order;
    };
    const first = await orderOf(1);
    expect([...first].sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(await orderOf(1)).toEqual(first);
    expect(await orderOf(2)).not.toEqual(first);
  });
});

describe("2.6 what is callable", () => {
  test("2.6 only public top-level declarations", () => {
    const { host, owner } = smallHost({
      code: `function visible() { return 1; } function hidden_() { return 2; }
        var assigned = function () { return 3; }; (function () { globalThis.inner = function () { return 4; }; })();`,
    });
    expect(host.publicFunctions).toEqual(["visible", "run"]);
    expect(host.call(owner, "visible")).toBe(1);
    for (const name of ["hidden_", "assigned", "inner"]) {
      expect(() => host.call(owner, name)).toThrow(
        new TypeError(`google.script.run.${name} is not a function`),
      );
      expect(JSON.parse(host.answer(owner, name, "[]"))).toMatchObject({ ok: false });
    }
  });
});
