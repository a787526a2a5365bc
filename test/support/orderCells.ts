import type { CellInput } from "../../preview/workbook/workbook";
import { shopOrders } from "../functions/shopOrders";

type Cells = (readonly CellInput[])[];

const HEADERS = ["Customer", "Order date", "Amount"];
/** 2024-01-01 as a sheet counts. */
const START = 45_292;

/** Orders of customers who buy at random and leave, over two years: what the models are made for. */
export const shopOrderCells = (customers: number): Cells => [
  HEADERS,
  ...shopOrders(customers).map(([who, day, amount]) => [who, { serial: START + day }, amount]),
];

/** Everybody comes on two days running, and again after a rhythm of her own that never changes: going on as before foretells that better. */
export const STEADY_CELLS: Cells = [
  HEADERS,
  ...Array.from({ length: 60 }, (_, who) => {
    const rhythm = 12 + 3 * (who % 6);
    return Array.from({ length: Math.floor(360 / rhythm) }, (_, n) => n * rhythm + (who % 7)).flatMap(
      (day) => [
        [`c${who}`, { serial: START + day }, 20],
        [`c${who}`, { serial: START + 1 + day }, 20],
      ],
    );
  }).flat(),
];
