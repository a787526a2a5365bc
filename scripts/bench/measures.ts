import { measureCases } from "./measureCases";
import { median, ms, print } from "./median";

const ROWS = 100_000;

for (const { name, run } of measureCases(ROWS)) {
  print(`${name} over ${ROWS.toLocaleString("en")} rows`, ms(median(3, run)));
}
