import type { HelpOf } from "../helpText";
import { ARGUMENTS } from "./arguments";

export const TABLES: HelpOf<
  | "COHORT_RETENTION"
  | "KMEANS_SEGMENT"
  | "SEGMENT_PROFILE"
  | "ALSO_BOUGHT"
  | "FAVORITE"
  | "AB_TEST"
  | "SAMPLE_SIZE"
> = {
  COHORT_RETENTION: {
    name: "队列留存表",
    description:
      "统计有多少客户再次下单：每月、每季或每周的新客户占一行，各列为他们在首个周期（0）、下一个周期（1）等的表现。尚未开始的周期留空。退款不算订单，但会减少收入。",
    arguments: {
      customer: ARGUMENTS.orderCustomer,
      order_date: ARGUMENTS.orderDate,
      period: '"month"（月）、"quarter"（季）或 "week"（周，周一至周日）。可选，省略时为 "month"。',
      measure:
        '"share" 为下单的新客户比例，"count" 为人数，"revenue" 为他们带来的收入。可选，省略时为 "share"。',
      as_of: ARGUMENTS.lastDay,
      amount: '每笔订单的金额；退款为负数。可选，"revenue" 时必须给出。',
      language: ARGUMENTS.language,
    },
    returns: "一张表：队列、客户数，之后每个周期一列。",
  },
  KMEANS_SEGMENT: {
    name: "K均值聚类",
    description:
      "用 K 均值聚类找出相似的行：各列权重相同；同样的行无论顺序如何，分组都一样。第 1 组在第一列的平均值最高。",
    arguments: {
      features: "用来比较各行的数字列。",
      k: "分成几组，1 到 100。可选，省略时为 4。",
      seed: "一个整数；换一个数会尝试别的起点。可选，省略时为 1。",
    },
    returns: "每行一个组号，从 1 开始。",
  },
  SEGMENT_PROFILE: {
    name: "客户画像",
    description:
      "为每个分群生成一行画像：规模、典型成员（数字列为平均值和中位数，其他列为最常见的内容），以及与全体相比最突出的特征。",
    arguments: {
      segment: "每行的分群、等级或阶段。",
      features: "用来描述分群的各列，第一行为标题。",
      language: ARGUMENTS.language,
    },
    returns: "一张表：分群、客户数、占比、各列、突出特征。",
  },
  ALSO_BOUGHT: {
    name: "关联购买",
    description:
      "找出常被一起购买的商品。支持度：同时含有两者的订单占全部订单的比例。置信度：含有前者的订单中也含有后者的比例。提升度：是随机情况的多少倍；大于 1 表示两者相关。",
    arguments: {
      order_id: "每行所属的订单。",
      product: "每行的商品。",
      min_support: "同时含有两者的订单至少占全部订单的比例。可选，省略时为 0.01。",
      top: "最多显示多少行。可选，省略时为 50。",
      language: ARGUMENTS.language,
    },
    returns: "一张表：购买、也购买、订单数、支持度、置信度、提升度。",
  },
  FAVORITE: {
    name: "客户偏好",
    description: "找出每位客户最常选择的商品、品类或渠道。",
    arguments: {
      customer: "每行的客户。",
      item: "所选的内容。",
      weight: "每行的权重，如数量或金额；负数表示扣除。可选，省略时每行算 1。",
      language: ARGUMENTS.language,
    },
    returns: "一张表：客户、偏好、占比。",
  },
  AB_TEST: {
    name: "A/B测试",
    description:
      "比较两个版本的转化率：B 比 A 好还是差，差多少。p 值是两个版本实际相同时，出现这么大或更大差异的概率。",
    arguments: {
      visitors_a: "看到版本 A 的访客数。",
      conversions_a: "其中转化的人数。",
      visitors_b: "看到版本 B 的访客数。",
      conversions_b: "其中转化的人数。",
      confidence: "置信水平。可选，省略时为 0.95。",
      language: ARGUMENTS.language,
    },
    returns:
      "一张表：A 转化率、B 转化率、提升幅度（B 除以 A 再减 1）、差异下限、差异上限（B 减 A 的置信区间）、p 值、结论。",
  },
  SAMPLE_SIZE: {
    name: "样本量",
    description: "计算 A/B 测试的每个版本需要多少访客，才能发现一定的提升。",
    arguments: {
      base_rate: "现有版本的转化率，写成小数。",
      lift: "想要发现的相对提升：0.1 表示转化多 10%。",
      power: "能够发现该提升的概率（检验功效）。可选，省略时为 0.8。",
      confidence: "有多大把握它不是偶然出现的。可选，省略时为 0.95。",
    },
    returns: "每行一个数，即每个版本的访客数。",
  },
};
