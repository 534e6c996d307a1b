/** Lines of the 資金繰り表 in the bank's order. */
export const CASH_LINES = [
  'cashSales',
  'collected',
  'otherIn',
  'cashPurchases',
  'payablesPaid',
  'personnelPaid',
  'expensesPaid',
  'interestPaid',
  'taxesPaid',
  'equipment',
  'depositsPaid',
  'profitTaxPaid',
  'subsidyIn',
  'loanIn',
  'equityIn',
  'crowdfundingIn',
  'ownIn',
  'loanOut',
  'fundOut',
  'drawingsOut',
] as const;
export type CashLine = (typeof CASH_LINES)[number];

/** The values that a person can enter for a past month: its opening cash, and its lines. */
export const ACTUAL_LINES = ['opening', ...CASH_LINES] as const;
export type ActualLine = (typeof ACTUAL_LINES)[number];
