/** Charts as SVG that are readable in black and white: shape and label before colour, each with a data table for people who cannot see it. */
import { type ReactNode, useId } from 'react';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';

const WIDTH = 760;
const LEFT = 92;
const niceStep = (span: number, parts: number): number => {
  const raw = span / parts;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, raw)));
  return ([1, 2, 2.5, 5, 10].find((n) => n * power >= raw) ?? 10) * power;
};
/** Monthly cash as a line, shaded below zero; the lowest month is labelled with its amount. */
export function CashChart({
  cash,
  month,
  axisMonth,
  height = 220,
  left = LEFT,
  lines = [],
}: {
  readonly cash: readonly number[];
  readonly month: (index: number) => string;
  readonly axisMonth: (index: number) => string;
  readonly height?: number;
  /** The x position of the first month, to align with another chart of the same months. */
  readonly left?: number;
  /** Other scenarios, with different dash patterns. */
  readonly lines?: readonly { readonly name: string; readonly cash: readonly number[]; readonly dash: string }[];
}) {
  const { t } = useWords();
  const say = useYen();
  const id = useId();
  const all = [...cash, ...lines.flatMap((l) => l.cash), 0];
  const top = Math.max(...all);
  const bottom = Math.min(...all);
  const step = niceStep(Math.max(1, top - bottom), 4);
  const max = Math.ceil(top / step) * step || step;
  const min = Math.floor(bottom / step) * step;
  const plotTop = 16;
  const plotHeight = height - 44;
  const x = (m: number) => left + (m * (WIDTH - left - 16)) / Math.max(1, cash.length - 1);
  const y = (yen: number) => plotTop + ((max - yen) * plotHeight) / (max - min);
  const path = (list: readonly number[]) =>
    list.map((yen, m) => `${m === 0 ? 'M' : 'L'}${x(m).toFixed(1)} ${y(yen).toFixed(1)}`).join('');
  let low = 0;
  cash.forEach((yen, m) => {
    if (yen < (cash[low] ?? 0)) low = m;
  });
  const ticks = Array.from({ length: Math.round((max - min) / step) + 1 }, (_, i) => min + i * step);
  const lowYen = cash[low] ?? 0;
  const anchor = x(low) > WIDTH - 180 ? 'end' : x(low) < left + 120 ? 'start' : 'middle';
  return (
    <ChartFrame
      title={t('chart.cash')}
      table={
        <DataTable
          head={[t('chart.month'), t('chart.cashEnd'), ...lines.map((l) => l.name)]}
          rows={cash.map((yen, m) => [month(m), yen, ...lines.map((l) => l.cash[m] ?? 0)])}
        />
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="chart" role="img" aria-labelledby={`${id}-t`}>
        <title id={`${id}-t`}>{t('chart.cashSays', { month: month(low), yen: say.spoken(lowYen) })}</title>
        <defs>
          <pattern id={`${id}-h`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <line x1="0" y1="0" x2="0" y2="6" className="chart-hatch" />
          </pattern>
        </defs>
        {min < 0 ? (
          <rect x={left} y={y(0)} width={WIDTH - left - 16} height={y(min) - y(0)} fill={`url(#${id}-h)`} />
        ) : null}
        {ticks.map((v) => (
          <g key={v}>
            <line x1={left} x2={WIDTH - 16} y1={y(v)} y2={y(v)} className={v === 0 ? 'chart-zero' : 'chart-grid'} />
            <text x={left - 8} y={y(v) + 4} textAnchor="end" className="chart-label">
              {say.short(v)}
            </text>
          </g>
        ))}
        {cash.map((_, m) =>
          m % 12 === 0 ? (
            <g key={month(m)}>
              <line x1={x(m)} x2={x(m)} y1={plotTop} y2={plotTop + plotHeight} className="chart-grid" />
              <text x={x(m)} y={height - 8} textAnchor={m === 0 ? 'start' : 'middle'} className="chart-label">
                {axisMonth(m)}
              </text>
            </g>
          ) : null,
        )}
        {lines.map((l) => (
          <path key={l.name} d={path(l.cash)} className="chart-line other" strokeDasharray={l.dash} />
        ))}
        <path d={path(cash)} className="chart-line" />
        <circle cx={x(low)} cy={y(lowYen)} r="5" className="chart-low" />
        <text x={x(low)} y={Math.max(12, y(lowYen) - 10)} textAnchor={anchor} className="chart-low-label">
          {t('chart.lowest', { yen: say.short(lowYen) })}
        </text>
      </svg>
    </ChartFrame>
  );
}

/** Bars to both sides of the plan's value: how far one driver moves the lowest cash. */
export function TornadoChart({
  baseYen,
  bars,
}: {
  readonly baseYen: number;
  readonly bars: readonly { readonly name: string; readonly worseYen: number; readonly betterYen: number }[];
}) {
  const { t } = useWords();
  const say = useYen();
  const all = [baseYen, ...bars.flatMap((b) => [b.worseYen, b.betterYen])];
  const [min, max] = [Math.min(...all), Math.max(...all)];
  const left = 190;
  const x = (yen: number) => left + ((yen - min) * (WIDTH - left - 130)) / Math.max(1, max - min);
  const row = 34;
  return (
    <ChartFrame
      title={t('chart.tornado')}
      table={
        <DataTable
          head={[t('chart.driver'), t('chart.worse'), t('chart.better')]}
          rows={bars.map((b) => [b.name, b.worseYen, b.betterYen])}
        />
      }
    >
      <svg
        viewBox={`0 0 ${WIDTH} ${bars.length * row + 12}`}
        className="chart"
        role="img"
        aria-label={t('chart.tornado')}
      >
        {bars.map((b, i) => {
          const [from, to] = [x(Math.min(b.worseYen, baseYen)), x(Math.max(b.betterYen, baseYen))];
          return (
            <g key={b.name} transform={`translate(0 ${i * row + 6})`}>
              <text x={left - 12} y="20" textAnchor="end" className="chart-label">
                {b.name}
              </text>
              <rect x={from} y="6" width={Math.max(0, x(baseYen) - from)} height="20" className="bar worse" />
              <rect x={x(baseYen)} y="6" width={Math.max(0, to - x(baseYen))} height="20" className="bar better" />
              <text x={to + 8} y="21" className="chart-label">
                {say.short(b.worseYen - baseYen)}
                {b.betterYen > baseYen ? ` / +${say.short(b.betterYen - baseYen)}` : ''}
              </text>
            </g>
          );
        })}
        <line x1={x(baseYen)} x2={x(baseYen)} y1="0" y2={bars.length * row + 12} className="chart-zero" />
      </svg>
    </ChartFrame>
  );
}

/** Probabilities by month from 0 to 100 %. */
export function ChanceChart({
  ppm,
  month,
  axisMonth,
}: {
  readonly ppm: readonly number[];
  readonly month: (index: number) => string;
  readonly axisMonth: (index: number) => string;
}) {
  const { t } = useWords();
  const height = 160;
  const x = (m: number) => LEFT + (m * (WIDTH - LEFT - 16)) / Math.max(1, ppm.length - 1);
  const y = (value: number) => 10 + ((1_000_000 - value) * (height - 40)) / 1_000_000;
  return (
    <ChartFrame
      title={t('chart.chance')}
      table={
        <DataTable
          head={[t('chart.month'), t('chart.chanceShort')]}
          rows={ppm.map((p, m) => [month(m), `${(p / 10_000).toFixed(1)}%`])}
        />
      }
    >
      <svg viewBox={`0 0 ${WIDTH} ${height}`} className="chart" role="img" aria-label={t('chart.chance')}>
        {[0, 250_000, 500_000, 750_000, 1_000_000].map((v) => (
          <g key={v}>
            <line x1={LEFT} x2={WIDTH - 16} y1={y(v)} y2={y(v)} className="chart-grid" />
            <text x={LEFT - 8} y={y(v) + 4} textAnchor="end" className="chart-label">
              {v / 10_000}%
            </text>
          </g>
        ))}
        {ppm.map((_, m) =>
          m % 12 === 0 ? (
            <text
              key={month(m)}
              x={x(m)}
              y={height - 6}
              textAnchor={m === 0 ? 'start' : 'middle'}
              className="chart-label"
            >
              {axisMonth(m)}
            </text>
          ) : null,
        )}
        <path
          d={ppm.map((p, m) => `${m === 0 ? 'M' : 'L'}${x(m).toFixed(1)} ${y(p).toFixed(1)}`).join('')}
          className="chart-line"
        />
      </svg>
    </ChartFrame>
  );
}

/** A figure with its data as a collapsed table. */
function ChartFrame({
  title,
  table,
  children,
}: {
  readonly title: string;
  readonly table: ReactNode;
  readonly children: ReactNode;
}) {
  const { t } = useWords();
  return (
    <figure className="chart-frame" aria-label={title}>
      {children}
      <details>
        <summary>{t('chart.asTable')}</summary>
        <section className="table-scroll" aria-label={title}>
          {table}
        </section>
      </details>
    </figure>
  );
}

function DataTable({
  head,
  rows,
}: {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}) {
  return (
    <table className="money-table">
      <thead>
        <tr>
          {head.map((h) => (
            <th key={h} scope="col">
              {h}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((r) => (
          <tr key={String(r[0])}>
            {r.map((c, i) =>
              i === 0 ? (
                <th key={head[i]} scope="row">
                  {c}
                </th>
              ) : (
                <td key={head[i]}>{typeof c === 'number' ? c.toLocaleString('ja-JP') : c}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
