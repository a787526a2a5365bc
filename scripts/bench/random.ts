import { seededRandom as evenNumbers } from "../../src/core/numerics/seededRandom";

/** Random numbers that are the same on every run. */
export interface Random {
  /** Evenly spread over 0…1, ends left out. */
  readonly uniform: () => number;
  readonly exponential: (rate: number) => number;
  readonly gamma: (shape: number, rate: number) => number;
  readonly beta: (a: number, b: number) => number;
}

/** A seeded generator, with gamma variates by Marsaglia & Tsang (2000). */
export function seededRandom(seed: number): Random {
  const draw = evenNumbers(seed);
  const uniform = () => draw() + 2 ** -33;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number, rate: number): number => {
    if (shape < 1) return gamma(shape + 1, rate) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const z = normal();
      const v = (1 + z / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < 0.5 * z * z + d - d * v + d * Math.log(v)) return (d * v) / rate;
    }
  };
  const beta = (a: number, b: number) => {
    const one = gamma(a, 1);
    const other = gamma(b, 1);
    return one + other === 0 ? Number(uniform() < a / (a + b)) : one / (one + other);
  };
  return { uniform, exponential: (rate) => -Math.log(uniform()) / rate, gamma, beta };
}
