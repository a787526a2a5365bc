import type { ExportLayout } from "./exportLayout";

/** What customer relationship systems export. Of deals only those won are orders. */
export const CRM_EXPORTS: readonly ExportLayout[] = [
  {
    source: "HubSpot contacts",
    kind: "customers",
    headers: "Record ID, First Name, Last Name, Email, Lifecycle Stage",
    columns: {
      customerId: "Record ID",
      lastOrder: "Recent Deal Close Date",
      orderCount: "Number of Associated Deals",
      totalSpent: "Total Revenue",
    },
  },
  {
    source: "HubSpot companies",
    kind: "customers",
    headers: "Record ID, Company name, Company owner",
    columns: {
      customerId: "Record ID",
      customerName: "Company name",
      lastOrder: "Recent Deal Close Date",
      orderCount: "Number of Associated Deals",
      totalSpent: "Total Revenue",
    },
  },
  {
    source: "HubSpot deals",
    kind: "orders",
    headers: "Record ID, Deal Name, Deal Stage, Amount, Close Date",
    columns: {
      orderId: "Record ID",
      orderDate: "Close Date",
      amount: "Amount",
      customerId: "Associated Company IDs, Associated Contact IDs",
      customerName: "Associated Company, Associated Contact",
    },
    statuses: "won",
  },
  {
    source: "Salesforce opportunities",
    kind: "orders",
    headers: "Opportunity Name, Account Name, Stage, Close Date",
    columns: {
      orderId: "Opportunity ID",
      orderDate: "Close Date",
      amount: "Amount, Total Amount",
      currency: "Amount Currency, Total Amount Currency, Opportunity Currency",
      customerId: "Account ID",
      customerName: "Account Name",
    },
    statuses: "won",
  },
  {
    source: "Salesforce opportunities (API names)",
    kind: "orders",
    headers: "Id, AccountId, Amount, CloseDate, StageName",
    columns: {
      orderId: "Id",
      orderDate: "CloseDate",
      amount: "Amount",
      currency: "CurrencyIsoCode",
      customerId: "AccountId",
    },
    statuses: "won",
  },
  {
    source: "Salesforce accounts",
    kind: "customers",
    headers: "Account Owner, Account Name, Type",
    columns: { customerId: "Account ID", customerName: "Account Name" },
  },
  {
    source: "Zoho contacts",
    kind: "customers",
    headers: "Contact Owner, First Name, Last Name, Account Name, Email, Created Time",
    columns: {
      customerId: "Record Id, Contact Id",
      customerName: "Contact Name",
    },
  },
  {
    source: "Zoho deals",
    kind: "orders",
    headers: "Deal Name, Account Name, Stage, Closing Date, Amount",
    columns: {
      orderId: "Record Id, Deal Id",
      orderDate: "Closing Date",
      amount: "Amount",
      // Zoho's twin columns: the plain one is a name, the one with .id tells two of that name apart.
      customerId: "Account Name.id, Contact Name.id",
      customerName: "Account Name, Contact Name",
    },
    statuses: "won",
  },
];
