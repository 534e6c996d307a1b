/** Loans side by side: total cost, monthly cost, and cost per yen borrowed. */

import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { percentText } from './money.tsx';
import { sourceDoubts } from './sourceDoubts.ts';
import type { FundingPage } from './useFundingPage.ts';

export function LoanComparison({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const { loans } = page.funding.forecast.compiled;
  if (loans.length < 2) return null;
  return (
    <section>
      <h2 className="section-title">{t('compare.title')}</h2>
      <div className="table-scroll">
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('stack.source')}</th>
              <th scope="col">{t('compare.principal')}</th>
              <th scope="col">{t('compare.instalments')}</th>
              <th scope="col">{t('compare.highest')}</th>
              <th scope="col">{t('repay.interest')}</th>
              <th scope="col">{t('compare.fee')}</th>
              <th scope="col">{t('compare.net')}</th>
            </tr>
          </thead>
          <tbody>
            {loans.map((loan) => {
              const { cost } = loan;
              const doubtful = sourceDoubts(page, loan.source.id).length > 0;
              return (
                <tr key={loan.source.id}>
                  <th scope="row">
                    {loan.source.title || t('card.untitled')}
                    {doubtful ? <span className="chip warn">{t('stack.doubtful')}</span> : null}
                  </th>
                  <td>{say.exact(loan.principalYen)}</td>
                  <td>{loan.schedule.rows.length}</td>
                  <td>{say.exact(cost.highestPaymentYen)}</td>
                  <td>{say.exact(cost.totalInterestYen)}</td>
                  <td>{say.exact(cost.guaranteeFeeYen - cost.subsidyYen)}</td>
                  <td>
                    {say.exact(cost.netCostYen)}
                    <span className="field-hint block">{percentText(cost.costPpm)}</span>
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
