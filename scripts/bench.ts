export {};

/** Measures speed, each part in turn in one process, so that figures of one run can be compared with each other. */
const PARTS = ["load", "rfm", "customFunctions", "measures", "segmentation", "clv"];

for (const part of PARTS) {
  console.log(`\n${part}`);
  await import(`./bench/${part}`);
}
