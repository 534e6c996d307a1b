/**
 * 事業承継計画: 計画書 and the table of ten years, with the items that guides of public agencies and advisers name (docs/domain/plan-formats.md). There is
 * no form that must be used; the layout is ours.
 */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';
import type { LocalText } from '../../kernel/text.ts';

type Words = readonly [ja: string, en: string];
const local = ([ja, en]: Words): LocalText => ({ ja, en });
/** What fits into a line of a sheet across, with letters of 8.2 points. */
const WIDE = 90;

const line = (id: string, label: Words, question: Words, fill: BoxRecord['fill'] = { by: 'asked' }): BoxRecord => ({
  ...{ id, kind: 'person', label: local(label), question: local(question), fill },
  ...{ limit: { lines: 1, perLine: 34 }, confidence: 'verified' },
});
const sentences = (
  id: string,
  label: Words,
  question: Words,
  fill: BoxRecord['fill'],
  lines = 4,
  confidence: BoxRecord['confidence'] = 'verified',
): BoxRecord => ({
  ...{ id, kind: 'sentences', label: local(label), question: local(question), fill, confidence },
  limit: { lines, perLine: WIDE },
});

const WAYS: readonly Words[] = [
  ['親族内', 'Within the family'],
  ['役員・従業員', 'Officers and staff'],
  ['社外の人・会社（M&A）', 'A third party (M&A)'],
  ['まだ決めていない', 'Not decided'],
];

const basics: readonly BoxRecord[] = [
  line('name', ['会社・店の名前', 'Business'], ['会社や店の名前は何ですか。', 'What is the business called?'], {
    ...{ by: 'field', field: 'author' },
  }),
  line('today', ['作成日', 'Date'], ['いつ作りましたか。', 'When was it made?'], { by: 'field', field: 'today' }),
  line(
    'owner',
    ['現経営者（氏名・年齢・役職）', 'Owner (name, age, post)'],
    ['今の経営者の氏名、年齢、役職は何ですか。', 'Name, age and post of the present owner?'],
  ),
  line(
    'successor',
    ['後継者（氏名・年齢・役職・間柄）', 'Successor (name, age, post, relation)'],
    ['だれに継ぎますか。決まっていなければ、候補を書きます。', 'Who takes over? Candidates, if it is not decided.'],
  ),
  {
    ...{ id: 'way', kind: 'check', label: { ja: '承継の方法', en: 'How it is handed on' }, fill: { by: 'asked' } },
    question: { ja: 'だれに引き継ぎますか。', en: 'To whom is it handed on?' },
    ...{ options: WAYS.map(local), confidence: 'verified' },
  },
  line(
    'when',
    ['代表を交代する時期', 'When the head changes'],
    ['いつ代表を交代しますか。', 'When does the head of the firm change?'],
  ),
];

const policy: readonly BoxRecord[] = [
  sentences(
    'policy',
    ['基本方針', 'Policy'],
    ['だれに、いつ、どのように引き継ぎますか。', 'To whom, when and how is it handed on?'],
    { by: 'text', sections: [], headings: ['承継', '後継', '引き継'] },
  ),
  sentences(
    'idea',
    ['経営理念と、これからの姿', 'What the firm stands for, and will be'],
    ['何を大切にして経営し、10年後はどうなっていたいですか。', 'What is held dear, and what is the firm in ten years?'],
    {
      by: 'text',
      sections: ['policy', 'motive', 'theme', 'plan'],
      headings: ['理念', '方針', 'ビジョン'],
      cards: ['combination'],
    },
  ),
  sentences(
    'assets',
    ['引き継ぐ強み（人・技術・取引先・信用）', 'Strengths that are handed on'],
    ['目に見えない強みは何ですか。だれが持っていますか。', 'Which strengths are not seen, and who has them?'],
    {
      by: 'text',
      sections: ['strength', 'resources', 'seeds', 'originality'],
      headings: ['強み', '資源'],
      cards: ['resources', 'seeds', 'people'],
    },
  ),
  sentences(
    'issues',
    ['承継までに解く課題', 'What is solved before'],
    [
      '株式、借入の保証、事業用の不動産、後継者の育成で、何が残っていますか。',
      'What is open about shares, guarantees, property and training?',
    ],
    { by: 'text', sections: ['challenge', 'problem', 'current'], headings: ['課題', '問題'], cards: ['challenges'] },
  ),
];

const numbers: BoxRecord = {
  ...{ id: 'numbers', kind: 'money', label: { ja: '売上と利益の見通し', en: 'Sales and profit' } },
  question: {
    ja: '売上と利益は、年にいくらを見込みますか。12か月の事業年度が1年以上要ります。',
    en: 'What sales and profit are expected by year? One business year of twelve months is needed.',
  },
  fill: { by: 'money', money: 'succession' },
  ...{ rows: 5, confidence: 'verified' },
};

const goal = sentences(
  'goal',
  ['計画のあとの年の目標', 'Goals of later years'],
  ['資金計画より先の年（10年目まで）の売上・利益の目標は何ですか。', 'Goals of sales and profit up to the tenth year?'],
  { by: 'asked' },
  2,
  'unverified',
);

const years: BoxRecord = {
  ...{ id: 'years', kind: 'table', label: { ja: '年ごとの予定', en: 'Year by year' }, confidence: 'verified' },
  question: {
    ja: 'どの年に、会社・現経営者・後継者の何を変えますか。変えない年は空けておきます。',
    en: 'What changes in which year, of the firm, the owner and the successor? Leave other years empty.',
  },
  fill: { by: 'rows', rows: 'successionYears' },
  columns: [
    { label: { ja: '年', en: 'Year' }, width: 4 },
    { label: { ja: '会社（定款・株式など）', en: 'Firm (articles, shares)' }, width: 5 },
    { label: { ja: '現経営者（役職・持株%）', en: 'Owner (post, shares %)' }, width: 5 },
    { label: { ja: '後継者（役職・持株%）', en: 'Successor (post, shares %)' }, width: 5 },
    { label: { ja: '後継者の教育', en: 'Training' }, width: 5 },
    { label: { ja: '関係者の理解', en: 'Others are told' }, width: 5 },
  ],
  ...{ rows: 11, perCell: 15 },
};

const property: BoxRecord = {
  ...{ id: 'property', kind: 'table', label: { ja: '株式・財産・保証', en: 'Shares, property, guarantees' } },
  question: {
    ja: '株式、事業に使う土地や設備、借入の個人保証は、だれが持ち、どう移しますか。',
    en: 'Who has shares, property of the business and guarantees, and how do they pass on?',
  },
  fill: { by: 'asked' },
  columns: [
    { label: { ja: '何を', en: 'What' }, width: 4 },
    { label: { ja: '今の持ち主（割合・額）', en: 'Held by (share, amount)' }, width: 4 },
    { label: { ja: '承継後の持ち主', en: 'Then held by' }, width: 4 },
    { label: { ja: '移し方（売買・贈与・相続）', en: 'How (sale, gift, inheritance)' }, width: 5 },
    { label: { ja: '時期', en: 'When' }, width: 2 },
  ],
  ...{ rows: 8, perCell: 22, confidence: 'unverified' },
};

const notes: BoxRecord = {
  ...sentences(
    'notes',
    ['補足・相談している専門家', 'Notes, and who advises'],
    ['税理士、商工会議所、事業承継・引継ぎ支援センターのだれに相談していますか。', 'Which experts advise on it?'],
    { by: 'asked' },
    2,
    'unverified',
  ),
  isOptional: true,
};

export const SUCCESSION: FormRecord = {
  id: 'succession',
  name: { ja: '事業承継計画', en: 'Succession plan' },
  purpose: {
    ja: '「いつ、だれに、何を、どう引き継ぐか」を、後継者・家族・金融機関と共有する紙です。',
    en: 'When, to whom, what and how a business is handed on, for successor, family and bank.',
  },
  source: {
    ja: '中小機構・金融公庫などの手引きが挙げる項目（事業承継計画書と計画表）。決まった様式はなく、並べ方はMusubiのものです。税の特例に使う「特例承継計画」とは別です',
    en: 'Items that guides of public agencies name (plan and table of years). No set form; our own layout. It is not the plan for tax relief',
  },
  asOf: '2026-11-30',
  footnote: {
    ja: '金額は千円です。千円未満を切り捨てています。売上と利益は資金計画の事業年度から入ります。',
    en: 'In 1,000 yen, cut. Sales and profit are of the business years of the money.',
  },
  sheet: 'a4wide',
  unitYen: 1_000,
  pages: [
    {
      parts: [
        { id: 'header', label: { ja: '事業承継計画', en: 'Succession plan' }, boxes: basics },
        { id: 'policy', label: { ja: '1 基本方針', en: '1 Policy' }, boxes: policy },
        {
          id: 'numbers',
          label: { ja: '2 事業の計画（千円）', en: '2 The business (1,000 yen)' },
          boxes: [numbers, goal],
        },
      ],
    },
    {
      parts: [
        { id: 'table', label: { ja: '3 事業承継計画表', en: '3 Table of years' }, boxes: [years] },
        { id: 'property', label: { ja: '4 資産の承継', en: '4 Property' }, boxes: [property] },
        { id: 'notes', label: { ja: '5 補足', en: '5 Notes' }, boxes: [notes] },
      ],
    },
  ],
  papers: [
    { id: 'accounts', label: { ja: '直近3期の決算書', en: 'Accounts of three terms' }, confidence: 'unverified' },
    {
      ...{ id: 'shareholders', label: { ja: '定款・株主名簿', en: 'Articles, list of shareholders' } },
      ...{ when: { ja: '会社のとき', en: 'of a company' }, confidence: 'unverified' },
    },
    {
      ...{ id: 'guarantees', label: { ja: '借入と経営者保証の一覧', en: 'Loans and guarantees' } },
      confidence: 'unverified',
    },
    {
      ...{ id: 'land', label: { ja: '事業用不動産の登記事項証明書', en: 'Registry of land and buildings' } },
      ...{ when: { ja: '土地・建物があるとき', en: 'if there are any' }, confidence: 'unverified' },
    },
    { id: 'permits', label: { ja: '許認可証', en: 'Permits' }, confidence: 'unverified' },
  ],
};
