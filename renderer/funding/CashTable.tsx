/**
 * The bank's cash table, sixty months wide. One cell at a time can be selected, by mouse or with the arrow keys, and
 * its breakdown is shown below: nine hundred buttons in the tab order would be unusable.
 */
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { explainCash } from '../../shared/domain/funding/explainCash.ts';
import type { CashLine } from '../../shared/domain/funding/forecast/ledger.ts';
import { CASH_SECTIONS, type CashMonth, cashTable } from '../../shared/domain/funding/forecast/statements.ts';
import type { MessageKey } from '../../shared/i18n/messages.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { InputRow, RuleNotes } from './Figure.tsx';
import { figureDoubts } from './figureDoubts.ts';
import { Yen } from './money.tsx';
import { shownCash } from './shownColumns.ts';
import type { FundingPage } from './useFundingPage.ts';

type Row = {
  readonly id: string;
  readonly label: MessageKey;
  readonly read: (m: CashMonth) => number;
  readonly line?: CashLine;
  /** The addends of a sum. */
  readonly parts?: readonly Row[];
};
type Place = { readonly row: number; readonly month: number };

function rowsOf(months: readonly CashMonth[]): Row[] {
  const lines = (names: readonly CashLine[]): Row[] =>
    names
      .filter((name) => months.some((m) => m.lines[name] !== 0))
      .map((line) => ({ id: line, label: `cash.${line}`, read: (m) => m.lines[line], line }));
  const opening: Row = { id: 'opening', label: 'cash.opening', read: (m) => m.openingYen, parts: [] };
  const daily = [...lines(CASH_SECTIONS.ordinaryIn), ...lines(CASH_SECTIONS.ordinaryOut)];
  const investing = lines(CASH_SECTIONS.investing);
  const financing = lines(CASH_SECTIONS.financing);
  const sums: Row[] = [
    { id: 'ordinary', label: 'cash.ordinary', read: (m) => m.ordinaryYen, parts: daily },
    { id: 'investing', label: 'cash.investing', read: (m) => m.investingYen, parts: investing },
    { id: 'financing', label: 'cash.financing', read: (m) => m.financingYen, parts: financing },
  ];
  const [d, i, f] = sums;
  if (!d || !i || !f) return [];
  return [
    opening,
    ...daily,
    d,
    ...investing,
    i,
    ...financing,
    f,
    { id: 'closing', label: 'cash.closing', read: (m) => m.closingYen, parts: [opening, ...sums] },
  ];
}

const STEPS: Record<string, readonly [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [0, -12],
  PageDown: [0, 12],
};

export function CashTable({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const months = cashTable(page.funding.forecast);
  const rows = rowsOf(months);
  const shown = useMemo(() => months.map((m) => shownCash(m, YEN_UNITS[page.unit])), [months, page.unit]);
  const [at, setAt] = useState<Place>();
  const table = useRef<HTMLTableElement>(null);
  const focus = (place: Place) => {
    setAt(place);
    const cell = table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}.${place.month}"]`);
    cell?.focus();
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const keys = (event: KeyboardEvent, place: Place) => {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    focus({
      row: Math.min(rows.length - 1, Math.max(0, place.row + step[0])),
      month: Math.min(months.length - 1, Math.max(0, place.month + step[1])),
    });
  };
  const doubtful = figureDoubts(page, 'cashEnd').length > 0;
  const home = at ?? { row: 0, month: 0 };
  const row = at ? rows[at.row] : undefined;
  const month = at ? months[at.month] : undefined;
  return (
    <section className="stack">
      <h2 className="section-title">{t('statement.cash')}</h2>
      <p className="field-hint">{t('cashTable.hint')}</p>
      <div className="table-scroll">
        <table className="money-table wide cash" ref={table} aria-label={t('statement.cash')}>
          <thead>
            <tr>
              <th scope="col">{t(`unit.${page.unit}`)}</th>
              {months.map((m) => (
                <th key={m.month} scope="col">
                  {page.month(m.month)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((r, i) => (
              <tr key={r.id} className={r.parts ? 'sum' : undefined}>
                <th scope="row">{t(r.label)}</th>
                {months.map((m) => (
                  <td key={m.month}>
                    <button
                      type="button"
                      className={`cell-button ${doubtful && r.id === 'closing' ? 'amber' : ''}`}
                      data-cell={`${i}.${m.month}`}
                      tabIndex={home.row === i && home.month === m.month ? 0 : -1}
                      aria-pressed={at?.row === i && at.month === m.month}
                      onClick={() => setAt({ row: i, month: m.month })}
                      onKeyDown={(e) => keys(e, { row: i, month: m.month })}
                    >
                      <Yen yen={r.read(m)} shown={r.read(shown[m.month] ?? m)} />
                    </button>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {row && month ? <Cell page={page} row={row} month={month} /> : null}
    </section>
  );
}

function Cell({ page, row, month }: { readonly page: FundingPage; readonly row: Row; readonly month: CashMonth }) {
  const { t } = useWords();
  const say = useYen();
  const inputs = row.line ? explainCash(page.funding.forecast, row.line, month.month) : [];
  return (
    <section className="detail-box stack" aria-live="polite">
      <h3 className="section-title">
        {t('cashTable.cell', { line: t(row.label), month: page.month(month.month), yen: say.exact(row.read(month)) })}
      </h3>
      {row.id === 'opening' ? <p>{t('cashTable.opening')}</p> : null}
      <table className="explain-table">
        <tbody>
          {inputs.map((input) => (
            <InputRow key={`${input.label}${input.row?.id ?? ''}`} session={page.session} input={input} />
          ))}
          {(row.parts ?? []).map((p) => (
            <tr key={p.id}>
              <th scope="row">{t(p.label)}</th>
              <td>{say.exact(p.read(month))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <RuleNotes doubts={row.id === 'closing' ? figureDoubts(page, 'cashEnd') : []} />
    </section>
  );
}
