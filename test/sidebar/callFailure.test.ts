import { describe, expect, test } from "vitest";
import { failureOf, failureReport, isOutcomeUnknown } from "../../src/sidebar/callFailure";

const error = (name: string, message: string) => ({ name, message });

describe("failureOf(step, error)", () => {
  test.each([
    [error("NetworkError", "Connection failure due to HTTP 0"), "offline"],
    [error("ScriptError", "Authorization is required to perform that action."), "permission"],
    [
      error(
        "Error",
        "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      ),
      "permission",
    ],
    [error("ScriptError", "Exceeded maximum execution time"), "tooLong"],
    [error("TypeError", "google.script.run.tierlineCall is not a function"), "unexpected"],
    [error("SyntaxError", "Unexpected end of JSON input"), "unexpected"],
    ["a text", "unexpected"],
    [null, "unexpected"],
  ])("%j is %s", (thrown, kind) => {
    expect(failureOf("segment", thrown).kind).toBe(kind);
  });
});

describe("isOutcomeUnknown(failure)", () => {
  test.each([
    ["describe", "offline", false],
    ["segment", "offline", true],
    ["undo", "tooLong", true],
    ["segment", "expected", false],
    ["segment", "unexpected", false],
  ] as const)("%s, %s: %s", (step, kind, unknown) => {
    expect(isOutcomeUnknown({ step, kind, message: "" })).toBe(unknown);
  });
});

describe("failureReport(failure)", () => {
  const report = (message: string): string => failureReport({ step: "segment", kind: "unexpected", message });

  test("says version, step and error", () => {
    expect(report("TypeError: x is not a function")).toMatch(
      /^Tierline \d+\.\d+\.\d+\nStep: segment \(unexpected\)\nError: TypeError: x is not a function$/,
    );
  });

  test.each([
    ["Bad cell “Ada Hill” in row 7", "Ada"],
    ['Bad cell "Ada Hill"', "Ada"],
    ["Bad cell 'Ada Hill'", "Ada"],
    ["No such customer: ada@example.com", "ada"],
    ["Phone 4915112345678 is no number", "4915"],
    ["不是日期：「王芳」", "王芳"],
  ])("%j leaves out what may stand in a cell", (message, cell) => {
    expect(report(message)).not.toContain(cell);
  });

  test("keeps the names that the makers need", () => {
    expect(report("Cannot read properties of undefined (reading 'getSheetId')")).toContain("'getSheetId'");
  });
});
