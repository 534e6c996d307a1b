/** The funding plan on one page: shortfall, lowest cash, when marukei opens, and every source over time. */

import { raiseOf } from '../../shared/app/funding/capitalEdits.ts';
import { capTableOf } from '../../shared/doc/capitalView.ts';
import { dilutionPpm } from '../../shared/domain/funding/equity/dilution.ts';
import { Explained } from '../shell/Explained.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { usePhaseName } from './BalanceByPhase.tsx';
import { Figure } from './Figure.tsx';
import { percentText } from './money.tsx';
import { sourceDoubts } from './sourceDoubts.ts';
import { Timeline } from './Timeline.tsx';
import type { FundingPage } from './useFundingPage.ts';
import { useMarukei } from './useMarukei.ts';

/** The share of the business that a source takes; `undefined` without a valuation. */
function controlPpm({ funding, session }: FundingPage, id: string): number | undefined {
  const { startMonth } = funding.model.settings;
  const raise = raiseOf(session, startMonth, id);
  if (!raise) return 0;
  const table = capTableOf(session.store, startMonth);
  return raise.event && dilutionPpm(raise.event, table.ok ? table.value : undefined);
}

export function OverviewPanel({
  page,
  onGo,
}: {
  readonly page: FundingPage;
  readonly onGo: (panel: 'uses' | 'lines' | 'eligibility', source?: string) => void;
}) {
  const { t } = useWords();
  const say = useYen();
  const { day } = useWhen();
  const phaseName = usePhaseName(page);
  const { funding } = page;
  const marukei = useMarukei(page);
  const { totals, forecast, stack, candidates } = funding;
  if (funding.isEmpty)
    return (
      <div className="funding-empty stack">
        <h2>{t('funding.emptyTitle')}</h2>
        <p>{t('funding.emptyAbout')}</p>
        <div className="row wrap">
          <Button look="primary" onPress={() => onGo('lines')}>
            {t('funding.beginLines')}
          </Button>
          <Button onPress={() => onGo('uses')}>{t('funding.beginUses')}</Button>
          <Button onPress={() => onGo('eligibility')}>{t('funding.beginEligibility')}</Button>
        </div>
        {candidates.length > 0 ? <p className="muted">{t('funding.candidates', { n: candidates.length })}</p> : null}
      </div>
    );
  const short = forecast.firstShort;

  return (
    <div className="stack">
      <Explained term="lowestCash" />
      <Explained term="marukei" after="lowestCash" />
      <ul className="tiles">
        <li className={`tile ${totals.state === 'even' ? 'good' : totals.state === 'empty' ? '' : 'warn'}`}>
          <span className="tile-name">{t('tile.balance')}</span>
          <strong className="tile-value">
            {totals.state === 'empty' ? (
              '—'
            ) : totals.state === 'even' ? (
              t('tile.balanced')
            ) : totals.firstShort ? (
              t('tile.shortInPhase')
            ) : (
              <Figure page={page} figure="difference" />
            )}
          </strong>
          <span className="field-hint">
            {totals.state === 'empty'
              ? t('tile.nothingYet')
              : totals.firstShort
                ? t('tile.missingIn', {
                    phase: phaseName(totals.firstShort),
                    yen: say.spoken(-totals.firstShort.balanceYen),
                  })
                : totals.state === 'even'
                  ? t('tile.balancedSays', { yen: say.spoken(totals.usesYen) })
                  : t('tile.over', { yen: say.spoken(totals.differenceYen) })}
          </span>
        </li>
        <li className={`tile ${short === undefined ? 'good' : 'bad'}`}>
          <span className="tile-name">{t('tile.lowest')}</span>
          <strong className="tile-value">
            <Figure page={page} figure="lowestCash" />
          </strong>
          <span className="field-hint">
            {short === undefined
              ? t('tile.lowestSays', { month: page.month(forecast.lowest.month) })
              : t('tile.shortSays', { month: page.month(short) })}
          </span>
        </li>
        <li className={`tile ${marukei.verdict === 'open' ? 'good' : 'warn'}`}>
          <span className="tile-name">{t('tile.marukei')}</span>
          <strong className="tile-value">
            {marukei.verdict === 'open'
              ? t('tile.marukeiOpen')
              : marukei.earliestApplicationOn
                ? day(marukei.earliestApplicationOn)
                : t('tile.marukeiClosed')}
          </strong>
          {marukei.ifBegun ? (
            <span className="field-hint">{t('tile.marukeiIf', { day: day(marukei.ifBegun) })}</span>
          ) : null}
          <button type="button" className="link-button" onClick={() => onGo('eligibility')}>
            {t('tile.marukeiWhy')}
          </button>
        </li>
        <li className="tile">
          <span className="tile-name">{t('tile.profit')}</span>
          <strong className="tile-value">
            {funding.years[1] ? <Figure page={page} figure="ordinary" year={funding.years[1]} /> : '—'}
          </strong>
          <span className="field-hint">{t('tile.profitSays')}</span>
        </li>
      </ul>
      {totals.countsSubsidyEarly ? (
        <p className="notice amber" role="status">
          {t('funding.subsidyEarly', { yen: say.spoken(-totals.withoutSubsidyYen) })}
        </p>
      ) : null}
      {short !== undefined ? (
        <p className="notice bad" role="status">
          {t('funding.shortNotice', { month: page.month(short), yen: say.spoken(Math.abs(forecast.lowest.yen)) })}
        </p>
      ) : null}
      <section>
        <h2 className="section-title">{t('timeline.title')}</h2>
        <p className="field-hint">{t('timeline.hint')}</p>
        <Timeline page={page} milestones={marukei.milestones} onOpen={(source) => onGo('uses', source)} />
      </section>
      <section>
        <h2 className="section-title">{t('stack.title')}</h2>
        <div className="table-scroll">
          <table className="money-table">
            <thead>
              <tr>
                <th scope="col">{t('stack.source')}</th>
                <th scope="col" className="left">
                  {t('stack.month')}
                </th>
                <th scope="col">{t('stack.received')}</th>
                <th scope="col">{t('stack.cost')}</th>
                <th scope="col">{t('stack.monthly')}</th>
                <th scope="col">{t('stack.control')}</th>
                <th scope="col" className="left">
                  {t('stack.obligations')}
                </th>
              </tr>
            </thead>
            <tbody>
              {stack.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    <button type="button" className="link-button" onClick={() => onGo('uses', row.id)}>
                      {row.title || t('card.untitled')}
                    </button>
                    {sourceDoubts(page, row.id).length > 0 ? (
                      <span className="chip warn">{t('stack.doubtful')}</span>
                    ) : null}
                    <span className="field-hint block">{t(`choice.sourceKind.${row.kind}`)}</span>
                  </th>
                  <td className="left">
                    {page.month(row.month)}
                    {funding.payouts.get(row.id)?.isEarly ? (
                      <span className="chip warn">{t('payout.tooEarly')}</span>
                    ) : null}
                  </td>
                  <td>
                    {row.isBroken ? (
                      <span className="chip warn">{t('stack.broken')}</span>
                    ) : (
                      say.spoken(row.receivedYen)
                    )}
                  </td>
                  <td>{say.spoken(row.costYen)}</td>
                  <td>{row.monthlyYen > 0 ? say.spoken(row.monthlyYen) : '—'}</td>
                  <td>{percentText(controlPpm(page, row.id), 2)}</td>
                  <td className="left">
                    {row.obligations.map((o) => t(`obligation.${o}`)).join('・') || t('obligation.none')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {candidates.length > 0 ? (
          <p className="field-hint">
            {t('funding.candidates', { n: candidates.length })}{' '}
            {candidates.map((c) => (
              <button key={c.id} type="button" className="link-button" onClick={() => onGo('uses', c.id)}>
                {c.title || t('card.untitled')}
              </button>
            ))}
          </p>
        ) : null}
      </section>
    </div>
  );
}
