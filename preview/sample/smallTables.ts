import type { CellInput } from "../workbook/workbook";

/** A table small enough to be checked by hand, with its titles in the first row. */
export interface SmallTable {
  readonly name: string;
  readonly cells: readonly (readonly CellInput[])[];
}

/** What a shop knows of its customers beyond their orders: the inputs of the measures. No person is real. */
export const SMALL_TABLES = {
  months: {
    name: "Months",
    cells: [
      ["Month", "Prospects", "New customers", "At start", "Lost", "At end"],
      ["April", 400, 38, 250, 20, 268],
      ["May", 520, 47, 268, 31, 284],
      ["June", 480, 60, 284, 24, 320],
    ],
  },
  survey: {
    name: "Survey",
    cells: [
      ["Customer", "Recommends us", "Satisfaction", "Expected", "Experienced", "Benefit", "Effort"],
      ["Ann", 10, 5, 4, 5, 9, 6],
      ["Bob", 6, 3, 4, 3, 5, 5],
      ["Cid", 3, 2, 5, 2, 3, 6],
      ["Dan", 9, 4, 3, 4, 8, 5],
      ["Eve", 9, 5, 4, 4, 8, 4],
      ["Fay", 8, 4, 4, 5, 7, 5],
    ],
  },
  contacts: {
    name: "Contacts",
    cells: [
      [
        "Customer",
        "Orders",
        "Tenure",
        "Referrals",
        "Interactions",
        "Silent",
        "Channels",
        "Products",
        "People",
      ],
      ["Ann", 5, 177, 3, 14, 2, 3, 3, 2],
      ["Bob", 1, 170, 0, 2, 120, 1, 1, 1],
      ["Cid", 1, 162, 0, 1, 150, 1, 2, 3],
      ["Dan", 3, 141, 1, 6, 10, 2, 2, 1],
      ["Eve", 3, 126, 2, 9, 5, 3, 3, 4],
      ["Fay", 1, 41, 0, 3, 30, 2, 1, 1],
    ],
  },
  payments: {
    name: "Payments",
    cells: [
      ["Customer", "Late payments", "Orders", "Refund rate", "Overdue", "Credit limit"],
      ["Ann", 0, 12, 0, 0, 500],
      ["Bob", 1, 10, 0.05, 0, 300],
      ["Cid", 0, 8, 0.35, 0, 300],
      ["Dan", 0, 9, 0, 200, 300],
      ["Eve", 4, 9, 0, 0, 500],
    ],
  },
  profiles: {
    name: "Profiles",
    cells: [
      ["Customer", "E-mail", "Phone", "City", "Birthday"],
      ["Ann", "ann@example.com", "555-0101", "Lyon", "4 May"],
      ["Bob", "bob@example.com", "", "Oslo", ""],
      ["Cid", "", "", "Graz", ""],
    ],
  },
} as const satisfies Readonly<Record<string, SmallTable>>;
