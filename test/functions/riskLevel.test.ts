import { describe, expect, test } from "vitest";
import { riskLevel } from "../../src/functions/riskLevel";
import { PLAIN_PLACE as here } from "../cells/places";
import { col } from "./sheet";

describe("RISK_LEVEL", () => {
  test("RISK_LEVEL goes by late payments alone where nothing else is given", () => {
    expect(riskLevel(here, col("Late", 0, 1, 2, 3))).toEqual(
      col("Risk level", "Low", "Medium", "Medium", "High"),
    );
    expect(riskLevel(here, 3)).toBe("High");
  });

  test("RISK_LEVEL goes by the share of late orders where orders are given", () => {
    expect(riskLevel(here, col(3, 3, 3), col(100, 12, 11))).toEqual(col("Medium", "Medium", "High"));
  });

  test("RISK_LEVEL looks at refunds and at what is overdue, with a limit and without", () => {
    expect(riskLevel(here, 0, 10, col("31%", 0.3, 0.1))).toEqual(col("High", "Medium", "Low"));
    expect(riskLevel(here, 0, 10, 0, col(1001, 501, 500, 1), col(1000, 1000, 1000, ""))).toEqual(
      col("High", "Medium", "Low", "Medium"),
    );
  });

  test("RISK_LEVEL speaks Chinese, bad rows too", () => {
    expect(riskLevel(here, col("逾期", 0, 1, 3, -1, ""), "", "", "", "", "zh")).toEqual(
      col("风险等级", "低", "中", "高", "⚠ late_payments：-1 是负数"),
    );
    expect(riskLevel(here, 0, "", 85, "", "", "zh")).toBe("⚠ refund_rate：85 大于 1：85% 请写成 0.85");
  });

  test("RISK_LEVEL names what is wrong with a row", () => {
    expect(riskLevel(here, col("", 0, 0, "#N/A"), col(5, "x", -1, 3), col("", "", "", ""))).toEqual(
      col(
        "",
        '⚠ orders: "x" is not a number',
        "⚠ orders: -1 is negative",
        "⚠ late_payments: the cell shows #N/A",
      ),
    );
    expect(riskLevel(here, 0, 10, 85)).toBe("⚠ refund_rate: 85 is more than 1: 85 % is 0.85");
  });

  test("RISK_LEVEL refuses an unknown language", () => {
    expect(() => riskLevel(here, 0, "", "", "", "", "de")).toThrow(
      'RISK_LEVEL: language: "de" is not one of "en", "zh"',
    );
  });
});
