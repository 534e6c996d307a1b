/** The ten slides of a pitch, in order. A slide is a part of this record, filled as a form is; it is no office's form, and is not printed as one. */
import type { BoxRecord, Fill, FormPart, FormRecord } from '../../domain/forms/records.ts';

type Words = readonly [ja: string, en: string];
const said = ([ja, en]: Words) => ({ ja, en });

const points = (id: string, label: Words, question: Words, fill: Fill, isOptional = false): BoxRecord => ({
  id,
  kind: 'sentences',
  label: said(label),
  question: said(question),
  fill,
  confidence: 'verified',
  ...(isOptional ? { isOptional } : {}),
});
const table = (id: string, label: Words, question: Words, fill: Fill): BoxRecord => ({
  id,
  kind: 'table',
  label: said(label),
  question: said(question),
  fill,
  columns: [{ label: said(label), width: 1 }],
  rows: 1_000,
  confidence: 'verified',
});
const money = (id: 'outlook' | 'uses' | 'sources', label: Words, question: Words): BoxRecord => ({
  id,
  kind: 'money',
  label: said(label),
  question: said(question),
  fill: { by: 'money', money: id },
  rows: 1_000,
  confidence: 'verified',
});
const slide = <Id extends string>(id: Id, label: Words, ...boxes: readonly BoxRecord[]) => ({
  id,
  label: said(label),
  boxes,
});

export const PITCH_SLIDES = [
  slide(
    'cover',
    ['表紙', 'Title'],
    points('title', ['計画の名前', 'Name'], ['計画の名前は何ですか。', 'What is the plan called?'], {
      by: 'field',
      field: 'title',
    }),
    points(
      'sentence',
      ['ひとこと', 'One sentence'],
      ['ひとことで言うと、だれに、何を届けますか。', 'In one sentence: what do you bring to whom?'],
      {
        by: 'text',
        sections: ['summary', 'abstract', 'theme'],
        headings: ['ひとこと', '要約', '概要'],
        cards: ['combination'],
      },
    ),
  ),
  slide(
    'need',
    ['困りごと', 'The need'],
    points(
      'need',
      ['困りごと', 'The need'],
      ['だれが、何に、どれほど困っていますか。', 'Who is troubled by what, and how much?'],
      {
        by: 'text',
        sections: ['challenge', 'problem', 'current', 'motive'],
        headings: ['困りごと', '課題'],
        cards: ['challenges'],
      },
    ),
  ),
  slide(
    'combination',
    ['新しい結びつき', 'The new combination'],
    points(
      'combination',
      ['新結合', 'Combination'],
      ['何と何を結んで、何を新しくしますか。', 'What do you tie to what, and what is new about it?'],
      { by: 'field', field: 'claim' },
    ),
  ),
  slide(
    'offer',
    ['届けるものと、払う人', 'The offer and who pays'],
    points('offer', ['届けるもの', 'The offer'], ['何を、どのように届けますか。', 'What do you offer, and how?'], {
      by: 'text',
      sections: ['products', 'business', 'channels', 'feasibility'],
      headings: ['商品', 'サービス', 'しくみ'],
      cards: ['activities'],
    }),
    table('prices', ['品目と値段', 'Items and prices'], ['何を、いくらで売りますか。', 'What is sold at what price?'], {
      by: 'rows',
      rows: 'products',
    }),
    table('payers', ['払う人', 'Who pays'], ['だれが払いますか。', 'Who pays?'], { by: 'rows', rows: 'customers' }),
  ),
  slide(
    'market',
    ['市場と客', 'Market and customers'],
    points(
      'market',
      ['市場と客', 'Market and customers'],
      ['客はどこに、どれだけいますか。', 'Where are the customers, and how many?'],
      { by: 'text', sections: ['market'], headings: ['市場', '顧客', '客'], cards: ['customers'] },
    ),
  ),
  slide(
    'why',
    ['なぜ私たちか', 'Why us'],
    points('people', ['担い手', 'People'], ['だれが、どんな経験で担いますか。', 'Who does it, with what experience?'], {
      by: 'text',
      sections: ['career', 'staff'],
      headings: ['担い手', '経歴', '略歴', 'チーム'],
      cards: ['people'],
    }),
    points(
      'seeds',
      ['技術・シーズと資源', 'Technology and resources'],
      ['ほかの人にまねできないものは何ですか。', 'What can others not copy?'],
      {
        by: 'text',
        sections: ['seeds', 'strength', 'originality', 'novelty', 'resources'],
        headings: ['強み', '技術', '資源'],
        cards: ['seeds', 'resources'],
      },
    ),
  ),
  slide(
    'earn',
    ['どう稼ぐか', 'How it earns'],
    money(
      'outlook',
      ['損益の見通し', 'Profit'],
      ['何がいくつ売れて、いくら残りますか。', 'How much is sold, and what is left of it?'],
    ),
  ),
  slide(
    'funds',
    ['必要な資金と、その出どころ', 'Money needed, and from where'],
    money('uses', ['必要な資金', 'Needed'], ['何にいくら要りますか。', 'What is money needed for?']),
    money('sources', ['調達', 'Sources'], ['そのお金は、どこから出しますか。', 'Where does the money come from?']),
  ),
  slide(
    'next',
    ['日程とこれから', 'Schedule and next steps'],
    points('opening', ['始める時期', 'Start'], ['いつ始めますか。', 'When does it start?'], {
      by: 'field',
      field: 'opening',
    }),
    points('next', ['これから', 'Next steps'], ['だれが、いつまでに、何をしますか。', 'Who does what by when?'], {
      by: 'text',
      sections: ['next', 'policy', 'plan'],
      headings: ['これから', '予定', '日程'],
    }),
  ),
  slide(
    'risks',
    ['心配なことと、お願い', 'What could go against it, and whom to ask'],
    points(
      'risks',
      ['心配なこと', 'What could go against it'],
      ['外れたら計画が崩れることは何ですか。', 'Which belief, if wrong, breaks the plan?'],
      { by: 'text', sections: ['assumptions'], headings: ['リスク', '心配', '確かめ'], cards: ['assumptions'] },
    ),
    points(
      'contact',
      ['連絡先', 'Contact'],
      [
        'だれに、どこへ連絡してもらいますか。文章に「連絡先」の見出しを作ると、ここに入ります。',
        'Whom to call or write to? A heading “連絡先” (Contact) in the text goes here.',
      ],
      { by: 'text', sections: [], headings: ['連絡先', '問い合わせ', 'Contact'] },
    ),
  ),
] as const satisfies readonly FormPart[];

/** As a form, for the rules that fill one. */
export const PITCH: FormRecord = {
  id: 'pitch',
  name: { ja: '10枚のピッチ', en: 'Ten-slide pitch' },
  purpose: { ja: '投資家や審査員に話す10枚です。', en: 'Ten slides for investors and juries.' },
  source: { ja: 'Musubiの並びです。提出先の様式ではありません', en: 'Our own order; no office’s form' },
  asOf: '2026-12-01',
  sheet: 'a4wide',
  unitYen: 1,
  pages: [{ parts: PITCH_SLIDES }],
  papers: [],
};
