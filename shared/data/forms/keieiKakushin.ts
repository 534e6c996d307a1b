/**
 * 経営革新計画: the contents of 別表1, 1-2, 2 and 3, as the guides listed in docs/domain/plan-formats.md describe them. Prefectures have forms of their own;
 * the capacity of boxes is unverified.
 */
import type { BoxRecord, FormRecord, TargetRecord } from '../../domain/forms/records.ts';
import type { LocalText } from '../../kernel/text.ts';

type Words = readonly [ja: string, en: string];
const local = ([ja, en]: Words): LocalText => ({ ja, en });

export const person = (id: string, label: Words, question: Words, fill: BoxRecord['fill']): BoxRecord => ({
  ...{ id, kind: 'person', label: local(label), question: local(question), fill },
  ...{ limit: { lines: 1, perLine: 32 }, confidence: 'verified' },
});
const sentences = (id: string, label: Words, question: Words, fill: BoxRecord['fill']): BoxRecord => ({
  ...{ id, kind: 'sentences', label: local(label), question: local(question), fill, confidence: 'verified' },
});

const TYPES: readonly Words[] = [
  ['新商品の開発・生産', 'A new product'],
  ['新役務の開発・提供', 'A new service'],
  ['商品の新たな生産・販売の方式', 'A new way of producing or selling'],
  ['役務の新たな提供の方式', 'A new way of providing a service'],
  ['研究開発とその成果の利用', 'Research, and its use'],
  ['その他の新たな事業活動', 'Another new activity'],
];

const applicant: readonly BoxRecord[] = [
  person('name', ['申請者の名称', 'Applicant'], ['会社や店の名前は何ですか。', 'What is the business called?'], {
    ...{ by: 'field', field: 'author' },
  }),
  person(
    'capital',
    ['資本金', 'Capital'],
    ['資本金はいくらですか。個人は「なし」と書きます。', 'Capital; “none” for a sole proprietor.'],
    { by: 'field', field: 'capitalOrNone' },
  ),
  person('trade', ['業種', 'Trade'], ['業種は何ですか。', 'What is the trade?'], { by: 'field', field: 'trade' }),
  person('theme', ['新事業活動のテーマ', 'Theme'], ['取組をひとことで言うと何ですか。', 'What is it in one line?'], {
    ...{ by: 'field', field: 'title' },
  }),
  {
    ...{ id: 'type', kind: 'check', label: { ja: '新事業活動の類型', en: 'Type' }, fill: { by: 'asked' } },
    question: { ja: '自社にとって、何が新しいですか。', en: 'What is new to the firm?' },
    options: TYPES.map(local),
    confidence: 'verified',
  },
];

const content: readonly BoxRecord[] = [
  sentences(
    'partners',
    ['実施体制・連携する相手', 'Who does it, and with whom'],
    ['だれが行い、だれと組みますか。', 'Who does it, and with whom?'],
    { by: 'text', sections: ['company', 'staff'], headings: ['体制', '連携'], cards: ['people'] },
  ),
  sentences(
    'current',
    ['現状と、取り組むきっかけ', 'Today, and what led to it'],
    ['今の事業はどうなっていて、なぜ始めますか。', 'How does the business stand, and why is this begun?'],
    {
      by: 'text',
      sections: ['current', 'motive', 'challenge', 'problem'],
      headings: ['現状', 'きっかけ', '課題'],
      cards: ['challenges'],
    },
  ),
  sentences(
    'novelty',
    ['新事業の内容と、既存事業との違い', 'What it is, and how it differs from today’s business'],
    [
      '何をしますか。今の事業や同業者と、どこが違いますか。',
      'What is done, and how does it differ from today and from peers?',
    ],
    {
      by: 'text',
      sections: ['novelty', 'originality', 'products', 'business'],
      headings: ['新規性', '違い', '新しい'],
      cards: ['combination', 'seeds', 'activities'],
    },
  ),
];

const steps: readonly BoxRecord[] = [
  {
    ...{ id: 'steps', kind: 'table', label: { ja: '実施計画', en: 'Steps' }, fill: { by: 'asked' } },
    question: {
      ja: 'いつ、何を行い、どう評価しますか。時期は「1-1」（1年目の第1四半期）のように書きます。',
      en: 'What is done when, and how is it judged? Write 1-1 for the first quarter of the first year.',
    },
    columns: [
      { label: { ja: '番号', en: 'No.' }, width: 1 },
      { label: { ja: '実施項目', en: 'Step' }, width: 5 },
      { label: { ja: '評価基準', en: 'Judged by' }, width: 3 },
      { label: { ja: '評価頻度', en: 'How often' }, width: 2 },
      { label: { ja: '実施時期', en: 'When' }, width: 2 },
    ],
    ...{ rows: 6, perCell: 24, confidence: 'verified' },
  },
];

/** Amounts of the last closed financial year, which the plan does not have. */
export const baseBoxes = (perHead: boolean): readonly BoxRecord[] => [
  person(
    'baseValueAdded',
    ['直近期末の付加価値額（千円）', 'Value added of the last closed term (1,000 yen)'],
    [
      '直近の決算の、営業利益＋人件費＋減価償却費はいくらですか。',
      'Operating profit, personnel and depreciation of the last accounts?',
    ],
    { by: 'asked' },
  ),
  person(
    'basePay',
    ['直近期末の給与支給総額（千円）', 'Total pay of the last closed term (1,000 yen)'],
    [
      '直近の決算の、役員報酬・給与・賞与・手当の合計はいくらですか。',
      'Pay, bonuses and allowances of officers and staff in the last accounts?',
    ],
    { by: 'asked' },
  ),
  ...(perHead
    ? [
        person(
          'baseValueAddedPerHead',
          ['直近期末の一人当たり付加価値額（千円）', 'Value added per head of the last closed term (1,000 yen)'],
          [
            '直近の決算の、従業員一人当たりの付加価値額はいくらですか。',
            'Value added per employee in the last accounts?',
          ],
          { by: 'asked' },
        ),
        person(
          'basePayPerHead',
          ['直近期末の一人当たり給与支給総額（千円）', 'Pay per head of the last closed term (1,000 yen)'],
          ['直近の決算の、従業員一人当たりの給与支給総額はいくらですか。', 'Pay per employee in the last accounts?'],
          { by: 'asked' },
        ),
      ]
    : []),
];

export const yearsBox: BoxRecord = {
  ...{ id: 'years', kind: 'money', label: { ja: '計画値（千円）', en: 'Planned (1,000 yen)' } },
  question: {
    ja: '売上・経費・人を、3年以上の事業年度について入れてください。',
    en: 'Enter sales, costs and staff for three business years or more.',
  },
  fill: { by: 'money', money: 'growth' },
  ...{ rows: 11, confidence: 'verified' },
};
export const resultBox: BoxRecord = {
  ...{ id: 'result', kind: 'sentences', label: { ja: '計画期間の伸び率', en: 'Growth over the plan' } },
  question: {
    ja: '直近期末の額を上の欄に入れると、伸び率が出ます。計画には12か月の事業年度が3年以上要ります。',
    en: 'Enter the amounts of the last closed term above. The plan needs three business years of twelve months.',
  },
  ...{ fill: { by: 'targets' }, limit: { lines: 6, perLine: 62 }, confidence: 'verified' },
};

/** Only the end of the plan counts. In ppm over three, four and five years. */
const TARGETS: readonly TargetRecord[] = [
  { of: 'valueAdded', base: 'baseValueAdded', needs: { wholePpm: [90_000, 120_000, 150_000] } },
  { of: 'pay', base: 'basePay', needs: { wholePpm: [45_000, 60_000, 75_000] } },
];

export const KEIEI_KAKUSHIN: FormRecord = {
  id: 'keieiKakushin',
  name: { ja: '経営革新計画（別表）', en: 'Management innovation plan (tables)' },
  purpose: {
    ja: '都道府県に出す計画の別表1〜3の内容です。様式は都道府県で違います。',
    en: 'What tables 1 to 3 of the plan for a prefecture ask; forms differ by prefecture.',
  },
  source: {
    ja: '中小企業等経営強化法の経営革新計画の別表の項目と目標（都道府県の手引きで確認）。並べ方はMusubiのものです',
    en: 'Items and targets of the tables as guides of prefectures have them; our own layout',
  },
  asOf: '2026-11-20',
  footnote: {
    ja: '金額は千円です。付加価値額は営業利益＋人件費＋減価償却費。伸び率は直近期末から計画の最終年までで、小数第2位を切り捨てています。',
    en: 'In 1,000 yen. Growth is from the last closed term to the last year of the plan, cut to a tenth of a percent.',
  },
  sheet: 'a4',
  unitYen: 1_000,
  targets: TARGETS,
  pages: [
    {
      parts: [
        {
          id: 'header',
          label: { ja: '経営革新計画', en: 'Management innovation plan' },
          layout: 'list',
          boxes: applicant,
        },
        { id: 'content', label: { ja: '別表1・1-2 内容', en: 'Tables 1 and 1-2: content' }, boxes: content },
        { id: 'steps', label: { ja: '別表2 実施計画', en: 'Table 2: steps' }, boxes: steps },
      ],
    },
    {
      parts: [
        {
          ...{ id: 'base', label: { ja: '別表3 直近期末の実績', en: 'Table 3: last closed term' }, layout: 'list' },
          boxes: baseBoxes(false),
        },
        { id: 'years', label: { ja: '別表3 経営計画', en: 'Table 3: plan' }, boxes: [yearsBox, resultBox] },
      ],
    },
  ],
  papers: [
    { id: 'accounts', label: { ja: '直近の決算書', en: 'Accounts of the last terms' }, confidence: 'unverified' },
    {
      ...{ id: 'registry', label: { ja: '定款・履歴事項全部証明書', en: 'Articles and registry certificate' } },
      ...{ when: { ja: '法人のとき', en: 'of a company' }, confidence: 'unverified' },
    },
  ],
};
