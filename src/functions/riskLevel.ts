import type { Place } from "../cells/place";
import { riskLevel as levelOf, RISK_LABELS } from "../core/measures/risk";
import type { Wording } from "../core/vocabulary";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows } from "./dataRows";
import { languageOption } from "./options";
import { readQuantities } from "./quantities";
import { refuseNegative, refuseNoFraction } from "./refusals";

const TITLE: Wording = { en: "Risk level", zh: "风险等级" };

/** `RISK_LEVEL`: how risky it is to deliver to each customer before being paid. */
export function riskLevel(
  place: Place,
  latePayments: unknown,
  orders?: unknown,
  refundRate?: unknown,
  overdueAmount?: unknown,
  creditLimit?: unknown,
  language?: unknown,
): Answer {
  return calling("RISK_LEVEL", () => {
    const inLanguage = languageOption(language);
    const rows = dataRows(
      place,
      { late_payments: latePayments },
      { orders, refund_rate: refundRate, overdue_amount: overdueAmount, credit_limit: creditLimit },
    );
    const refusals = {
      late_payments: refuseNegative,
      orders: refuseNegative,
      refund_rate: refuseNoFraction,
      overdue_amount: refuseNegative,
      credit_limit: refuseNegative,
    };
    const { faults, values } = readQuantities(place, rows, refusals, inLanguage);
    return rowAnswers(rows, TITLE[inLanguage], (row) => {
      if (faults[row] !== undefined) return faults[row];
      const level = levelOf({
        latePayments: values.late_payments[row]!,
        orders: values.orders[row]!,
        refundRate: values.refund_rate[row]!,
        overdueAmount: values.overdue_amount[row]!,
        creditLimit: values.credit_limit[row]!,
      });
      return RISK_LABELS[level][inLanguage];
    });
  });
}
