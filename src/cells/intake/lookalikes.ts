import type { Field } from "../../core/fields";
import type { Wording } from "../../core/vocabulary";
import type { HeaderList } from "../headerWords";

export interface Lookalike {
  readonly headers: HeaderList;
  /** The field these headers are taken for. */
  readonly field: Field;
  /** What the column holds in truth. */
  readonly truth: Wording;
}

/** Columns that look right and are not. They are never taken; the user is told why. */
export const LOOKALIKES: readonly Lookalike[] = [
  {
    headers: "Last Active, Last Seen, Last Login, Last Visit, 最近登录时间, 最后登录时间, 最近访问时间",
    field: "lastOrder",
    truth: { en: "the last visit, not the last order", zh: "最近访问时间，不是最近下单时间" },
  },
  {
    headers:
      "Last Activity Date, Last Activity Time, Last Contacted, Last Modified, 最后跟进时间, 最近跟进时间",
    field: "lastOrder",
    truth: {
      en: "the last contact or change, not the last order",
      zh: "最近跟进或修改时间，不是最近下单时间",
    },
  },
  {
    headers:
      "Sign Up, Date Registered, Registered, Created, Created (UTC), Create Date, Created Time, Became a Customer Date, 注册时间, 创建时间",
    field: "firstOrder",
    truth: { en: "when the record was made, not the first order", zh: "建档或注册时间，不是首次下单时间" },
  },
  {
    headers: "First Deal Created Date",
    field: "firstOrder",
    truth: {
      en: "when the first deal was opened, not the first order",
      zh: "首个商机的创建时间，不是首次下单时间",
    },
  },
  {
    headers: "Annual Revenue, 年营业额, 年收入",
    field: "totalSpent",
    truth: {
      en: "the customer's own turnover, not what she spent with you",
      zh: "客户自身的营业额，不是在您这里的消费",
    },
  },
  {
    headers: "AOV, Average Order Value, Average order, 客单价, 平均客单价",
    field: "totalSpent",
    truth: { en: "the average order, not the total", zh: "平均每单金额，不是累计消费" },
  },
  {
    headers: "Predicted Customer Lifetime Value, Predicted CLV, 预测CLV",
    field: "totalSpent",
    truth: { en: "a forecast, not what was spent", zh: "预测值，不是实际消费" },
  },
  {
    headers: "Predicted Number Of Orders",
    field: "orderCount",
    truth: { en: "a forecast, not the orders so far", zh: "预测值，不是已有订单数" },
  },
];
