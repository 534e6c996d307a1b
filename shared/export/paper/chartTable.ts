import type { WrittenLanguage } from '../../kernel/languages.ts';
import type { Cell, ChartBlock, TableBlock } from './tree.ts';

/** Yen in the language of the document. */
const YEN: Readonly<Record<WrittenLanguage, (digits: string) => string>> = {
  ja: (digits) => `${digits}円`,
  en: (digits) => digits.replace(/^-?/u, '$&¥'),
};

/** A chart as its values: a row for each label, a column for each series. `period` heads the labels. */
export const chartTable = (
  { labels, series, unit }: ChartBlock,
  language: WrittenLanguage,
  period = '',
): TableBlock => ({
  kind: 'table',
  headRows: 1,
  rows: [
    [
      { runs: period === '' ? [] : [{ kind: 'text', text: period }], isHead: true },
      ...series.map(({ name }): Cell => ({ runs: [{ kind: 'text', text: name }], isHead: true })),
    ],
    ...labels.map((label, i): Cell[] => [
      { runs: [{ kind: 'text', text: label }], isHead: true },
      ...series.map(({ values }): Cell => {
        const digits = (values[i] ?? 0).toLocaleString('en-US');
        return { runs: [{ kind: 'text', text: unit === 'yen' ? YEN[language](digits) : digits }], align: 'end' };
      }),
    ]),
  ],
});
