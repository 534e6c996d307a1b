/** The funding plan within the text: live tables and charts, and figures in a sentence with explanations. */

import { PROFIT_LINES as ALL_PROFIT_LINES } from '../../shared/app/funding/statementLines.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { capTableOf } from '../../shared/doc/capitalView.ts';
import { chipKind, embedKind } from '../../shared/doc/fundingEmbeds.ts';
import { tieToUnit } from '../../shared/domain/funding/shownUnits.ts';
import { totalOfUse } from '../../shared/domain/funding/stack.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { useEntity, usePlanVersion } from '../session/useStore.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { CapTableView } from './CapTableView.tsx';
import { CashChart } from './charts.tsx';
import { Figure } from './Figure.tsx';
import { UnitContext, Yen } from './money.tsx';
import { RepaymentTable } from './RepaymentTable.tsx';
import { shownStatement } from './shownColumns.ts';
import { Timeline } from './Timeline.tsx';
import { type FundingPage, useFundingPage } from './useFundingPage.ts';
import { useMarukei } from './useMarukei.ts';

export function FundingEmbed({ session, target }: { readonly session: PlanSession; readonly target: string }) {
  const page = useFundingPage(session);
  return (
    <UnitContext value={page.unit}>
      <div className="funding-in-text">
        <Content page={page} target={target} />
      </div>
    </UnitContext>
  );
}

function Content({ page, target }: { readonly page: FundingPage; readonly target: string }) {
  const { t } = useWords();
  const { funding, session } = page;
  // The cap table is not part of the forecast.
  usePlanVersion(session, 'capEvents', 'fundingTerms', 'fundingSettings');
  const loan = funding.forecast.compiled.loans.find((l) => l.source.id === target);
  if (loan)
    return (
      <>
        <h3 className="section-title">{loan.source.title}</h3>
        <RepaymentTable loan={loan} month={page.month} brief />
      </>
    );
  const kind = embedKind(target);
  if (kind === undefined) return <p className="muted">{t('embed.noSource')}</p>;
  if (kind === 'capTable') {
    const made = capTableOf(session.store, page.funding.model.settings.startMonth);
    return made.ok && made.value.outstanding > 0 ? (
      <CapTableView table={made.value} />
    ) : (
      <p className="muted">{t('embed.empty')}</p>
    );
  }
  if (funding.isEmpty) return <p className="muted">{t('embed.empty')}</p>;
  if (kind === 'cash') return <CashChart cash={funding.forecast.cash} month={page.month} axisMonth={page.axisMonth} />;
  if (kind === 'timeline') return <TimelineEmbed page={page} />;
  if (kind === 'sources') return <UsesAndSources page={page} />;
  return <Profit page={page} />;
}

function TimelineEmbed({ page }: { readonly page: FundingPage }) {
  const marukei = useMarukei(page);
  return <Timeline page={page} milestones={marukei.milestones} />;
}

function UsesAndSources({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { funding } = page;
  const table = (
    title: string,
    rows: readonly { readonly id: string; readonly title: string; readonly yen: number }[],
    figure: 'usesTotal' | 'sourcesTotal',
  ) => {
    const shown = tieToUnit(
      rows.map((r) => r.yen),
      YEN_UNITS[page.unit],
    );
    return (
      <table className="money-table">
        <caption>{t('funding.labelUnit', { label: title, unit: t(`unit.${page.unit}`) })}</caption>
        <tbody>
          {rows.map((r, i) => (
            <tr key={r.id}>
              <th scope="row">{r.title || t('funding.untitledRow')}</th>
              <td>
                <Yen yen={r.yen} shown={shown[i] ?? r.yen} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('cap.total')}</th>
            <td>
              <Figure page={page} figure={figure} />
            </td>
          </tr>
        </tfoot>
      </table>
    );
  };
  const isIn = (r: { readonly id: string }) => !funding.totals.outside.includes(r.id);
  const opening = funding.model.settings.openingCashYen;
  return (
    <div className="two-columns">
      {table(
        t('uses.title'),
        funding.model.uses.filter(isIn).map((u) => ({ id: u.id, title: u.title, yen: totalOfUse(u) })),
        'usesTotal',
      )}
      {table(
        t('sources.fundingTitle'),
        [
          ...(opening === 0 ? [] : [{ id: 'opening', title: t('field.openingCashYen'), yen: opening }]),
          ...funding.stack
            .filter((r) => r.kind !== 'existingLoan' && isIn(r))
            .map((r) => ({ id: r.id, title: r.title, yen: r.receivedYen })),
        ],
        'sourcesTotal',
      )}
    </div>
  );
}

const PROFIT_LINES = ['sales', 'gross', 'operating', 'ordinary', 'net'] as const;
function Profit({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { years } = page.funding;
  const columns = years.map((y) => shownStatement(ALL_PROFIT_LINES, y, YEN_UNITS[page.unit]));
  return (
    <div className="table-scroll">
      <table className="money-table">
        <thead>
          <tr>
            <th scope="col">{t(`unit.${page.unit}`)}</th>
            {years.map((y) => (
              <th key={y.index} scope="col">
                {t('year.nth', { n: y.index })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {PROFIT_LINES.map((key) => (
            <tr key={key}>
              <th scope="row">{t(`line.${key}`)}</th>
              {years.map((y, i) => (
                <td key={y.index}>
                  <Figure page={page} figure={key} year={y} shown={columns[i]?.get(key)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A figure in a sentence. */
export function FundingChip({ session, target }: { readonly session: PlanSession; readonly target: string }) {
  const page = useFundingPage(session);
  const { t } = useWords();
  const kind = chipKind(target);
  if (kind === undefined) return <RowChip page={page} target={target} />;
  if (kind === 'opening')
    return <span className="figure">{page.month(page.funding.model.settings.openingMonth ?? 0)}</span>;
  if (kind === 'marukei') return <MarukeiChip page={page} />;
  return (
    <UnitContext value="yen">
      <Figure page={page} figure={kind} />
      <span>{t('unit.yen')}</span>
    </UnitContext>
  );
}

/** The price of a sales line, or the amount of a funding card, by the row's id. */
function RowChip({ page, target }: { readonly page: FundingPage; readonly target: string }) {
  const { t } = useWords();
  const say = useYen();
  const line = useEntity(page.session, 'salesLines', target);
  const yen = line?.priceYen ?? page.funding.stack.find((r) => r.id === target)?.receivedYen;
  if (yen === undefined) return <span className="missing">{t('embed.noSource')}</span>;
  return <span className="figure">{say.exact(yen)}</span>;
}

function MarukeiChip({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { day } = useWhen();
  const { earliestApplicationOn } = useMarukei(page);
  return <span className="figure">{earliestApplicationOn ? day(earliestApplicationOn) : t('tile.marukeiClosed')}</span>;
}
