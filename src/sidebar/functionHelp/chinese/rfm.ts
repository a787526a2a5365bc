import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

export const RFM: HelpOf<"RFM_SCORE" | "RFM_CUTS" | "RFM_SEGMENT" | "RFM_TABLE"> = {
  RFM_SCORE: {
    name: "RFM得分",
    description:
      "按最近消费（R）、消费频率（F）和消费金额（M）给客户打分，各 1 到 5 分，5 分最好：543 表示 R 为 5、F 为 4、M 为 3。数值相同的客户得分一定相同。客户之间要相互排名，所以请给出整列。得分是与其他客户比较，LIFECYCLE_STAGE 则与客户自己的节奏比较，两者可能不同。",
    arguments: {
      recency: ARGUMENTS.recency,
      frequency: ARGUMENTS.frequency,
      monetary: ARGUMENTS.monetary,
      bins: "分成几档，2 到 10；或一个三列区域，由小到大列出自己的分界点：间隔天数、订单数、金额。可选，省略时为 5。",
      as_of: "从哪一天倒数最近下单日期。可选，省略时为其中最晚的日期；recency 为天数时不能给出。",
    },
    returns: "每行一个得分；分 10 档时为 R10 F9 M8 这样的文字。",
  },
  RFM_CUTS: {
    name: "RFM分档",
    description:
      "说明每一档 RFM 得分代表什么：该档中找到的最小值和最大值，以及有多少位客户。某一档没有数值，说明许多客户的数值相同，最常见的是都只下过一单。",
    arguments: {
      recency: ARGUMENTS.recency,
      frequency: ARGUMENTS.frequency,
      monetary: ARGUMENTS.monetary,
      bins: ARGUMENTS.bins,
      as_of: "从哪一天倒数最近下单日期。可选，省略时为其中最晚的日期。",
      language: ARGUMENTS.language,
    },
    returns: "一张表：维度、得分、最小值、最大值、客户数。",
  },
  RFM_SEGMENT: {
    name: "RFM分群",
    description: "给出 RFM 得分所属的分群：冠军客户、忠诚客户、风险客户等。不是 5 档的得分先换算成 1 到 5。",
    arguments: {
      score: "RFM_SCORE 给出的得分。",
      scheme:
        '"10"（按 R 和 F 分十群）、"10FM"（按 R 以及 F 与 M 的平均值）、"8"（R、F、M 各分高低）、"quadrant"（F 和 M 各分高低，即四象限），或一个五列区域：分群、R 下限、R 上限、F 下限、F 上限。可选，省略时为 "10"。',
      bins: "打分时用的档数。可选，省略时为 5。",
      language: ARGUMENTS.language,
    },
    returns: "每行一个分群。",
  },
  RFM_TABLE: {
    name: "RFM客户表",
    description: "由订单生成客户表，附 RFM 得分和分群，得分最高的客户排在最前。",
    arguments: {
      customer: ARGUMENTS.orderCustomer,
      order_date: ARGUMENTS.orderDate,
      amount: ARGUMENTS.orderAmount,
      bins: ARGUMENTS.bins,
      as_of: ARGUMENTS.lastDay,
      order_id: ARGUMENTS.orderId,
      scheme: '分群方案，与 RFM_SEGMENT 相同。可选，省略时为 "10"。',
      language: ARGUMENTS.language,
    },
    returns:
      "一张表，每位客户一行：客户、最近下单、最近消费间隔（天）、消费频率、消费金额、R、F、M、RFM得分、分群。",
  },
};
