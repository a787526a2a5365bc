import * as z from "zod/mini";
import { BINS, DIMENSIONS } from "../core/rfm/cuts";
import { gridFault, type SegmentRegion } from "../core/rfm/ownGrid";
import { SCORING_RULES, type Scoring } from "../core/rfm/scoring";
import { SCHEMES, type SchemeName } from "../core/rfm/segments";
import { label } from "./tierSettings";

/** How values become scores. */
export const scoringSchema = () =>
  z.discriminatedUnion(
    "by",
    [
      z.strictObject({ by: z.literal("quantiles") }),
      z.strictObject({ by: z.literal("natural") }),
      z.strictObject({
        by: z.literal("thresholds"),
        recencyDays: cutPoints(),
        frequency: cutPoints(),
        monetary: cutPoints(),
      }),
    ],
    { error: `expected ${SCORING_RULES.join(", ")}` },
  );

/** Cut points are one fewer than scores. */
export const cutPointsPerScore = () =>
  z.check<{ readonly scoring: Scoring; readonly bins: number }>(({ value: { scoring, bins }, issues }) => {
    if (scoring.by !== "thresholds") return;
    for (const dimension of DIMENSIONS) {
      const found = scoring[dimension].length;
      if (found === bins - 1) continue;
      issues.push({
        code: "custom",
        path: ["scoring", dimension],
        message: `expected ${bins - 1} cut points for ${bins} scores (bins), found ${found}`,
        input: scoring[dimension],
      });
    }
  });

/** A scheme by name, or an own grid: regions of R by F on the scale of 1 to 5, each cell in exactly one. */
export const schemeSchema = () =>
  z.union([
    z.enum(Object.keys(SCHEMES) as SchemeName[]),
    z
      .array(
        z
          .strictObject({
            name: label(),
            rFrom: gridScore(),
            rTo: gridScore(),
            fFrom: gridScore(),
            fTo: gridScore(),
          })
          .check(
            z.refine(({ rFrom, rTo }) => rFrom <= rTo, {
              error: "expected rTo not below rFrom",
              path: ["rTo"],
            }),
            z.refine(({ fFrom, fTo }) => fFrom <= fTo, {
              error: "expected fTo not below fFrom",
              path: ["fTo"],
            }),
          ),
      )
      .check(
        z.refine((regions) => gridFault(regions) === undefined, {
          error: ({ input }) => gridFault(input as SegmentRegion[]),
        }),
      ),
  ]);

const gridScore = () => z.int().check(z.gte(1), z.lte(5));

/** Cut points ascend and must be reached for the better score; for the days, must not be exceeded. */
const cutPoints = () =>
  z.array(z.number()).check(
    z.minLength(BINS.fewest - 1),
    z.maxLength(BINS.most - 1),
    z.refine((points) => points.every((point, i) => i === 0 || point >= points[i - 1]!), {
      error: "expected cut points in ascending order",
    }),
  );
