/** 小規模事業者持続化補助金 様式2: headings as calls and guides have them. Only the name of the project has a fixed maximum length. */
import type { BoxRecord, FieldName, FormRecord } from '../../domain/forms/records.ts';

const asked = (
  id: string,
  ja: string,
  en: string,
  question: readonly [ja: string, en: string],
  isOptional = false,
): BoxRecord => ({
  id,
  kind: 'person',
  label: { ja, en },
  question: { ja: question[0], en: question[1] },
  fill: { by: 'asked' },
  limit: { lines: 1, perLine: 32 },
  confidence: 'verified',
  ...(isOptional ? { isOptional } : {}),
});
const known = (
  id: string,
  ja: string,
  en: string,
  field: FieldName,
  question: readonly [ja: string, en: string],
  isOptional = false,
): BoxRecord => ({
  id,
  kind: 'person',
  label: { ja, en },
  question: { ja: question[0], en: question[1] },
  fill: { by: 'field', field },
  limit: { lines: 1, perLine: 32 },
  confidence: 'verified',
  ...(isOptional ? { isOptional } : {}),
});

const applicant: readonly BoxRecord[] = [
  known('name', '名称（商号または屋号）', 'Name of the business', 'author', [
    '店や会社の名前は何ですか。',
    'What is the business called?',
  ]),
  asked('number', '法人番号（13桁）', 'Corporate number', [
    '法人番号は何ですか。個人なら「なし」と書きます。',
    'The corporate number; “none” for a sole proprietor.',
  ]),
  asked('web', '自社ホームページのURL', 'Web page', ['ホームページはありますか。', 'Is there a web page?'], true),
  known('trade', '主たる業種', 'Main trade', 'trade', ['主な業種は何ですか。', 'What is the main trade?']),
  asked('employees', '常時使用する従業員数', 'Regular employees', [
    'ふだん雇っている人は何人ですか。',
    'How many are employed regularly?',
  ]),
  known(
    'capital',
    '資本金額（会社のみ）',
    'Capital (companies)',
    'capital',
    ['資本金はいくらですか。', 'What is the capital?'],
    true,
  ),
  known('founded', '設立年月（個人は開業年月）', 'Founded', 'opening', [
    'いつ設立・開業しましたか。',
    'When was it founded or opened?',
  ]),
  asked('sales', '直近1期の売上高', 'Sales of the last term', [
    '直近1期の売上高はいくらですか。',
    'What were the sales of the last term?',
  ]),
  asked('gross', '直近1期の売上総利益', 'Gross profit of the last term', [
    '直近1期の売上総利益はいくらですか。',
    'What was the gross profit of the last term?',
  ]),
  asked('ordinary', '直近1期の経常利益', 'Ordinary profit of the last term', [
    '直近1期の経常利益はいくらですか。',
    'What was the ordinary profit of the last term?',
  ]),
  asked('places', '事業所数', 'Places of business', [
    '事業所はいくつありますか。',
    'How many places of business are there?',
  ]),
  asked('contact', '連絡担当者', 'Contact', ['連絡を受ける人はだれですか。', 'Who is the contact?']),
  asked('representative', '代表者の氏名・生年月日', 'Representative, date of birth', [
    '代表者の氏名と生年月日は。',
    'Name and date of birth of the representative?',
  ]),
  {
    id: 'largeOwner',
    kind: 'check',
    label: {
      ja: '資本金5億円以上の法人に株式を100%持たれていない',
      en: 'Not owned wholly by a company with 500 million yen of capital',
    },
    question: { ja: '大きな会社の子会社ではありませんか。', en: 'Is it no subsidiary of a large company?' },
    fill: { by: 'asked' },
    options: [
      { ja: '該当する（持たれていない）', en: 'So it is' },
      { ja: '該当しない', en: 'It is not so' },
    ],
    confidence: 'verified',
  },
  {
    id: 'income',
    kind: 'check',
    label: {
      ja: '直近3年の課税所得の平均が15億円を超えていない',
      en: 'Taxable income of three years not above 1.5 billion yen',
    },
    question: { ja: '課税所得の平均は15億円以下ですか。', en: 'Is the average taxable income below 1.5 billion yen?' },
    fill: { by: 'asked' },
    options: [
      { ja: '該当する（超えていない）', en: 'So it is' },
      { ja: '該当しない', en: 'It is not so' },
    ],
    confidence: 'verified',
  },
];

const management: readonly BoxRecord[] = [
  {
    id: 'company',
    kind: 'sentences',
    label: { ja: '1 企業概要', en: '1 The firm' },
    question: { ja: 'どんな商売で、何がどれだけ売れていますか。', en: 'What is the trade, what sells how much?' },
    fill: { by: 'text', sections: ['company'], headings: ['企業概要', '会社の概要'], cards: ['combination', 'people'] },
    confidence: 'verified',
  },
  {
    id: 'market',
    kind: 'sentences',
    label: { ja: '2 顧客ニーズと市場の動向', en: '2 Customers and market' },
    question: {
      ja: '客は何を求め、市場はどう動いていますか。',
      en: 'What do customers want, where does the market go?',
    },
    fill: {
      by: 'text',
      sections: ['market', 'challenge', 'problem'],
      headings: ['ニーズ', '市場'],
      cards: ['challenges', 'customers'],
    },
    confidence: 'verified',
  },
  {
    id: 'strength',
    kind: 'sentences',
    label: { ja: '3 自社や自社の提供する商品・サービスの強み', en: '3 Strengths' },
    question: { ja: 'ほかと何が違い、なぜ選ばれますか。', en: 'What is different, and why is it chosen?' },
    fill: {
      by: 'text',
      sections: ['strength', 'resources', 'seeds', 'originality'],
      headings: ['強み'],
      cards: ['resources', 'seeds'],
    },
    confidence: 'verified',
  },
  {
    id: 'policy',
    kind: 'sentences',
    label: { ja: '4 経営方針・目標と今後のプラン', en: '4 Policy, goals and plans' },
    question: {
      ja: 'いつまでに、どうなりたいですか。そのために何をしますか。',
      en: 'What do you want to be by when, and what will you do?',
    },
    fill: { by: 'text', sections: ['policy', 'next'], headings: ['方針', '目標', '今後'], cards: ['tasks'] },
    confidence: 'verified',
  },
];

const project: readonly BoxRecord[] = [
  {
    id: 'projectName',
    kind: 'sentences',
    label: { ja: '1 補助事業で行う事業名（30文字以内）', en: '1 Name of the project (30 characters)' },
    question: { ja: 'この取組をひとことで言うと何ですか。', en: 'What is the project in one line?' },
    fill: { by: 'text', sections: ['projectName'], headings: ['事業名'] },
    limit: { characters: 30 },
    confidence: 'verified',
  },
  {
    id: 'channels',
    kind: 'sentences',
    label: { ja: '2 販路開拓等の取組内容', en: '2 Opening up sales' },
    question: {
      ja: '新しい客に届けるために、何を、いつ、どのように行いますか。',
      en: 'What will you do, when and how, to reach new customers?',
    },
    fill: {
      by: 'text',
      sections: ['channels', 'business'],
      headings: ['販路', '取組'],
      cards: ['activities'],
    },
    confidence: 'verified',
  },
  {
    id: 'efficiency',
    kind: 'sentences',
    label: { ja: '3 業務効率化（生産性向上）の取組内容', en: '3 Working more efficiently' },
    question: { ja: '手間を減らす取組はありますか。', en: 'Is there anything that saves work?' },
    fill: { by: 'text', sections: ['efficiency'], headings: ['効率化', '生産性'] },
    isOptional: true,
    confidence: 'verified',
  },
  {
    id: 'effect',
    kind: 'sentences',
    label: { ja: '4 補助事業の効果', en: '4 Effect' },
    question: {
      ja: 'その取組で、売上や客はどれだけ増えますか。なぜそう言えますか。',
      en: 'How much more is sold, to how many more, and why?',
    },
    fill: { by: 'text', sections: ['effect'], headings: ['効果'] },
    beside: ['assumptions'],
    confidence: 'verified',
  },
];

export const JIZOKUKA: FormRecord = {
  id: 'jizokuka',
  name: { ja: '小規模事業者持続化補助金 様式2', en: 'Subsidy for sustaining small firms, form 2' },
  purpose: {
    ja: '経営計画と補助事業計画です。商工会・商工会議所と一緒に作ります。',
    en: 'Management plan and project; made together with the chamber.',
  },
  source: {
    ja: '様式2の見出し（公募要領の解説で確認）。事業名の30文字のほかに、文字数の決まりは確かめていません。公募回によって変わります',
    en: 'Headings of form 2 as guides to the call have them. Besides the 30 characters of the name no length was confirmed; calls differ',
  },
  asOf: '2026-11-20',
  sheet: 'a4',
  letters: 'large',
  unitYen: 1,
  pages: [
    {
      parts: [
        {
          id: 'header',
          label: { ja: '様式2 応募者の概要', en: 'Form 2: applicant' },
          layout: 'list',
          boxes: applicant,
        },
      ],
    },
    { parts: [{ id: 'plan', label: { ja: '経営計画', en: 'Management plan' }, boxes: management }] },
    { parts: [{ id: 'project', label: { ja: '補助事業計画', en: 'Project' }, boxes: project }] },
  ],
  papers: [
    {
      id: 'form4',
      label: { ja: '様式4 事業支援計画書（商工会・商工会議所が書きます）', en: 'Form 4, written by the chamber' },
      confidence: 'verified',
    },
    {
      id: 'form3',
      label: { ja: '様式3 経費明細表・資金調達方法', en: 'Form 3: costs and funding' },
      confidence: 'unverified',
    },
    {
      id: 'accounts',
      label: { ja: '貸借対照表・損益計算書（直近1期）', en: 'Accounts of the last term' },
      when: { ja: '法人のとき', en: 'of a company' },
      confidence: 'unverified',
    },
    {
      id: 'taxReturn',
      label: { ja: '確定申告書の写し（直近1期）', en: 'Tax return of the last term' },
      when: { ja: '個人のとき', en: 'of a sole proprietor' },
      confidence: 'unverified',
    },
    { id: 'quotation', label: { ja: '見積書', en: 'Quotations' }, confidence: 'unverified' },
  ],
};
