/**
 * One page for an investor in a J-KISS: a summary of the plan, and the terms of the rights. Not an official form, but our own (terms:
 * docs/domain/equity.md).
 */
import type { BoxRecord, FormRecord } from '../../domain/forms/records.ts';

type Words = readonly [ja: string, en: string];
const words = (id: string, label: Words, question: Words, fill: BoxRecord['fill'], lines = 3): BoxRecord => ({
  ...{
    id,
    kind: 'sentences',
    label: { ja: label[0], en: label[1] },
    question: { ja: question[0], en: question[1] },
    fill,
  },
  ...{ limit: { lines, perLine: 62 }, confidence: 'verified' },
});

const business: readonly BoxRecord[] = [
  words('summary', ['ひとことで', 'In one line'], ['だれに、何を届けますか。', 'What do you bring to whom?'], {
    ...{ by: 'text', sections: ['summary', 'abstract', 'theme'], headings: ['要約', '概要'], cards: ['combination'] },
  }),
  words(
    'market',
    ['課題と市場', 'Problem and market'],
    ['だれが、何に困っていて、市場はどれだけありますか。', 'Who is troubled by what, and how large is the market?'],
    {
      by: 'text',
      sections: ['challenge', 'problem', 'market'],
      headings: ['課題', '市場'],
      cards: ['challenges', 'customers'],
    },
  ),
  words(
    'edge',
    ['技術・強み', 'Technology and strengths'],
    ['なぜ自分たちにできて、まねされませんか。', 'Why can you do it, and why not others?'],
    {
      by: 'text',
      sections: ['strength', 'originality', 'novelty', 'seeds', 'resources'],
      headings: ['強み', '技術'],
      cards: ['seeds', 'resources'],
    },
  ),
  words('team', ['チーム', 'Team'], ['だれが行いますか。', 'Who does it?'], {
    ...{ by: 'text', sections: ['company', 'staff', 'career'], headings: ['チーム', '体制'], cards: ['people'] },
  }),
  words(
    'milestone',
    ['このお金で達成すること', 'What this money achieves'],
    ['次の資金調達までに、何を確かめ、どこまで進みますか。', 'What is proven by the next round?'],
    { by: 'text', sections: ['next', 'policy'], headings: ['これから', '目標'], cards: ['tasks'] },
  ),
];

const rights: readonly BoxRecord[] = [
  {
    ...{ id: 'terms', kind: 'table', label: { ja: '発行の条件', en: 'Terms' } },
    question: {
      ja: 'J-KISSの金額、評価上限額、割引率を「資金」の資本の欄に入れてください。上限額と割引率は、どちらか一つは要ります。',
      en: 'Enter amount, cap and discount under Funding, capital. One of cap and discount is needed.',
    },
    fill: { by: 'rows', rows: 'convertibles' },
    columns: [
      { label: { ja: '引受先', en: 'Holder' }, width: 4 },
      { label: { ja: '金額', en: 'Amount' }, width: 3, isNumber: true },
      { label: { ja: '版', en: 'Version' }, width: 4 },
      { label: { ja: '評価上限額', en: 'Cap' }, width: 3, isNumber: true },
      { label: { ja: '割引率', en: 'Discount' }, width: 2, isNumber: true },
      { label: { ja: '適格資金調達の下限', en: 'Qualified round from' }, width: 3, isNumber: true },
    ],
    ...{ rows: 4, perCell: 13, confidence: 'verified' },
  },
  {
    ...{ id: 'longStop', kind: 'person', label: { ja: '転換期限', en: 'Long stop' }, fill: { by: 'asked' } },
    question: {
      ja: 'いつまでに適格資金調達がなければ転換できますか（18か月後が多いとされます）。',
      en: 'When may holders convert without a qualified round? 18 months is said to be common.',
    },
    ...{ limit: { lines: 1, perLine: 40 }, confidence: 'unverified' },
  },
];

export const JKISS_PAGE: FormRecord = {
  id: 'jkissPage',
  name: { ja: 'J-KISS 投資家向け一枚', en: 'J-KISS: one page for an investor' },
  purpose: {
    ja: '新株予約権（J-KISS）を引き受ける人に渡す一枚です。契約書ではありません。',
    en: 'One sheet for whoever takes the rights; it is no contract.',
  },
  source: {
    ja: 'Musubiの紙面です。条件の項目は公開されているJ-KISSのひな形の解説によります。契約は専門家に確かめてください',
    en: 'Our own sheet; the terms are those that guides to the published J-KISS template name. Have the contract checked',
  },
  asOf: '2026-11-20',
  footnote: {
    ja: '計画値は千円です。1.xの評価上限額は資金調達前、2.xは資金調達後の評価額です。',
    en: 'Planned amounts in 1,000 yen. The cap is before the money in 1.x and after it in 2.x.',
  },
  sheet: 'a4',
  unitYen: 1_000,
  pages: [
    {
      parts: [
        {
          ...{ id: 'header', label: { ja: '投資家のみなさまへ', en: 'For investors' } },
          boxes: [
            {
              ...{ id: 'title', kind: 'person', label: { ja: '事業', en: 'Plan' } },
              question: { ja: '計画の名前は何ですか。', en: 'What is the plan called?' },
              ...{ fill: { by: 'field', field: 'title' }, limit: { lines: 1, perLine: 22 }, confidence: 'verified' },
            },
            {
              ...{ id: 'author', kind: 'person', label: { ja: '会社・代表者', en: 'Company' } },
              question: { ja: 'だれの計画ですか。', en: 'Whose plan is it?' },
              ...{ fill: { by: 'field', field: 'author' }, limit: { lines: 1, perLine: 22 }, confidence: 'verified' },
            },
          ],
        },
        { id: 'business', label: { ja: '事業', en: 'Business' }, boxes: business },
        { id: 'rights', label: { ja: '新株予約権（J-KISS）', en: 'Rights (J-KISS)' }, boxes: rights },
        {
          ...{ id: 'years', label: { ja: '見通し', en: 'Outlook' } },
          boxes: [
            {
              ...{ id: 'years', kind: 'money', label: { ja: '計画値（千円）', en: 'Planned (1,000 yen)' } },
              question: { ja: '売上・経費・人を年ごとに入れてください。', en: 'Enter sales, costs and staff by year.' },
              ...{ fill: { by: 'money', money: 'growth' }, rows: 11, confidence: 'verified' },
            },
          ],
        },
      ],
    },
  ],
  papers: [
    { id: 'capTable', label: { ja: '資本政策表', en: 'Cap table' }, confidence: 'unverified' },
    { id: 'accounts', label: { ja: '試算表・決算書', en: 'Accounts' }, confidence: 'unverified' },
    {
      id: 'registry',
      label: { ja: '履歴事項全部証明書', en: 'Company registry certificate' },
      confidence: 'unverified',
    },
  ],
};
