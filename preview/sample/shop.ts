import { createRandom, type Random } from "./random";

/** A made-up mail-order coffee shop: its customers and what they bought in two years. No person or order is real. */
export interface Shop {
  readonly customers: readonly Customer[];
  readonly orders: readonly Order[];
}

export interface Customer {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  readonly source: string;
}

export interface Order {
  readonly id: string;
  readonly customer: string;
  /** Days since 1899-12-30, as a sheet counts them. */
  readonly day: number;
  readonly product: string;
  readonly amount: number;
  /** 1 to 5, undefined where the customer gave none. */
  readonly rating: number | undefined;
}

/** 2024-07-01 and 2026-06-30. */
export const FIRST_DAY = 45474;
export const LAST_DAY = 46203;

/**
 * Customers who buy at their own pace until they stop, a few of them far more than the rest, as the models of this
 * field assume. Some signed up and never bought.
 */
export function makeShop(customerCount: number, seed = 20260630): Shop {
  const random = createRandom(seed);
  const names = distinctNames(random, customerCount);
  const customers = names.map((name, index) => ({
    id: `C-${String(1001 + index)}`,
    name,
    region: random.pick(regions),
    source: random.pick(sources),
  }));
  const purchases = customers.flatMap((customer) => purchasesOf(customer, random));
  purchases.sort((a, b) => a.day - b.day);
  return {
    customers,
    orders: purchases.map((purchase, index) => ({ id: `A-${String(50_001 + index)}`, ...purchase })),
  };
}

function purchasesOf(customer: Customer, random: Random): Omit<Order, "id">[] {
  if (random.unit() < 0.06) return [];
  // Mean gaps differ between customers by a factor of about ten, and so do baskets.
  const meanGapDays = 20 + random.exponential(55);
  const basket = 9 * Math.exp(random.exponential(0.45));
  const dropOut = random.unit() < 0.3 ? 0.5 : 0.07 * random.unit();
  const favorite = random.pick(products);
  const made: Omit<Order, "id">[] = [];
  for (
    let day = FIRST_DAY + random.below(700);
    day <= LAST_DAY;
    day += 1 + Math.round(random.exponential(meanGapDays))
  ) {
    const product = random.unit() < 0.55 ? favorite : random.pick(products);
    made.push({
      customer: customer.id,
      day,
      product: product.name,
      amount: Math.round(product.factor * basket * (0.7 + 0.6 * random.unit()) * 100) / 100,
      rating: random.unit() < 0.45 ? rating(random) : undefined,
    });
    if (random.unit() < dropOut) break;
  }
  return made;
}

function rating(random: Random): number {
  return 5 - Math.min(4, Math.floor(random.exponential(0.9)));
}

function distinctNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) names.add(`${random.pick(givenNames)} ${random.pick(familyNames)}`);
  return [...names];
}

const regions = ["North", "South", "East", "West", "Abroad"] as const;
const sources = ["Search", "Newsletter", "Referral", "Social media", "Trade fair"] as const;
const products = [
  { name: "House blend", factor: 1 },
  { name: "Espresso", factor: 1.1 },
  { name: "Filter roast", factor: 0.9 },
  { name: "Decaf", factor: 0.9 },
  { name: "Hand grinder", factor: 2.4 },
  { name: "Gift box", factor: 1.8 },
  { name: "Paper filters", factor: 0.4 },
] as const;
const givenNames =
  "Ada Akira Amara Anton Bea Carlos Chen Clara Dario Elif Emil Fatima Femi Grace Hana Ines Ivan Jonas Kofi Lan Lea Leo Lina Mai Marta Mei Milan Nadia Noah Olga Omar Paula Rafael Rosa Samir Sofia Tariq Theo Vera Wei Yara Zoe".split(
    " ",
  );
const familyNames =
  "Abe Adler Alves Bauer Berg Chen Costa Diallo Dubois Evans Fischer Garcia Haas Ito Jansen Kaya Khan Kim Kowal Laurent Li Lopez Mensah Meyer Moreau Nilsen Novak Okafor Park Patel Petrov Rossi Sato Silva Tanaka Vogel Wagner Wang Weiss Yilmaz Zhang Zhou".split(
    " ",
  );
