import { headerKey } from "../headers";

/** Why the status of an order keeps it from counting. */
export const DROPPED_STATUSES = ["cancelled", "refunded", "unpaid", "notWon"] as const;
export type DroppedStatus = (typeof DROPPED_STATUSES)[number];

/** Which orders count: all but those known to be off; or, in some exports, only those known to be paid, or won. */
export const STATUS_RULES = ["notOff", "paid", "won"] as const;
export type StatusRule = (typeof STATUS_RULES)[number];

/**
 * Why each status keeps its order from counting; undefined where it does not. Where one status is that of a deal won,
 * the table holds deals, and only those won count.
 */
export function readStatuses(
  texts: readonly string[],
  rule: StatusRule = "notOff",
): readonly (DroppedStatus | undefined)[] {
  const meanings = texts.map(meaningOf);
  const isDeals = rule === "won" || meanings.includes("won");
  return meanings.map((meaning) => {
    if (isDeals) return meaning === "won" ? undefined : "notWon";
    if (meaning === undefined) return rule === "paid" ? "unpaid" : undefined;
    return meaning === "counts" || meaning === "won" ? undefined : meaning;
  });
}

type Meaning = DroppedStatus | "counts" | "won";

/** The meaning of a status, "Closed Won" or `wc-cancelled`; undefined for one we do not know. */
function meaningOf(text: string): Meaning | undefined {
  const key = headerKey(text)
    .replace(/^wc(?=[a-z])/, "")
    .replace(/[(,,].*$/, "");
  return (Object.keys(WORDS) as Meaning[]).find((meaning) => WORDS[meaning].split(" ").includes(key));
}

/** As `headerKey` writes them: no spaces, hyphens, accents or capitals. What follows a comma or bracket is left off. */
const WORDS: Readonly<Record<Meaning, string>> = {
  counts:
    "paid succeeded complete completed processing partiallyrefunded partialrefund partiallypaid disputed " +
    "交易成功 买家已付款 卖家已发货 已付款 已发货 已完成 部分退款",
  won: "won closedwon 赢单 成交 已成交 赢单关闭 成功关闭",
  notWon: "lost closedlost 输单 丢单 已输单 输单关闭",
  cancelled:
    "cancelled canceled void voided trash expired declined rejected 交易关闭 已取消 已关闭 取消 交易取消 " +
    "storniert abgebrochen annule annulee cancelado cancelada",
  refunded:
    "refunded fullyrefunded chargeback chargedback 已退款 退款成功 全额退款 erstattet rembourse remboursee reembolsado reembolsada",
  unpaid:
    "unpaid pending pendingpayment paymentpending awaitingpayment incomplete failed checkoutdraft draft abandoned onhold " +
    "requirespaymentmethod requiresaction requiresconfirmation uncaptured 等待买家付款 待付款 未付款 未支付 待支付 " +
    "unbezahlt impaye impayee pendiente",
};
