/**
 * The number that a person has typed: with or without separators of thousands, a percent sign or a sign of currency in
 * front. NaN where it is none.
 */
export function readNumber(text: string): number {
  const plain = text
    .normalize("NFKC")
    .replace(/[\s%]/g, "")
    .replace(/^\p{Sc}/u, "");
  const joined = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain) ? plain.replace(/,/g, "") : plain;
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(joined) ? Number(joined) : Number.NaN;
}

/** The numbers of a list, between commas, semicolons or blanks. */
export const readNumbers = (text: string): number[] =>
  text
    .normalize("NFKC")
    .split(/[,;、\s]+/)
    .filter((part) => part !== "")
    .map(readNumber);

/** A number as it stands in a field: without the last digits of binary fractions. */
export const numberText = (value: number): string =>
  Number.isNaN(value) ? "" : String(Math.round(value * 1e6) / 1e6);
