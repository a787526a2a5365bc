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

/**
 * Gives the share of prospects who became customers. Blank where there are no prospects.
 * Example: =CONVERSION_RATE(B2:B, C2:C)
 *
 * @param {B2:B} customers How many became customers.
 * @param {C2:C} prospects How many prospects there were.
 * @return One share per row, from 0 to 1.
 * @customfunction
 */
function CONVERSION_RATE(customers: unknown, prospects: unknown): unknown {
  return Tierline_.CONVERSION_RATE(customers, prospects);
}

/**
 * Gives the share of the customers at the start of a period who were lost in it. Blank where there were none.
 * Example: =CHURN_RATE(B2:B, C2:C)
 *
 * @param {B2:B} lost How many customers were lost.
 * @param {C2:C} at_start How many customers there were at the start.
 * @return One share per row, from 0 to 1.
 * @customfunction
 */
function CHURN_RATE(lost: unknown, at_start: unknown): unknown {
  return Tierline_.CHURN_RATE(lost, at_start);
}

/**
 * Gives the share of the customers at the start of a period who are still there at its end: those at the end less
 * the new ones.
 * Example: =RETENTION_RATE(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} at_start How many customers there were at the start.
 * @param {C2:C} new_customers How many came in the period.
 * @param {D2:D} at_end How many customers there are at the end.
 * @return One share per row, from 0 to 1.
 * @customfunction
 */
function RETENTION_RATE(at_start: unknown, new_customers: unknown, at_end: unknown): unknown {
  return Tierline_.RETENTION_RATE(at_start, new_customers, at_end);
}

/**
 * Gives how much more there is at the end of a period, as a share of what there was at its start; negative where it
 * is less.
 * Example: =GROWTH_RATE(B2:B, C2:C)
 *
 * @param {B2:B} at_start Customers, or revenue, at the start.
 * @param {C2:C} at_end The same at the end.
 * @return One share per row: 0.25 is a quarter more.
 * @customfunction
 */
function GROWTH_RATE(at_start: unknown, at_end: unknown): unknown {
  return Tierline_.GROWTH_RATE(at_start, at_end);
}

/**
 * Gives the share of customers with two orders or more among those with one or more.
 * Example: =REPEAT_RATE(C2:C)
 *
 * @param {C2:C} order_count Number of orders of each customer.
 * @return One share, from 0 to 1.
 * @customfunction
 */
function REPEAT_RATE(order_count: unknown): unknown {
  return Tierline_.REPEAT_RATE(order_count);
}

/**
 * Gives the net promoter score of answers to "how likely are you to recommend us?": the per cent of promoters (9 and
 * 10) less the per cent of detractors (0 to 6).
 * Example: =NPS(B2:B)
 *
 * @param {B2:B} rating Ratings from 0 to 10; blank cells are left out.
 * @return One number from -100 to 100.
 * @customfunction
 */
function NPS(rating: unknown): unknown {
  return Tierline_.NPS(rating);
}

/**
 * Gives the share of satisfied customers: ratings in the upper fifth of the scale, 4 and 5 of 5, 8 to 10 of 10.
 * Example: =CSAT(B2:B)
 *
 * @param {B2:B} rating Ratings; blank cells are left out.
 * @param {5} scale_max The best rating there is. Optional, 5 when left out.
 * @return One share, from 0 to 1.
 * @customfunction
 */
function CSAT(rating: unknown, scale_max: unknown): unknown {
  return Tierline_.CSAT(rating, scale_max);
}

/**
 * Scores how loyal each customer is among the rows, from 0 to 100: the mean of her ranks in the columns given, which
 * weigh alike. 50 is the middle; blank cells are left out.
 * Example: =LOYALTY_SCORE(B2:B, C2:C)
 *
 * @param {B2:B} order_count Number of orders.
 * @param {C2:C} tenure_days Days since the first order. Optional.
 * @param {D2:D} rating Satisfaction or likelihood to recommend; higher is better. Optional.
 * @param {E2:E} referrals How many others the customer has brought. Optional.
 * @return One score per row.
 * @customfunction
 */
function LOYALTY_SCORE(
  order_count: unknown,
  tenure_days: unknown,
  rating: unknown,
  referrals: unknown,
): unknown {
  return Tierline_.LOYALTY_SCORE(order_count, tenure_days, rating, referrals);
}

/**
 * Scores how much each customer has to do with you, among the rows, from 0 to 100: the mean of her ranks in the
 * columns given, which weigh alike. 50 is the middle; blank cells are left out.
 * Example: =ENGAGEMENT_SCORE(B2:B, C2:C)
 *
 * @param {B2:B} interactions Number of visits, calls, messages and so on.
 * @param {C2:C} days_since_last Days since the last of them; fewer are better. Optional.
 * @param {D2:D} channels In how many ways she gets in touch. Optional.
 * @return One score per row.
 * @customfunction
 */
function ENGAGEMENT_SCORE(interactions: unknown, days_since_last: unknown, channels: unknown): unknown {
  return Tierline_.ENGAGEMENT_SCORE(interactions, days_since_last, channels);
}

/**
 * Scores how many ties there are to each customer, among the rows, from 0 to 100: the mean of her ranks in the
 * columns given, which weigh alike. 50 is the middle; blank cells are left out.
 * Example: =RELATIONSHIP_DEPTH(B2:B, C2:C)
 *
 * @param {B2:B} product_lines How many different products or services she uses.
 * @param {C2:C} contacts How many people you know there. Optional.
 * @param {D2:D} tenure_days Days since the first order. Optional.
 * @param {E2:E} interactions Number of visits, calls, messages and so on. Optional.
 * @return One score per row.
 * @customfunction
 */
function RELATIONSHIP_DEPTH(
  product_lines: unknown,
  contacts: unknown,
  tenure_days: unknown,
  interactions: unknown,
): unknown {
  return Tierline_.RELATIONSHIP_DEPTH(product_lines, contacts, tenure_days, interactions);
}

/**
 * Gives what a customer thinks to get for what it takes: benefit over cost. Above 1 it is worth it to her. Blank
 * where the cost is 0.
 * Example: =PERCEIVED_VALUE(B2:B, C2:C)
 *
 * @param {B2:B} benefit_rating Rating of what she gets.
 * @param {C2:C} cost_rating Rating, on the same scale, of what it takes: money, time, trouble.
 * @return One number per row.
 * @customfunction
 */
function PERCEIVED_VALUE(benefit_rating: unknown, cost_rating: unknown): unknown {
  return Tierline_.PERCEIVED_VALUE(benefit_rating, cost_rating);
}

/**
 * Gives by how much the experience was better than expected: perceived less expected. Negative where it was worse.
 * Example: =EXPECTATION_GAP(B2:B, C2:C)
 *
 * @param {B2:B} expected Rating of what was expected.
 * @param {C2:C} perceived Rating, on the same scale, of what was experienced.
 * @return One number per row.
 * @customfunction
 */
function EXPECTATION_GAP(expected: unknown, perceived: unknown): unknown {
  return Tierline_.EXPECTATION_GAP(expected, perceived);
}

/**
 * Gives the share of filled cells in each row: how much you know of each customer.
 * Example: =PROFILE_COMPLETENESS(B2:F)
 *
 * @param {B2:F} cells The columns to look at, as many as you like.
 * @return One share per row, from 0 to 1.
 * @customfunction
 */
function PROFILE_COMPLETENESS(cells: unknown): unknown {
  return Tierline_.PROFILE_COMPLETENESS(cells);
}

/**
 * Says how risky it is to deliver to each customer before being paid. High: more than a quarter of the orders paid
 * late (or 3 late payments where orders are not given), more than 30 % refunded, or more overdue than the credit
 * limit. Medium: any late payment, more than 10 % refunded, more than half the limit overdue, or anything overdue
 * without a limit. Else Low.
 * Example: =RISK_LEVEL(B2:B, C2:C, D2:D)
 *
 * @param {B2:B} late_payments How often the customer paid late.
 * @param {C2:C} orders Number of orders. Optional.
 * @param {D2:D} refund_rate Share refunded, as a fraction: 0.1 is 10 %. Optional.
 * @param {E2:E} overdue_amount Amount that is overdue now. Optional.
 * @param {F2:F} credit_limit Credit limit. Optional.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return One level per row: High, Medium or Low.
 * @customfunction
 */
function RISK_LEVEL(
  late_payments: unknown,
  orders: unknown,
  refund_rate: unknown,
  overdue_amount: unknown,
  credit_limit: unknown,
  language: unknown,
): unknown {
  return Tierline_.RISK_LEVEL(late_payments, orders, refund_rate, overdue_amount, credit_limit, language);
}

/**
 * Makes a table of how many customers came back: one row for the newcomers of each month, quarter or week, and what
 * they did in the first period (0), the next (1) and so on. Periods that have not begun are blank. Refunds are no
 * orders, but reduce the revenue.
 * Example: =COHORT_RETENTION(A2:A, B2:B)
 *
 * @param {A2:A} customer The customer of each order: an id, an e-mail address or a name.
 * @param {B2:B} order_date Date of each order.
 * @param {"month"} period "month", "quarter" or "week" (Monday to Sunday). Optional, "month" when left out.
 * @param {"share"} measure "share" of the newcomers who ordered, "count" of them, or "revenue" from them. Optional, "share" when left out.
 * @param {"2024-06-30"} as_of The last day to look at; later orders are ignored. Optional, the newest order date when left out.
 * @param {C2:C} amount Amount of each order; a refund is negative. Optional, needed for "revenue".
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Cohort, Customers, then one column per period.
 * @customfunction
 */
function COHORT_RETENTION(
  customer: unknown,
  order_date: unknown,
  period: unknown,
  measure: unknown,
  as_of: unknown,
  amount: unknown,
  language: unknown,
): unknown {
  return Tierline_.COHORT_RETENTION(customer, order_date, period, measure, as_of, amount, language);
}

/**
 * Finds groups of similar rows by k-means: columns weigh alike, and the same rows always give the same groups, in
 * any order. Group 1 has the highest mean in the first column.
 * Example: =KMEANS_SEGMENT(B2:D, 4)
 *
 * @param {B2:D} features Columns of numbers to compare the rows by.
 * @param {4} k How many groups, 1 to 100. Optional, 4 when left out.
 * @param {1} seed A whole number; another one tries other starts. Optional, 1 when left out.
 * @return One group per row, numbered from 1.
 * @customfunction
 */
function KMEANS_SEGMENT(features: unknown, k: unknown, seed: unknown): unknown {
  return Tierline_.KMEANS_SEGMENT(features, k, seed);
}

/**
 * Makes a table with one line per segment: its size, its typical member (mean and median of columns of numbers, the
 * most common word of others) and what sets it apart from all rows most.
 * Example: =SEGMENT_PROFILE(A1:A, B1:E)
 *
 * @param {A1:A} segment The segment, tier or stage of each row.
 * @param {B1:E} features The columns to describe it by, with their titles in the first row.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Segment, Customers, Share, the columns, What sets it apart.
 * @customfunction
 */
function SEGMENT_PROFILE(segment: unknown, features: unknown, language: unknown): unknown {
  return Tierline_.SEGMENT_PROFILE(segment, features, language);
}

/**
 * Makes a table of products that are bought together. Support: the share of all orders with both. Confidence: the
 * share with both among the orders with the first. Lift: how many times as often as by chance; above 1 they go
 * together.
 * Example: =ALSO_BOUGHT(A2:A, B2:B)
 *
 * @param {A2:A} order_id The order of each row.
 * @param {B2:B} product The product of each row.
 * @param {0.01} min_support The least share of all orders that holds both. Optional, 0.01 when left out.
 * @param {50} top How many rows to show. Optional, 50 when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: If bought, Then also, Orders, Support, Confidence, Lift.
 * @customfunction
 */
function ALSO_BOUGHT(
  order_id: unknown,
  product: unknown,
  min_support: unknown,
  top: unknown,
  language: unknown,
): unknown {
  return Tierline_.ALSO_BOUGHT(order_id, product, min_support, top, language);
}

/**
 * Makes a table of what each customer takes most: a product, a category, a channel.
 * Example: =FAVORITE(A2:A, B2:B)
 *
 * @param {A2:A} customer The customer of each row.
 * @param {B2:B} item What she took.
 * @param {C2:C} weight How much a row counts, such as a quantity or an amount; negative takes back. Optional, each row counts 1 when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Customer, Favourite, Share.
 * @customfunction
 */
function FAVORITE(customer: unknown, item: unknown, weight: unknown, language: unknown): unknown {
  return Tierline_.FAVORITE(customer, item, weight, language);
}

/**
 * Compares two versions by their conversion rates: whether B is better than A, or worse, and by how much. The
 * p-value is the chance of such a difference, or a larger one, between equal versions.
 * Example: =AB_TEST(1000, 100, 1000, 150)
 *
 * @param {1000} visitors_a Visitors who saw version A.
 * @param {100} conversions_a How many of them converted.
 * @param {1000} visitors_b Visitors who saw version B.
 * @param {150} conversions_b How many of them converted.
 * @param {0.95} confidence How sure to be. Optional, 0.95 when left out.
 * @param {"en"} language Language of the words, "en" or "zh". Optional, "en" when left out.
 * @return A table: Rate A, Rate B, Lift (B over A, less 1), Difference from and to (the interval of B less A), p-value, Verdict.
 * @customfunction
 */
function AB_TEST(
  visitors_a: unknown,
  conversions_a: unknown,
  visitors_b: unknown,
  conversions_b: unknown,
  confidence: unknown,
  language: unknown,
): unknown {
  return Tierline_.AB_TEST(visitors_a, conversions_a, visitors_b, conversions_b, confidence, language);
}

/**
 * Gives how many visitors each version of an A/B test needs to find a lift.
 * Example: =SAMPLE_SIZE(0.05, 0.1)
 *
 * @param {0.05} base_rate Conversion rate of the present version, as a fraction.
 * @param {0.1} lift The relative lift to find: 0.1 is 10 % more conversions.
 * @param {0.8} power The chance to find it. Optional, 0.8 when left out.
 * @param {0.95} confidence How sure to be that it is none found by chance. Optional, 0.95 when left out.
 * @return One number of visitors per version and row.
 * @customfunction
 */
function SAMPLE_SIZE(base_rate: unknown, lift: unknown, power: unknown, confidence: unknown): unknown {
  return Tierline_.SAMPLE_SIZE(base_rate, lift, power, confidence);
}
