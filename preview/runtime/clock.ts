/** The time of the host. A script that sleeps moves it on instead of waiting. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Lets so much time pass at once. */
  advance(milliseconds: number): void;
}

/** The real time, plus whatever was slept. With `start`, time stands still there until it is advanced. */
export function createClock(start?: number): Clock {
  let skew = 0;
  return {
    now: () => (start ?? Date.now()) + skew,
    advance: (milliseconds) => {
      skew += milliseconds;
    },
  };
}
