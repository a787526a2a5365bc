import { describe, expect, test } from "vitest";
import { type PaymentRecord, riskLevel } from "../../../src/core/measures/risk";

const UNKNOWN = Number.NaN;
const record = (known: Partial<PaymentRecord>): PaymentRecord => ({
  latePayments: 0,
  orders: UNKNOWN,
  refundRate: UNKNOWN,
  overdueAmount: UNKNOWN,
  creditLimit: UNKNOWN,
  ...known,
});

describe("riskLevel", () => {
  test.each([
    ["more than a quarter of the orders paid late", { latePayments: 6, orders: 20 }, "high"],
    ["a quarter of the orders paid late", { latePayments: 5, orders: 20 }, "medium"],
    ["three late payments, orders not known", { latePayments: 3 }, "high"],
    ["three late payments of many orders", { latePayments: 3, orders: 100 }, "medium"],
    ["two late payments, orders not known", { latePayments: 2 }, "medium"],
    ["three late payments and no orders", { latePayments: 3, orders: 0 }, "high"],
    ["refunds above 30 %", { refundRate: 0.31 }, "high"],
    ["refunds of 30 %", { refundRate: 0.3 }, "medium"],
    ["refunds of 10 %", { refundRate: 0.1 }, "low"],
    ["more overdue than the limit", { overdueAmount: 1001, creditLimit: 1000 }, "high"],
    ["as much overdue as the limit", { overdueAmount: 1000, creditLimit: 1000 }, "medium"],
    ["half the limit overdue", { overdueAmount: 500, creditLimit: 1000 }, "low"],
    ["anything overdue without a limit", { overdueAmount: 0.01 }, "medium"],
    ["nothing overdue without a limit", { overdueAmount: 0 }, "low"],
    ["anything overdue at a limit of nothing", { overdueAmount: 1, creditLimit: 0 }, "high"],
    ["nothing late, nothing else known", {}, "low"],
  ] as const)("riskLevel of %s", (_, known, level) => {
    expect(riskLevel(record(known))).toBe(level);
  });
});
