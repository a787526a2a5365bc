import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { segmentCommand } from "../../preview/segmentCommand";
import { segmentTable } from "../../preview/segmentTable";
import { isoOfDay } from "../../src/core/calendar";
import { build } from "../build";
import { print } from "./median";
import { seededRandom } from "./random";

/** `npm run segment` on 1,000,000 orders of 100,000 customers, csv to csv, in this process: in under 45 s and 2.5 GB. */
const ROWS = 1_000_000;
const CUSTOMERS = 100_000;
const HEADERS = ["Order ID", "Customer ID", "Order date", "Product", "Quantity", "Country", "Amount"];
const ROWS_AT_ONCE = 20_000;

const folder = mkdtempSync(join(tmpdir(), "tierline-million-"));
try {
  const [input, output] = [join(folder, "orders.csv"), join(folder, "tiered.csv")];
  writeOrders(input);
  const files = await build();
  const start = performance.now();
  const code = await segmentCommand([input, "--out", output], {
    run: async (table, options) => segmentTable(files, table, options),
    print: console.log,
    complain: console.error,
  });
  if (code !== 0) throw new Error("The orders must be segmented.");
  print("1,000,000 orders, csv to csv", `${((performance.now() - start) / 1000).toFixed(1)} s of 45`);
  print("most memory", `${(process.resourceUsage().maxRSS / 2 ** 20).toFixed(2)} GB of 2.5`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Each customer has an order; the others are the more likely a customer's the lower her number. */
function writeOrders(path: string): void {
  const random = seededRandom(11);
  const file = openSync(path, "w");
  let text = `${HEADERS.join(",")}\n`;
  for (let row = 0; row < ROWS; row++) {
    const customer = row < CUSTOMERS ? row : Math.floor(CUSTOMERS * random.uniform() ** 2);
    const day = isoOfDay(19_000 + Math.floor(1_000 * random.uniform()));
    const product = `product ${Math.floor(500 * random.uniform() ** 2)}`;
    const quantity = 1 + Math.floor(3 * random.uniform());
    const country = ["DE", "FR", "GB", "CN"][row % 4]!;
    const amount = (0.01 + random.exponential(1 / 60)).toFixed(2);
    text += `A${100_000 + row},c${customer},${day},${product},${quantity},${country},${amount}\n`;
    if ((row + 1) % ROWS_AT_ONCE === 0) {
      writeSync(file, text);
      text = "";
    }
  }
  closeSync(file);
}
