import type { SmallTable } from "../../preview/sample/smallTables";
import type { CellInput } from "../../preview/workbook/workbook";

/** What a small shop sold in half a year, few enough rows to be counted on paper. */
export const ORDERS: SmallTable = {
  name: "Orders",
  cells: [
    ["Order", "Date", "Customer", "Product", "Amount"],
    ...orderLines([
      "1  2024-01-05 Ann Coffee 20",
      "1  2024-01-05 Ann Filters 5",
      "2  2024-01-12 Bob Coffee 20",
      "3  2024-01-20 Cid Grinder 60",
      "4  2024-02-05 Ann Coffee 20",
      "4  2024-02-05 Ann Filters 5",
      "5  2024-02-10 Dan Coffee 20",
      "6  2024-02-25 Eve Grinder 60",
      "6  2024-02-25 Eve Coffee 20",
      "7  2024-03-10 Ann Coffee 20",
      "8  2024-03-15 Dan Filters 5",
      "9  2024-04-10 Ann Coffee 40",
      "9  2024-04-10 Ann Filters 5",
      "10 2024-05-02 Eve Coffee 20",
      "11 2024-05-20 Fay Coffee 20",
      "12 2024-06-10 Ann Coffee 20",
      "13 2024-06-15 Gus Grinder 60",
      "13 2024-06-15 Gus Coffee 20",
      "14 2024-06-20 Dan Coffee 20",
      "15 2024-06-28 Eve Coffee 40",
      "16 2024-06-30 Hal Filters 5",
    ]),
  ],
};

function orderLines(lines: readonly string[]): CellInput[][] {
  return lines.map((line) => {
    const [order, date, customer, product, amount] = line.split(/ +/) as [
      string,
      string,
      string,
      string,
      string,
    ];
    return [Number(order), { serial: serialOf(date) }, customer, product, Number(amount)];
  });
}

/** Days since 1899-12-30, as a sheet counts them. */
function serialOf(isoDate: string): number {
  return Date.parse(isoDate) / 86_400_000 + 25_569;
}
