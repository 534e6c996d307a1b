/** The plan's effect on its region: the share of each yen that stays, and the break-even of an essential service before and after sharing. */

import { setSetting } from '../../shared/app/funding/fundingCommands.ts';
import { percentPpm, rowsOf, settingsReader } from '../../shared/doc/fundingView.ts';
import { circulation } from '../../shared/domain/funding/circulation.ts';
import { platformBreakEven } from '../../shared/domain/funding/indicators/breakEven.ts';
import { ratioPpm, timesPpm } from '../../shared/domain/funding/money.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { DecimalField, YenField } from './fields.tsx';
import { percentText, timesText } from './money.tsx';
import type { FundingPage } from './useFundingPage.ts';

const STAGES = ['before', 'shared', 'digital'] as const;
const COSTS = ['sales', 'variable', 'fixed'] as const;

export function RegionPanel({ page }: { readonly page: FundingPage }) {
  return (
    <div className="stack">
      <Circulation page={page} />
      <Platform page={page} />
    </div>
  );
}

function Circulation({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding, canEdit } = page;
  const s = settingsReader(session.store);
  const year = funding.years.find((y) => y.isWhole && y.to - y.from === 11) ?? funding.years[0];
  if (!year) return null;
  const { compiled } = funding.forecast;
  const inYear = (series: readonly number[]) => {
    let sum = 0;
    for (let m = year.from; m <= year.to; m++) sum += series[m] ?? 0;
    return sum;
  };
  const sales = rowsOf(session.store, 'salesLines');
  const costs = rowsOf(session.store, 'costLines');
  const staff = rowsOf(session.store, 'staffLines');
  const purchases = [
    ...sales.map((l) => {
      const found = compiled.sales.find((c) => c.line.id === l.id);
      return {
        title: l.title,
        yen: found ? timesPpm(inYear(found.series), found.line.costPpm) : 0,
        localPpm: percentPpm(l.localPercent, 0),
      };
    }),
    ...costs.map((l) => {
      const found = compiled.costs.find((c) => c.line.id === l.id);
      const yen = found
        ? found.line.kind === 'variable'
          ? timesPpm(year.salesYen, found.line.salesPpm)
          : inYear(found.series)
        : 0;
      return { title: l.title, yen, localPpm: percentPpm(l.localPercent, 0) };
    }),
  ].filter((p) => p.yen > 0);
  const pays = staff.map((l) => ({
    yen: inYear(compiled.staff.find((c) => c.line.id === l.id)?.pay ?? []),
    localPpm: percentPpm(l.localPercent, 1_000_000),
    heads: compiled.staff.find((c) => c.line.id === l.id)?.line.headsPpm ?? 0,
  }));
  const payYen = pays.reduce((sum, p) => sum + p.yen, 0);
  const payLocal = pays.reduce((sum, p) => sum + timesPpm(p.yen, p.localPpm), 0);
  const result = circulation({
    salesYen: year.salesYen,
    purchases,
    payYen: payLocal,
    payLocalPpm: 1_000_000,
    profitYen: year.netYen,
    profitLocalPpm: percentPpm(s.text('profitLocalPercent'), 1_000_000),
    residentLocalPpm: percentPpm(s.text('residentLocalPercent'), 500_000),
    localJobsPpm: pays.reduce((sum, p) => sum + timesPpm(p.heads, p.localPpm), 0),
  });
  const set = (field: string, value: string) => report(setSetting(session, field, value));
  return (
    <section className="stack">
      <h2 className="section-title">{t('region.title')}</h2>
      <p className="notice amber">{t('region.estimate')}</p>
      <div className="row-form-grid">
        <DecimalField
          label={t('region.resident')}
          unit="%"
          disabled={!canEdit}
          value={s.text('residentLocalPercent', '50')}
          onCommit={(v) => set('residentLocalPercent', v)}
        />
        <DecimalField
          label={t('region.profit')}
          unit="%"
          disabled={!canEdit}
          value={s.text('profitLocalPercent', '100')}
          onCommit={(v) => set('profitLocalPercent', v)}
        />
      </div>
      <table className="money-table narrow">
        <tbody>
          {([1, 2, 3] as const).map((n) => (
            <tr key={n}>
              <th scope="row">{t(`region.round.${n}`)}</th>
              <td>{say.exact(result.rounds[n - 1] ?? 0)}</td>
              <td>{percentText(ratioPpm(result.rounds[n - 1] ?? 0, year.salesYen))}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('region.multiplier')}</th>
            <td>{timesText(result.multiplierPpm, 2)}</td>
            <td />
          </tr>
        </tfoot>
      </table>
      <p>
        {t('region.says', {
          purchases: say.spoken(result.localPurchasesYen),
          pay: say.spoken(payLocal),
          allPay: say.spoken(payYen),
          jobs: timesText(result.jobsPpm),
        })}
      </p>
      <p className="field-hint">{t('region.formula')}</p>
    </section>
  );
}

function Platform({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const { session, canEdit } = page;
  const s = settingsReader(session.store);
  const key = (stage: (typeof STAGES)[number], cost: (typeof COSTS)[number]) => `platform.${stage}.${cost}`;
  const stages = STAGES.map((stage) => ({
    salesYen: s.number(key(stage, 'sales')),
    variableYen: s.number(key(stage, 'variable')),
    fixedYen: s.number(key(stage, 'fixed')),
  }));
  const results = platformBreakEven(stages);
  return (
    <section className="stack">
      <h2 className="section-title">{t('platform.title')}</h2>
      <p className="field-hint">{t('platform.about')}</p>
      <div className="three-columns">
        {STAGES.map((stage, i) => {
          const r = results[i];
          const empty = stages[i]?.salesYen === 0;
          return (
            <section key={stage} className="detail-box">
              <h3>{t(`platform.${stage}`)}</h3>
              {COSTS.map((cost) => (
                <YenField
                  key={cost}
                  label={t(`platformCost.${cost}`)}
                  disabled={!canEdit}
                  value={s.number(key(stage, cost))}
                  onCommit={(v) => report(setSetting(session, key(stage, cost), v || null))}
                />
              ))}
              <p role="status">
                {empty
                  ? t('platform.fill')
                  : r?.salesYen === undefined
                    ? t('platform.none')
                    : t('platform.says', {
                        yen: say.spoken(r.salesYen),
                        ratio: percentText(r.ratioPpm),
                        profit: say.spoken(r.profitYen),
                      })}
              </p>
            </section>
          );
        })}
      </div>
    </section>
  );
}
