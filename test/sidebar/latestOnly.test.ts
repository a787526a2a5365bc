import { expect, test } from "vitest";
import { latestOnly } from "../../src/sidebar/latestOnly";

/** Questions that are answered when the test says so. */
function byHand() {
  const asked: string[] = [];
  const answers: (() => void)[] = [];
  const used: string[] = [];
  const wish = latestOnly(
    (question: string) => {
      asked.push(question);
      return new Promise<string>((resolve) => answers.push(() => resolve(`${question}!`)));
    },
    (answer) => used.push(answer),
  );
  const answerNext = async (): Promise<void> => {
    answers.shift()!();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { asked, used, wish, answerNext };
}

test("latestOnly() asks one at a time, and of those waiting only the last", async () => {
  const { asked, used, wish, answerNext } = byHand();
  for (const question of ["a", "b", "c"]) wish(question);
  expect(asked).toEqual(["a"]);
  await answerNext();
  expect(asked).toEqual(["a", "c"]);
  expect(used).toEqual([]);
  await answerNext();
  expect(used).toEqual(["c!"]);
});

test("latestOnly() asks again after it has come to rest", async () => {
  const { used, wish, answerNext } = byHand();
  wish("a");
  await answerNext();
  wish("b");
  await answerNext();
  expect(used).toEqual(["a!", "b!"]);
});
