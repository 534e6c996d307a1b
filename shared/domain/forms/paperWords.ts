/** The printed words of the forms. They stay Japanese whatever the language of the screen: a Japanese office reads the form. */
import type { CashLine } from '../funding/forecast/ledger.ts';

export const PAPER = {
  equipment: '設備資金',
  working: '運転資金',
  total: '合計',
  own: '自己資金',
  family: '親、兄弟、知人、友人等からの借入',
  jfc: '日本政策金融公庫 国民生活事業からの借入',
  otherLender: '他の金融機関等からの借入',
  otherSource: 'その他（クラウドファンディング、補助金、出資など）',
  openingCash: '手元にあるお金',
  quoteFrom: (vendor: string) => `見積先 ${vendor}`,
  equalPrincipal: (yen: string, times: number, rate: string) => `元金${yen}円×${times}回（年${rate}%）`,
  annuity: (yen: string, times: number, rate: string) => `返済${yen}円×${times}回（年${rate}%）`,
  bullet: (times: number, rate: string) => `${times}回目に一括（年${rate}%）`,
  atOpening: '創業当初',
  later: '1年後又は軌道に乗った後',
  span: (from: string, to: string) => `${from}〜${to}の月平均`,
  month: (year: string, month: number) => `${year}年${month}月`,
  sales: '売上高①',
  costOfSales: '売上原価②（仕入高）',
  expenses: '経費',
  personnel: '人件費',
  rent: '家賃',
  interest: '支払利息',
  other: 'その他',
  expensesTotal: '合計③',
  profit: '利益 ①－②－③',
  people: (n: string) => `${n}人`,
  percent: (percent: string) => `${percent}%`,
  creditAfter: (months: number) => (months === 0 ? '当日払い' : `${months}か月後に回収`),
  title: (title: string, price: string) => `${title} ${price}円`,
  more: (n: number) => `ほか${n}件（別紙）`,
  onSheet: '（続きは別紙）',
  seeSheet: '別紙',
  basisOf: (label: string, says: readonly string[]) => `${label}：${says.join('、')}`,
  seats: (price: string, seats: string, turns: string, days: string, month: string) =>
    `客単価${price}円×${seats}席×${turns}回転×${days}日＝月${month}円`,
  unit: (price: string, n: string, month: string) => `${price}円×${n}＝月${month}円`,
  members: (price: string, n: string) => `月${price}円×${n}人から`,
  projects: (price: string, n: string, month: string) => `${price}円×年${n}件÷12＝月${month}円`,
  amount: (month: string) => `月${month}円`,
  ramp: (months: number, percent: string) => `（${percent}%から${months}か月かけて立ち上がる）`,
  season: '（季節で増減する）',
  costShare: (title: string, percent: string) => `${title} 原価率${percent}%`,
  pay: (title: string, pay: string, heads: string) => `${title} ${pay}円×${heads}人`,
  fixed: (title: string, yen: string, every: number) =>
    every === 1 ? `${title} ${yen}円` : `${title} ${every}か月ごとに${yen}円`,
  variable: (title: string, percent: string) => `${title} 売上の${percent}%`,
  interestOf: (title: string, yen: string, rate: string) => `${title} ${yen}円×年${rate}%÷12`,
  depreciation: '減価償却費',
  monthHead: (year: string, month: number) => `${year}年\n${month}月`,
  yen: (amount: string) => `${amount}円`,
  once: (price: string) => `${price}円×1`,
  eligibleCost: '補助対象経費の合計（1）',
  granted: '補助金交付申請額（2）',
  remaining: '補助金のほかに要る額（1）－（2）',
  subsidy: '補助金',
  bankLoan: '金融機関からの借入金',
  otherMoney: 'その他',
  beforeMoney: '1.x（調達前の評価）',
  afterMoney: '2.x（調達後の評価）',
  term: (year: string, month: number) => `${year}年${month}月期`,
  planYear: (n: number) => `${n}年目`,
  needsWhole: (percent: string) => `期間で${percent}%以上`,
  needsYearly: (percent: string) => `年平均${percent}%以上`,
  target: (name: string, base: string, year: string, end: string, got: string, needs: string) =>
    `${name}：直近期末${base} → ${year}${end}、伸び率${got}%（必要：${needs}）`,
  planned: '計画',
  actual: '実績',
  difference: '差',
  sole: '個人',
  company: '法人',
  none: 'なし',
  proposer: '提案者',
  city: '自治体',
} as const;

/** Units of amounts as named on forms, in yen; one that contains another comes first. */
export const UNIT_WORDS = [
  ['百万円', 1_000_000],
  ['万円', 10_000],
  ['千円', 1_000],
] as const;

/** 2027年2月, of YYYY-MM. */
export const monthOnPaper = (month: string): string => PAPER.month(month.slice(0, 4), Number(month.slice(5, 7)));

/** 2014年4月 or 平成26年4月 at the beginning of a line, and what follows it. */
export const DATED = /^((?:\d{4}|(?:昭和|平成|令和)(?:\d{1,2}|元))[年./-](?:\d{1,2}月?)?)[\s、:：]*(.*)$/u;

/** The rows of a scheme's table of years. */
export const GROWTH_WORDS = {
  sales: '売上高',
  cost: '売上原価',
  personnel: '人件費',
  depreciation: '減価償却費',
  other: 'その他の経費',
  operating: '営業利益',
  valueAdded: '付加価値額（営業利益＋人件費＋減価償却費）',
  pay: '給与支給総額',
  heads: '従業員数（年平均）',
  valueAddedPerHead: '一人当たりの付加価値額',
  payPerHead: '一人当たりの給与支給総額',
} as const;

/** Costs in three groups, and the amount of a year that is left to repay loans with. */
export const COST_WORDS = {
  sales: '売上高',
  variable: '① 変動費（売れた分だけ）',
  goods: '売上原価（仕入・材料）',
  variableOther: '売上に応じてかかる経費',
  personnel: '② 人件費',
  fixed: '③ その他の固定費',
  rent: '家賃',
  depreciation: '減価償却費',
  other: 'その他の経費',
  all: '費用の合計 ①＋②＋③',
  operating: '営業利益（売上高－費用の合計）',
  variableShare: '売上に占める割合 ①',
  personnelShare: '売上に占める割合 ②',
  fixedShare: '売上に占める割合 ③',
  breakEven: '損益分岐点の売上高',
} as const;
export const REPAYMENT_WORDS = {
  operating: '営業利益',
  outside: '利息など本業のほかの収支',
  ordinary: '経常利益',
  depreciation: '減価償却費（お金は出ない）',
  tax: '税金',
  living: '事業主の生活費',
  free: '返済に使えるお金',
  principal: '借入元金の返済',
  left: '返済のあとに残るお金',
  loans: '期末の借入残高',
  cash: '期末の現金・預金',
} as const;

/** The years of a succession: what the plan earns, and owns. */
export const SUCCESSION_WORDS = {
  sales: '売上高',
  operating: '営業利益',
  ordinary: '経常利益',
  loans: '期末の借入残高',
  equity: '期末の純資産',
  now: '現在',
} as const;

/** The rows of the 資金繰り表, and their sums. */
export const CASH_WORDS = {
  opening: '前月繰越金 A',
  ordinaryIn: '経常収入 B',
  ordinaryOut: '経常支出 C',
  ordinary: '経常収支 D（B＋C）',
  investing: '設備・決算等の収支 E',
  financing: '財務収支 G',
  closing: '翌月繰越金（A＋D＋E＋G）',
  lines: {
    cashSales: '現金売上',
    collected: '売掛金の回収',
    otherIn: 'その他の収入',
    cashPurchases: '現金仕入',
    payablesPaid: '買掛金の支払',
    personnelPaid: '人件費',
    expensesPaid: '諸経費',
    interestPaid: '支払利息',
    taxesPaid: '消費税',
    equipment: '設備の支払',
    depositsPaid: '保証金',
    profitTaxPaid: '法人税・所得税等',
    subsidyIn: '補助金',
    loanIn: '借入金',
    equityIn: '増資',
    crowdfundingIn: 'クラウドファンディング',
    ownIn: '自己資金',
    loanOut: '借入金の返済',
    fundOut: '出資者への分配',
    drawingsOut: '事業主の生活費',
  } satisfies Readonly<Record<CashLine, string>>,
} as const;
