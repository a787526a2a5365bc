/** A forecast beside what happened. */
export interface Forecast {
  readonly total: number;
  readonly meanAbsoluteError: number;
  readonly rootMeanSquareError: number;
  /** Mean of forecast − actual. */
  readonly bias: number;
}

/** How far a forecast was from what happened, customer by customer. */
export function compareForecast(forecast: Float64Array, actual: Float64Array): Forecast {
  const errors = forecast.map((value, i) => value - actual[i]!);
  const mean = (values: Float64Array) => sum(values) / values.length;
  return {
    total: sum(forecast),
    meanAbsoluteError: mean(errors.map(Math.abs)),
    rootMeanSquareError: Math.sqrt(mean(errors.map((error) => error * error))),
    bias: mean(errors),
  };
}

/**
 * What the fifth of the customers with the highest forecast did, over a fifth of all that was done; NaN
 * where nothing was. Customers with equal forecasts share the places between them.
 */
export function liftOfTopFifth(forecast: Float64Array, actual: Float64Array): number {
  const order = Array.from(forecast.keys()).sort((one, other) => forecast[other]! - forecast[one]!);
  let places = order.length / 5;
  let bought = 0;
  for (let i = 0; i < order.length && places > 0; ) {
    let equal = 0;
    let ofEqual = 0;
    for (const level = forecast[order[i]!]; i < order.length && forecast[order[i]!] === level; i++) {
      equal++;
      ofEqual += actual[order[i]!]!;
    }
    bought += ofEqual * Math.min(1, places / equal);
    places -= equal;
  }
  return bought / (sum(actual) / 5);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
