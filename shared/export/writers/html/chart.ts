/**
 * A chart as black lines: series differ by their dashes, the lowest and the highest value are written out, and the accessible name lists all
 * values.
 */
import type { WrittenLanguage } from '../../../kernel/languages.ts';
import type { ChartBlock } from '../../paper/tree.ts';
import { escaped } from './runs.ts';

const WIDTH = 640;
const HEIGHT = 220;
const EDGE = { top: 24, right: 16, bottom: 40, left: 92 };
const DASHES = ['none', '7 4', '2 3', '9 3 2 3'];
const MOST_LABELS = 8;
const YEN = { ja: '（円）', en: ' (yen)' } as const satisfies Record<WrittenLanguage, string>;

const shown = (value: number): string => `${value < 0 ? '▲' : ''}${Math.abs(value).toLocaleString('ja-JP')}`;
const at = (value: number): string => value.toFixed(1);

/** Empty if there is no value to draw. */
export function chartHtml({ title, unit, labels, series }: ChartBlock, language: WrittenLanguage): string {
  const values = series.flatMap((s) => s.values);
  if (values.length === 0) return '';
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  const range = high - low || 1;
  const count = Math.max(1, labels.length - 1);
  const x = (i: number) => EDGE.left + ((WIDTH - EDGE.left - EDGE.right) * i) / count;
  const y = (value: number) => EDGE.top + ((HEIGHT - EDGE.top - EDGE.bottom) * (high - value)) / range;
  const step = Math.max(1, Math.ceil(labels.length / MOST_LABELS));
  const names = labels.flatMap((label, i) =>
    i % step === 0 ? [text(x(i), HEIGHT - EDGE.bottom + 18, label, 'middle')] : [],
  );
  const rules = [...new Set([low, 0, high])].map(
    (value) =>
      `<line x1="${EDGE.left}" x2="${WIDTH - EDGE.right}" y1="${at(y(value))}" y2="${at(y(value))}" stroke="#777" stroke-width="${value === 0 ? 1 : 0.5}"/>${text(EDGE.left - 6, y(value) + 4, shown(value), 'end')}`,
  );
  const lines = series.map(({ values: of }, n) => {
    const points = of.map((value, i) => `${at(x(i))},${at(y(value))}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="#1a1a1a" stroke-width="2" stroke-dasharray="${DASHES[n % DASHES.length]}"/>${lowest(of, x, y)}`;
  });
  const keys = series.length < 2 ? [] : series.map(({ name }, n) => keyOf(name, n));
  const inWords = series.map(
    ({ name, values: of }) => `${name}: ${of.map((v, i) => `${labels[i] ?? ''} ${shown(v)}`).join('、')}`,
  );
  return `<figure class="p-chart"><figcaption>${escaped(title)}${unit === 'yen' ? YEN[language] : ''}</figcaption><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escaped(`${title} ${inWords.join('。')}`)}">${[...rules, ...names, ...lines, ...keys].join('')}</svg></figure>`;
}

const text = (x: number, y: number, words: string, anchor: 'start' | 'middle' | 'end'): string =>
  `<text x="${at(x)}" y="${at(y)}" font-size="11" text-anchor="${anchor}" fill="#1a1a1a">${escaped(words)}</text>`;

function lowest(values: readonly number[], x: (i: number) => number, y: (value: number) => number): string {
  const low = Math.min(...values);
  const i = values.indexOf(low);
  if (i < 0) return '';
  return `<circle cx="${at(x(i))}" cy="${at(y(low))}" r="3.5" fill="#1a1a1a"/>${text(x(i), y(low) - 8, shown(low), i === 0 ? 'start' : i === values.length - 1 ? 'end' : 'middle')}`;
}

function keyOf(name: string, n: number): string {
  const from = EDGE.left + n * 150;
  return `<line x1="${from}" x2="${from + 26}" y1="10" y2="10" stroke="#1a1a1a" stroke-width="2" stroke-dasharray="${DASHES[n % DASHES.length]}"/>${text(from + 32, 14, name, 'start')}`;
}
