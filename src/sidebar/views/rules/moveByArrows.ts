/** How many rows and columns each arrow key goes. */
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/** Moves the focus between the buttons of a table's cells by the arrow keys; Tab goes through them one by one as ever. */
export function moveByArrows(event: Event): void {
  const { key, target } = event as KeyboardEvent;
  const step = STEPS[key];
  const cell = (target as Element).closest("td");
  const row = cell?.closest("tr");
  if (!step || !cell || !row) return;
  const rows = [...row.parentElement!.children];
  const next = rows[rows.indexOf(row) + step[0]]?.children[[...row.children].indexOf(cell) + step[1]];
  const found = next?.querySelector("button");
  if (!found) return;
  event.preventDefault();
  found.focus();
}
