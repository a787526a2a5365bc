import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Service } from "../../../preview/runtime/service";
import { forms } from "../../../preview/runtime/signature";

/* Google's published types list each form of each method. The tables of services are held against them. */

const types = dirname(createRequire(import.meta.url).resolve("@types/google-apps-script/package.json"));
const google = new Map<string, Map<string, number[]>>();
for (const file of readdirSync(types).filter((name) => name.endsWith(".d.ts"))) {
  let methods = new Map<string, number[]>();
  for (const line of readFileSync(join(types, file), "utf8").split("\n")) {
    const [, name] = /^\s*interface (\w+)/.exec(line) ?? [];
    if (name) {
      methods = google.get(name) ?? new Map();
      google.set(name, methods);
    }
    const [, method, parameters] = /^\s{4,}(\w+)(?:<[^>]*>)?\((.*)\): .*;/.exec(line) ?? [];
    if (!method || parameters === undefined || parameters.includes("...")) continue;
    const count = parameters.trim() === "" ? 0 : parameters.split(/,\s*(?=\w+\??:)/).length;
    methods.set(method, [...(methods.get(method) ?? []), count]);
  }
}

const folder = fileURLToPath(new URL("../../../preview/services/", import.meta.url));
const modules = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
const services = modules
  .flatMap((module) => Object.values(module as Record<string, Service<object> | undefined>))
  .filter((each) => each?.methods !== undefined && each.name !== "console") as Service<object>[];

describe.each(services.map((service) => ({ service, name: service.name })))("$name", ({ service, name }) => {
  const known = google.get(name);
  test("is a class of Google's", () => {
    expect(known).toBeDefined();
  });
  for (const [method, { signature }] of Object.entries(service.methods)) {
    if (signature === "any...") continue;
    test(`${method} is Google's, and every number of arguments that it takes is modelled or refused as NotEmulated`, () => {
      expect(known?.get(method)).toBeDefined();
      const modelled = forms(signature).map((form) => form.types.length);
      expect(modelled).toEqual(expect.arrayContaining(known!.get(method)!));
    });
  }
});
