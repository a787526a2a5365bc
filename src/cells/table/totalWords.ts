import { headerKey } from "../headers";

/** True where a text is the label of a total line: "Grand total:", "合计", "Summe". */
export function isTotalWord(text: string): boolean {
  // The first letter is asked first: nearly every row of a table fails there.
  return (
    FIRST_LETTERS.has(text.charAt(0).toLowerCase()) &&
    text.length <= LONGEST &&
    TOTAL_WORDS.has(headerKey(text))
  );
}

const LONGEST = 24;
const TOTAL_WORDS: ReadonlySet<string> = new Set(
  [
    ...["Total", "Totals", "Grand total", "Subtotal", "Sub-total", "Sum", "Overall total", "Report total"],
    ...["合计", "总计", "小计", "总和", "合計", "總計", "小計", "汇总", "本页合计", "总合计"],
    ...[
      "Summe",
      "Gesamt",
      "Gesamtsumme",
      "Zwischensumme",
      "Insgesamt",
      "Total général",
      "Sous-total",
      "Totaux",
    ],
    ...["Total general", "Totales", "Suma", "Totale", "Totaal", "Итого"],
  ].map(headerKey),
);
const FIRST_LETTERS: ReadonlySet<string> = new Set(Array.from(TOTAL_WORDS, (word) => word.charAt(0)));
