/**
 * 小規模事業者持続化補助金 様式3 (経費明細表・資金調達方法). Its boxes are general knowledge without a source: docs/domain/plan-formats.md marks them as
 * unverified, and so is every box here.
 */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';

const split = [
  { label: { ja: '区分', en: 'Kind' }, width: 3 },
  { label: { ja: '金額（円）', en: 'Amount (yen)' }, width: 3, isNumber: true },
  { label: { ja: '資金調達先', en: 'From whom' }, width: 4 },
] as const;

const costs: readonly BoxRecord[] = [
  {
    id: 'costs',
    kind: 'table',
    label: { ja: '経費明細表', en: 'Costs' },
    question: {
      ja: '何に、なぜ、いくら要りますか。補助金の対象にする費用を「資金」で選び、経費区分と必要な理由を書いてください。',
      en: 'What is needed, why, and how much? Choose under Funding which needs the subsidy counts, and write the kind and the reason.',
    },
    fill: { by: 'rows', rows: 'projectCosts' },
    columns: [
      { label: { ja: '経費区分', en: 'Kind of cost' }, width: 3 },
      { label: { ja: '内容・必要な理由', en: 'What, and why it is needed' }, width: 6 },
      { label: { ja: '経費内訳（単価×数量）', en: 'Unit price × number' }, width: 4 },
      { label: { ja: '補助対象経費（円）', en: 'Eligible cost (yen)' }, width: 3, isNumber: true },
    ],
    rows: 12,
    perCell: 24,
    confidence: 'unverified',
  },
  {
    id: 'grant',
    kind: 'money',
    label: { ja: '合計と交付申請額（円）', en: 'Total, and what is applied for (yen)' },
    question: {
      ja: '補助金をいくら申請しますか。補助率と上限を「資金」で入れてください。',
      en: 'How much is applied for? Enter rate and cap under Funding.',
    },
    fill: { by: 'money', money: 'grant' },
    rows: 3,
    confidence: 'unverified',
  },
];

const funding: readonly BoxRecord[] = [
  {
    id: 'funding',
    kind: 'table',
    label: { ja: '補助対象経費の調達一覧', en: 'Where the cost is paid from' },
    question: {
      ja: '補助金のほかは、自己資金・借入れ・その他のどれで、いくら払いますか。',
      en: 'What of the rest is own money, a loan, or something else?',
    },
    fill: { by: 'rows', rows: 'projectFunding' },
    columns: split,
    rows: 5,
    perCell: 20,
    confidence: 'unverified',
  },
  {
    id: 'bridge',
    kind: 'table',
    label: {
      ja: '補助金相当額の手当方法（補助金が入るまで）',
      en: 'How the subsidised part is paid until the subsidy comes',
    },
    question: {
      ja: '補助金は後払いです。入るまでの間、だれのお金で払いますか。',
      en: 'The subsidy is paid afterwards. Whose money pays until then?',
    },
    fill: { by: 'rows', rows: 'bridgeFunding' },
    columns: split,
    rows: 4,
    perCell: 20,
    confidence: 'unverified',
  },
];

export const JIZOKUKA_3: FormRecord = {
  id: 'jizokuka3',
  name: { ja: '小規模事業者持続化補助金 様式3', en: 'Subsidy for sustaining small firms, form 3' },
  purpose: {
    ja: '経費明細と資金調達です。どの欄も未確認です。公募要領の様式と見比べてください。',
    en: 'Costs and funding. No box was confirmed: compare with the form of the call.',
  },
  source: {
    ja: '様式3の一般的な欄（出典で確かめていません）。ウェブサイト関連費には補助金額の4分の1などの上限があるとされます',
    en: 'Boxes that form 3 usually has, without a source. Costs of web pages are said to have a limit of their own, such as a quarter',
  },
  asOf: '2026-11-20',
  footnote: {
    ja: '金額は円です。課税事業者の補助対象経費は消費税を除いた額、免税事業者は含めた額です（未確認）。',
    en: 'In yen; without consumption tax for a taxable business, with it for an exempt one (unverified).',
  },
  sheet: 'a4',
  unitYen: 1,
  pages: [
    {
      parts: [
        {
          id: 'header',
          label: { ja: '様式3 経費明細表・資金調達方法', en: 'Form 3: costs and funding' },
          boxes: [
            {
              id: 'name',
              kind: 'person',
              label: { ja: '名称', en: 'Name' },
              question: { ja: '店や会社の名前は何ですか。', en: 'What is the business called?' },
              fill: { by: 'field', field: 'author' },
              limit: { lines: 1, perLine: 22 },
              confidence: 'unverified',
            },
            {
              id: 'today',
              kind: 'person',
              label: { ja: '作成日', en: 'Date' },
              question: { ja: 'いつ作りましたか。', en: 'When was it made?' },
              fill: { by: 'field', field: 'today' },
              limit: { lines: 1, perLine: 22 },
              confidence: 'unverified',
            },
          ],
        },
        { id: 'costs', label: { ja: '経費', en: 'Costs' }, boxes: costs },
        { id: 'funding', label: { ja: '資金調達方法', en: 'Funding' }, boxes: funding },
      ],
    },
  ],
  papers: [
    {
      id: 'form2',
      label: { ja: '様式2 経営計画・補助事業計画', en: 'Form 2: plan and project' },
      confidence: 'verified',
    },
    { id: 'quotation', label: { ja: '見積書', en: 'Quotations' }, confidence: 'unverified' },
  ],
};
