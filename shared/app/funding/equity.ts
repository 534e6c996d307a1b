/** The equity of a plan as its page shows it: events entered by hand, raises that only a funding card has, and the resulting cap table. */
import { type CapitalRaise, capEventsOf, capIssueAt, capitalRaisesOf, capTableOf } from '../../doc/capitalView.ts';
import { rowsOf } from '../../doc/fundingView.ts';
import type { Entity, PlanReader } from '../../doc/planStore.ts';
import type { CapEvent, CapTable } from '../../domain/funding/equity/capTable.ts';
import type { IssueCode } from '../../domain/funding/issue.ts';
import { ratioPpm } from '../../domain/funding/money.ts';
import { isIsoDay } from '../../text/dates.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { type Author, addRow } from './fundingCommands.ts';

export type CapEventRow = Entity<'capEvents'>;
export type CapTableIssue = { readonly row: string; readonly field: string; readonly code: IssueCode };

export type Equity = {
  readonly rows: readonly CapEventRow[];
  /** Raises that have a funding card and no row. */
  readonly cardRaises: readonly CapitalRaise[];
  /** The input of the table: rows, then cards. */
  readonly events: readonly CapEvent[];
  /** `undefined` while a row is invalid. */
  readonly table: CapTable | undefined;
  /** Problems of the rows; empty if there is a table. */
  readonly issues: readonly CapTableIssue[];
  /** ISO day of the first founding event that has one. */
  readonly foundedOn: string | undefined;
};

/** `startMonth` (YYYY-MM) is used for a card without a month. */
export function equityOf(store: PlanReader, startMonth: string): Equity {
  const rows = rowsOf(store, 'capEvents');
  const made = capTableOf(store, startMonth);
  return {
    rows,
    cardRaises: capitalRaisesOf(store, startMonth).filter((r) => r.row === undefined),
    events: capEventsOf(store, startMonth),
    table: made.ok ? made.value : undefined,
    issues: made.ok ? [] : made.error.map(({ field, code }) => ({ ...capIssueAt(store, field), code })),
    foundedOn: rows.find((r) => r.type === 'founding' && isIsoDay(r.on))?.on,
  };
}

/** Whether the table includes the raise of a card: it is left out before there are founders' shares, or if it does not fit. */
export function isInTable(table: CapTable | undefined, { event }: CapitalRaise): boolean {
  if (!table || !event) return false;
  const holder = event.type === 'round' ? event.investors[0]?.holder : 'holder' in event ? event.holder : undefined;
  return table.rows.some((r) => r.holder === holder && r.paidYen > 0);
}

/** Share of the capital paid in that did not come from the founders, in ppm; 0 if nothing was paid in. */
export function outsidePpm(table: CapTable, rows: readonly Pick<CapEventRow, 'type' | 'holder'>[]): number {
  const founders = new Set(rows.filter((r) => r.type === 'founding').map((r) => r.holder));
  const paid = (list: CapTable['rows']) => list.reduce((sum, r) => sum + r.paidYen, 0);
  return ratioPpm(paid(table.rows.filter((r) => !founders.has(r.holder))), paid(table.rows)) ?? 0;
}

/** A new event of today: the founding by the author if there is no event yet, or else a round. Returns its id. */
export function addCapEvent(session: PlanWriter, author: Author): Outcome<string> {
  const isFirst = rowsOf(session.store, 'capEvents').length === 0;
  const patch = isFirst ? { type: 'founding', holder: author.name } : { type: 'round', holder: '' };
  return addRow(session, 'capEvents', { ...patch, on: author.today, version: '2' }, author);
}

/** One more investor in a round. Returns the id of the investor's row. */
export const addInvestor = (session: PlanWriter, round: string, author: Author): Outcome<string> =>
  addRow(session, 'capEvents', { type: 'investor', of: round, holder: '' }, author);
