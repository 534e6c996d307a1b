/** The holdings after all events: shares and options, percentages, paid-in amounts, and how each holder acquired theirs. */

import type { CapTable } from '../../shared/domain/funding/equity/capTable.ts';
import { ratioPpm } from '../../shared/domain/funding/money.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { percentText } from './money.tsx';

const number = (n: number) => n.toLocaleString('ja-JP');

export function CapTableView({ table }: { readonly table: CapTable }) {
  const { t } = useWords();
  return (
    <div className="table-scroll">
      <table className="money-table wide">
        <thead>
          <tr>
            <th scope="col">{t('cap.holder')}</th>
            <th scope="col">{t('cap.shares')}</th>
            <th scope="col">{t('cap.options')}</th>
            <th scope="col">{t('cap.outstanding')}</th>
            <th scope="col">{t('cap.diluted')}</th>
            <th scope="col">{t('cap.paid')}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map((r) => (
            <HolderRow key={r.holder} table={table} row={r} />
          ))}
          {table.poolLeft > 0 ? (
            <tr>
              <th scope="row">{t('cap.pool')}</th>
              <td>—</td>
              <td>{number(table.poolLeft)}</td>
              <td>—</td>
              <td>{percentText(ratioPpm(table.poolLeft, table.fullyDiluted), 2)}</td>
              <td>—</td>
            </tr>
          ) : null}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('cap.total')}</th>
            <td>{number(table.outstanding)}</td>
            <td />
            <td />
            <td>{t('cap.dilutedShares', { n: number(table.fullyDiluted) })}</td>
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function HolderRow({ table, row: r }: { readonly table: CapTable; readonly row: CapTable['rows'][number] }) {
  const { t } = useWords();
  const say = useYen();
  return (
    <tr>
      <th scope="row">
        <details>
          <summary>{r.holder}</summary>
          <Moves moves={table.moves.filter((m) => m.holder === r.holder)} />
        </details>
      </th>
      <td>{number(r.shares)}</td>
      <td>{number(r.options)}</td>
      <td>{percentText(r.outstandingPpm, 2)}</td>
      <td>{isWaiting(table, r) ? t('cap.beforeConversion') : percentText(r.dilutedPpm, 2)}</td>
      <td>{say.exact(r.paidYen)}</td>
    </tr>
  );
}

function Moves({ moves }: { readonly moves: CapTable['moves'] }) {
  const { t } = useWords();
  const { day } = useWhen();
  return (
    <ul className="cap-moves">
      {moves.map((m) => (
        <li key={`${m.on}${m.by}${m.series}${m.shares}`}>
          {t('cap.move', {
            day: day(m.on),
            how: t(`cap.moved.${m.by}`),
            series: m.series === 'common' || m.series === 'options' ? '' : m.series,
            shares: number(m.shares),
          })}
        </li>
      ))}
    </ul>
  );
}

/** An investor whose J-KISS has not converted: they hold no share yet, which is not the same as a share of 0. */
const isWaiting = (table: CapTable, row: CapTable['rows'][number]): boolean =>
  row.shares + row.options === 0 && table.open.some((o) => o.holder === row.holder);
