import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

export const TIERS: HelpOf<"TIER" | "PARETO_SHARE" | "LIFECYCLE_STAGE" | "NEXT_ACTION"> = {
  TIER: {
    name: "客户等级",
    description:
      '按价值给客户分级。按 "value" 时，合计占总额 80% 的客户为 A，接下来的 15% 为 B，其余为 C；A 往往占客户数的三分之一。数值相同的客户等级相同；零和负数归入最后一级。客户之间要相互排名，所以请给出整列。',
    arguments: {
      value: "用来排名的数值，如累计消费或预测价值。",
      by: '"value"（占总额的比例）、"customers"（占行数的比例）或 "threshold"（最低数值）。可选，省略时为 "value"。',
      shares:
        '每级一个比例，合计为 1，排成一行或一列；按 "threshold" 时，为除最后一级外各级的最低数值，由大到小。可选，省略时按总额为 0.8、0.15、0.05，按行数为 0.2、0.3、0.5。',
      labels: "各级的名称，最好的在前，排成一行或一列。可选，省略时为 A、B、C。",
    },
    returns: "每行一个等级。",
  },
  PARETO_SHARE: {
    name: "累计贡献占比",
    description:
      "计算该客户与排在其前面的所有客户合计占总额的比例：贡献 80% 的客户中最后一位旁边为 0.8。数值相同的客户一起计算；零和负数为 1。请给出整列。",
    arguments: { value: "用来排名的数值，如累计消费。" },
    returns: "每行一个比例，在 0 到 1 之间。",
  },
  LIFECYCLE_STAGE: {
    name: "生命周期阶段",
    description:
      "判断每位客户在自己的购买节奏中处于哪个阶段：潜在客户、首次购买客户、重复购买客户、忠诚客户、赢回客户、流失预警或流失客户。沉默超过平常下单间隔的 2 倍为流失预警，超过 4 倍为流失客户。阶段是与客户自己的节奏比较，RFM 分群则与其他客户比较，两者可能不同。",
    arguments: {
      order_count: ARGUMENTS.orderCount,
      first_order: ARGUMENTS.firstOrder,
      last_order: ARGUMENTS.lastOrder,
      as_of: ARGUMENTS.fromDay,
      usual_gap: "您的客户平常两次下单之间的天数。可选，省略时由各行数据得出。",
      previous_order: "最近一次之前那次下单的日期，用来判断谁是赢回客户。可选。",
      rules: "一行或一列中的三个数：流失预警和流失各为间隔的几倍、下多少单算忠诚。可选，省略时为 2、4、5。",
      language: ARGUMENTS.language,
    },
    returns: "每行一个阶段。",
  },
  NEXT_ACTION: {
    name: "下一步",
    description:
      "给出对每位客户下一步该做什么，形式为“任务：说明”。任务是识别、吸引、保持、发展、赢回之一，由生命周期阶段决定；最高等级的客户由专人负责。",
    arguments: {
      stage: "LIFECYCLE_STAGE 给出的阶段，中英文均可。",
      tier: "TIER 给出的等级。可选。",
      top_tier: '最高等级的名称。可选，省略时为 "A"。',
      language: ARGUMENTS.language,
    },
    returns: "每行一条行动建议。",
  },
};
