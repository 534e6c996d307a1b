/**
 * Every source on one line of time, above the cash that follows from it. A source is dragged along the months, or moved by the arrow keys; the
 * cash line answers while it moves, and one undo step takes the move back.
 */
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { setSourceTerms } from '../../shared/app/funding/capitalEdits.ts';
import { fundingWith } from '../../shared/app/funding/fundingState.ts';
import { monthName } from '../../shared/domain/funding/forecast/drivers.ts';
import type { FundingModel } from '../../shared/domain/funding/forecast/model.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { CashChart } from './charts.tsx';
import type { FundingPage } from './useFundingPage.ts';

const WIDTH = 760;
const LEFT = 190;
const RIGHT = 16;
const ROW = 34;

/** What fits beside the line; the whole name is in the mark's label. */
const shortTitle = (title: string): string => (title.length > 14 ? `${title.slice(0, 13)}…` : title);

export type Milestone = { readonly month: number; readonly label: string; readonly unlocks: readonly string[] };

export function Timeline({
  page,
  milestones,
  onOpen,
}: {
  readonly page: FundingPage;
  /** Days on which something opens: the marukei loan, for one. `unlocks` names sources that stand on it. */
  readonly milestones: readonly Milestone[];
  readonly onOpen?: (source: string) => void;
}) {
  const { t } = useWords();
  const say = useYen();
  const { today } = useApp();
  const { funding, session, canEdit, author } = page;
  const svg = useRef<SVGSVGElement>(null);
  const [moving, setMoving] = useState<{ readonly id: string; readonly from: number; readonly month: number }>();
  const moved = (model: FundingModel): FundingModel =>
    moving
      ? { ...model, sources: model.sources.map((s) => (s.id === moving.id ? { ...s, month: moving.month } : s)) }
      : model;
  const shown = moving ? fundingWith(session.store, today, moved) : funding;
  const rows = funding.stack;
  const { months, startMonth } = funding.model.settings;
  const x = (m: number) => LEFT + (m * (WIDTH - LEFT - RIGHT)) / (months - 1);
  const monthAt = (clientX: number): number => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return 0;
    const at = ((clientX - box.left) * WIDTH) / box.width;
    return Math.min(months - 1, Math.max(0, Math.round(((at - LEFT) * (months - 1)) / (WIDTH - LEFT - RIGHT))));
  };
  const place = (id: string, month: number) => {
    report(setSourceTerms(session, startMonth, id, { month: monthName(startMonth, month) }, author));
    const title = rows.find((r) => r.id === id)?.title ?? '';
    announce(t('timeline.moved', { title: title || t('card.untitled'), month: page.month(month) }));
  };
  const keys = (id: string, month: number) => (event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0 && canEdit) {
      event.preventDefault();
      place(id, Math.min(months - 1, Math.max(0, month + by * (event.shiftKey ? 12 : 1))));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen?.(id);
    }
  };
  const down = (id: string, month: number) => (event: PointerEvent) => {
    if (!canEdit || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setMoving({ id, from: month, month });
  };
  const up = () => {
    if (moving && moving.month !== moving.from) place(moving.id, moving.month);
    else if (moving) onOpen?.(moving.id);
    setMoving(undefined);
  };
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
        {Array.from({ length: Math.ceil(months / 12) }, (_, i) => (
          <g key={page.month(i * 12)}>
            <line x1={x(i * 12)} x2={x(i * 12)} y1="0" y2={height - 22} className="chart-grid" />
            <text x={x(i * 12)} y={height - 6} textAnchor={i === 0 ? 'start' : 'middle'} className="chart-label">
              {page.axisMonth(i * 12)}
            </text>
          </g>
        ))}
        {milestones.map((m) =>
          m.month >= 0 && m.month < months ? (
            <g key={m.label}>
              <line x1={x(m.month)} x2={x(m.month)} y1="0" y2={height - 22} className="milestone-line" />
              <text x={x(m.month) + 4} y={height - 26} className="milestone-label">
                {m.label}
              </text>
            </g>
          ) : null,
        )}
        {rows.map((row, i) => {
          const month = moving?.id === row.id ? moving.month : row.month;
          const waits = milestones.find((m) => m.unlocks.includes(row.id));
          const early = waits !== undefined && month < waits.month;
          const label = t('timeline.source', {
            title: row.title || t('card.untitled'),
            kind: t(`choice.sourceKind.${row.kind}`),
            month: page.month(month),
            yen: say.short(row.receivedYen),
          });
          return (
            <g key={row.id} transform={`translate(0 ${i * ROW})`}>
              <text x={LEFT - 14} y="22" textAnchor="end" className="chart-label timeline-name">
                {shortTitle(row.title || t('card.untitled'))}
              </text>
              <line x1={LEFT} x2={WIDTH - RIGHT} y1="18" y2="18" className="chart-grid" />
              {waits && waits.month < months ? (
                <path d={`M${x(waits.month)} 18 L${x(month)} 18`} className="unlock-line" />
              ) : null}
              <g
                role="slider"
                tabIndex={0}
                aria-label={early ? `${label} ${t('timeline.early', { label: waits.label })}` : label}
                aria-valuemin={0}
                aria-valuemax={months - 1}
                aria-valuenow={month}
                aria-valuetext={page.month(month)}
                className={`timeline-source ${early ? 'early' : ''} ${canEdit ? 'movable' : ''}`}
                transform={`translate(${x(month)} 18)`}
                onKeyDown={keys(row.id, row.month)}
                onPointerDown={down(row.id, row.month)}
                onPointerMove={(e) => moving && setMoving({ ...moving, month: monthAt(e.clientX) })}
                onPointerUp={up}
                onPointerCancel={() => setMoving(undefined)}
              >
                <rect
                  x="-8"
                  y="-8"
                  width="16"
                  height="16"
                  rx={row.kind === 'loan' || row.kind === 'existingLoan' ? 0 : 8}
                  className={`source-mark ${row.kind}`}
                />
                <text
                  x={month > months - 14 ? -14 : 14}
                  y="4"
                  textAnchor={month > months - 14 ? 'end' : 'start'}
                  className="chart-label"
                >
                  {row.isBroken ? '?' : say.short(row.receivedYen)}
                  {early ? ' !' : ''}
                </text>
              </g>
            </g>
          );
        })}
      </svg>
      <CashChart cash={shown.forecast.cash} month={page.month} axisMonth={page.axisMonth} left={LEFT} />
    </div>
  );
}
