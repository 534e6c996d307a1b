/**
 * 官民共創の提案書: what cities that take proposals from firms ask and judge by (docs/domain/plan-formats.md). Every city has a form of its own, which was
 * not seen: all boxes are unverified but for the kinds of proposals.
 */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';
import type { LocalText } from '../../kernel/text.ts';

type Words = readonly [ja: string, en: string];
const local = ([ja, en]: Words): LocalText => ({ ja, en });

const line = (
  id: string,
  label: Words,
  question: Words,
  fill: BoxRecord['fill'] = { by: 'asked' },
  isOptional = false,
): BoxRecord => ({
  ...{ id, kind: 'person', label: local(label), question: local(question), fill },
  ...{ limit: { lines: 1, perLine: 32 }, confidence: 'unverified' },
  ...(isOptional ? { isOptional } : {}),
});
const choice = (id: string, label: Words, question: Words, options: readonly Words[]): BoxRecord => ({
  ...{ id, kind: 'check', label: local(label), question: local(question), fill: { by: 'asked' } },
  ...{ options: options.map(local), confidence: 'verified' },
});
/** No length is public for all cities: a box grows with its words. */
const sentences = (id: string, label: Words, question: Words, fill: BoxRecord['fill'], least: number): BoxRecord => ({
  ...{ id, kind: 'sentences', label: local(label), question: local(question), fill, least, confidence: 'unverified' },
});

const header: readonly BoxRecord[] = [
  line('to', ['提案先', 'To'], ['どの自治体の、どの窓口に出しますか。', 'Which city, and which office?']),
  line('today', ['提出日', 'Date'], ['いつ出しますか。', 'When is it handed in?'], { by: 'field', field: 'today' }),
  line('name', ['提案者', 'Proposed by'], ['だれの提案ですか。', 'Whose proposal is it?'], {
    ...{ by: 'field', field: 'author' },
  }),
  line('place', ['所在地', 'Place'], ['どこにありますか。', 'Where is it?'], { by: 'field', field: 'place' }),
  line(
    'contact',
    ['担当者・連絡先', 'Contact'],
    ['連絡はだれに、どこへすればよいですか。', 'Who is contacted, and how?'],
  ),
  choice(
    'kind',
    ['提案の種類', 'Kind of proposal'],
    ['自治体が示したテーマへの提案ですか、自由な提案ですか。', 'Does it answer a theme of the city, or is it free?'],
    [
      ['テーマ型（自治体が示した課題）', 'On a theme of the city'],
      ['フリー型（自由な提案）', 'Free'],
    ],
  ),
  line(
    'theme',
    ['応えるテーマ', 'Theme'],
    ['どのテーマ・課題への提案ですか。', 'Which theme does it answer?'],
    { by: 'asked' },
    true,
  ),
  choice(
    'burden',
    ['自治体の費用負担', 'Paid by the city'],
    ['自治体の新しい予算は要りますか。', 'Does it need new money of the city?'],
    [
      ['要らない', 'None'],
      ['実費などの一部', 'Some expenses'],
      ['契約・委託を望む', 'A contract'],
    ],
  ),
];

const content: readonly BoxRecord[] = [
  {
    ...line('title', ['提案の名前', 'Title'], ['提案をひとことで言うと何ですか。', 'What is it in one line?'], {
      ...{ by: 'field', field: 'title' },
    }),
  },
  sentences(
    'problem',
    ['1 地域の課題と、いまの状況', '1 The problem of the region'],
    [
      'だれが、何に、どのくらい困っていますか。数字や調べたことはありますか。',
      'Who is troubled by what, and how much?',
    ],
    {
      by: 'text',
      sections: ['challenge', 'problem', 'region', 'current'],
      headings: ['課題', '現状', '困りごと'],
      cards: ['challenges'],
    },
    6,
  ),
  sentences(
    'proposal',
    ['2 提案の内容', '2 What is proposed'],
    ['だれに、何を、何と何を結んで届けますか。', 'What is brought to whom, by tying what to what?'],
    {
      by: 'text',
      sections: ['summary', 'abstract', 'business', 'products'],
      headings: ['内容', '概要', '要約'],
      cards: ['combination', 'activities'],
    },
    6,
  ),
  sentences(
    'novelty',
    ['3 独自の工夫と、使う資源・技術', '3 What is new, and what it uses'],
    ['ほかと何が違い、どんな資源・技術・経験を使いますか。', 'What is different, and which resources does it use?'],
    {
      by: 'text',
      sections: ['novelty', 'originality', 'strength', 'resources', 'seeds'],
      headings: ['新規性', '独自', '工夫', '強み'],
      cards: ['seeds', 'resources'],
    },
    6,
  ),
  sentences(
    'effect',
    ['4 市民・地域への効果と、測り方', '4 What it brings, and how it is measured'],
    ['市民のくらしやサービスは、どう、どれだけ良くなりますか。', 'What gets better for citizens, and by how much?'],
    {
      by: 'text',
      sections: ['effect', 'targets', 'outlook'],
      headings: ['効果', '成果', '指標'],
      cards: ['assumptions'],
    },
    6,
  ),
];

const roles: BoxRecord = {
  ...{ id: 'roles', kind: 'table', label: { ja: '役割の分担', en: 'Who does what' }, confidence: 'unverified' },
  question: {
    ja: '提案者・自治体・ほかの相手は、それぞれ何をして、何を出し、何を得ますか。',
    en: 'What does each do, give and get?',
  },
  fill: { by: 'rows', rows: 'partners' },
  columns: [
    { label: { ja: 'だれが', en: 'Who' }, width: 3 },
    { label: { ja: 'すること', en: 'Does' }, width: 4 },
    { label: { ja: '出すもの（人・場所・データ・お金）', en: 'Gives' }, width: 4 },
    { label: { ja: '得るもの', en: 'Gets' }, width: 3 },
  ],
  ...{ rows: 5, perCell: 17 },
};

const asked = sentences(
  'wishes',
  ['自治体にお願いすること', 'What is asked of the city'],
  ['場所、データ、広報、規制の確認など、何をお願いしますか。', 'Place, data, publicity, permits: what is asked for?'],
  { by: 'asked' },
  3,
);

const steps: BoxRecord = {
  ...{ id: 'steps', kind: 'table', label: { ja: '進め方と時期', en: 'Steps' }, confidence: 'unverified' },
  question: {
    ja: 'いつ、何をしますか。小さく試す期間はありますか。',
    en: 'What is done when? Is it tried on a small scale first?',
  },
  fill: { by: 'text', sections: ['plan', 'next'], headings: ['進め方', 'スケジュール', '予定'] },
  columns: [
    { label: { ja: '時期', en: 'When' }, width: 1 },
    { label: { ja: 'すること', en: 'What' }, width: 4 },
  ],
  ...{ rows: 5, perCell: 46 },
};

const money: readonly BoxRecord[] = [
  {
    ...{ id: 'uses', kind: 'money', label: { ja: '要る費用', en: 'Costs' }, confidence: 'unverified' },
    question: { ja: '何にいくらかかりますか。', en: 'What costs how much?' },
    fill: { by: 'money', money: 'uses' },
    rows: 14,
  },
  {
    ...{ id: 'sources', kind: 'money', label: { ja: 'お金の出どころ', en: 'Sources' }, confidence: 'unverified' },
    question: { ja: 'その費用は、だれが、どう用意しますか。', en: 'Who brings the money, and how?' },
    fill: { by: 'money', money: 'sources' },
    rows: 14,
  },
];

const after: readonly BoxRecord[] = [
  sentences(
    'team',
    ['実施する体制', 'Who carries it out'],
    ['だれが責任を持って続けますか。', 'Who is responsible, and keeps it going?'],
    { by: 'text', sections: ['company', 'staff'], headings: ['体制', '連携'], cards: ['people'] },
    2,
  ),
  sentences(
    'lasting',
    ['続け方・広げ方', 'How it goes on'],
    ['自治体のお金がなくても、どう続き、どう広がりますか。', 'How does it go on without money of the city?'],
    { by: 'text', sections: ['feasibility', 'profit', 'efficiency'], headings: ['継続', '収益', '展開'] },
    3,
  ),
  {
    ...sentences(
      'secret',
      ['公開してほしくないこと', 'What stays confidential'],
      [
        '提案のうち、公表やほかの事業者への共有をしてほしくない部分はどこですか。',
        'Which part must not be made public?',
      ],
      { by: 'asked' },
      2,
    ),
    isOptional: true,
  },
];

export const KYOSO_PROPOSAL: FormRecord = {
  id: 'kyosoProposal',
  name: { ja: '官民共創の提案書', en: 'Proposal to a city' },
  purpose: {
    ja: '自治体の民間提案制度や共創の窓口に出す提案の中身です。様式は自治体ごとに違います。',
    en: 'What goes to the desk of a city that takes proposals; each city has its own form.',
  },
  source: {
    ja: '三島市・湖西市・茨木市・生駒市・豊岡市などの民間提案制度の公開ページ（提案の種類、費用負担の考え方、評価の項目）。各市の様式は見ていません。欄と並べ方はMusubiのものです',
    en: 'Public pages of cities that take proposals (kinds, who pays, what is judged). Their forms were not seen; boxes and layout are ours',
  },
  asOf: '2026-11-30',
  footnote: {
    ja: '金額は万円です。1万円未満を切り捨て、合計が合うように、端数の大きい行へ1万円ずつ足しています。',
    en: 'In 10,000 yen, cut; what the total then lacks goes to the rows that lost most.',
  },
  sheet: 'a4',
  letters: 'large',
  unitYen: 10_000,
  ties: [{ left: 'uses', right: 'sources' }],
  pages: [
    {
      parts: [
        { id: 'header', label: { ja: '提案書', en: 'Proposal' }, layout: 'list', boxes: header },
        { id: 'content', label: { ja: '提案', en: 'Proposal' }, boxes: content },
      ],
    },
    {
      parts: [
        { id: 'roles', label: { ja: '5 役割とお願い', en: '5 Roles' }, boxes: [roles, asked] },
        { id: 'steps', label: { ja: '6 進め方', en: '6 Steps' }, boxes: [steps] },
        { id: 'money', label: { ja: '7 費用（万円）', en: '7 Money (10,000 yen)' }, layout: 'beside', boxes: money },
        { id: 'after', label: { ja: '8 体制と続け方', en: '8 Afterwards' }, boxes: after },
      ],
    },
  ],
  papers: [
    { id: 'profile', label: { ja: '会社・団体の概要', en: 'Profile of the firm' }, confidence: 'unverified' },
    { id: 'accounts', label: { ja: '直近の決算書', en: 'Accounts of the last terms' }, confidence: 'unverified' },
    {
      ...{ id: 'registry', label: { ja: '履歴事項全部証明書', en: 'Registry certificate' } },
      ...{ when: { ja: '法人のとき', en: 'of a company' }, confidence: 'unverified' },
    },
    { id: 'taxes', label: { ja: '納税証明書', en: 'Tax certificate' }, confidence: 'unverified' },
    { id: 'pictures', label: { ja: '説明の図・写真', en: 'Drawings and pictures' }, confidence: 'unverified' },
  ],
};
