import { createHost } from "../../preview/host";
import { createArrayWorkbook } from "../../preview/workbook/arrayWorkbook";
import { build } from "../build";
import { median, ms, print } from "./median";
import { seededRandom } from "./random";

const ROWS = 100_000;
const random = seededRandom(7);
const column = (make: (i: number) => number | string | { serial: number }) =>
  Array.from({ length: ROWS }, (_, i) => [make(i)]);

const host = createHost({
  files: await build(),
  workbook: createArrayWorkbook({ sheets: [{ name: "Data" }] }),
});
const count = column(() => 1 + Math.floor(-3 * Math.log(random.uniform())));
const first = column(() => ({ serial: 45_000 + Math.floor(random.uniform() * 300) }));
const last = first.map((row, i) => [
  { serial: (row[0] as { serial: number }).serial + (count[i]![0] as number) * 20 },
]);
const spent = column(() => Math.round(-1e4 * Math.log(random.uniform())) / 100);
const customer = column((i) => `C${i % 20_000}`);

const CALLS: readonly (readonly [string, ...(readonly (readonly unknown[])[] | unknown)[]])[] = [
  ["RFM_SCORE", last, count, spent],
  ["TIER", spent],
  ["PARETO_SHARE", spent],
  ["LIFECYCLE_STAGE", count, first, last],
  ["CUSTOMER_TABLE", customer, first, spent],
  ["RFM_TABLE", customer, first, spent],
];

for (const [name, ...args] of CALLS) {
  print(
    `${name} over ${ROWS.toLocaleString("en")} rows`,
    ms(
      median(3, () => {
        const result = host.customFunction(name, ...(args as Parameters<typeof host.customFunction>[1][]));
        if (!result.ok) throw new Error(`${name}: ${result.message}`);
      }),
    ),
  );
}
