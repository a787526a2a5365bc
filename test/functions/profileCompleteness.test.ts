import { describe, expect, test } from "vitest";
import { profileCompleteness } from "../../src/functions/profileCompleteness";
import { PLAIN_PLACE as here } from "../cells/places";
import { col, date, range } from "./sheet";

describe("PROFILE_COMPLETENESS", () => {
  test("PROFILE_COMPLETENESS is the share of filled cells of each row, of any width", () => {
    const rows = range(
      ["Ann", "ann@x.example", 41, date("1983-01-02")],
      ["Bob", "", "  ", ""],
      ["", "", 0, false],
    );
    expect(profileCompleteness(here, rows)).toEqual(col(1, 0.25, 0.5));
  });

  test("PROFILE_COMPLETENESS of a blank row is blank, and those at the end give nothing", () => {
    expect(profileCompleteness(here, range(["a", ""], ["", ""], ["a", "b"], ["", ""]))).toEqual(
      col(0.5, "", 1),
    );
    expect(profileCompleteness(here, range(["", ""], ["", ""]))).toEqual([[""]]);
  });

  test("PROFILE_COMPLETENESS knows a title row beside numbers by its shape", () => {
    const rows = range(["Who", "Age"], ["Ann", 41], ["Bob", ""]);
    expect(profileCompleteness(here, rows)).toEqual(col("Profile completeness", 1, 0.5));
  });

  test("PROFILE_COMPLETENESS knows a title row of text columns by known titles only", () => {
    expect(profileCompleteness(here, range(["Customer", "E-mail"], ["Ann", ""]))).toEqual(
      col("Profile completeness", 0.5),
    );
    expect(profileCompleteness(here, range(["Ann", "Lisbon"], ["Bob", ""]))).toEqual(col(1, 0.5));
  });

  test("PROFILE_COMPLETENESS of one row, or of one cell, is one value", () => {
    expect(profileCompleteness(here, range(["Ann", "", 41]))).toBe(2 / 3);
    expect(profileCompleteness(here, "Ann")).toBe(1);
    expect(profileCompleteness(here, "")).toBe("");
  });

  test("PROFILE_COMPLETENESS shows errors and hands ⚠ cells on", () => {
    expect(profileCompleteness(here, range(["Ann", "#REF!"], ["Bob", "⚠ no"], ["Cid", 1]))).toEqual(
      col("⚠ cells column 2: the cell shows #REF!", "⚠ no", 1),
    );
  });
});
