import { createHost } from "../../preview/host";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import { build } from "../build";
import { ms, print } from "./median";
import { seededRandom } from "./random";

/** A segmentation through the endpoint: its time, and that its service calls do not grow with the rows. */
const files = await build();
const HEADERS = ["Customer ID", "First order", "Last order", "Orders", "Total spent"];

for (const rows of [100, 100_000]) {
  const random = seededRandom(3);
  const cells = Array.from({ length: rows }, (_, i) => {
    const first = 45_000 + Math.floor(random.uniform() * 700);
    const orders = 1 + Math.floor(-2 * Math.log(random.uniform()));
    const last = orders === 1 ? first : first + Math.floor(random.uniform() * 300);
    return [
      `cust-${i}`,
      { serial: first },
      { serial: last },
      orders,
      Math.round(random.uniform() * 1e5) / 100,
    ];
  });
  const workbook = createArrayWorkbook({ sheets: [{ name: "Customers", cells: [HEADERS, ...cells] }] });
  const host = createHost({ files, workbook });
  const user = host.addUser("owner");
  for (const run of ["first run", "refresh"]) {
    host.journal.clear();
    const start = performance.now();
    const reply = JSON.parse(
      String(host.call(user, "tierlineCall", JSON.stringify({ do: "segment", settings: {} }))),
    );
    if (!reply.ok) throw new Error(reply.message);
    print(`${rows.toLocaleString("en")} customers, ${run}`, ms(performance.now() - start));
    const counts = Object.entries(host.journal.counts()).map(([name, times]) => `${times} ${name}`);
    print("  service calls", String(host.journal.total()));
    console.log(`    ${counts.join(", ")}`);
  }
}
