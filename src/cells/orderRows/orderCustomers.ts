import type { NamingCells } from "../customerNames";
import type { Cell } from "../place";
import { filledByOrder, numberedTexts } from "./numberedTexts";
import type { OrderNumbers } from "./orderNumbers";

/** Who ordered, row by row. */
export interface OrderCustomers {
  /** The customer of each row, from 0; -1 where the row names nobody. */
  readonly numbers: Int32Array;
  /** Each customer as first written: the id, else the e-mail address, else the name. */
  readonly ids: readonly string[];
}

/**
 * Customers by id, else by e-mail address, else by name; the lines of an order share what one of them says. An address
 * that stands beside one id in the table is that customer's also where the id is missing; beside two, it is neither's.
 */
export function orderCustomers(
  naming: readonly NamingCells[],
  { order, orders }: OrderNumbers,
): OrderCustomers {
  const ids: string[] = [];
  const numbers = new Int32Array(order.length).fill(-1);
  for (const { field, cells } of naming) {
    const { numbers: given, texts } = numberedTexts(cells, field === "customerName" ? undefined : idOf);
    const named = filledByOrder(given, order, orders);
    const owners = new Int32Array(texts.length).fill(NOBODY);
    if (field === "email") findOwners(owners, named, numbers);
    for (let row = 0; row < numbers.length; row++) {
      const text = named[row]!;
      if (text < 0 || numbers[row]! >= 0) continue;
      if (owners[text]! < 0) owners[text] = ids.push(texts[text]!) - 1;
      numbers[row] = owners[text]!;
    }
  }
  return { numbers, ids };
}

const NOBODY = -1;
const SEVERAL = -2;

/** Notes for each text the one customer that it stands beside. */
function findOwners(owners: Int32Array, texts: Int32Array, customers: Int32Array): void {
  for (let row = 0; row < texts.length; row++) {
    const text = texts[row]!;
    const customer = customers[row]!;
    if (text < 0 || customer < 0 || owners[text] === customer) continue;
    owners[text] = owners[text] === NOBODY ? customer : SEVERAL;
  }
}

/** True for a cell that names several customers, `8001;8002`: the order is the first one's. */
export function namesSeveral(cell: Cell): boolean {
  return typeof cell === "string" && SEVERAL_IDS.test(cell);
}

/** The id in a text, of several the first; none in a 0, which shops write for guests. */
function idOf(text: string): string {
  return text === "0" ? "" : (SEVERAL_IDS.exec(text)?.[1]?.trim() ?? text);
}

const SEVERAL_IDS = /^([^;]+);[^;]/;
