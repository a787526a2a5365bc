import { describe, expect, test } from "vitest";
import * as z from "zod";
import { LANGUAGES } from "../../../src/core/vocabulary";
import { settingsSchema } from "../../../src/protocol/settings";
import { fieldAt, keysWithin, PRESET_FIELDS } from "../../../src/sidebar/presets/presetFields";
import { wordsOf } from "../../../src/sidebar/words";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Every path of the schema, `*` for a place in a list. */
function pathsOf(schema: JsonSchema, under: readonly string[] = []): string[] {
  const here = under.length > 0 ? [under.join(".")] : [];
  const shapes = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])] as JsonSchema[];
  const items = schema.items === undefined ? [] : pathsOf(schema.items as JsonSchema, [...under, "*"]);
  return [
    ...here,
    ...Object.entries(schema.properties ?? {}).flatMap(([key, value]) =>
      pathsOf(value as JsonSchema, [...under, key]),
    ),
    ...items,
    ...shapes.flatMap((shape) => pathsOf(shape, under)),
  ];
}

const PATHS = [
  ...new Set(pathsOf(z.toJSONSchema(settingsSchema(), { io: "input", unrepresentable: "any" }))),
];

describe("PRESET_FIELDS", () => {
  test.each(PATHS)("%s is told by an entry of its own, or by the list that it stands in", (path) => {
    const keys = path.split(".").map((key) => (key === "*" ? 0 : key));
    expect([path, path.replace(/\.\*$/, "")]).toContain(fieldAt(keys)?.path);
  });

  test.each(PRESET_FIELDS)("$path is a path of the settings", ({ path }) => {
    expect(PATHS).toContain(path);
  });

  test.each(PRESET_FIELDS)("$path has a name and says what is accepted", ({ name, accepts }) => {
    for (const language of LANGUAGES) {
      const words = wordsOf(language);
      expect(name(words)).not.toMatch(/^$|[{}]/);
      expect(accepts(words)).not.toMatch(/^$|[{}]/);
    }
  });
});

describe("fieldAt(path)", () => {
  test("is that around a place which has no entry of its own", () => {
    expect(fieldAt(["columns", 3])?.path).toBe("columns");
    expect(fieldAt(["scheme", 2, "rTo"])?.path).toBe("scheme.*.rTo");
    expect(fieldAt([])).toBeUndefined();
  });
});

describe("keysWithin(path)", () => {
  test("are the keys of the settings there", () => {
    expect(keysWithin("").sort()).toEqual(Object.keys(settingsSchema().shape).sort());
    expect(keysWithin("scheme.*")).toEqual(["name", "rFrom", "rTo", "fFrom", "fTo"]);
  });
});
