import type { Cell, ChartBlock, TableBlock } from './tree.ts';

/** A chart as its values: a row for each label, a column for each series. */
export const chartTable = ({ labels, series, unit }: ChartBlock): TableBlock => ({
  kind: 'table',
  headRows: 1,
  rows: [
    [
      { runs: [], isHead: true },
      ...series.map(({ name }): Cell => ({ runs: [{ kind: 'text', text: name }], isHead: true })),
    ],
    ...labels.map((label, i): Cell[] => [
      { runs: [{ kind: 'text', text: label }], isHead: true },
      ...series.map(({ values }): Cell => {
        const value = values[i] ?? 0;
        const unitWords = unit === 'yen' ? '円' : '';
        return { runs: [{ kind: 'text', text: `${value.toLocaleString('en-US')}${unitWords}` }], align: 'end' };
      }),
    ]),
  ],
});
