import type { Cell, Place } from "../../src/cells/place";
import { zonedCalendar } from "../../src/cells/zone";
import { PLAIN_PLACE } from "../cells/places";

/** A column of cells as a range arrives. */
export const col = (...cells: Cell[]): Cell[][] => cells.map((cell) => [cell]);

/** A range given by rows. */
export const range = (...rows: Cell[][]): Cell[][] => rows;

/** A date cell of the spreadsheet in UTC. */
export const date = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

const OFFSET = new Intl.DateTimeFormat("en", { timeZone: "America/Sao_Paulo", timeZoneName: "longOffset" });

/** A spreadsheet in São Paulo, where on 2018-11-04 the day began at one o'clock. */
export const SAO_PAULO: Place = {
  ...PLAIN_PLACE,
  ...zonedCalendar((instant) => {
    const [, sign, hours, minutes] = /GMT([+-])(\d\d):(\d\d)/.exec(OFFSET.format(instant)) ?? [];
    return hours === undefined ? 0 : Number(`${sign}1`) * (Number(hours) * 60 + Number(minutes));
  }),
};

/** Rows in another order, the same each time. */
export function shuffled<Row>(rows: readonly Row[]): Row[] {
  const order = rows.map((_, index) => ({ index, place: (index * 7919 + 13) % 10_007 }));
  return order.sort((a, b) => a.place - b.place).map(({ index }) => rows[index]!);
}
