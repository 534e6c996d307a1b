/**
 * Test data: a document with one of everything that the tree can hold, for the tests of all writers. Its words, numbers and addresses are invented.
 */
import type { Block, Paper, TrackedChange } from './tree.ts';

/** A grey picture, 8 by 6. */
const PICTURE = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAgAAAAGCAAAAADbboAnAAAADklEQVR4nGNYAAUMpDAAKmMeAcmGg6cAAAAASUVORK5CYII='),
  (c) => c.charCodeAt(0),
);

const inserted: TrackedChange = {
  id: 'suggestion000001',
  kind: 'insertion',
  by: '佐藤 指導員',
  at: '2026-11-20T01:02:03.000Z',
};
const deleted: TrackedChange = { ...inserted, id: 'suggestion000002', kind: 'deletion' };

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, id: 'h1', runs: [{ kind: 'text', text: '事業の概要' }] },
  { kind: 'paragraph', style: 'lead', runs: [{ kind: 'text', text: '酒粕で、町の朝を変える。' }] },
  {
    kind: 'paragraph',
    id: 'p1',
    from: ['card000000000001'],
    runs: [
      { kind: 'text', text: '蔵元の' },
      { kind: 'text', text: '酒粕', marks: ['bold'] },
      { kind: 'text', text: 'を使い、' },
      { kind: 'text', text: '毎朝', marks: ['italic'] },
      { kind: 'text', text: '焼く', marks: ['underline'] },
      { kind: 'text', text: 'パン', marks: ['highlight'], comments: ['thread0000000001'] },
      { kind: 'text', text: '（旧案）', marks: ['strike'] },
      { kind: 'text', text: 'H' },
      { kind: 'text', text: '2', marks: ['subscript'] },
      { kind: 'text', text: 'O と m' },
      { kind: 'text', text: '2', marks: ['superscript'] },
      { kind: 'text', text: '。' },
      { kind: 'note', note: 0 },
      { kind: 'break' },
      { kind: 'text', text: '詳しくは' },
      { kind: 'text', text: '町の頁', link: 'https://example.jp/sake?a=1&b=2' },
      { kind: 'tab' },
      { kind: 'text', text: 'code(x)', marks: ['code'] },
      { kind: 'note', note: 1 },
      { kind: 'note', note: 0 },
    ],
  },
  {
    kind: 'paragraph',
    id: 'p2',
    runs: [
      { kind: 'text', text: '月に' },
      { kind: 'text', text: '300個', change: deleted },
      { kind: 'text', text: '450個', change: inserted },
      { kind: 'text', text: 'を売る。<script>alert("&")</script> *星* _下線_ [角] | 縦 \\ # 1. -' },
    ],
  },
  { kind: 'paragraph', style: 'quote', runs: [{ kind: 'text', text: '朝に買える店がない（近所の声）' }] },
  { kind: 'paragraph', style: 'question', runs: [{ kind: 'text', text: '誰が、なぜ買いますか。' }] },
  { kind: 'heading', level: 2, runs: [{ kind: 'text', text: '進め方' }] },
  {
    kind: 'list',
    style: 'number',
    start: 3,
    items: [
      {
        runs: [{ kind: 'text', text: '試作する' }],
        list: {
          kind: 'list',
          style: 'bullet',
          items: [
            { runs: [{ kind: 'text', text: '粉を選ぶ' }] },
            {
              runs: [{ kind: 'text', text: '窯を借りる', marks: ['bold'] }],
              list: { kind: 'list', style: 'bullet', items: [{ runs: [{ kind: 'text', text: '週二日' }] }] },
            },
          ],
        },
      },
      { runs: [{ kind: 'text', text: '売ってみる' }] },
    ],
  },
  {
    kind: 'list',
    style: 'check',
    from: ['task000000000001'],
    items: [
      { runs: [{ kind: 'text', text: '保健所に相談する（担当: 山田、期限: 2026年12月1日）' }], isChecked: true },
      { runs: [{ kind: 'text', text: '見積もりを取る' }], isChecked: false },
    ],
  },
  { kind: 'heading', level: 3, runs: [{ kind: 'text', text: '資金' }] },
  {
    kind: 'table',
    caption: '必要な資金（単位: 円）',
    headRows: 1,
    widths: [3, 1, 2],
    rows: [
      [
        { runs: [{ kind: 'text', text: '項目' }], isHead: true },
        { runs: [{ kind: 'text', text: '金額' }], isHead: true, align: 'end' },
        { runs: [{ kind: 'text', text: '根拠' }], isHead: true },
      ],
      [
        { runs: [{ kind: 'text', text: 'オーブン' }] },
        { runs: [{ kind: 'text', text: '1,320,000' }], number: { value: 1_320_000, unit: 'yen' }, align: 'end' },
        { runs: [{ kind: 'text', text: '見積書' }, { kind: 'break' }, { kind: 'text', text: 'A|B' }] },
      ],
      [
        { runs: [{ kind: 'text', text: '割合' }] },
        { runs: [{ kind: 'text', text: '12.5%' }], number: { value: 12.5, unit: 'percent' }, align: 'end' },
        { runs: [] },
      ],
    ],
  },
  {
    kind: 'table',
    headRows: 0,
    rows: [
      [
        { runs: [{ kind: 'text', text: '合わせた見出し' }], isHead: true, columns: 2 },
        { runs: [{ kind: 'text', text: '縦' }], rows: 2, align: 'center' },
      ],
      [{ runs: [{ kind: 'text', text: '左' }] }, { runs: [{ kind: 'text', text: '中' }] }],
    ],
  },
  { kind: 'picture', picture: 'a'.repeat(64), alt: '酒粕のパンの写真', caption: '試作したパン' },
  {
    kind: 'board',
    canvas: 'canvas0000000001',
    title: '結びの板',
    picture: 'board-canvas0000000001',
    alt: '結びの板: 酒粕、朝のパン',
    from: ['canvas0000000001'],
    outline: {
      kind: 'list',
      style: 'bullet',
      items: [
        {
          runs: [
            { kind: 'text', text: '朝のパン（新結合）' },
            { kind: 'break' },
            { kind: 'text', text: '酒粕で朝を変える' },
          ],
          list: { kind: 'list', style: 'bullet', items: [{ runs: [{ kind: 'text', text: '酒粕（地域資源）' }] }] },
        },
        { runs: [{ kind: 'text', text: '朝が早い人（顧客）' }] },
      ],
    },
  },
  {
    kind: 'chart',
    title: '月末の現金',
    unit: 'yen',
    labels: ['2027年4月', '2027年5月', '2027年6月'],
    series: [{ name: '月末の現金（円）', values: [3_000_000, -120_000, 450_000] }],
  },
  {
    kind: 'group',
    title: '朝のパン',
    from: ['card000000000002'],
    comments: ['thread0000000002'],
    blocks: [
      { kind: 'paragraph', runs: [{ kind: 'text', text: '酒粕で朝を変える' }] },
      { kind: 'list', style: 'bullet', items: [{ runs: [{ kind: 'text', text: '酒粕' }] }] },
    ],
  },
  { kind: 'rule' },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 1, runs: [{ kind: 'text', text: '出典' }] },
  { kind: 'notes' },
];

export const PAPER_FIXTURE: Paper = {
  title: '酒粕のパン',
  language: 'ja',
  authors: ['山田 花子'],
  date: '2026-11-21',
  version: '二版',
  confidential: '社外秘',
  blocks,
  notes: [
    { text: '町役場「町の産業」 12頁', url: 'https://example.jp/report.pdf', retrievedOn: '2026-11-01' },
    { text: '酒粕の使い道（自分で書いたカード）' },
  ],
  comments: [
    {
      id: 'thread0000000001',
      isResolved: false,
      messages: [
        { by: '佐藤 指導員', at: '2026-11-19T00:00:00.000Z', text: '値段も書きましょう。' },
        { by: '山田 花子', at: '2026-11-19T01:00:00.000Z', text: '180円にします。' },
      ],
    },
    {
      id: 'thread0000000002',
      isResolved: true,
      messages: [{ by: '佐藤 指導員', at: '2026-11-18T00:00:00.000Z', text: '良い結びです。' }],
    },
  ],
  pictures: new Map([
    ['a'.repeat(64), { type: 'image/png', bytes: PICTURE, width: 8, height: 6 }],
    ['board-canvas0000000001', { type: 'image/png', bytes: PICTURE, width: 8, height: 6 }],
  ]),
};
