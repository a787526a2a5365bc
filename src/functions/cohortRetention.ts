import { readNumbers } from "../cells/numbers";
import type { Cell, Place } from "../cells/place";
import { InputError } from "../core/errors";
import { type Cohort, cohortsOf } from "../core/measures/cohorts";
import { PERIOD_NUMBERING, PERIODS, type Period } from "../core/measures/periods";
import { valuesAt } from "../core/numerics/valuesAt";
import type { Language, Wording } from "../core/vocabulary";
import { refuseTooLarge, tableAnswer } from "./answers";
import { calling } from "./calling";
import { dataRows, refuseSingleCells } from "./dataRows";
import { newestDay, readDateColumn } from "./dates";
import { numberedIds } from "./ids";
import { dayOption, languageOption, wordOption } from "./options";
import { isLeftOut } from "./ranges";
import { textProblems } from "./textColumns";
import { usableRows } from "./usableRows";

/** What a cell of the table tells of a cohort in its k-th period; 0 where nobody ordered. */
const MEASURES = {
  share: ({ active, size }: Cohort, k: number) => (active.get(k) ?? 0) / size,
  count: ({ active }: Cohort, k: number) => active.get(k) ?? 0,
  revenue: ({ revenue }: Cohort, k: number) => revenue.get(k) ?? 0,
} as const;
const MEASURE_NAMES = Object.keys(MEASURES) as (keyof typeof MEASURES)[];

/** `COHORT_RETENTION`: how many customers of each period's newcomers came back, period by period. */
export function cohortRetention(
  place: Place,
  customer: unknown,
  orderDate: unknown,
  period?: unknown,
  measure?: unknown,
  asOf?: unknown,
  amount?: unknown,
  language?: unknown,
): Cell[][] {
  return calling("COHORT_RETENTION", () => {
    const inLanguage = languageOption(language);
    const by = wordOption("period", period, PERIODS) ?? "month";
    const measured = wordOption("measure", measure, MEASURE_NAMES) ?? "share";
    const givenAsOf = dayOption(place, "as_of", asOf);
    if (measured === "revenue" && isLeftOut(amount)) {
      throw new InputError('measure is "revenue", which needs the amounts: give them as the sixth argument');
    }

    const given = { customer, order_date: orderDate, amount: isLeftOut(amount) ? 0 : amount };
    const rows = dataRows(place, given);
    refuseSingleCells(rows, "the whole columns, for example =COHORT_RETENTION(A2:A, B2:B)");
    const names = rows.columns.customer;
    const dates = readDateColumn(rows, "order_date", place);
    const amounts = readNumbers(rows.columns.amount, place);
    const problems = {
      customer: textProblems(names, place),
      order_date: dates.problems,
      amount: amounts.problems,
    };
    const lines = usableRows(rows, problems, ["customer"], inLanguage);
    const customers = numberedIds(lines.map((row) => names[row]));
    const day = valuesAt(dates.values, lines);
    const asOfDay = givenAsOf ?? newestDay(day);
    const cohorts = cohortsOf(
      {
        customer: customers.numbers,
        day,
        amount: valuesAt(amounts.values, lines),
      },
      customers.keys.length,
      by,
      asOfDay,
    );
    return cohortTable(cohorts, by, PERIOD_NUMBERING[by].numberOf(asOfDay), MEASURES[measured], inLanguage);
  });
}

const COHORT_TITLES: readonly Wording[] = [
  { en: "Cohort", zh: "队列" },
  { en: "Customers", zh: "客户数" },
];

const PERIOD_TITLES: Readonly<Record<Period, (k: number) => Wording>> = {
  month: (k) => ({ en: `Month ${k}`, zh: `第${k}月` }),
  quarter: (k) => ({ en: `Quarter ${k}`, zh: `第${k}季` }),
  week: (k) => ({ en: `Week ${k}`, zh: `第${k}周` }),
};

function cohortTable(
  cohorts: readonly Cohort[],
  by: Period,
  newestPeriod: number,
  measure: (cohort: Cohort, k: number) => number,
  language: Language,
): Cell[][] {
  const oldest = cohorts[0];
  const width = oldest === undefined ? 0 : newestPeriod - oldest.period + 1;
  refuseTooLarge(cohorts.length, COHORT_TITLES.length + width);
  const ks = Array.from({ length: width }, (_, k) => k);
  return tableAnswer(
    [...COHORT_TITLES, ...ks.map(PERIOD_TITLES[by])],
    language,
    cohorts.map((cohort): Cell[] => [
      PERIOD_NUMBERING[by].nameOf(cohort.period),
      cohort.size,
      // A period that has not begun is not one in which nobody came.
      ...ks.map((k) => (cohort.period + k <= newestPeriod ? measure(cohort, k) : "")),
    ]),
  );
}
