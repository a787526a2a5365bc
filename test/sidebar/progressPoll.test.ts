import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RunProgress } from "../../src/protocol/progress";
import type { Outcome } from "../../src/sidebar/callServer";
import { pollProgress } from "../../src/sidebar/progressPoll";

const at = (step: RunProgress["step"]): RunProgress => ({ step, rows: null });
const lost: Outcome<RunProgress | null> = {
  ok: false,
  failure: { step: "progress", kind: "offline", message: "" },
};

describe("pollProgress(ask, show)", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** Questions that are answered when the test says so. */
  function polling() {
    const answers: ((outcome: Outcome<RunProgress | null>) => void)[] = [];
    const shown: RunProgress["step"][] = [];
    let asked = 0;
    const stop = pollProgress(
      () => {
        asked++;
        return new Promise((resolve) => answers.push(resolve));
      },
      ({ step }) => shown.push(step),
    );
    const answer = async (outcome: Outcome<RunProgress | null>): Promise<void> => {
      answers.shift()!(outcome);
      await vi.advanceTimersByTimeAsync(0);
    };
    return { asked: () => asked, shown, answer, stop };
  }

  test("asks nothing in the first second", async () => {
    const { asked } = polling();
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toBe(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(1);
  });

  test("asks again a second after the answer, and not before there is one", async () => {
    const { asked, answer } = polling();
    await vi.advanceTimersByTimeAsync(30_000);
    expect(asked()).toBe(1);
    await answer({ ok: true, content: at("reading") });
    await vi.advanceTimersByTimeAsync(999);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked()).toBe(2);
  });

  test("shows what is known, and passes over what got lost and a run that has said nothing", async () => {
    const { shown, answer } = polling();
    const outcomes = [
      { ok: true, content: null },
      { ok: true, content: at("reading") },
      lost,
      { ok: true, content: at("writing") },
    ] as const;
    for (const outcome of outcomes) {
      await vi.advanceTimersByTimeAsync(1_000);
      await answer(outcome);
    }
    expect(shown).toEqual(["reading", "writing"]);
  });

  test("once ended asks no more, and shows no answer that is still to come", async () => {
    const { asked, shown, answer, stop } = polling();
    await vi.advanceTimersByTimeAsync(1_000);
    stop();
    await answer({ ok: true, content: at("writing") });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(shown).toEqual([]);
    expect(asked()).toBe(1);
  });
});
