import { describe, expect, test } from "vitest";
import { formatDate } from "../../../preview/services/formatDate";

const INSTANT = Date.UTC(2026, 10, 3, 4, 5, 6, 78);

describe("Utilities.formatDate", () => {
  // Expected by the letters' definitions in Java's SimpleDateFormat.
  test.each([
    ["Etc/UTC", "yyyy-MM-dd", "2026-11-03"],
    ["America/Los_Angeles", "yyyy-MM-dd HH:mm:ss Z", "2026-11-02 20:05:06 -0800"],
    ["Asia/Kolkata", "XXX", "+05:30"],
    ["Etc/UTC", "yyyy-MM-dd'T'HH:mm:ss.SSSX", "2026-11-03T04:05:06.078Z"],
    ["Asia/Shanghai", "EEE d MMM yy h:mm a", "Tue 3 Nov 26 12:05 PM"],
    ["Asia/Shanghai", "EEEE, MMMM d 'o''clock'", "Tuesday, November 3 o'clock"],
    ["Asia/Shanghai", "u", "2"],
  ])("in %s by %s is %s", (zone, pattern, text) => {
    expect(formatDate(INSTANT, zone, pattern)).toBe(text);
  });

  test("the week year YYYY, a zone nobody knows: not emulated", () => {
    expect(() => formatDate(INSTANT, "Etc/UTC", "YYYY")).toThrow(/pattern letter Y is not emulated/);
    expect(() => formatDate(INSTANT, "Mars/Olympus", "yyyy")).toThrow(/Mars\/Olympus is not emulated/);
  });
});
