/** Profit and loss, cash flow in the bank's layout, balance sheet, and a lender's ratios. */
import type { ReactNode } from 'react';
import { setSetting } from '../../shared/app/funding/fundingCommands.ts';
import {
  ASSET_LINES,
  BALANCE_LINES,
  LIABILITY_LINES,
  PROFIT_LINES,
  type StatementLine,
} from '../../shared/app/funding/statementLines.ts';
import { settingsReader } from '../../shared/doc/fundingView.ts';
import { investmentView, runwayAt, type YearStatement } from '../../shared/domain/funding/forecast/statements.ts';
import { VALUE_ADDED_DEFINITIONS } from '../../shared/domain/funding/indicators/debt.ts';
import { growthPpm, reaches } from '../../shared/domain/funding/indicators/growth.ts';
import { RuleBook } from '../../shared/domain/funding/rules.ts';
import { YEN_UNITS } from '../../shared/text/yen.ts';
import { Explained } from '../shell/Explained.tsx';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { useWords } from '../ui/i18n.tsx';
import { CashTable } from './CashTable.tsx';
import { Figure, RuleNotes } from './Figure.tsx';
import { DecimalField } from './fields.tsx';
import { percentText, timesText, Yen } from './money.tsx';
import { type ShownLines, shownBalance, shownStatement } from './shownColumns.ts';
import { taxNotes } from './taxWords.ts';
import type { FundingPage } from './useFundingPage.ts';

export function StatementsPanel({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { years } = page.funding;
  const head = (
    <thead>
      <tr>
        <th scope="col">{t(`unit.${page.unit}`)}</th>
        {years.map((y) => (
          <th key={y.index} scope="col">
            {t('year.nth', { n: y.index })}
            <span className="field-hint block">
              {y.to - y.from < 11
                ? t(y.isWhole ? 'year.short' : 'year.cut', { n: y.to - y.from + 1 })
                : page.month(y.to)}
            </span>
          </th>
        ))}
      </tr>
    </thead>
  );
  const line = (label: string, cell: (y: YearStatement) => ReactNode, strong = false) => (
    <tr key={label} className={strong ? 'sum' : undefined}>
      <th scope="row">{label}</th>
      {years.map((y) => (
        <td key={y.index}>{cell(y)}</td>
      ))}
    </tr>
  );
  const unitYen = YEN_UNITS[page.unit];
  const profit = new Map(years.map((y) => [y, shownStatement(PROFIT_LINES, y, unitYen)] as const));
  const balance = new Map(years.map((y) => [y, shownBalance(ASSET_LINES, LIABILITY_LINES, y, unitYen)] as const));
  const cell = (l: StatementLine, columns: ReadonlyMap<YearStatement, ShownLines>) => (y: YearStatement) => {
    const shown = columns.get(y)?.get(l.name);
    return l.figure ? (
      <Figure page={page} figure={l.figure} year={y} shown={shown} />
    ) : (
      <Yen yen={l.read(y)} {...(shown === undefined ? {} : { shown })} />
    );
  };
  const figure = (key: Parameters<typeof Figure>[0]['figure']) => (y: YearStatement) => (
    <Figure page={page} figure={key} year={y} />
  );
  return (
    <div className="stack">
      <section>
        <h2 className="section-title">{t('statement.profit')}</h2>
        <div className="table-scroll">
          <table className="money-table wide">
            {head}
            <tbody>{PROFIT_LINES.map((l) => line(t(`line.${l.name}`), cell(l, profit), l.isSum === true))}</tbody>
          </table>
        </div>
        <p className="field-hint">{t('statement.assumptions')}</p>
        <ul className="rule-notes">
          {taxNotes(t, page.funding.forecast.taxes).map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <CashTable page={page} />
      <section>
        <h2 className="section-title">{t('statement.balance')}</h2>
        <div className="table-scroll">
          <table className="money-table wide">
            {head}
            <tbody>{BALANCE_LINES.map((l) => line(t(`line.${l.name}`), cell(l, balance), l.isSum === true))}</tbody>
          </table>
        </div>
      </section>
      <section>
        <h2 className="section-title">{t('statement.indicators')}</h2>
        <Explained term="breakEven" />
        <div className="table-scroll">
          <table className="money-table wide">
            {head}
            <tbody>
              {line(t('figureName.breakEven'), figure('breakEven'))}
              {line(t('indicator.safety'), (y) => percentText(y.breakEven.safetyPpm))}
              {line(t('figureName.dscr'), figure('dscr'))}
              {line(t('figureName.repayment'), figure('repayment'))}
              {VALUE_ADDED_DEFINITIONS.map((d) => (
                <tr key={d}>
                  <th scope="row">{t(`valueAdded.${d}`)}</th>
                  {years.map((y) => (
                    <td key={y.index}>
                      <Yen yen={y.valueAddedYen[d]} />
                    </td>
                  ))}
                </tr>
              ))}
              {line(t('indicator.labourShare'), (y) => percentText(y.labourSharePpm))}
              {line(t('benchmark.salesGrowth'), (y) => percentText(y.benchmark.salesGrowthPpm))}
              {line(t('benchmark.operatingMargin'), (y) => percentText(y.benchmark.operatingMarginPpm))}
              {line(t('benchmark.productivity'), (y) =>
                y.benchmark.productivityYen === undefined ? '—' : <Yen yen={y.benchmark.productivityYen} />,
              )}
              {line(t('benchmark.ebitdaDebt'), (y) => timesText(y.benchmark.ebitdaDebtPpm))}
              {line(t('benchmark.workingCapital'), (y) => timesText(y.benchmark.workingCapitalMonthsPpm))}
              {line(t('benchmark.equityRatio'), (y) => percentText(y.benchmark.equityRatioPpm))}
            </tbody>
          </table>
        </div>
        <p className="field-hint">{t('indicator.note')}</p>
        {page.funding.model.settings.legalForm === 'sole' ? (
          <p className={years.every((y) => y.livingYen === 0) ? 'amber' : 'field-hint'}>
            {t(years.every((y) => y.livingYen === 0) ? 'indicator.noLiving' : 'indicator.soleNote')}
          </p>
        ) : null}
      </section>
      <Targets page={page} />
      <AsInvestment page={page} />
    </div>
  );
}

/** 経営革新計画: from the first full year to three, four and five years later. */
function Targets({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const whole = page.funding.years.filter((y) => y.isWhole && y.to - y.from === 11);
  const [first] = whole;
  const book = new RuleBook(page.funding.rules, page.author.today);
  const needs = (key: string) => (book.number('innovationPlan', key) ?? 0) * 100;
  return (
    <section>
      <h2 className="section-title">{t('targets.title')}</h2>
      {first && whole.length > 3 ? (
        <ul className="rule-notes">
          {([3, 4, 5] as const).map((n) => {
            const end = whole[n];
            if (!end) return null;
            const [vaNeeds, payNeeds] = [needs(`valueAdded${n}`), needs(`pay${n}`)];
            const va = reaches(first.valueAddedYen.planSchemes, end.valueAddedYen.planSchemes, vaNeeds);
            const pay = reaches(first.personnelYen, end.personnelYen, payNeeds);
            const word = (ok: boolean | undefined) =>
              t(ok === undefined ? 'targets.unknown' : ok ? 'targets.met' : 'targets.notMet');
            return (
              <li key={n}>
                {t('targets.line', {
                  n,
                  va: percentText(growthPpm(first.valueAddedYen.planSchemes, end.valueAddedYen.planSchemes)),
                  vaNeeds: percentText(vaNeeds),
                  vaSays: word(va),
                  pay: percentText(growthPpm(first.personnelYen, end.personnelYen)),
                  payNeeds: percentText(payNeeds),
                  paySays: word(pay),
                })}
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="muted">{t('targets.tooShort')}</p>
      )}
      <RuleNotes doubts={book.doubts} />
    </section>
  );
}

function AsInvestment({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const rate = settingsReader(page.session.store).text('discountPercent', '5');
  const view = investmentView(page.funding.forecast, rate);
  const run = runwayAt(page.funding.forecast, Math.min(11, page.funding.forecast.cash.length - 1));
  return (
    <section className="stack">
      <h2 className="section-title">{t('invest.title')}</h2>
      <div className="row wrap end">
        <DecimalField
          label={t('invest.rate')}
          unit="%"
          value={rate}
          disabled={!page.canEdit}
          onCommit={(v) => report(setSetting(page.session, 'discountPercent', v))}
        />
      </div>
      <dl className="facts">
        <div>
          <dt>{t('invest.npv')}</dt>
          <dd>{view.npvYen === undefined ? '—' : say.exact(view.npvYen)}</dd>
        </div>
        <div>
          <dt>{t('invest.irr')}</dt>
          <dd>
            {view.irr.kind === 'rate'
              ? percentText(view.irr.ppm)
              : view.irr.kind === 'several'
                ? t('invest.several', { list: view.irr.ppm.map((p) => percentText(p)).join(', ') })
                : t(`irr.${view.irr.reason}`)}
          </dd>
        </div>
        <div>
          <dt>{t('invest.payback')}</dt>
          <dd>
            {view.paybackPpm === undefined ? t('invest.never') : t('invest.years', { n: timesText(view.paybackPpm) })}
          </dd>
        </div>
        <div>
          <dt>{t('invest.runway')}</dt>
          <dd>
            {run.monthsPpm === undefined ? t('invest.noBurn') : t('invest.months', { n: timesText(run.monthsPpm) })}
          </dd>
        </div>
      </dl>
      <p className="field-hint">{t('invest.note')}</p>
    </section>
  );
}
