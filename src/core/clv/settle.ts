import { type Box, type Minimum, minimizeInBox, type Slope } from "../numerics/minimizeInBox";
import { nelderMead } from "../numerics/nelderMead";

/** Log-likelihood that a settled fit may at most leave on the table. */
const TOLERANCE = 1e-10;

/** Log-likelihoods closer than this are the same maximum; the fit that settled there counts. */
const SAME = 1e-6;

/**
 * The lowest minimum found from the starts. The first start is the only one where it settles inside the box;
 * where the slope leads nowhere, the simplex method finds a better place to start from.
 */
export function settle(
  f: (at: readonly number[]) => Slope,
  starts: readonly (readonly number[])[],
  box: Box,
): Minimum {
  let best: Minimum | undefined;
  for (const start of starts) {
    let found = minimizeInBox(f, start, box, TOLERANCE);
    if (!found.settled) {
      found = minimizeInBox(
        f,
        nelderMead((at) => f(at).value, found.at, box, 0.5),
        box,
        TOLERANCE,
      );
    }
    if (best === undefined || isBetter(found, best)) best = found;
    if (found.settled && !touchesEdge(found.at, box)) break;
  }
  return best!;
}

function isBetter(found: Minimum, best: Minimum): boolean {
  const margin = found.settled === best.settled ? 0 : found.settled ? -SAME : SAME;
  return found.value < best.value - margin;
}

function touchesEdge(at: readonly number[], box: Box): boolean {
  return at.some((value, i) => value === box.lower[i] || value === box.upper[i]);
}
