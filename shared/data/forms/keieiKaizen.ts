/**
 * 経営計画改善シート: from the menu to the cash table, as the chamber, two banks and the city of Iwaki made it in 2021 for restaurants
 * (docs/domain/plan-formats.md). Its questions are public; its file was not available, so the layout and the three groups of costs are ours.
 */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';

/** What fits into a line of a sheet across, with letters of 8.2 points. */
const WIDE = 90;

const header: readonly BoxRecord[] = [
  {
    ...{ id: 'name', kind: 'person', label: { ja: '店・会社の名前', en: 'Business' }, confidence: 'verified' },
    question: { ja: '店や会社の名前は何ですか。', en: 'What is the business called?' },
    fill: { by: 'field', field: 'author' },
    limit: { lines: 1, perLine: 34 },
  },
  {
    ...{ id: 'today', kind: 'person', label: { ja: '作成日', en: 'Date' }, confidence: 'verified' },
    question: { ja: 'いつ作りましたか。', en: 'When was it made?' },
    fill: { by: 'field', field: 'today' },
    limit: { lines: 1, perLine: 34 },
  },
  {
    ...{ id: 'trade', kind: 'person', label: { ja: '業種', en: 'Trade' }, confidence: 'verified' },
    question: { ja: '業種は何ですか。', en: 'What is the trade?' },
    fill: { by: 'field', field: 'trade' },
    limit: { lines: 1, perLine: 34 },
  },
  {
    ...{ id: 'supporter', kind: 'person', label: { ja: '相談している支援機関', en: 'Advised by' }, isOptional: true },
    question: {
      ja: '商工会議所、金融機関、専門家のだれに相談していますか。',
      en: 'Which chamber, bank or expert advises on it?',
    },
    fill: { by: 'asked' },
    ...{ limit: { lines: 1, perLine: 34 }, confidence: 'unverified' },
  },
];

const current: BoxRecord = {
  ...{ id: 'current', kind: 'sentences', label: { ja: '今の経営と、困っていること', en: 'Today, and what is hard' } },
  question: {
    ja: '売上、客、借入はどう変わり、何に困っていますか。',
    en: 'How did sales, customers and loans change, and what is hard?',
  },
  fill: {
    by: 'text',
    sections: ['current', 'challenge', 'problem'],
    headings: ['現状', '課題', '困りごと'],
    cards: ['challenges'],
  },
  ...{ limit: { lines: 4, perLine: WIDE }, confidence: 'unverified' },
};

const menu: BoxRecord = {
  ...{ id: 'menu', kind: 'table', label: { ja: '単価と原価', en: 'Prices and costs' }, confidence: 'verified' },
  question: {
    ja: '何を、いくらで売り、作るのにいくらかかりますか。',
    en: 'What is sold at what price, and what does it cost to make?',
  },
  fill: { by: 'rows', rows: 'menu' },
  columns: [
    { label: { ja: '商品・メニュー', en: 'Product' }, width: 6 },
    { label: { ja: '単価（円）', en: 'Price (yen)' }, width: 2, isNumber: true },
    { label: { ja: '原価（円）', en: 'Cost (yen)' }, width: 2, isNumber: true },
    { label: { ja: '利益率（%）', en: 'Margin (%)' }, width: 2, isNumber: true },
    { label: { ja: '売上の割合（%）', en: 'Share of sales (%)' }, width: 2, isNumber: true },
  ],
  ...{ rows: 10, perCell: 34 },
};

const segments: BoxRecord = {
  ...{ id: 'segments', kind: 'table', label: { ja: '客層と注文', en: 'Customers and orders' }, confidence: 'verified' },
  question: {
    ja: 'どの客が全体の何割で、何をよく頼み、1回にいくら使いますか。',
    en: 'Which customers are what share, what do they order, and what do they spend?',
  },
  fill: { by: 'rows', rows: 'segments' },
  columns: [
    { label: { ja: '客層', en: 'Customers' }, width: 4 },
    { label: { ja: '来店の割合（%）', en: 'Share of visits (%)' }, width: 2, isNumber: true },
    { label: { ja: 'よく頼むもの（注文率）', en: 'What they order (share)' }, width: 5 },
    { label: { ja: '客単価（円）', en: 'Spent at a visit (yen)' }, width: 2, isNumber: true },
  ],
  ...{ rows: 6, perCell: 32 },
};

const actions: BoxRecord = {
  ...{ id: 'actions', kind: 'table', label: { ja: '取り組むこと', en: 'What is done' }, confidence: 'unverified' },
  question: {
    ja: '単価、原価、固定費のどれを、いつまでに、だれが変えますか。',
    en: 'Which of prices, costs and fixed costs is changed by when, and by whom?',
  },
  fill: { by: 'asked' },
  columns: [
    { label: { ja: '取り組むこと', en: 'What' }, width: 5 },
    { label: { ja: '変わる費用・売上', en: 'Which costs or sales' }, width: 3 },
    { label: { ja: 'いつまでに', en: 'By when' }, width: 2 },
    { label: { ja: 'だれが', en: 'Who' }, width: 2 },
  ],
  ...{ rows: 6, perCell: 36 },
};

const costs: readonly BoxRecord[] = [
  {
    ...{ id: 'costs', kind: 'money', label: { ja: '費用の三つの区分', en: 'Three groups of costs' } },
    question: {
      ja: '売れた分だけかかる費用、人件費、ほかの固定費は、年にいくらですか。',
      en: 'What costs vary with sales, what is pay, and what else is fixed, by year?',
    },
    fill: { by: 'money', money: 'costGroups' },
    ...{ rows: 15, confidence: 'unverified' },
  },
  {
    ...{ id: 'basis', kind: 'sentences', label: { ja: '計算の根拠', en: 'How it was reckoned' } },
    question: { ja: '月の売上と費用は、どう計算しましたか。', en: 'How were monthly sales and costs reckoned?' },
    fill: { by: 'basis' },
    ...{ limit: { lines: 7, perLine: WIDE }, confidence: 'unverified' },
  },
];

const repayment: BoxRecord = {
  ...{ id: 'repayment', kind: 'money', label: { ja: '利益から返せる額', en: 'Paid back out of profit' } },
  question: {
    ja: '利益と減価償却費から、元金を返しきれますか。',
    en: 'Do profit and depreciation pay the principal?',
  },
  fill: { by: 'money', money: 'repayment' },
  ...{ rows: 11, confidence: 'verified' },
};

const cash: BoxRecord = {
  ...{ id: 'cash', kind: 'money', label: { ja: '月ごとの見込み', en: 'By month' } },
  question: { ja: 'どの月に、いくら入り、いくら出ますか。', en: 'What comes in and goes out in each month?' },
  fill: { by: 'money', money: 'cashYear' },
  ...{ rows: 40, confidence: 'verified' },
};

export const KEIEI_KAIZEN: FormRecord = {
  id: 'keieiKaizen',
  name: { ja: '経営計画改善シート（費用の見える化）', en: 'Plan improvement sheet (costs made visible)' },
  purpose: {
    ja: 'メニューから資金繰りまでを見えるようにして、返済や費用の見直しを支援機関・金融機関に相談する紙です。',
    en: 'From the menu to the cash table, to talk with a chamber or bank about repayment and costs.',
  },
  source: {
    ja: 'いわき商工会議所・いわき市・ひまわり信用金庫・いわき信用組合のシート（2021年）について公開された説明。シートのファイルは見ていません。三つの区分と並べ方はMusubiのものです',
    en: 'Public descriptions of the sheet of the chamber, the city and two banks of Iwaki (2021). Its file was not seen; the three groups and the layout are ours',
  },
  asOf: '2026-11-30',
  footnote: {
    ja: '金額は千円です（単価・原価・客単価は円）。売上と利益は千円未満を切り捨て、費用はその差に合うように端数の大きい行へ千円ずつ足しています。出るお金は▲です。損益分岐点は切り上げ、割合は小数第2位を切り捨てています。',
    en: 'In 1,000 yen, prices in yen. Rows are tied to their totals; money out is ▲. The break-even is cut upwards, shares to a tenth of a percent.',
  },
  sheet: 'a4wide',
  unitYen: 1_000,
  pages: [
    {
      parts: [
        { id: 'header', label: { ja: '経営計画改善シート', en: 'Plan improvement sheet' }, boxes: header },
        { id: 'current', label: { ja: '1 現状', en: '1 Today' }, boxes: [current] },
        { id: 'menu', label: { ja: '2 メニューと利益率', en: '2 Menu and margins' }, boxes: [menu] },
        { id: 'segments', label: { ja: '3 客層', en: '3 Customers' }, boxes: [segments] },
        { id: 'actions', label: { ja: '4 改善の取組', en: '4 Improvements' }, boxes: [actions] },
      ],
    },
    {
      parts: [
        { id: 'costs', label: { ja: '5 費用の見える化（千円）', en: '5 Costs (1,000 yen)' }, boxes: costs },
        { id: 'repayment', label: { ja: '6 返済の計画（千円）', en: '6 Repayment (1,000 yen)' }, boxes: [repayment] },
      ],
    },
    { parts: [{ id: 'cash', label: { ja: '7 資金繰り（千円）', en: '7 Cash (1,000 yen)' }, boxes: [cash] }] },
  ],
  papers: [
    {
      id: 'accounts',
      label: { ja: '直近の決算書・確定申告書', en: 'Accounts or tax returns' },
      confidence: 'unverified',
    },
    { id: 'trial', label: { ja: '試算表', en: 'Trial balance' }, confidence: 'unverified' },
    { id: 'loans', label: { ja: '借入金の返済予定表', en: 'Repayment schedules of loans' }, confidence: 'unverified' },
    { id: 'bankbook', label: { ja: '通帳', en: 'Bank book' }, confidence: 'unverified' },
    { id: 'menuCard', label: { ja: 'メニュー表', en: 'The menu' }, confidence: 'unverified' },
  ],
};
