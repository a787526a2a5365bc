import type { Place } from "../cells/place";
import { kMeans, MOST_CLUSTERS } from "../core/clusters/kMeans";
import { InputError } from "../core/errors";
import { type Answer, rowAnswers } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { numberOption } from "./options";
import { readQuantities } from "./quantities";
import { wideColumns } from "./wideColumns";

/** `KMEANS_SEGMENT`: the number of the cluster that each row belongs to, found by k-means. */
export function kMeansSegment(place: Place, features: unknown, k?: unknown, seed?: unknown): Answer {
  return calling("KMEANS_SEGMENT", () => {
    const clusters =
      numberOption(place, "k", k, {
        words: `how many segments, a whole number from 1 to ${MOST_CLUSTERS}`,
        when: (value) => Number.isInteger(value) && value >= 1 && value <= MOST_CLUSTERS,
      }) ?? USUAL_CLUSTERS;
    const start =
      numberOption(place, "seed", seed, { words: "a whole number", when: Number.isSafeInteger }) ?? 1;
    const rows = dataRows(place, wideColumns("features", features));
    refuseSingleCells(rows, "the whole columns, for example =KMEANS_SEGMENT(B2:D)");

    const { faults, values } = readQuantities(place, rows, {}, "en");
    const usable: number[] = [];
    for (let row = 0; row < rows.count; row++) if (faults[row] === undefined) usable.push(row);
    const columns = rows.names.map((name) => Float64Array.from(usable, (row) => values[name]![row]!));
    const found = usable.length === 0 ? undefined : kMeans(columns, clusters, start);
    if (found === undefined && usable.length > 0) {
      const different = new Set(usable.map((row) => rows.names.map((name) => values[name]![row]).join(" ")))
        .size;
      throw new InputError(
        `there are ${different} different rows of numbers, too few for ${clusters} segments; give a smaller k or more rows`,
      );
    }
    const segments = new Float64Array(rows.count);
    usable.forEach((row, index) => {
      segments[row] = found!.clusterOfRow[index]!;
    });
    return rowAnswers(rows, "K-means segment", (row) => faults[row] ?? segments[row]!);
  });
}

const USUAL_CLUSTERS = 4;
