import type { Wording } from "../core/vocabulary";

/** What is wrong with a number, if anything. */
export type Refusal = (value: number) => Wording | undefined;

/** A number that is a fraction of 1. */
export function refuseNoFraction(value: number): Wording | undefined {
  if (value >= 0 && value <= 1) return undefined;
  return value > 1 && value <= 100
    ? {
        en: `${value} is more than 1: ${value} % is ${value / 100}`,
        zh: `${value} 大于 1：${value}% 请写成 ${value / 100}`,
      }
    : { en: `${value} is not a fraction of 0 to 1`, zh: `${value} 不是 0 到 1 之间的小数` };
}

/** A number that cannot be below zero. */
export function refuseNegative(value: number): Wording | undefined {
  return value < 0 ? { en: `${value} is negative`, zh: `${value} 是负数` } : undefined;
}

/** A number of things that are counted. */
export function refuseNoCount(value: number): Wording | undefined {
  if (Number.isInteger(value)) return refuseNegative(value);
  return { en: `${value} is not a whole number`, zh: `${value} 不是整数` };
}

/** A number on a scale from 0. */
export function refuseOutside(highest: number): Refusal {
  return (value) =>
    value >= 0 && value <= highest
      ? undefined
      : {
          en: `${value} is outside the scale of 0 to ${highest}`,
          zh: `${value} 不在 0 到 ${highest} 的范围内`,
        };
}
