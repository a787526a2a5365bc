import { build } from "../../scripts/build";

/** Before the tests that need `dist/`: builds it, so that no test ever runs on stale files. */
export default async function setup(): Promise<void> {
  await build();
}
