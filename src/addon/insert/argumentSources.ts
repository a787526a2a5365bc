import type { HeaderList } from "../../cells/headerWords";
import { COLUMN_TITLES } from "../../core/columnTitles";
import { FIELD_TITLES, type Field } from "../../core/fields";
import type { OutputColumn, Wording } from "../../core/vocabulary";

/** What a column has to be to answer an argument; the first of these that a table has is taken. */
export interface ArgumentSource {
  /** What the person is told to look for, where no column is found. */
  readonly title: Wording;
  /** Fields of a table of customers or orders, best first. */
  readonly fields?: readonly Field[];
  /** Columns that Tierline or one of its functions made, best first. */
  readonly made?: readonly OutputColumn[];
  /** Titles of columns that are no field, best first. */
  readonly titles?: HeaderList;
  /** The longest run of neighbouring columns: of numbers, or of the user's own of any kind. */
  readonly run?: "numbers" | "columns";
}

const field = (name: Field, ...others: Field[]): ArgumentSource => ({
  title: FIELD_TITLES[name],
  fields: [...others, name],
});
const made = (column: OutputColumn): ArgumentSource => ({ title: COLUMN_TITLES[column], made: [column] });
const titled = (en: string, zh: string, others: HeaderList): ArgumentSource => ({
  title: { en, zh },
  titles: `${en}, ${zh}, ${others}`,
});

/** The columns that functions ask for, by what they hold. */
export const ARGUMENT_SOURCES = {
  // An id tells customers apart better than an address, and an address better than a name.
  customer: field("customerName", "customerId", "email"),
  orderDate: field("orderDate"),
  amount: field("amount"),
  orderId: field("orderId"),
  product: field("product"),
  firstOrder: field("firstOrder"),
  lastOrder: field("lastOrder"),
  previousOrder: field("previousOrder"),
  // Days with an order say better than orders how often a customer came.
  orderCount: { ...field("orderCount", "orderDays"), titles: "Orders, 订单数" },
  totalSpent: field("totalSpent"),
  score: made("score"),
  stage: made("stage"),
  tier: made("tier"),
  segment: {
    title: { en: "Tier, lifecycle stage or RFM segment", zh: "等级、生命周期阶段或RFM分群" },
    made: ["segment", "tier", "stage"],
  },
  prospects: titled("Prospects", "潜在客户数", "Leads, Visitors, 潜在客户, 线索, 线索数, 访客数"),
  newCustomers: titled(
    "New customers",
    "新增客户",
    "New, Customers won, Converted, 新客户, 新客户数, 成交客户",
  ),
  lost: titled("Lost", "流失客户数", "Lost customers, Churned, 流失客户, 流失数"),
  atStart: titled("At start", "期初客户数", "Customers at start, Start, 期初客户, 期初"),
  atEnd: titled("At end", "期末客户数", "Customers at end, End, 期末客户, 期末"),
  recommendation: titled(
    "Likelihood to recommend",
    "推荐意愿",
    "Recommends us, Recommend, Would recommend, Recommendation, NPS rating, 推荐度, 推荐评分",
  ),
  satisfaction: titled(
    "Satisfaction",
    "满意度",
    "CSAT, Satisfaction rating, Rating, Stars, 满意度评分, 评分",
  ),
  tenureDays: titled("Tenure (days)", "首次下单至今天数", "Tenure, Days as customer, 客户天数"),
  referrals: titled("Referrals", "推荐人数", "Referred, 转介绍数, 推荐客户数"),
  interactions: titled("Interactions", "互动次数", "Contacts made, Touchpoints, 互动数, 联系次数"),
  silentDays: titled("Days since last contact", "距上次互动天数", "Silent, Days silent, 未互动天数"),
  channels: titled("Channels", "渠道数", "Number of channels, 互动渠道数"),
  productLines: titled("Product lines", "产品线数", "Products, Product categories, 产品数, 品类数"),
  contacts: titled("Contacts", "联系人数", "People, Number of contacts, 联系人数量"),
  benefit: titled("Benefit", "收益评分", "Benefit rating, 利益评分, 感知收益"),
  cost: titled("Cost rating", "成本评分", "Effort, Cost, Sacrifice, 付出评分, 感知成本"),
  expected: titled("Expected", "期望评分", "Expectation, Expected rating, 期望, 预期"),
  perceived: titled("Perceived", "体验评分", "Experienced, Experience, Perceived rating, 感知, 体验"),
  latePayments: titled("Late payments", "逾期付款次数", "Times late, Paid late, 逾期次数"),
  refundRate: titled("Refund rate", "退款率", "Return rate, Share refunded, 退货率"),
  overdue: titled("Overdue amount", "逾期金额", "Overdue, Amount overdue, 欠款"),
  creditLimit: titled("Credit limit", "信用额度", "Limit, 授信额度"),
  numbers: { title: { en: "columns of numbers, side by side", zh: "相邻的数字列" }, run: "numbers" },
  columns: { title: { en: "columns of your own", zh: "您自己的列" }, run: "columns" },
} as const satisfies Readonly<Record<string, ArgumentSource>>;

export type SourceName = keyof typeof ARGUMENT_SOURCES;
