/**
 * Every source on one timeline, above the resulting cash. A source is dragged along the months, or moved with the
 * arrow keys; the cash line follows while it moves, and one undo step reverts the move.
 */
import { useRef } from 'react';
import type { StackRow } from '../../shared/domain/funding/stack.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { CashChart } from './charts.tsx';
import { LEFT, RIGHT, ROW, type TimelineScale, timelineScale, WIDTH } from './timelineScale.ts';
import type { FundingPage } from './useFundingPage.ts';
import { type MoveHandlers, useSourceMove } from './useSourceMove.ts';

/** Shortened to fit beside the line; the mark's label has the full name. */
const shortTitle = (title: string): string => (title.length > 14 ? `${title.slice(0, 13)}…` : title);

export type Milestone = { readonly month: number; readonly label: string; readonly unlocks: readonly string[] };

type Props = {
  readonly page: FundingPage;
  /** Dates on which something becomes available, for example the marukei loan. `unlocks` names the sources that depend on it. */
  readonly milestones: readonly Milestone[];
  readonly onOpen?: (source: string) => void;
};

export function Timeline({ page, milestones, onOpen }: Props) {
  const { t } = useWords();
  const svg = useRef<SVGSVGElement>(null);
  const rows = page.funding.stack;
  const scale = timelineScale(page.funding.model.settings.months);
  const monthAt = (clientX: number): number => {
    const box = svg.current?.getBoundingClientRect();
    return box ? scale.monthAt(clientX, box) : 0;
  };
  const { shown, monthOf, handlersOf } = useSourceMove(page, monthAt, onOpen);
  const height = rows.length * ROW + 40;
  return (
    <div className="timeline">
      <svg
        ref={svg}
        viewBox={`0 0 ${WIDTH} ${height}`}
        className="chart timeline-chart"
        role="group"
        aria-label={t('timeline.title')}
      >
        <YearLines page={page} scale={scale} height={height} />
        <MilestoneLines milestones={milestones} scale={scale} height={height} />
        {rows.map((row, i) => (
          <g key={row.id} transform={`translate(0 ${i * ROW})`}>
            <SourceLine
              page={page}
              row={row}
              month={monthOf(row)}
              waitsFor={milestones.find((m) => m.unlocks.includes(row.id))}
              scale={scale}
              handlers={handlersOf(row)}
            />
          </g>
        ))}
      </svg>
      <CashChart cash={shown.forecast.cash} month={page.month} axisMonth={page.axisMonth} left={LEFT} />
    </div>
  );
}

type AxisProps = { readonly scale: TimelineScale; readonly height: number };

function YearLines({ page, scale: { months, x }, height }: AxisProps & { readonly page: FundingPage }) {
  return Array.from({ length: Math.ceil(months / 12) }, (_, i) => (
    <g key={page.month(i * 12)}>
      <line x1={x(i * 12)} x2={x(i * 12)} y1="0" y2={height - 22} className="chart-grid" />
      <text x={x(i * 12)} y={height - 6} textAnchor={i === 0 ? 'start' : 'middle'} className="chart-label">
        {page.axisMonth(i * 12)}
      </text>
    </g>
  ));
}

function MilestoneLines({
  milestones,
  scale: { months, x },
  height,
}: AxisProps & { readonly milestones: readonly Milestone[] }) {
  return milestones.map((m) =>
    m.month >= 0 && m.month < months ? (
      <g key={m.label}>
        <line x1={x(m.month)} x2={x(m.month)} y1="0" y2={height - 22} className="milestone-line" />
        <text x={x(m.month) + 4} y={height - 26} className="milestone-label">
          {m.label}
        </text>
      </g>
    ) : null,
  );
}

type SourceLineProps = {
  readonly page: FundingPage;
  readonly row: StackRow;
  /** Where it is shown: its own month, or the month it is being dragged to. */
  readonly month: number;
  /** The milestone before which its money cannot arrive. */
  readonly waitsFor: Milestone | undefined;
  readonly scale: TimelineScale;
  readonly handlers: MoveHandlers;
};

function SourceLine(props: SourceLineProps) {
  const { t } = useWords();
  const { row, month, waitsFor, scale } = props;
  return (
    <>
      <text x={LEFT - 14} y="22" textAnchor="end" className="chart-label timeline-name">
        {shortTitle(row.title || t('card.untitled'))}
      </text>
      <line x1={LEFT} x2={WIDTH - RIGHT} y1="18" y2="18" className="chart-grid" />
      {waitsFor && waitsFor.month < scale.months ? (
        <path d={`M${scale.x(waitsFor.month)} 18 L${scale.x(month)} 18`} className="unlock-line" />
      ) : null}
      <SourceMark {...props} />
    </>
  );
}

/** The source's mark: a slider over the months. */
function SourceMark({ page, row, month, waitsFor, scale, handlers }: SourceLineProps) {
  const { t } = useWords();
  const say = useYen();
  const { months, x } = scale;
  const early = waitsFor !== undefined && month < waitsFor.month;
  const label = t('timeline.source', {
    title: row.title || t('card.untitled'),
    kind: t(`choice.sourceKind.${row.kind}`),
    month: page.month(month),
    yen: say.short(row.receivedYen),
  });
  /** The amount is before the mark if there is no room after it. */
  const isLate = month > months - 14;
  return (
    <g
      role="slider"
      tabIndex={0}
      aria-label={early ? `${label} ${t('timeline.early', { label: waitsFor.label })}` : label}
      aria-valuemin={0}
      aria-valuemax={months - 1}
      aria-valuenow={month}
      aria-valuetext={page.month(month)}
      className={`timeline-source ${early ? 'early' : ''} ${page.canEdit ? 'movable' : ''}`}
      transform={`translate(${x(month)} 18)`}
      {...handlers}
    >
      <rect
        x="-8"
        y="-8"
        width="16"
        height="16"
        rx={row.kind === 'loan' || row.kind === 'existingLoan' ? 0 : 8}
        className={`source-mark ${row.kind}`}
      />
      <text x={isLate ? -14 : 14} y="4" textAnchor={isLate ? 'end' : 'start'} className="chart-label">
        {row.isBroken ? '?' : say.short(row.receivedYen)}
        {early ? ' !' : ''}
      </text>
    </g>
  );
}
