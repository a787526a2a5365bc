import { headerKey } from "../headers";

/** True where a text is the label of a total line: "Grand total:", "合计", "Summe". */
export function isTotalWord(text: string): boolean {
  // The first letter is asked first: nearly every row of a table fails there, and ids fail by their digits.
  return (
    FIRST_LETTERS.test(text) && text.length <= LONGEST && !/\d/.test(text) && TOTAL_WORDS.has(headerKey(text))
  );
}

const LONGEST = 24;
const FIRST_LETTERS = /^[tgsozi合总小總汇本и]/i;
/** As `headerKey` writes them. */
const TOTAL_WORDS: ReadonlySet<string> = new Set([
  ...["total", "totals", "grandtotal", "subtotal", "sum", "overalltotal"],
  ...["合计", "总计", "小计", "总和", "合計", "總計", "小計", "汇总", "本页合计", "总合计"],
  ...["summe", "gesamt", "gesamtsumme", "zwischensumme", "insgesamt"],
  ...["totalgeneral", "soustotal", "totaux", "totales", "suma", "totale", "totaal", "итого"],
]);
