import { labelled } from "./labelled";
import type { Language, Stage, Wording } from "./vocabulary";

/** The five tasks of looking after customers. */
export const TASKS = ["identify", "attract", "retain", "develop", "winBack"] as const;
export type Task = (typeof TASKS)[number];

export const TASK_WORDS: Readonly<Record<Task, Wording>> = {
  identify: { en: "Identify", zh: "识别" },
  attract: { en: "Attract", zh: "吸引" },
  retain: { en: "Retain", zh: "保持" },
  develop: { en: "Develop", zh: "发展" },
  winBack: { en: "Win back", zh: "赢回" },
};

interface Action {
  readonly task: Task;
  readonly advice: Wording;
}

/** What to do next, by stage: for customers of the top tier, who are worth a person's time, and for the rest. */
export const ACTIONS: Readonly<Record<Stage, { readonly top: Action; readonly rest: Action }>> = {
  prospect: {
    top: {
      task: "attract",
      advice: {
        en: "get in touch in person and make the first order easy",
        zh: "由专人联系，让首次下单更容易",
      },
    },
    rest: {
      task: "identify",
      advice: {
        en: "find out what they need and whether they fit, before spending on them",
        zh: "先了解需求、判断是否匹配，再投入资源",
      },
    },
  },
  first: {
    top: {
      task: "develop",
      advice: {
        en: "thank them in person and suggest what goes with the first order",
        zh: "由专人致谢，并推荐与首单相配的商品",
      },
    },
    rest: {
      task: "develop",
      advice: {
        en: "welcome them and give a reason for the second order",
        zh: "发送欢迎信息，给出第二次下单的理由",
      },
    },
  },
  repeat: {
    top: {
      task: "develop",
      advice: {
        en: "offer the better range and bundles, and ask what they are missing",
        zh: "推荐更高端的商品与组合，并询问还缺什么",
      },
    },
    rest: {
      task: "develop",
      advice: {
        en: "recommend what customers like them buy next",
        zh: "推荐同类客户接下来购买的商品",
      },
    },
  },
  loyal: {
    top: {
      task: "retain",
      advice: {
        en: "name one contact for them, give early access, and ask for their opinion and a referral",
        zh: "安排专属联系人，优先体验新品，征求意见并邀请推荐",
      },
    },
    rest: {
      task: "retain",
      advice: {
        en: "reward their loyalty and show them there is more to gain",
        zh: "给予忠诚奖励，并介绍更高等级的权益",
      },
    },
  },
  wonBack: {
    top: {
      task: "retain",
      advice: {
        en: "ask in person why they left and put that right before the next order",
        zh: "由专人了解当初离开的原因，并在下次下单前解决",
      },
    },
    rest: {
      task: "retain",
      advice: {
        en: "welcome them back and follow up soon with a matching offer",
        zh: "欢迎回来，并尽快跟进合适的优惠",
      },
    },
  },
  atRisk: {
    top: {
      task: "retain",
      advice: {
        en: "call this week, ask what is wrong and offer help",
        zh: "本周内致电，了解问题并提供帮助",
      },
    },
    rest: {
      task: "retain",
      advice: {
        en: "send a reminder with what they usually buy",
        zh: "发送提醒，附上常购商品",
      },
    },
  },
  lost: {
    top: {
      task: "winBack",
      advice: {
        en: "call in person with an offer made for them, and learn why they left",
        zh: "由专人致电，提供专属优惠，并了解离开原因",
      },
    },
    rest: {
      task: "winBack",
      advice: {
        en: "make one last offer, then stop spending on them",
        zh: "最后一次优惠触达，无回应则停止投入",
      },
    },
  },
};

/** The next thing to do for a customer, as "Task: sentence". */
export function nextAction(stage: Stage, isTopTier: boolean, language: Language): string {
  const { task, advice } = ACTIONS[stage][isTopTier ? "top" : "rest"];
  return labelled(TASK_WORDS[task][language], advice[language], language);
}
