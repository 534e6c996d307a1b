/**
 * 日本政策金融公庫 創業計画書: the public form's nine numbered boxes with their labels, in our own layout. Box names are from the guides that
 * docs/domain/plan-formats.md lists; the capacity of boxes, and the parts marked unverified, are general knowledge.
 */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';

/** Full-width characters in a line that spans half of the sheet. */
const WIDE = 62;
const lines = (count: number, perLine = WIDE) => ({ lines: count, perLine });

const header: readonly BoxRecord[] = [
  {
    id: 'today',
    kind: 'person',
    label: { ja: '作成日', en: 'Date' },
    question: { ja: 'いつ作りましたか。', en: 'When was it made?' },
    fill: { by: 'field', field: 'today' },
    limit: lines(1, 16),
    confidence: 'unverified',
  },
  {
    id: 'name',
    kind: 'person',
    label: { ja: 'お名前・法人名', en: 'Name, or name of the company' },
    question: { ja: '申し込む人の名前、または法人の名前は何ですか。', en: 'Who applies, a person or a company?' },
    fill: { by: 'field', field: 'author' },
    limit: lines(1, 26),
    confidence: 'verified',
  },
  {
    id: 'trade',
    kind: 'person',
    label: { ja: '業種', en: 'Trade' },
    question: { ja: '業種は何ですか。', en: 'What is the trade?' },
    fill: { by: 'field', field: 'trade' },
    limit: lines(1, 20),
    confidence: 'verified',
  },
  {
    id: 'opening',
    kind: 'person',
    label: { ja: '創業（予定）時期', en: 'Opening' },
    question: { ja: 'いつ創業しますか。', en: 'When does it open?' },
    fill: { by: 'field', field: 'opening' },
    limit: lines(1, 12),
    confidence: 'verified',
  },
];

const career: readonly BoxRecord[] = [
  {
    id: 'career',
    kind: 'table',
    label: { ja: '年月・内容（勤務先、役職、身につけた技能）', en: 'When and what (employer, post, skills)' },
    question: {
      ja: '何年何月に、どこで、何をして、何を身につけましたか。',
      en: 'When, where, what did you do and learn?',
    },
    fill: { by: 'text', sections: ['career'], headings: ['略歴', '経歴', '職歴'] },
    columns: [
      { label: { ja: '年月', en: 'When' }, width: 1 },
      { label: { ja: '内容', en: 'What' }, width: 5 },
    ],
    rows: 7,
    perCell: 50,
    confidence: 'verified',
  },
  {
    id: 'before',
    kind: 'check',
    label: { ja: '過去の事業経験', en: 'Earlier businesses' },
    question: { ja: '以前に事業を経営したことがありますか。', en: 'Have you run a business before?' },
    fill: { by: 'asked' },
    options: [
      { ja: '事業を経営していたことはない', en: 'Never' },
      { ja: '経営していたことがあり、現在も続けている', en: 'Yes, and it goes on' },
      { ja: '経営していたことがあるが、既にやめている', en: 'Yes, and it was closed' },
    ],
    confidence: 'verified',
  },
  {
    id: 'qualification',
    kind: 'person',
    label: { ja: '取得資格', en: 'Qualifications' },
    question: {
      ja: '資格の名前と番号は何ですか。なければ「特になし」と書きます。',
      en: 'Name and number; “none” if there is none.',
    },
    fill: { by: 'asked' },
    limit: lines(1, 50),
    confidence: 'verified',
  },
  {
    id: 'rights',
    kind: 'check',
    label: { ja: '知的財産権等', en: 'Intellectual property' },
    question: { ja: '特許や商標はありますか。', en: 'Are there patents or trademarks?' },
    fill: { by: 'asked' },
    options: [
      { ja: '特になし', en: 'None' },
      { ja: '申請中', en: 'Applied for' },
      { ja: '登録済', en: 'Registered' },
    ],
    confidence: 'verified',
  },
];

const products: readonly BoxRecord[] = [
  {
    id: 'products',
    kind: 'table',
    label: { ja: '取扱商品・サービスの内容', en: 'Products and services' },
    question: {
      ja: '何を、いくらで売りますか。売上の割合はどれだけですか。',
      en: 'What, at what price, and what share of sales?',
    },
    fill: { by: 'rows', rows: 'products' },
    columns: [
      { label: { ja: '内容', en: 'What' }, width: 6 },
      { label: { ja: '売上シェア（%）', en: 'Share (%)' }, width: 1, isNumber: true },
    ],
    rows: 3,
    perCell: 50,
    confidence: 'verified',
  },
  {
    id: 'selling',
    kind: 'sentences',
    label: { ja: 'セールスポイント', en: 'Selling points' },
    question: { ja: 'ほかと何が違い、なぜ選ばれますか。', en: 'What is different, and why is it chosen?' },
    fill: {
      by: 'text',
      sections: ['products', 'strength', 'novelty', 'originality', 'resources', 'seeds'],
      headings: ['セールスポイント', '強み', '商品'],
      cards: ['resources', 'seeds'],
    },
    limit: lines(3),
    confidence: 'verified',
  },
  {
    id: 'target',
    kind: 'sentences',
    label: { ja: '販売ターゲット・販売戦略', en: 'Target and how it is sold' },
    question: { ja: 'だれに、どうやって売りますか。', en: 'To whom, and how is it sold?' },
    fill: {
      by: 'text',
      sections: ['channels', 'business'],
      headings: ['ターゲット', '販売', '客'],
      cards: ['customers', 'activities'],
    },
    limit: lines(3),
    confidence: 'verified',
  },
  {
    id: 'rivals',
    kind: 'sentences',
    label: { ja: '競合・市場など企業を取り巻く状況', en: 'Competitors and market' },
    question: {
      ja: '同じ客に売っている相手はだれですか。市場はどう動いていますか。',
      en: 'Who sells to the same customers, and where does the market go?',
    },
    fill: { by: 'text', sections: ['market'], headings: ['競合', '市場'] },
    limit: lines(3),
    confidence: 'verified',
  },
];

const partnerColumns = (how: string, en: string) => [
  { label: { ja: '名前（所在地）', en: 'Name (place)' }, width: 4 },
  { label: { ja: 'シェア（%）', en: 'Share (%)' }, width: 1, isNumber: true },
  { label: { ja: '掛取引（%）', en: 'On credit (%)' }, width: 1, isNumber: true },
  { label: { ja: how, en }, width: 2 },
];
const partners: readonly BoxRecord[] = [
  {
    id: 'customers',
    kind: 'table',
    label: { ja: '販売先', en: 'Customers' },
    question: { ja: 'だれに売り、代金はいつ入りますか。', en: 'To whom is it sold, and when is it paid?' },
    fill: { by: 'rows', rows: 'customers' },
    beside: ['trade'],
    columns: partnerColumns('回収の条件', 'Terms'),
    rows: 2,
    perCell: 24,
    confidence: 'verified',
  },
  {
    id: 'suppliers',
    kind: 'table',
    label: { ja: '仕入先', en: 'Suppliers' },
    question: { ja: 'だれから仕入れ、代金はいつ払いますか。', en: 'From whom is it bought, and when is it paid?' },
    fill: { by: 'asked' },
    beside: ['trade'],
    columns: partnerColumns('支払の条件', 'Terms'),
    rows: 2,
    perCell: 24,
    confidence: 'verified',
  },
  {
    id: 'contractors',
    kind: 'table',
    label: { ja: '外注先', en: 'Contractors' },
    question: { ja: '仕事を頼む相手はいますか。', en: 'Is work given to others?' },
    fill: { by: 'asked' },
    beside: ['trade'],
    columns: partnerColumns('支払の条件', 'Terms'),
    rows: 1,
    perCell: 24,
    isOptional: true,
    confidence: 'verified',
  },
  {
    id: 'payday',
    kind: 'person',
    label: { ja: '人件費の支払', en: 'Pay' },
    question: {
      ja: '給与は何日締めの何日払いですか。ボーナスの月はありますか。',
      en: 'When is pay closed and paid? Are there bonus months?',
    },
    fill: { by: 'asked' },
    limit: lines(1, 46),
    confidence: 'unverified',
  },
];

const people: readonly BoxRecord[] = [
  {
    id: 'staff',
    kind: 'table',
    label: { ja: '従業員', en: 'Staff' },
    question: {
      ja: '何人で始めますか。家族とパートは何人ですか。',
      en: 'How many start, how many family and part-time?',
    },
    fill: { by: 'rows', rows: 'staff' },
    beside: ['staff'],
    columns: [
      { label: { ja: '常勤役員（法人のみ）', en: 'Officers (company)' }, width: 1 },
      { label: { ja: '従業員数（3か月以上継続雇用）', en: 'Employees (3 months or more)' }, width: 1 },
      { label: { ja: 'うち家族従業員', en: 'of them family' }, width: 1 },
      { label: { ja: 'うちパート従業員', en: 'of them part-time' }, width: 1 },
    ],
    rows: 1,
    perCell: 12,
    confidence: 'verified',
  },
];

const debts: readonly BoxRecord[] = [
  {
    id: 'debts',
    kind: 'table',
    label: {
      ja: 'お借入の状況（法人の場合、代表者の方のお借入）',
      en: 'Existing debt (of a company: its representative’s)',
    },
    question: {
      ja: '住宅や車などの借入れはありますか。なければ「なし」と書きます。',
      en: 'Are there loans, home and car included? “None” if there are none.',
    },
    fill: { by: 'rows', rows: 'debts' },
    beside: ['debts'],
    columns: [
      { label: { ja: 'お借入先名', en: 'Lender' }, width: 3 },
      { label: { ja: 'お使いみち', en: 'For what' }, width: 2 },
      { label: { ja: 'お借入残高（万円）', en: 'Balance (10,000 yen)' }, width: 2, isNumber: true },
      { label: { ja: '年間返済額（万円）', en: 'Repaid a year (10,000 yen)' }, width: 2, isNumber: true },
    ],
    rows: 3,
    perCell: 18,
    confidence: 'verified',
  },
];

const money: readonly BoxRecord[] = [
  {
    id: 'uses',
    kind: 'money',
    label: { ja: '必要な資金（万円）', en: 'Money needed (10,000 yen)' },
    question: {
      ja: '設備と運転にいくら要りますか。見積りはありますか。',
      en: 'What is needed for equipment and for running it? Are there quotations?',
    },
    fill: { by: 'money', money: 'uses' },
    rows: 14,
    confidence: 'verified',
  },
  {
    id: 'sources',
    kind: 'money',
    label: { ja: '調達の方法（万円）', en: 'Where it comes from (10,000 yen)' },
    question: { ja: 'そのお金は、どこから出しますか。', en: 'Where does the money come from?' },
    fill: { by: 'money', money: 'sources' },
    rows: 14,
    confidence: 'verified',
  },
];

const outlook: readonly BoxRecord[] = [
  {
    id: 'outlook',
    kind: 'money',
    label: { ja: '月平均（万円）', en: 'A month on average (10,000 yen)' },
    question: {
      ja: 'ひと月にいくら売れて、何にいくらかかりますか。',
      en: 'What is sold in a month, and what does it cost?',
    },
    fill: { by: 'money', money: 'outlook' },
    rows: 8,
    confidence: 'verified',
  },
  {
    id: 'basis',
    kind: 'sentences',
    label: { ja: '売上高、売上原価、経費を計算された根拠', en: 'How they were reckoned' },
    question: { ja: '売上、原価、経費は、何をもとに計算しましたか。', en: 'On what do sales, cost and expenses rest?' },
    fill: { by: 'basis' },
    beside: ['outlook'],
    limit: lines(16, 30),
    confidence: 'verified',
  },
];

/** The form for a start-up loan. */
export const JFC_STARTUP: FormRecord = {
  id: 'jfcStartup',
  name: { ja: '創業計画書（日本政策金融公庫）', en: 'JFC start-up plan' },
  purpose: {
    ja: '日本公庫の創業融資の窓口に出します。A3で1枚です。',
    en: 'For the window of a JFC start-up loan: one sheet of A3.',
  },
  source: {
    ja: '日本政策金融公庫「創業計画書」の欄を、書き方の解説で確かめて並べました。様式そのものではありません',
    en: 'The boxes of the JFC form as guides to it describe them; our own layout, not the form itself',
  },
  footnote: {
    ja: '金額は万円です。1万円未満を切り捨て、合計が合うように、端数の大きい行へ1万円ずつ足しています。経費には減価償却費を含みます。',
    en: 'In 10,000 yen, cut; what the total then lacks goes to the rows that lost most. Expenses include depreciation.',
  },
  asOf: '2026-11-20',
  sheet: 'a3',
  unitYen: 10_000,
  ties: [{ left: 'uses', right: 'sources' }],
  pages: [
    {
      parts: [
        { id: 'header', label: { ja: '創業計画書', en: 'Start-up plan' }, boxes: header },
        {
          id: 'p1',
          label: { ja: '1 創業の動機', en: '1 Motive' },
          boxes: [
            {
              id: 'motive',
              kind: 'sentences',
              label: { ja: '創業されるのは、どのような目的、動機からですか。', en: 'Purpose and motive' },
              question: {
                ja: 'なぜこの事業を、なぜ今、なぜ自分が始めますか。',
                en: 'Why this business, why now, why you?',
              },
              fill: {
                by: 'text',
                sections: ['motive', 'summary', 'challenge'],
                headings: ['動機', 'きっかけ'],
                cards: ['combination', 'challenges'],
              },
              limit: lines(4),
              confidence: 'unverified',
            },
          ],
        },
        { id: 'p2', label: { ja: '2 経営者の略歴等', en: '2 Career' }, boxes: career },
        { id: 'p3', label: { ja: '3 取扱商品・サービス', en: '3 Products and services' }, boxes: products },
        { id: 'p4', label: { ja: '4 取引先・取引関係等', en: '4 Customers and suppliers' }, boxes: partners },
      ],
    },
    {
      parts: [
        { id: 'p5', label: { ja: '5 従業員', en: '5 Staff' }, boxes: people },
        { id: 'p6', label: { ja: '6 お借入の状況', en: '6 Existing debt' }, boxes: debts },
        {
          id: 'p7',
          label: { ja: '7 必要な資金と調達方法', en: '7 Money needed and its sources' },
          layout: 'beside',
          boxes: money,
        },
        {
          id: 'p8',
          label: { ja: '8 事業の見通し（月平均）', en: '8 Outlook, monthly' },
          layout: 'beside',
          boxes: outlook,
        },
        {
          id: 'p9',
          label: { ja: '9 自由記述欄', en: '9 Anything else' },
          boxes: [
            {
              id: 'free',
              kind: 'sentences',
              label: {
                ja: '追加でアピールしたいこと、悩み、相談したいこと',
                en: 'What else speaks for it, worries, wishes for advice',
              },
              question: {
                ja: 'ほかに伝えたい強みや不安、相談したいことはありますか。',
                en: 'Other strengths, worries, wishes for advice?',
              },
              fill: {
                by: 'text',
                sections: ['free', 'assumptions'],
                headings: ['自由', '相談'],
                cards: ['assumptions'],
              },
              limit: lines(6),
              isOptional: true,
              confidence: 'verified',
            },
          ],
        },
      ],
    },
  ],
  papers: [
    {
      id: 'quotation',
      label: { ja: '設備の見積書', en: 'Quotations of the equipment' },
      when: { ja: '設備資金を借りるとき', en: 'where equipment is paid for' },
      confidence: 'verified',
    },
    {
      id: 'monthly',
      label: { ja: '月別収支計算書（資金繰り表）', en: 'Monthly accounts (cash table)' },
      when: { ja: '8の根拠として', en: 'as evidence for box 8' },
      confidence: 'verified',
    },
    {
      id: 'bankbook',
      label: { ja: '通帳の写し（自己資金が分かるもの）', en: 'Copies of the bank book that show the own money' },
      confidence: 'unverified',
    },
    {
      id: 'licence',
      label: { ja: '許可証・免許の写し', en: 'Licences' },
      when: { ja: '許認可が要る業種のとき', en: 'in licensed trades' },
      confidence: 'unverified',
    },
    {
      id: 'registry',
      label: { ja: '履歴事項全部証明書', en: 'Company registry certificate' },
      when: { ja: '法人のとき', en: 'of a company' },
      confidence: 'unverified',
    },
    {
      id: 'income',
      label: { ja: '確定申告書または源泉徴収票', en: 'Tax return, or statement of pay' },
      confidence: 'unverified',
    },
    {
      id: 'lease',
      label: { ja: '店や事務所の賃貸借契約書', en: 'Lease of the shop or office' },
      when: { ja: '借りるとき', en: 'where it is rented' },
      confidence: 'unverified',
    },
    {
      id: 'loanSchedule',
      label: { ja: '借入金の返済予定表', en: 'Repayment schedule of loans' },
      when: { ja: '借入れがあるとき', en: 'where there are loans' },
      confidence: 'unverified',
    },
    { id: 'identity', label: { ja: '本人確認書類', en: 'Proof of identity' }, confidence: 'unverified' },
  ],
};
