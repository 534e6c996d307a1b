/** Moves a source along the months, by dragging or with the arrow keys; a click, Enter or Space opens it instead. */
import { type DOMAttributes, type KeyboardEvent, type PointerEvent, useState } from 'react';
import { setSourceTerms } from '../../shared/app/funding/capitalEdits.ts';
import { type Funding, fundingWithSourceAt } from '../../shared/app/funding/fundingState.ts';
import { monthName } from '../../shared/domain/funding/forecast/drivers.ts';
import type { StackRow } from '../../shared/domain/funding/stack.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';

export type MoveHandlers = DOMAttributes<SVGGElement>;
type Moving = { readonly id: string; readonly from: number; readonly month: number };
export type SourceMove = {
  /** The funding plan with the source at its dragged position; nothing is written before it is released. */
  readonly shown: Funding;
  readonly monthOf: (source: StackRow) => number;
  readonly handlersOf: (source: StackRow) => MoveHandlers;
};

export function useSourceMove(
  page: FundingPage,
  monthAt: (clientX: number) => number,
  onOpen: ((source: string) => void) | undefined,
): SourceMove {
  const { t } = useWords();
  const { funding, session, canEdit, author } = page;
  const { months, startMonth } = funding.model.settings;
  const [moving, setMoving] = useState<Moving>();
  const place = (id: string, month: number) => {
    report(setSourceTerms(session, startMonth, id, { month: monthName(startMonth, month) }, author));
    const title = funding.stack.find((r) => r.id === id)?.title ?? '';
    announce(t('timeline.moved', { title: title || t('card.untitled'), month: page.month(month) }));
  };
  const onKeyDown = (id: string, month: number, event: KeyboardEvent) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (by !== 0 && canEdit) {
      event.preventDefault();
      place(id, Math.min(months - 1, Math.max(0, month + by * (event.shiftKey ? 12 : 1))));
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen?.(id);
    }
  };
  const onPointerDown = (id: string, month: number, event: PointerEvent) => {
    if (!canEdit || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    setMoving({ id, from: month, month });
  };
  const onPointerUp = () => {
    if (moving && moving.month !== moving.from) place(moving.id, moving.month);
    else if (moving) onOpen?.(moving.id);
    setMoving(undefined);
  };
  return {
    shown: moving ? fundingWithSourceAt(session.store, author.today, moving.id, moving.month) : funding,
    monthOf: ({ id, month }) => (moving?.id === id ? moving.month : month),
    handlersOf: ({ id, month }) => ({
      onKeyDown: (event) => onKeyDown(id, month, event),
      onPointerDown: (event) => onPointerDown(id, month, event),
      onPointerMove: (event) => moving && setMoving({ ...moving, month: monthAt(event.clientX) }),
      onPointerUp,
      onPointerCancel: () => setMoving(undefined),
    }),
  };
}
