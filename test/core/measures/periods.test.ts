import { describe, expect, test } from "vitest";
import { dayFromCivil } from "../../../src/core/calendar";
import { PERIOD_NUMBERING, PERIODS } from "../../../src/core/measures/periods";

const name = (period: (typeof PERIODS)[number], year: number, month: number, day: number) => {
  const { numberOf, nameOf } = PERIOD_NUMBERING[period];
  return nameOf(numberOf(dayFromCivil(year, month, day)));
};

describe("PERIOD_NUMBERING", () => {
  test("PERIOD_NUMBERING.month names calendar months", () => {
    expect(name("month", 2024, 1, 1)).toBe("2024-01");
    expect(name("month", 2023, 12, 31)).toBe("2023-12");
  });

  test("PERIOD_NUMBERING.quarter names calendar quarters", () => {
    expect(name("quarter", 2024, 3, 31)).toBe("2024-Q1");
    expect(name("quarter", 2024, 4, 1)).toBe("2024-Q2");
    expect(name("quarter", 2024, 12, 31)).toBe("2024-Q4");
  });

  // The examples of ISO 8601 at the turn of the year, as in Wikipedia's "ISO week date".
  test.each([
    [2005, 1, 1, "2004-W53"],
    [2005, 1, 2, "2004-W53"],
    [2005, 12, 31, "2005-W52"],
    [2006, 1, 1, "2005-W52"],
    [2006, 1, 2, "2006-W01"],
    [2007, 1, 1, "2007-W01"],
    [2007, 12, 31, "2008-W01"],
    [2008, 12, 28, "2008-W52"],
    [2008, 12, 29, "2009-W01"],
    [2009, 12, 31, "2009-W53"],
    [2010, 1, 3, "2009-W53"],
    [2010, 1, 4, "2010-W01"],
  ])("PERIOD_NUMBERING.week: %d-%d-%d is in %s", (year, month, day, expected) => {
    expect(name("week", year, month, day)).toBe(expected);
  });

  test.each(PERIODS)("PERIOD_NUMBERING.%s counts on without a gap, and names each period once", (period) => {
    const { numberOf, nameOf } = PERIOD_NUMBERING[period];
    const names = new Set<string>();
    const [from, to] = [dayFromCivil(1999, 1, 1), dayFromCivil(2003, 12, 31)];
    for (let day = from; day < to; day++) {
      expect([0, 1]).toContain(numberOf(day + 1) - numberOf(day));
      names.add(nameOf(numberOf(day)));
    }
    expect(names.size).toBe(numberOf(to) - numberOf(from) + 1);
  });
});
