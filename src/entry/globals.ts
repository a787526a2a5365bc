// Every name that Google Sheets can see, with the help it shows. A script, not a module: `tsc` emits it as it
// stands, so that each doc block stays right above its function. The work is done in the bundle.
declare const Tierline_: typeof import("./index");

function onOpen(): void {
  Tierline_.onOpen();
}

function onInstall(): void {
  Tierline_.onInstall();
}

function tierlineOpenSidebar(): void {
  Tierline_.tierlineOpenSidebar();
}

function tierlineCall(request: string): string {
  return Tierline_.tierlineCall(request);
}

/**
 * Scores customers by recency, frequency and monetary value, from 1 to 5 each, 5 being best: 543 is R 5, F 4, M 3.
 * Equal customers always get equal scores. Give whole columns, since customers are ranked among the rows; a score
 * ranks a customer among the others, while LIFECYCLE_STAGE compares her with her own rhythm, so the two may differ.
 * Example: =RFM_SCORE(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} recency Last order dates, or days since the last order.
 * @param {C2:C} frequency Number of orders.
 * @param {D2:D} monetary Total spent.
 * @param {5} bins How many scores, 2 to 10; or a range of three columns with your own ascending cut points: recency days, frequency, monetary. Optional, 5 when left out.
 * @param {"2024-06-30"} as_of The day from which last order dates are counted back. Optional, the newest date when left out; not for day counts.
 * @return One score per row; with 10 bins a text such as R10 F9 M8.
 * @customfunction
 */
function RFM_SCORE(
  recency: unknown,
  frequency: unknown,
  monetary: unknown,
  bins: unknown,
  as_of: unknown,
): unknown {
  return Tierline_.RFM_SCORE(recency, frequency, monetary, bins, as_of);
}

/**
 * Shows what each RFM score stands for: the smallest and largest value found in it, and how many customers have it.
 * An empty score has no values: many customers are then equal, most often with one order each.
 * Example: =RFM_CUTS(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} recency Last order dates, or days since the last order.
 * @param {C2:C} frequency Number of orders.
 * @param {D2:D} monetary Total spent.
 * @param {5} bins How many scores, 2 to 10, or a range of cut points as in RFM_SCORE. Optional, 5 when left out.
 * @param {"2024-06-30"} as_of The day from which last order dates are counted back. Optional, the newest date when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Dimension, Score, From, To, Customers.
 * @customfunction
 */
function RFM_CUTS(
  recency: unknown,
  frequency: unknown,
  monetary: unknown,
  bins: unknown,
  as_of: unknown,
  language: unknown,
): unknown {
  return Tierline_.RFM_CUTS(recency, frequency, monetary, bins, as_of, language);
}

/**
 * Names the segment of an RFM score: Champions, Loyal, At risk and so on. Scores of other than five bins are brought to
 * the scale of 1 to 5 first.
 * Example: =RFM_SEGMENT(E2:E)
 *
 * @param {E2:E} score Scores made by RFM_SCORE.
 * @param {"10"} scheme "10" (ten segments by R and F), "10FM" (by R and the mean of F and M), "8" (R, F, M high or low), "quadrant" (F and M high or low), or a range of five columns: segment, R from, R to, F from, F to. Optional, "10" when left out.
 * @param {5} bins The bins that the scores were made with. Optional, 5 when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return One segment per row.
 * @customfunction
 */
function RFM_SEGMENT(score: unknown, scheme: unknown, bins: unknown, language: unknown): unknown {
  return Tierline_.RFM_SEGMENT(score, scheme, bins, language);
}

/**
 * Makes a table of customers with RFM scores and segments from orders, the best first.
 * Example: =RFM_TABLE(A2:A, B2:B, C2:C)
 *
 * @param {A2:A} customer The customer of each order: an id, an e-mail address or a name.
 * @param {B2:B} order_date Date of each order.
 * @param {C2:C} amount Amount of each order; a refund is negative.
 * @param {5} bins How many scores, 2 to 10, or a range of cut points as in RFM_SCORE. Optional, 5 when left out.
 * @param {"2024-06-30"} as_of The last day to look at; later orders are ignored. Optional, the newest order date when left out.
 * @param {D2:D} order_id The order of each row, where an order has several rows. Optional, each row is an order when left out.
 * @param {"10"} scheme The segments, as in RFM_SEGMENT. Optional, "10" when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Customer, Last order, Recency (days), Frequency, Monetary, R, F, M, RFM score, Segment.
 * @customfunction
 */
function RFM_TABLE(
  customer: unknown,
  order_date: unknown,
  amount: unknown,
  bins: unknown,
  as_of: unknown,
  order_id: unknown,
  scheme: unknown,
  language: unknown,
): unknown {
  return Tierline_.RFM_TABLE(customer, order_date, amount, bins, as_of, order_id, scheme, language);
}

/**
 * Makes a table of customers from orders: how many, when, how much, and the lifecycle stage; who spent most comes first.
 * Orders of zero or less are no orders; negative ones are refunds and reduce Total spent. Amounts are revenue, not profit.
 * Example: =CUSTOMER_TABLE(A2:A, B2:B, C2:C)
 *
 * @param {A2:A} customer The customer of each order: an id, an e-mail address or a name.
 * @param {B2:B} order_date Date of each order.
 * @param {C2:C} amount Amount of each order; a refund is negative.
 * @param {"2024-06-30"} as_of The last day to look at; later orders are ignored. Optional, the newest order date when left out.
 * @param {D2:D} order_id The order of each row, where an order has several rows. Optional, each row is an order when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Customer, Orders, Order days, First order, Previous order, Last order, Total spent, Average order, Days between orders, Lifecycle stage.
 * @customfunction
 */
function CUSTOMER_TABLE(
  customer: unknown,
  order_date: unknown,
  amount: unknown,
  as_of: unknown,
  order_id: unknown,
  language: unknown,
): unknown {
  return Tierline_.CUSTOMER_TABLE(customer, order_date, amount, as_of, order_id, language);
}

/**
 * Divides customers into tiers by value. By "value": those who together hold 80 % of the total are A, the next 15 % B,
 * the rest C; A is often a third of the customers. Equal values share a tier; values of zero and below get the last.
 * Give the whole column, since customers are ranked among the rows.
 * Example: =TIER(D2:D)
 *
 * @param {D2:D} value What customers are ranked by, such as total spent or predicted value.
 * @param {"value"} by "value" (shares of the total), "customers" (shares of the number of rows) or "threshold" (lowest values). Optional, "value" when left out.
 * @param {F2:H2} shares One share per tier, adding up to 1, in a row or a column; for "threshold" the lowest value of each tier but the last, descending. Optional, 0.8, 0.15, 0.05 by value and 0.2, 0.3, 0.5 by customers when left out.
 * @param {F1:H1} labels The names of the tiers, the best first, in a row or a column. Optional, A, B, C when left out.
 * @return One tier per row.
 * @customfunction
 */
function TIER(value: unknown, by: unknown, shares: unknown, labels: unknown): unknown {
  return Tierline_.TIER(value, by, shares, labels);
}

/**
 * Shows which share of the total each customer and all above her hold: 0.8 beside the last of those who bring 80 %.
 * Equal values count together; values of zero and below get 1. Give the whole column.
 * Example: =PARETO_SHARE(D2:D)
 *
 * @param {D2:D} value What customers are ranked by, such as total spent.
 * @return One share per row, a fraction of 1.
 * @customfunction
 */
function PARETO_SHARE(value: unknown): unknown {
  return Tierline_.PARETO_SHARE(value);
}

/**
 * Tells where each customer stands in her own rhythm of buying: Prospect, First order, Repeat, Loyal, Won back, At risk
 * or Lost. At risk is silent for more than 2 of her usual gaps between orders, Lost for more than 4. The stage compares a
 * customer with her own rhythm; an RFM segment ranks her among the others, so the two may differ.
 * Example: =LIFECYCLE_STAGE(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} order_count Number of orders; best counted as days with an order.
 * @param {C2:C} first_order Date of the first order.
 * @param {D2:D} last_order Date of the last order.
 * @param {"2024-06-30"} as_of The day to look from; not TODAY(). Optional, the newest last order when left out.
 * @param {60} usual_gap Days between orders that are usual among your customers. Optional, found from the rows when left out.
 * @param {E2:E} previous_order Date of the order before the last, to tell who was won back. Optional.
 * @param {G2:I2} rules Three numbers in a row or a column: At risk and Lost in gaps, Loyal in orders. Optional, 2, 4, 5 when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return One stage per row.
 * @customfunction
 */
function LIFECYCLE_STAGE(
  order_count: unknown,
  first_order: unknown,
  last_order: unknown,
  as_of: unknown,
  usual_gap: unknown,
  previous_order: unknown,
  rules: unknown,
  language: unknown,
): unknown {
  return Tierline_.LIFECYCLE_STAGE(
    order_count,
    first_order,
    last_order,
    as_of,
    usual_gap,
    previous_order,
    rules,
    language,
  );
}

/**
 * Says what to do next for each customer, as "Task: sentence". The task is one of Identify, Attract, Retain, Develop, Win
 * back, and follows the lifecycle stage; customers of the top tier get a person's time.
 * Example: =NEXT_ACTION(F2:F, E2:E)
 *
 * @param {F2:F} stage Stages made by LIFECYCLE_STAGE, in English or Chinese.
 * @param {E2:E} tier Tiers made by TIER. Optional.
 * @param {"A"} top_tier The label of the best tier. Optional, "A" when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return One action per row.
 * @customfunction
 */
function NEXT_ACTION(stage: unknown, tier: unknown, top_tier: unknown, language: unknown): unknown {
  return Tierline_.NEXT_ACTION(stage, tier, top_tier, language);
}

/**
 * Customer lifetime value at a steady rate of orders: order value times orders per year times margin, over so many
 * years, less the acquisition cost. Without a margin it is revenue, not profit.
 * Example: =CLV(50, 4, 3, 0.4, 0.1, 20)
 *
 * @param {50} average_order_value Average amount of an order.
 * @param {4} orders_per_year Orders in a year.
 * @param {3} years Years the customer stays.
 * @param {0.4} gross_margin Share of the amount that is left after the cost of goods; 40 % is 0.4. Optional, 1 when left out.
 * @param {0.1} annual_discount_rate What a year's wait takes off; 10 % is 0.1. Optional, 0 when left out.
 * @param {20} acquisition_cost What it cost to win the customer. Optional, 0 when left out.
 * @return The value in the sheet's own unit of money, one per row.
 * @customfunction
 */
function CLV(
  average_order_value: unknown,
  orders_per_year: unknown,
  years: unknown,
  gross_margin: unknown,
  annual_discount_rate: unknown,
  acquisition_cost: unknown,
): unknown {
  return Tierline_.CLV(
    average_order_value,
    orders_per_year,
    years,
    gross_margin,
    annual_discount_rate,
    acquisition_cost,
  );
}

/**
 * Customer lifetime value from the chance that a customer stays from one year to the next, without end (the margin
 * multiple of Gupta and Lehmann), less the acquisition cost.
 * Example: =CLV_RETENTION(100, 0.8)
 *
 * @param {100} annual_margin What the customer brings in a year, after the cost of goods.
 * @param {0.8} retention_rate Chance that the customer stays another year; 80 % is 0.8.
 * @param {0.1} annual_discount_rate What a year's wait takes off; 10 % is 0.1. Optional, 0.1 when left out.
 * @param {20} acquisition_cost What it cost to win the customer. Optional, 0 when left out.
 * @return The value in the sheet's own unit of money, one per row.
 * @customfunction
 */
function CLV_RETENTION(
  annual_margin: unknown,
  retention_rate: unknown,
  annual_discount_rate: unknown,
  acquisition_cost: unknown,
): unknown {
  return Tierline_.CLV_RETENTION(annual_margin, retention_rate, annual_discount_rate, acquisition_cost);
}

/**
 * Profit of a customer: revenue times margin less the costs to win, keep and serve. Without a margin all revenue counts.
 * Example: =CUSTOMER_PROFIT(D2:D, 0.4, E2:E)
 *
 * @param {D2:D} revenue What the customer has spent.
 * @param {0.4} gross_margin Share of the revenue that is left after the cost of goods; 40 % is 0.4. Optional, 1 when left out.
 * @param {E2:E} acquisition_cost What it cost to win the customer. Optional, 0 when left out.
 * @param {F2:F} retention_cost What it cost to keep the customer. Optional, 0 when left out.
 * @param {G2:G} service_cost What it cost to serve the customer. Optional, 0 when left out.
 * @return The profit in the sheet's own unit of money, one per row.
 * @customfunction
 */
function CUSTOMER_PROFIT(
  revenue: unknown,
  gross_margin: unknown,
  acquisition_cost: unknown,
  retention_cost: unknown,
  service_cost: unknown,
): unknown {
  return Tierline_.CUSTOMER_PROFIT(revenue, gross_margin, acquisition_cost, retention_cost, service_cost);
}

/**
 * Predicts from orders what each customer will bring, with the models of the field (MBG/NBD and Gamma-Gamma): chance of
 * still being a customer, orders, value with its range, next order. Low and High are what 1 in 10 customers like her
 * stay below and go above; Predicted CLV is a mean and may exceed High. Without a margin it is revenue, not profit.
 * Example: =CLV_PREDICT(A2:A, B2:B, C2:C)
 *
 * @param {A2:A} customer The customer of each order: an id, an e-mail address or a name.
 * @param {B2:B} order_date Date of each order.
 * @param {C2:C} amount Amount of each order; a refund is negative.
 * @param {365} horizon_days How many days to look ahead. Optional, 365 when left out.
 * @param {0.4} gross_margin Share of the amount that is left after the cost of goods; 40 % is 0.4. Optional, 1 when left out.
 * @param {0.1} annual_discount_rate What a year's wait takes off; 10 % is 0.1. Optional, 0 when left out.
 * @param {"2024-06-30"} as_of The day to look from, not TODAY(); later orders are ignored. Optional, the newest order date when left out.
 * @param {"MBG"} model "MBG", "BG", "PARETO", "auto" (the likeliest), or the range that CLV_MODEL returned: fit once, share it. Optional, "MBG" when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Customer, Order days, Last order, Chance active, Chance of an order, Expected orders, Order value, Predicted CLV, Low, High, Next order.
 * @customfunction
 */
function CLV_PREDICT(
  customer: unknown,
  order_date: unknown,
  amount: unknown,
  horizon_days: unknown,
  gross_margin: unknown,
  annual_discount_rate: unknown,
  as_of: unknown,
  model: unknown,
  language: unknown,
): unknown {
  return Tierline_.CLV_PREDICT(
    customer,
    order_date,
    amount,
    horizon_days,
    gross_margin,
    annual_discount_rate,
    as_of,
    model,
    language,
  );
}

/**
 * Fits a model of buying to orders, for other functions to share, and checks it: the last quarter of the time is hidden,
 * foretold, and compared with what happened and with going on as before.
 * Example: =CLV_MODEL(A2:A, B2:B, C2:C)
 *
 * @param {A2:A} customer The customer of each order: an id, an e-mail address or a name.
 * @param {B2:B} order_date Date of each order.
 * @param {C2:C} amount Amount of each order; a refund is negative.
 * @param {"2024-06-30"} as_of The day to look from, not TODAY(); later orders are ignored. Optional, the newest order date when left out.
 * @param {"MBG"} model "MBG", "BG", "PARETO" or "auto" (the likeliest). Optional, "MBG" when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table of two columns: the model, its parameters in days, notes, and how the check went.
 * @customfunction
 */
function CLV_MODEL(
  customer: unknown,
  order_date: unknown,
  amount: unknown,
  as_of: unknown,
  model: unknown,
  language: unknown,
): unknown {
  return Tierline_.CLV_MODEL(customer, order_date, amount, as_of, model, language);
}

/**
 * Chance that each customer is still one. To ask who will not order, take CHURN_RISK: a customer may still be one and
 * order rarely. Give whole columns, since a model is fitted to the rows, or a model and as_of.
 * Example: =P_ALIVE(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} order_count Number of orders; best counted as days with an order.
 * @param {C2:C} first_order Date of the first order.
 * @param {D2:D} last_order Date of the last order.
 * @param {"2024-06-30"} as_of The day to look from; not TODAY(). Optional, the newest last order when left out.
 * @param {"MBG"} model "MBG", "BG", "PARETO", "auto", or the range that CLV_MODEL returned. Optional, "MBG" when left out.
 * @return One chance per row, a fraction of 1.
 * @customfunction
 */
function P_ALIVE(
  order_count: unknown,
  first_order: unknown,
  last_order: unknown,
  as_of: unknown,
  model: unknown,
): unknown {
  return Tierline_.P_ALIVE(order_count, first_order, last_order, as_of, model);
}

/**
 * Chance that each customer does not order in the days to come, because she has left or because she orders rarely.
 * Give whole columns, since a model is fitted to the rows, or a model and as_of.
 * Example: =CHURN_RISK(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} order_count Number of orders; best counted as days with an order.
 * @param {C2:C} first_order Date of the first order.
 * @param {D2:D} last_order Date of the last order.
 * @param {365} horizon_days How many days to look ahead. Optional, 365 when left out.
 * @param {"2024-06-30"} as_of The day to look from; not TODAY(). Optional, the newest last order when left out.
 * @param {"MBG"} model "MBG", "BG", "PARETO", "auto", or the range that CLV_MODEL returned. Optional, "MBG" when left out.
 * @return One chance per row, a fraction of 1.
 * @customfunction
 */
function CHURN_RISK(
  order_count: unknown,
  first_order: unknown,
  last_order: unknown,
  horizon_days: unknown,
  as_of: unknown,
  model: unknown,
): unknown {
  return Tierline_.CHURN_RISK(order_count, first_order, last_order, horizon_days, as_of, model);
}

/**
 * Number of orders expected of each customer in the days to come.
 * Give whole columns, since a model is fitted to the rows, or a model and as_of.
 * Example: =EXPECTED_ORDERS(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} order_count Number of orders; best counted as days with an order.
 * @param {C2:C} first_order Date of the first order.
 * @param {D2:D} last_order Date of the last order.
 * @param {365} horizon_days How many days to look ahead. Optional, 365 when left out.
 * @param {"2024-06-30"} as_of The day to look from; not TODAY(). Optional, the newest last order when left out.
 * @param {"MBG"} model "MBG", "BG", "PARETO", "auto", or the range that CLV_MODEL returned. Optional, "MBG" when left out.
 * @return One number per row, not rounded.
 * @customfunction
 */
function EXPECTED_ORDERS(
  order_count: unknown,
  first_order: unknown,
  last_order: unknown,
  horizon_days: unknown,
  as_of: unknown,
  model: unknown,
): unknown {
  return Tierline_.EXPECTED_ORDERS(order_count, first_order, last_order, horizon_days, as_of, model);
}

/**
 * The day by which each customer, if she is still one, will have ordered again at even odds. Blank where she has more
 * likely left, or where the day is over three years away. Format the column as a date.
 * Example: =NEXT_ORDER_DATE(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} order_count Number of orders; best counted as days with an order.
 * @param {C2:C} first_order Date of the first order.
 * @param {D2:D} last_order Date of the last order.
 * @param {"2024-06-30"} as_of The day to look from; not TODAY(). Optional, the newest last order when left out.
 * @param {"MBG"} model "MBG", "BG", "PARETO", "auto", or the range that CLV_MODEL returned. Optional, "MBG" when left out.
 * @return One date per row.
 * @customfunction
 */
function NEXT_ORDER_DATE(
  order_count: unknown,
  first_order: unknown,
  last_order: unknown,
  as_of: unknown,
  model: unknown,
): unknown {
  return Tierline_.NEXT_ORDER_DATE(order_count, first_order, last_order, as_of, model);
}
