export {};

/**
 * Measures speed, each part in turn in one process, so that figures of one run can be compared with each other. Without
 * arguments these parts; `npm run bench -- million` measures that part alone.
 */
const PARTS = ["load", "rfm", "customFunctions", "measures", "segmentation", "whatIf", "clv"];

const asked = process.argv.slice(2);
for (const part of asked.length > 0 ? asked : PARTS) {
  console.log(`\n${part}`);
  await import(`./bench/${part}`);
}
