import type { Cell, Place } from "../cells/place";
import { type History, historiesFromCounts, type ModelParams } from "../core/clv";
import type { Day } from "../core/vocabulary";
import { type Answer, rowAnswers } from "./answers";
import { customerRows } from "./customerRows";
import { refuseSingleCells } from "./dataRows";
import { modelFor } from "./modelFit";
import { modelOption } from "./modelOption";
import { dayOption } from "./options";

/** The arguments that the row functions of the models share. */
export interface ModelArguments {
  readonly orderCount: unknown;
  readonly firstOrder: unknown;
  readonly lastOrder: unknown;
  readonly asOf: unknown;
  readonly model: unknown;
}

/**
 * What a model says of each row; blank where there is no order yet.
 *
 * @param name the function, for the example that a refusal shows
 * @param answering makes, of a model and the day it looks from, the answer to one history
 * @throws InputError where the rows carry no model, and for single cells without a model and a day.
 */
export function modelRows(
  place: Place,
  name: string,
  { asOf, model, ...given }: ModelArguments,
  title: string,
  answering: (params: ModelParams, asOf: Day) => (history: History) => Cell,
): Answer {
  const chosen = modelOption(place, model);
  const givenAsOf = dayOption(place, "as_of", asOf);
  const customers = customerRows(place, given, givenAsOf, "en");
  const { rows, faults, orderCount, firstDay, lastDay } = customers;
  if (typeof chosen === "string" || givenAsOf === undefined) {
    refuseSingleCells(
      rows,
      `the whole columns, for example =${name}(B2:B, C2:C, D2:D), or as_of and a range made by CLV_MODEL with single cells`,
    );
  }
  const answers: Cell[] = new Array(rows.count);
  if (rows.count > 0) {
    const histories = historiesFromCounts(orderCount, firstDay, lastDay, customers.asOf);
    const answer = answering(modelFor(chosen, histories), customers.asOf);
    const { x, tx, T } = histories;
    histories.customer.forEach((row, i) => {
      answers[row] = answer({ x: x[i]!, tx: tx[i]!, T: T[i]! });
    });
  }
  return rowAnswers(rows, title, (row) => faults[row] ?? answers[row] ?? "");
}
