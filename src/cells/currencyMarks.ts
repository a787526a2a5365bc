/** True for a currency sign, name or ISO 4217 code as it stands beside an amount, without spaces. */
export function isCurrencyMark(mark: string): boolean {
  return MARKS.has(mark) || CODES.has(mark.toUpperCase());
}

/** As written: "R" is the rand and "kr" the crown, but "r" is nothing. */
const MARKS: ReadonlySet<string> = new Set([
  ..."$ US$ A$ AU$ C$ CA$ NZ$ HK$ NT$ S$ SG$ MX$ R$ € £ ¥ CN¥ JP¥ ₹ ₽ ₩ ₺ ₫ ฿ ₱ ₪ ₴ ₦ ₸ ₵ ₡".split(" "),
  ..."kr kr. Kr Kr. zł Kč Ft lei лв лв. руб руб. р. грн Rs Rs. Rp Rp. RM R TL S/ S/. Fr Fr. SFr SFr. đ".split(
    " ",
  ),
  ..."元 圆 円 圓 원 人民币 美元 欧元 英镑 日元 港元 港币 台币 新台币".split(" "),
]);

const CODES: ReadonlySet<string> = new Set(
  (
    "AED ARS AUD BDT BGN BRL CAD CHF CLP CNH CNY COP CZK DKK EGP EUR GBP HKD HUF IDR ILS INR ISK JPY KES KRW KWD " +
    "KZT LKR MAD MXN MYR NGN NOK NZD PEN PHP PKR PLN QAR RMB RON RSD RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR"
  ).split(" "),
);
