import { describe, expect, test } from "vitest";
import { matchHeader } from "../../../src/cells/headers";
import { listedHeaders } from "../../../src/cells/headerWords";
import { EXPORT_LAYOUTS, recognizeExport } from "../../../src/cells/intake/exports";
import { LOOKALIKES } from "../../../src/cells/intake/lookalikes";
import { FIELDS_OF_KIND } from "../../../src/core/fields";

describe("recognizeExport", () => {
  test.each(EXPORT_LAYOUTS)(
    "recognizeExport knows $source by its headers, however they are spelled",
    (layout) => {
      const headers = listedHeaders(layout.headers).map((header) => header.toUpperCase().replace(/ /g, "_"));
      expect(recognizeExport(["Notes", ...headers])).toBe(layout);
    },
  );

  test.each(EXPORT_LAYOUTS)(
    "recognizeExport does not know $source with one header missing",
    ({ headers, source }) => {
      const listed = listedHeaders(headers);
      for (const missing of listed) {
        expect(recognizeExport(listed.filter((header) => header !== missing))?.source).not.toBe(source);
      }
    },
  );

  test.each(EXPORT_LAYOUTS)("the columns of $source are fields of its kind", ({ kind, columns }) => {
    for (const field of Object.keys(columns)) expect(FIELDS_OF_KIND[kind]).toContain(field);
  });
});

describe("LOOKALIKES", () => {
  test.each(LOOKALIKES)("no header that looks like $field is taken for it", ({ field, headers }) => {
    for (const header of listedHeaders(headers)) {
      expect(matchHeader(header, "customers").map((match) => match.field)).not.toContain(field);
    }
  });
});
