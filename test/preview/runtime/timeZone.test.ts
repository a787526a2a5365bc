import { describe, expect, test } from "vitest";
import { timeZone } from "../../../preview/runtime/timeZone";

const NEW_YORK = timeZone("America/New_York");
const serial = (iso: string) => Date.parse(`${iso}Z`) / 86_400_000 + 25_569;

describe("timeZone", () => {
  // The summer time days of 2024 in New York, from the tz database: 10 March and 3 November, both at 02:00.
  test.each([
    ["2024-01-15T00:00:00", "2024-01-15T05:00:00.000Z"],
    ["2024-03-10T01:59:00", "2024-03-10T06:59:00.000Z"],
    ["2024-03-10T03:00:00", "2024-03-10T07:00:00.000Z"],
    ["2024-03-10T00:00:00", "2024-03-10T05:00:00.000Z"],
    ["2024-03-11T00:00:00", "2024-03-11T04:00:00.000Z"],
    ["2024-11-03T00:00:00", "2024-11-03T04:00:00.000Z"],
    ["2024-11-03T03:00:00", "2024-11-03T08:00:00.000Z"],
    ["2024-11-04T00:00:00", "2024-11-04T05:00:00.000Z"],
  ])("instantOf(%s in New York) is %s, and serialOf goes back", (wall, instant) => {
    expect(new Date(NEW_YORK.instantOf(serial(wall))).toISOString()).toBe(instant);
    expect(NEW_YORK.serialOf(Date.parse(instant))).toBeCloseTo(serial(wall), 8);
  });

  test("a wall time that summer time skips is read with the offset before it", () => {
    expect(new Date(NEW_YORK.instantOf(serial("2024-03-10T02:30:00"))).toISOString()).toBe(
      "2024-03-10T07:30:00.000Z",
    );
  });

  test("every day of a century in three zones goes there and back", () => {
    for (const name of ["Asia/Shanghai", "Europe/Berlin", "Australia/Lord_Howe"]) {
      const zone = timeZone(name);
      for (let day = 25_569; day < 62_091; day += 1) {
        expect(zone.serialOf(zone.instantOf(day + 0.5))).toBeCloseTo(day + 0.5, 8);
      }
    }
  });
});
