import { expect, it } from 'vitest';
import { readPastedRows, unitOfPasted } from './readPastedRows.ts';

const of = (text: string, unit: 'yen' | 'thousand' = 'yen') =>
  readPastedRows(text, unit).rows.map(({ title, yen }) => [title, yen]);

it.each([
  ['a spreadsheet', '品目\t金額\t支払先\r\n焙煎機\t1,200,000\t富士商会\r\n看板\t８万円\t\r\n'],
  ['a table of Markdown', '| 品目 | 金額 |\n| --- | ---: |\n| 焙煎機 | 1,200,000円 |\n| 看板 | 80,000円 |'],
  ['lines of a mail', '① 焙煎機　１２０万円\n・看板：80,000円'],
  ['dots between', '1. 焙煎機 …… 1,200,000円\n- 看板 80,000'],
])('reads %s', (_, text) => {
  expect(of(text)).toEqual([
    ['焙煎機', 1_200_000],
    ['看板', 80_000],
  ]);
});

it('names what has no amount, and what is over the most', () => {
  expect(readPastedRows('見積りは来週\n看板\t80,000', 'yen').skipped).toEqual(['見積りは来週']);
  expect(readPastedRows(Array.from({ length: 302 }, (_, i) => `品${i}\t1`).join('\n'), 'yen').beyond).toBe(2);
});

it('finds the unit of the header', () => {
  const text = '品目\t金額（千円）\n焙煎機\t1,200';
  expect(unitOfPasted(text)).toBe('thousand');
  expect(of(text, 'thousand')).toEqual([['焙煎機', 1_200_000]]);
  expect(unitOfPasted('品目\t金額（円）\n焙煎機\t1,200')).toBeUndefined();
});
