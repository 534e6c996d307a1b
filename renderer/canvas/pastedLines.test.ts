import { expect, it } from 'vitest';
import { cardLines } from './pastedLines.ts';

const of = (text: string) =>
  cardLines(text).lines.map(({ title, note }) => (note === '' ? title : `${title}｜${note}`));

it('turns a line into a card, without its bullet and with its number', () => {
  expect(of('・野菜が余る\r\n- 夕方に値下げ\n\n1. 組合に電話\n（１）移動販売\n①　改装\n-5度の倉庫')).toEqual([
    '野菜が余る',
    '夕方に値下げ',
    '1. 組合に電話',
    '（１）移動販売',
    '①　改装',
    '-5度の倉庫',
  ]);
});

it('turns a row into a card, whose other cells are labelled with their column header', () => {
  expect(of('品目\t金額（円）\t支払先\n焙煎機\t1,200,000\t富士商会\n看板\t80,000\t\n')).toEqual([
    '焙煎機｜金額（円）：1,200,000\n支払先：富士商会',
    '看板｜金額（円）：80,000',
  ]);
  expect(of('朝市\t土曜\n宅配\t平日')).toEqual(['朝市｜土曜', '宅配｜平日']);
});

it('treats a table among other lines as lines', () => {
  expect(of('1. 移動販売を始める\n- 軽トラックを改装する\n月\t客数\n4月\t120人')).toEqual([
    '1. 移動販売を始める',
    '軽トラックを改装する',
    '月｜客数',
    '4月｜120人',
  ]);
});

it('strips Markdown syntax', () => {
  expect(
    of(
      '# 覚え書き\n\n[[朝市|市]]で**十人**に聞いた\n- [x] 組合に電話\n> [!note] 注意\n> 許可\n\n| 品 | 値 |\n| --- | ---: |\n| 大根 | 120円 |',
    ),
  ).toEqual(['覚え書き', '市で十人に聞いた', '組合に電話', '注意', '許可', '品｜値', '大根｜120円']);
});

it('counts the lines over the limit, and keeps the rest of a long one as its note', () => {
  const many = cardLines(Array.from({ length: 203 }, (_, i) => `案${i}`).join('\n'));
  expect([many.lines.length, many.beyond]).toEqual([200, 3]);
  expect(cardLines('').lines).toEqual([]);
  const [long] = cardLines('あ'.repeat(401)).lines;
  expect([long?.title.length, long?.note]).toEqual([400, 'あ']);
});
