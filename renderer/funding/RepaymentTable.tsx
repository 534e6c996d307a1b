/** A loan's schedule: the first year, with the rest on request; totals, and a note that the lender's own schedule is authoritative. */

import type { CompiledLoan } from '../../shared/domain/funding/forecast/compile.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { percentText, UnitContext, Yen } from './money.tsx';

export function RepaymentTable({
  loan,
  month,
  brief = false,
}: {
  readonly loan: CompiledLoan;
  readonly month: (index: number) => string;
  readonly brief?: boolean;
}) {
  const { t } = useWords();
  const say = useYen();
  const { schedule, source, cost } = loan;
  const first = source.kind === 'existingLoan' ? 0 : source.month + 1;
  // A schedule is shown in yen, whatever the unit of the plan: truncated parts would not add up to the payment.
  const table = (rows: typeof schedule.rows) => (
    <UnitContext value="yen">
      <table className="money-table">
        <thead>
          <tr>
            <th scope="col">{t('repay.no')}</th>
            <th scope="col" className="left">
              {t('chart.month')}
            </th>
            <th scope="col">{t('repay.payment')}</th>
            <th scope="col">{t('repay.principal')}</th>
            <th scope="col">{t('repay.interest')}</th>
            <th scope="col">{t('repay.balance')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.no}>
              <th scope="row">{r.no}</th>
              <td className="left">{month(first + r.no - 1)}</td>
              <td>
                <Yen yen={r.paymentYen} />
              </td>
              <td>
                <Yen yen={r.principalYen} />
              </td>
              <td>
                <Yen yen={r.interestYen} />
              </td>
              <td>
                <Yen yen={r.balanceYen} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </UnitContext>
  );
  return (
    <section className="stack">
      <h3 className="section-title">{t('repay.title')}</h3>
      <p>
        {t('repay.says', {
          paid: say.exact(schedule.totalPaidYen),
          interest: say.exact(schedule.totalInterestYen),
          net: say.exact(cost.netCostYen),
          percent: percentText(cost.costPpm),
        })}
      </p>
      <div className="table-scroll">{table(schedule.rows.slice(0, brief ? 6 : 12))}</div>
      {brief || schedule.rows.length <= 12 ? null : (
        <details>
          <summary>{t('repay.rest', { n: schedule.rows.length - 12 })}</summary>
          <div className="table-scroll">{table(schedule.rows.slice(12))}</div>
        </details>
      )}
      <p className="field-hint">{t('repay.lender')}</p>
    </section>
  );
}
