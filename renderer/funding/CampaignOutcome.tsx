/** The net amount of a crowdfunding campaign, and how many backers it takes. */

import type { Compiled } from '../../shared/domain/funding/forecast/compile.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { UnitContext, Yen } from './money.tsx';

type Outcome = Compiled['rewards'][number]['outcome'];

export function CampaignOutcome({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  return (
    <section>
      <h3 className="section-title">{t('campaign.title')}</h3>
      <CampaignAmounts outcome={outcome} />
      <BreakEven outcome={outcome} />
      <ul className="rule-notes">
        {outcome.warnings.map((w) => (
          <li
            key={w}
            className={w === 'raisedButRed' || w === 'tierLosesMoney' || w === 'noBreakEven' ? 'bad' : 'amber'}
          >
            {t(`campaignWarning.${w}`)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function CampaignAmounts({ outcome: o }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const rows: [Parameters<typeof t>[0], number][] = [
    ['campaign.raised', o.raisedYen],
    ['campaign.fee', -o.feeYen],
    ['campaign.rewards', -o.rewardCostYen],
    ['campaign.postage', -o.postageYen],
    ['campaign.reserve', -o.reserveYen],
    ['campaign.page', -o.pageCostYen],
    ['campaign.production', -o.productionCostYen],
  ];
  return (
    <UnitContext value="yen">
      <table className="money-table narrow">
        <tbody>
          {rows.map(([key, yen]) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td>
                <Yen yen={yen} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('campaign.net')}</th>
            <td>
              <Yen yen={o.netYen} />
            </td>
          </tr>
        </tfoot>
      </table>
    </UnitContext>
  );
}

function BreakEven({ outcome: o }: { readonly outcome: Outcome }) {
  const { t } = useWords();
  const say = useYen();
  if (o.breakEvenBackers === undefined) return <p>{t('campaign.noBreakEven')}</p>;
  const isCoveredEarlier = o.coverBackers !== undefined && o.coverBackers < o.breakEvenBackers;
  return (
    <p>
      {t(isCoveredEarlier ? 'campaign.breakEvenGoal' : 'campaign.breakEven', {
        n: o.breakEvenBackers,
        cover: o.coverBackers ?? o.breakEvenBackers,
        yen: say.spoken(o.breakEvenYen ?? 0),
      })}
    </p>
  );
}
