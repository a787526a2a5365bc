import { describe, expect, test } from "vitest";
import { favourites } from "../../../src/core/measures/favourites";

describe("favourites", () => {
  test("favourites counts lines where there is no weight; of equal items the first", () => {
    expect(favourites({ customer: [0, 0, 0, 1, 1], item: [2, 1, 2, 3, 0] }, 2)).toEqual([
      { item: 2, share: 2 / 3 },
      { item: 0, share: 0.5 },
    ]);
  });

  test("favourites adds weights exactly: 0.1 and 0.2 tie with 0.3, in any order", () => {
    const tied = [{ item: 0, share: 0.5 }];
    expect(favourites({ customer: [0, 0, 0], item: [1, 0, 0], weight: [0.3, 0.1, 0.2] }, 1)).toEqual(tied);
    expect(favourites({ customer: [0, 0, 0], item: [0, 0, 1], weight: [0.2, 0.1, 0.3] }, 1)).toEqual(tied);
  });

  test("favourites takes back what is negative; who keeps nothing has none", () => {
    const returned = { customer: [0, 0, 0, 1, 1], item: [0, 0, 1, 2, 2], weight: [5, -4, 3, 2, -2] };
    expect(favourites(returned, 3)).toEqual([{ item: 1, share: 0.75 }, undefined, undefined]);
  });
});
