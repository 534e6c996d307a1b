import { expect, it } from 'vitest';
import { chartTable } from './chartTable.ts';

const CHART = {
  kind: 'chart',
  title: 'Cash',
  unit: 'yen',
  labels: ['4', '5'],
  series: [{ name: 'Cash', values: [1_234_000, -5_600] }],
} as const;
const cells = (unit: 'yen' | 'count', language: 'ja' | 'en') =>
  chartTable({ ...CHART, unit }, language)
    .rows.slice(1)
    .map((row) => row[1]?.runs);
const text = (words: string) => [{ kind: 'text', text: words }];

it('formats yen in the language of the document', () => {
  expect(cells('yen', 'ja')).toEqual([text('1,234,000円'), text('-5,600円')]);
  expect(cells('yen', 'en')).toEqual([text('¥1,234,000'), text('-¥5,600')]);
  expect(cells('count', 'en')).toEqual([text('1,234,000'), text('-5,600')]);
});
