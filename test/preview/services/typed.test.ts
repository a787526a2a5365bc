import { describe, expect, test } from "vitest";
import { localeRules } from "../../../preview/services/localeRules";
import { typed } from "../../../preview/services/typed";

const serial = (iso: string) => Date.parse(iso) / 86_400_000 + 25_569;
const as = (text: string, locale = "en_US") => typed(text, localeRules(locale), 2026).value;

describe("3.3 what a text becomes when it is typed", () => {
  test.each([
    ["01234", 1234],
    ["22 34", 2234],
    ["2.000", 2],
    ["1,000,000", 1_000_000],
    ["$2.99", 2.99],
    ["555", 555],
    ["+1", 1],
    ["-1", -1],
    ["12%", 0.12],
    ["1e3", 1000],
    [" 12 ", 12],
    [".5", 0.5],
    ["123456789012345678", 123456789012345680],
  ])("3.3 %j is the number %d", (text, number) => {
    expect(as(text)).toBe(number);
  });

  test.each([
    ["1/2/2026", "2026-01-02"],
    ["2026-11-22", "2026-11-22"],
    ["2026/11/22", "2026-11-22"],
    ["1-2", "2026-01-02"],
    ["3-4", "2026-03-04"],
    ["1/2", "2026-01-02"],
    ["3/4/99", "1999-03-04"],
    ["Nov 22, 2026", "2026-11-22"],
    ["22 Nov 2026", "2026-11-22"],
  ])("3.3 %j is the date %s", (text, date) => {
    expect(as(text)).toEqual({ serial: serial(date) });
  });

  test.each([
    ["12:30", 12.5 / 24],
    ["3:15 PM", 15.25 / 24],
    ["2026-11-22 06:00", serial("2026-11-22") + 0.25],
  ])("3.3 %j is a time", (text, expected) => {
    expect(as(text)).toEqual({ serial: expect.closeTo(expected, 9) });
  });

  test.each([
    "Champions",
    "Tier A",
    "R5 F4 M3",
    "⚠ monetary: not a number",
    "-",
    "5 stars",
    "1st",
    "Can't lose",
    "流失客户",
    "May be lost",
    "Marta 5",
    "e5",
    "n/a",
    "5x",
    "\u2014",
    "row 1\nrow 2",
    "7 on one line\n8 on the next",
  ])("3.3 %j stays text", (text) => {
    expect(as(text)).toBe(text);
  });

  test.each(["TRUE", "false"])("3.3 %s is a boolean", (text) => {
    expect(as(text)).toBe(text === "TRUE");
  });

  test.each(["=A1", '="x"', "=IMPORTDATA(A1)"])("3.3 %s is a formula", (text) => {
    expect(as(text)).toEqual({ formula: text });
  });

  test.each([
    "'quoted",
    "@name",
    "\ttab",
    "+A1",
    "-abc",
    "--5",
    "(12)",
    "1.2.3",
    "13/45/2020",
    "555-1234",
    "#N/A",
    "€5",
    "2026-11-22T10:00:00Z",
    "Mar 2024",
    "2026年11月22日",
    "１２",
    "1,5",
    "=",
  ])("3.3 nobody knows what %j becomes: NotEmulated", (text) => {
    expect(() => as(text)).toThrow(/as it stands is not emulated \(docs\/platform\.md, 3\.3\)/);
  });

  test.each([
    ["de_DE", "1.234,56", 1234.56],
    ["de_DE", "12,5%", 0.125],
    ["fr_FR", "1,5", 1.5],
    ["zh_CN", "¥1,299", 1299],
    ["en_GB", "£3.50", 3.5],
  ])("3.3 in %s, %j is %d", (locale, text, number) => {
    expect(as(text, locale)).toBe(number);
  });

  test.each([
    ["en_GB", "3/4/2024", "2024-04-03"],
    ["en_US", "3/4/2024", "2024-03-04"],
    ["de_DE", "3.4.2024", "2024-04-03"],
    ["zh_CN", "2024年4月3日", "2024-04-03"],
    ["zh_CN", "24/4/3", "2024-04-03"],
  ])("3.3 in %s, %j is the date %s", (locale, text, date) => {
    expect(as(text, locale)).toEqual({ serial: serial(date) });
  });

  test("3.3 a locale that is not in the table is not emulated", () => {
    expect(() => as("1", "tlh_KX")).toThrow(/locale tlh_KX is not emulated/);
  });
});
