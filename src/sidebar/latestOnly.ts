/**
 * Asks one thing at a time: a wish that comes while another is under way waits, and only the last of those waiting
 * is asked. An answer that has been overtaken by a newer wish is dropped.
 */
export function latestOnly<Wish, Answer>(
  ask: (wish: Wish) => Promise<Answer>,
  use: (answer: Answer, wish: Wish) => void,
): (wish: Wish) => Promise<void> {
  const waiting: Wish[] = [];
  let asking = false;
  return async (wish) => {
    waiting.push(wish);
    if (asking) return;
    asking = true;
    while (waiting.length > 0) {
      const latest = waiting.splice(0).pop()!;
      const answer = await ask(latest);
      if (waiting.length === 0) use(answer, latest);
    }
    asking = false;
  };
}
