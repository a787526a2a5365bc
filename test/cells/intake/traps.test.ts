import { describe, expect, test } from "vitest";
import { type GuessedColumns, guessColumns } from "../../../src/cells/guessColumns";
import { type Orders, readOrders } from "../../../src/cells/orders";
import type { Cell } from "../../../src/cells/place";
import { leftOutText } from "../../../src/cells/problemsReport";
import { type FoundTable, findTable } from "../../../src/cells/table/findTable";
import { isoOfDay } from "../../../src/core/calendar";
import type { Field } from "../../../src/core/fields";
import { PLAIN_PLACE } from "../places";
import { guessedMapping } from "./fixtures/guessedMapping";
import { ORDER_EXPORTS } from "./fixtures/orderExports";
import { PAID } from "./fixtures/shop";

type Block = readonly (readonly Cell[])[];

function look(values: Block): {
  table: FoundTable;
  guessed: GuessedColumns;
  headers: Partial<Record<Field, string>>;
} {
  const table = findTable(values);
  if (!table.ok) throw new Error(table.reason);
  const guessed = guessColumns(values, table, PLAIN_PLACE);
  const headers = Object.entries(guessed.columns).map(([field, { column }]) => [
    field,
    table.headers[column],
  ]);
  return { table, guessed, headers: Object.fromEntries(headers) };
}
function ordersIn(values: Block): Orders {
  const { table, guessed } = look(values);
  const orders = readOrders(values, table, guessedMapping(guessed), PLAIN_PLACE, { source: guessed.source });
  if (!orders.ok) throw new Error(orders.reason);
  return orders;
}
const blockOf = (name: string): Block => {
  const shop = ORDER_EXPORTS.find((one) => one.name === name)!;
  return [shop.headers, ...shop.rows];
};
const amounts = ({ lines }: Orders): number[] => Array.from(lines.amount);
const days = ({ lines }: Orders): string[] => Array.from(lines.day, isoOfDay);

describe("the traps of what people paste", () => {
  test("trap 1: Name is the order among Shopify's columns and the person among WooCommerce's", () => {
    expect(look(blockOf("Shopify orders")).headers).toMatchObject({
      orderId: "Name",
      customerName: "Billing Name",
    });
    const woo = ["Name", "Username", "Last Active", "Sign Up", "Email", "Orders", "Total Spend", "AOV"];
    const person = ["Ada", "ada", "2024-05-01", "2023-01-01", "ada@example.org", 3, 60, 20];
    expect(look([woo, person]).headers).toMatchObject({ customerName: "Name" });
  });

  test("trap 2: a Shopify order of several lines counts once, with its total", () => {
    const orders = ordersIn(blockOf("Shopify orders"));
    const lines = PAID.reduce((sum, { items }) => sum + items.length, 0);
    expect(orders.report.used).toBe(lines);
    expect(new Set(Array.from(orders.lines.order!)).size).toBe(PAID.length);
    expect(orders.notes).toContainEqual(
      expect.objectContaining({ reason: "joined", count: lines - PAID.length }),
    );
  });

  test.each([
    ["Amount, Converted Amount", "Stripe payments", ["Amount", "Converted Amount"]],
    ["买家应付货款, 总金额", "Taobao / Tmall orders", ["买家实际支付金额", "买家应付货款", "总金额"]],
    ["Gross Sales, Net Sales", "Square item sales", ["Net Sales", "Gross Sales"]],
  ])("trap 3: two amounts (%s) are asked about, not guessed", (_, name, expected) => {
    const { guessed, table } = look(blockOf(name));
    expect(guessed.columns.amount).toBeUndefined();
    const asked = guessed.ambiguous.find(({ field }) => field === "amount")!;
    expect(asked.candidates.map(({ column }) => table.headers[column])).toEqual(expected);
  });

  test("trap 3: the currency and the refund go with the amount that is chosen", () => {
    const values = [
      "id, Created (UTC), Amount, Amount Refunded, Currency, Converted Amount, Converted Amount Refunded, Converted Currency, Status, Customer ID".split(
        ", ",
      ),
      ["ch_1", "2024-05-01", 20, 5, "usd", 27, 7, "cad", "Paid", "cus_1"],
      ["ch_2", "2024-05-02", 30, 0, "eur", 45, 0, "cad", "Paid", "cus_1"],
    ];
    const { table, guessed } = look(values);
    const mapping = guessedMapping(guessed);
    expect(readOrders(values, table, mapping, PLAIN_PLACE)).toMatchObject({
      ok: false,
      currencies: [{ currency: "EUR" }, { currency: "USD" }],
    });
    const converted = readOrders(values, table, { ...mapping, amount: 5 }, PLAIN_PLACE);
    expect(converted).toMatchObject({ ok: true, currency: "CAD" });
    if (converted.ok) expect(amounts(converted)).toEqual([20, 45]);
  });

  test("trap 3: Subtotal is not Total, and Price is not Order Total", () => {
    const row = ["1", "Ada", "2024-05-01", 18, 20];
    expect(look([["Order ID", "Customer", "Date", "Subtotal", "Total"], row]).headers.amount).toBe("Total");
    expect(look(blockOf("Etsy sold items")).headers).toMatchObject({
      amount: "Order Total",
      unitPrice: "Price",
    });
  });

  test.each(["Refunded Amount", "Amount Refunded", "Refund Amount", "退款金额"])(
    "trap 4: what stands under %s is taken off",
    (refund) => {
      const orders = ordersIn([
        ["Order ID", "Customer", "Order date", "Total", refund],
        ["1", "Ada", "2024-05-01", 20, 5],
        ["2", "Bob", "2024-05-02", 30, ""],
      ]);
      expect(amounts(orders)).toEqual([15, 30]);
    },
  );

  test.each<[string, Cell, string]>([
    ["Cancelled at", "2024-05-02 10:00:00 +0000", "cancelled"],
    ["Financial Status", "refunded", "refunded in full (“refunded”)"],
    ["Financial Status", "voided", "cancelled (“voided”)"],
    ["订单状态", "交易关闭", "cancelled (“交易关闭”)"],
    ["Order Status", "Pending payment", "not paid (“Pending payment”)"],
  ])("trap 5: an order whose %s is %s is left out, and counted", (header, cell, reason) => {
    const orders = ordersIn([
      ["Order ID", "Customer", "Order date", "Total", header],
      ["1", "Ada", "2024-05-01", 20, cell],
      ["2", "Bob", "2024-05-02", 30, header === "Cancelled at" ? "" : "paid"],
    ]);
    expect(orders.report).toMatchObject({ read: 2, used: 1 });
    expect(orders.report.leftOut.map((line) => leftOutText(line, "en"))).toEqual([reason]);
  });

  test("trap 5: of deals only those won count, of Stripe's payments only those paid", () => {
    for (const name of ["HubSpot deals", "Salesforce opportunities", "Zoho deals", "Stripe payments"])
      expect([name, ordersIn(blockOf(name)).report.used]).toEqual([name, PAID.length]);
    const stripe = blockOf("Stripe payments").slice(0, 2);
    const status = stripe[0]!.indexOf("Status");
    const odd = stripe.map((cells, row) => (row === 0 ? cells : cells.with(status, "in_review")));
    expect(ordersIn(odd).report.leftOut).toMatchObject([{ reason: "unpaid", found: "in_review" }]);
  });

  test("trap 6: the apostrophe before an id or an amount is no part of it", () => {
    const orders = ordersIn([
      ["Order ID", "Customer ID", "Order date", "Total"],
      ["'111", "'001", "'2024-05-01", "'20.00"],
      ["112", "001", "2024-05-02", "30"],
    ]);
    expect(orders.ids).toEqual(["001"]);
    expect(amounts(orders)).toEqual([20, 30]);
  });

  test("trap 7: ids guarded as formulas keep all their 18 digits", () => {
    const orders = ordersIn([
      ["订单编号", "会员ID", "下单时间", "实付金额"],
      ['="123456789012345671"', '="880000000000000001"', "2016/5/23 22:02", 20],
      ['="123456789012345672"', '="880000000000000002"', "2016/5/23 22:02", 30],
    ]);
    expect(orders.ids).toEqual(["880000000000000001", "880000000000000002"]);
    expect(new Set(Array.from(orders.lines.order!)).size).toBe(2);
  });

  test.each<[Cell, Cell, readonly number[]]>([
    ["20.50元", "1200元", [20.5, 1200]],
    ["$1,234,567", "$12.50", [1_234_567, 12.5]],
    ["£1000", "£12", [1000, 12]],
    ["1.234,56", "7,50", [1234.56, 7.5]],
  ])("trap 8: amounts such as %s are read with their unit and decimal mark", (one, other, expected) => {
    const orders = ordersIn([
      ["Order ID", "Customer", "Order date", "Total"],
      ["1", "Ada", "2024-05-01", one],
      ["2", "Bob", "2024-05-02", other],
    ]);
    expect(amounts(orders)).toEqual(expected);
  });

  test("trap 9: a byte order mark does not spoil the first header", () => {
    const block = [
      ["\ufeffOrder ID", "Customer", "Order date", "Total"],
      ["1", "Ada", "2024-05-01", 20],
    ];
    expect(look(block).headers.orderId).toBe("Order ID");
  });

  test.each([";", "\t", "|"])(
    "trap 9: lines that were never split at their %j are not taken for a table",
    (mark) => {
      const block = [
        ["Order ID", "Customer", "Order date", "Total"].join(mark),
        ["1", "Ada", "2024-05-01", "20"].join(mark),
      ];
      expect(look(block.map((line) => [line])).guessed.kind).toBeUndefined();
    },
  );

  test.each<[string, readonly string[]]>([
    ["2024-05-01 09:58:12 +0000, 2024-05-02 23:59:59 -0500", ["2024-05-01", "2024-05-02"]],
    ["2016/5/23 22:02, 2016/12/1 08:00", ["2016-05-23", "2016-12-01"]],
    ["2024-03-12 09:14, 3/15/2024 2:30 PM", ["2024-03-12", "2024-03-15"]],
    ["01/15/2024 09:00, 02/03/2024 09:00", ["2024-01-15", "2024-02-03"]],
    ["15/01/2024 09:00, 02/03/2024 09:00", ["2024-01-15", "2024-03-02"]],
  ])("trap 10: the dates %s are read by their column", (written, expected) => {
    const rows = written.split(", ").map((date, row) => [String(row), "Ada", date, 20]);
    expect(days(ordersIn([["Order ID", "Customer", "Order date", "Total"], ...rows]))).toEqual(expected);
  });

  test("trap 11: of Zoho's twin columns the one with .id tells customers apart", () => {
    expect(look(blockOf("Zoho deals")).headers).toMatchObject({
      customerId: "Account Name.id",
      customerName: "Account Name",
    });
  });

  test("trap 12: of several ids in one cell the first is the customer, and the cells are counted", () => {
    const orders = ordersIn([
      ["Record ID", "Deal Name", "Deal Stage", "Amount", "Close Date", "Associated Contact IDs"],
      ["1", "A", "Closed Won", 20, "2024-05-01", "8001;8002"],
      ["2", "B", "Closed Won", 30, "2024-05-02", 8001],
      ["3", "C", "Closed Won", 40, "2024-05-03", "8002; 8001"],
    ]);
    expect(orders.ids).toEqual(["8001", "8002"]);
    expect(Array.from(orders.lines.customer)).toEqual([0, 0, 1]);
    expect(orders.notes).toEqual([{ reason: "severalCustomers", count: 2, firstRows: [1, 3] }]);
  });

  test("trap 13: the header is found below title lines, and the total above the notes", () => {
    const orders = ordersIn([
      ["Acme Ltd.", "", "", ""],
      ["Sales by customer", "", "", ""],
      ["January to May 2024", "", "", ""],
      ["Invoice No", "Customer", "Date", "Amount"],
      ["1", "Ada", "2024-05-01", 20],
      ["2", "Bob", "2024-05-02", 30],
      ["Total", "", "", 50],
    ]);
    expect(amounts(orders)).toEqual([20, 30]);
    expect(orders.report).toMatchObject({ read: 3, used: 2, leftOut: [{ reason: "total", count: 1 }] });
  });

  test.each([
    "Bestellnummer, Kunde, Bestelldatum, Gesamtbetrag",
    "N° de commande, Client, Date de commande, Montant",
    "N.º de pedido, Cliente, Fecha del pedido, Importe",
    "订单编号, 客户, 下单日期, 实付金额",
  ])("trap 14: the headers %s are known", (headers) => {
    const { headers: found } = look([headers.split(", "), ["1", "Ada", "2024-05-01", 20]]);
    const [orderId, customerName, orderDate, amount] = headers.split(", ");
    expect(found).toEqual({ orderId, customerName, orderDate, amount });
  });

  test("trap 14: a mapping given by a person wins where the headers are nobody's", () => {
    const values = [
      ["Tilaus", "Asiakas", "Pvm", "Summa"],
      ["1", "Ada", "2024-05-01", 20],
    ];
    const { table } = look(values);
    const orders = readOrders(
      values,
      table,
      { orderId: 0, customerName: 1, orderDate: 2, amount: 3 },
      PLAIN_PLACE,
    );
    expect(orders).toMatchObject({ ok: true, ids: ["Ada"], report: { read: 1, used: 1, leftOut: [] } });
  });

  test("trap 15: Status is that of a payment among Stripe's payments only", () => {
    expect(look(blockOf("Stripe payments")).headers.status).toBe("Status");
    const customers = [
      "id",
      "Email",
      "Created (UTC)",
      "Delinquent",
      "Status",
      "Total Spend",
      "Payment Count",
    ];
    const row = ["cus_1", "ada@example.org", "2024-05-01 10:00", "false", "canceled", 60, 3];
    const { guessed, headers } = look([customers, row]);
    expect(guessed.source).toBe("Stripe customers");
    expect(headers.status).toBeUndefined();
    expect(headers.stage).toBeUndefined();
  });

  test("the item file of Taobao says that it names no customer", () => {
    const values = [
      "子订单编号, 主订单编号, 标题, 价格, 购买数量, 买家应付货款, 买家实际支付金额, 退款状态, 退款金额, 订单创建时间, 订单付款时间".split(
        ", ",
      ),
      ["11", "1", "杯子", "9.90", 2, "19.80", "19.80", "没有申请退款", "无退款申请", "2016-05-23 22:02", ""],
    ];
    const { table, guessed, headers } = look(values);
    expect(guessed.source).toBe("Taobao / Tmall items");
    expect(headers).toMatchObject({
      orderId: "主订单编号",
      product: "标题",
      unitPrice: "价格",
      quantity: "购买数量",
    });
    expect(guessed.ambiguous.map(({ field }) => field)).toEqual(["amount"]);
    expect(readOrders(values, table, guessedMapping(guessed), PLAIN_PLACE)).toEqual({
      ok: false,
      reason: "missingColumns",
      fields: ["customerId"],
    });
  });
});
