/** The order of two ids by their keys: numbers by value, before texts by letter. 9 comes before 10. */
export function compareIds(a: string, b: string): number {
  return compareKeys(a, Number(a), b, Number(b));
}

/** The same where the values of the keys as numbers are known: a sort asks for each many times. */
export function compareKeys(a: string, numberA: number, b: string, numberB: number): number {
  if (Number.isNaN(numberA) !== Number.isNaN(numberB)) return Number.isNaN(numberA) ? 1 : -1;
  if (numberA !== numberB && !Number.isNaN(numberA)) return numberA - numberB;
  return a < b ? -1 : a > b ? 1 : 0;
}
