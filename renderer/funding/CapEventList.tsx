/** The events of the cap table: those entered there, then raises of funding cards without a row of their own. */

import type { ReactNode } from 'react';
import { addCapEvent, type CapEventRow, type Equity, isInTable } from '../../shared/app/funding/equity.ts';
import type { CapitalRaise } from '../../shared/doc/capitalView.ts';
import { monthIndex } from '../../shared/domain/funding/forecast/drivers.ts';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button } from '../ui/controls.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';
import type { FundingPage } from './useFundingPage.ts';

type Props = {
  readonly page: FundingPage;
  readonly equity: Equity;
  readonly chosen: string | undefined;
  readonly onChoose: (id: string | undefined) => void;
};

export function CapEventList({ page, equity, chosen, onChoose }: Props) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const { rows, cardRaises } = equity;
  const choice = (id: string) => ({ isChosen: chosen === id, onChoose: () => onChoose(id) });
  return (
    <section>
      <h2 className="section-title">{t('cap.events')}</h2>
      <ul className="line-list">
        {rows.map((r) => (
          <RowItem key={r.id} row={r} rows={rows} isWrong={r.id === equity.issues[0]?.row} {...choice(r.id)} />
        ))}
        {cardRaises.map((r) => (
          <CardItem key={r.id} page={page} raise={r} isInTable={isInTable(equity.table, r)} {...choice(r.id)} />
        ))}
      </ul>
      {cardRaises.length > 0 && equity.foundedOn === undefined ? <p className="field-hint">{t('cap.waits')}</p> : null}
      <Button small isDisabled={!canEdit} onPress={() => onChoose(report(addCapEvent(session, author)))}>
        {t('cap.add')}
      </Button>
    </section>
  );
}

/** The name of the round that an investor participates in. */
export const roundName = (t: Translate, rows: readonly CapEventRow[], { of }: Pick<CapEventRow, 'of'>): string =>
  rows.find((r) => r.id === of)?.name || t('cap.noRound');

type Choice = { readonly isChosen: boolean; readonly onChoose: () => void };

type RowItemProps = Choice & {
  readonly row: CapEventRow;
  readonly rows: readonly CapEventRow[];
  /** The table cannot be computed because of this row. */
  readonly isWrong: boolean;
};

function RowItem({ row, rows, isWrong, ...choice }: RowItemProps) {
  const { t } = useWords();
  const { day } = useWhen();
  const when = row.type === 'investor' ? roundName(t, rows, row) : row.on ? day(row.on) : t('cap.noDay');
  return (
    <EventItem {...choice} isWarning={isWrong} aside={isWrong ? t('cap.wrong') : when}>
      {t(`choice.capType.${row.type}`)} {row.name || row.holder}
    </EventItem>
  );
}

type CardItemProps = Choice & {
  readonly page: FundingPage;
  readonly raise: CapitalRaise;
  readonly isInTable: boolean;
};

function CardItem({ page, raise, isInTable, ...choice }: CardItemProps) {
  const { t } = useWords();
  const month = page.month(monthIndex(page.funding.model.settings.startMonth, raise.month));
  return (
    <EventItem {...choice} isWarning={!isInTable} aside={isInTable ? month : t('cap.notInTable')}>
      {t(`choice.capType.${raise.kind}`)} {raise.title || t('card.untitled')}
      <span className="field-hint block">{t('cap.fromSources')}</span>
    </EventItem>
  );
}

type EventItemProps = Choice & {
  readonly isWarning: boolean;
  /** Its date, or its error. */
  readonly aside: string;
  readonly children: ReactNode;
};

function EventItem({ isChosen, onChoose, isWarning, aside, children }: EventItemProps) {
  return (
    <li>
      <button type="button" className="line-button" aria-pressed={isChosen} onClick={onChoose}>
        <span className="line-title">{children}</span>
        <span className={isWarning ? 'chip warn' : 'line-amount'}>{aside}</span>
      </button>
    </li>
  );
}
