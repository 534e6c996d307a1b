/** What if: four scenarios side by side, a tornado of single drivers, and ten thousand seeded simulations. */
import { useEffect, useRef, useState } from 'react';
import { addRow } from '../../shared/app/funding/fundingCommands.ts';
import { rowsOf, scenariosOf } from '../../shared/doc/fundingView.ts';
import { breakOf } from '../../shared/domain/funding/forecast/breaks.ts';
import { type Forecast, forecast } from '../../shared/domain/funding/forecast/forecast.ts';
import { yearStatements } from '../../shared/domain/funding/forecast/statements.ts';
import {
  DEFAULT_MONTE_CARLO,
  type MonteCarloInput,
  type MonteCarloResult,
  SCENARIO_NAMES,
  SCENARIOS,
  tornado,
} from '../../shared/domain/funding/forecast/whatIf.ts';
import { report } from '../shell/refusals.ts';
import { useYen } from '../shell/useYen.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { CashChart, ChanceChart, TornadoChart } from './charts.tsx';
import { CountField, DecimalField } from './fields.tsx';
import { scenarioFields } from './formSpecs.ts';
import { percentText } from './money.tsx';
import type { Answer, Ask } from './monteCarloWorker.ts';
import { RowDetail } from './RowDetail.tsx';
import type { FundingPage } from './useFundingPage.ts';

const DASHES = ['8 4', '2 4', '12 3 2 3', '1 3', '6 2 1 2', '14 4'];
/** More lines would be indistinguishable in one chart. */
const MOST_SCENARIOS = 6;
/** How many unpaid items of a month are listed. */
const MOST_BROKEN = 3;
const dashOf = (i: number): string => DASHES[i % DASHES.length] ?? '4 4';

export function WhatIfPanel({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const { session, funding } = page;
  const { model } = funding;
  const { compiled } = funding.forecast;
  const own = scenariosOf(session.store);
  const all = [
    ...SCENARIO_NAMES.map((name) => ({ id: name as string, title: t(`scenario.${name}`), scenario: SCENARIOS[name] })),
    ...own.map((s) => ({ ...s, title: s.title || t('scenario.untitled') })),
  ].map((s) => ({
    ...s,
    // Another interest rate changes the repayment schedule, so the model is compiled again.
    f: forecast(model, s.scenario, s.scenario.rateAddBp === 0 ? compiled : undefined),
  }));
  const [base, ...others] = all;
  const turned = tornado(funding.forecast);
  return (
    <div className="stack">
      <section>
        <h2 className="section-title">{t('scenario.title')}</h2>
        {base ? (
          <CashChart
            cash={base.f.cash}
            month={page.month}
            axisMonth={page.axisMonth}
            lines={others.map((o, i) => ({ name: o.title, cash: o.f.cash, dash: dashOf(i) }))}
          />
        ) : null}
        <ul className="legend">
          {all.map((s, i) => (
            <li key={s.id}>
              <svg width="34" height="8" aria-hidden="true">
                <line
                  x1="0"
                  x2="34"
                  y1="4"
                  y2="4"
                  className={i === 0 ? 'chart-line' : 'chart-line other'}
                  strokeDasharray={i === 0 ? undefined : dashOf(i - 1)}
                />
              </svg>
              {s.title}
            </li>
          ))}
        </ul>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('scenario.name')}</th>
              <th scope="col">{t('scenario.lowest')}</th>
              <th scope="col">{t('scenario.short')}</th>
              <th scope="col">{t('scenario.profit2')}</th>
              <th scope="col">{t('scenario.end')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ id, title, f }) => (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>
                  {say.spoken(f.lowest.yen)}
                  <span className="field-hint block">{page.month(f.lowest.month)}</span>
                </td>
                <td>
                  <ShortFrom page={page} forecast={f} />
                </td>
                <td>{say.spoken(yearStatements(f)[1]?.ordinaryYen ?? 0)}</td>
                <td>{say.spoken(f.cash.at(-1) ?? 0)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="field-hint">{t('scenario.says')}</p>
        <OwnScenarios page={page} />
      </section>
      <section>
        <h2 className="section-title">{t('chart.tornado')}</h2>
        <TornadoChart
          baseYen={turned.baseYen}
          bars={turned.bars.map((b) => ({
            name: t(`driver.${b.driver}`),
            worseYen: b.worseYen,
            betterYen: b.betterYen,
          }))}
        />
      </section>
      <Chance page={page} />
    </div>
  );
}

/** The month in which cash runs out, and what cannot be paid then. */
function ShortFrom({ page, forecast: f }: { readonly page: FundingPage; readonly forecast: Forecast }) {
  const { t } = useWords();
  const say = useYen();
  const found = breakOf(f);
  if (!found) return t('scenario.never');
  return (
    <>
      {page.month(found.month)}
      <span className="field-hint block">
        {t('scenario.breaks', {
          yen: say.spoken(found.missingYen),
          what: found.payments
            .slice(0, MOST_BROKEN)
            .map((p) => t(`broken.${p.kind}`, { title: p.title || t('funding.untitledRow'), yen: say.spoken(p.yen) }))
            .join('、'),
        })}
      </span>
    </>
  );
}

/** A person's own scenarios, one row each. */
function OwnScenarios({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const { session, author, canEdit } = page;
  const [chosen, setChosen] = useState<string>();
  const rows = rowsOf(session.store, 'scenarios');
  const row = rows.find((r) => r.id === chosen);
  return (
    <section className="stack">
      <h3 className="section-title">{t('scenario.own')}</h3>
      <div className="row wrap">
        {rows.map((r) => (
          <Button
            key={r.id}
            small
            look={r.id === chosen ? 'primary' : 'quiet'}
            onPress={() => setChosen(r.id === chosen ? undefined : r.id)}
          >
            {r.title || t('scenario.untitled')}
          </Button>
        ))}
        <Button
          small
          isDisabled={!canEdit || rows.length >= MOST_SCENARIOS}
          onPress={() => setChosen(report(addRow(session, 'scenarios', { title: '' }, author)))}
        >
          {t('scenario.add')}
        </Button>
      </div>
      {row ? (
        <RowDetail
          key={row.id}
          page={page}
          collection="scenarios"
          row={row}
          fields={scenarioFields}
          before={<p className="field-hint">{t('scenario.ownHint')}</p>}
          onRemoved={() => setChosen(undefined)}
        />
      ) : null}
    </section>
  );
}

function Chance({ page }: { readonly page: FundingPage }) {
  const { t } = useWords();
  const say = useYen();
  const [input, setInput] = useState<MonteCarloInput>(DEFAULT_MONTE_CARLO);
  const [progress, setProgress] = useState<number>();
  const [result, setResult] = useState<MonteCarloResult>();
  const worker = useRef<Worker>(undefined);
  const asked = useRef(0);
  useEffect(() => () => worker.current?.terminate(), []);
  const run = () => {
    worker.current ??= new Worker(new URL('./monteCarloWorker.ts', import.meta.url), { type: 'module' });
    worker.current.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (data.id !== asked.current) return;
      setProgress(data.result ? undefined : data.done);
      if (data.result) setResult(data.result);
    };
    asked.current += 1;
    setProgress(0);
    const ask: Ask = { id: asked.current, model: page.funding.model, input };
    worker.current.postMessage(ask);
  };
  const set = (change: Partial<MonteCarloInput>) => setInput({ ...input, ...change });
  const ppm = (text: string) => Math.min(1_000_000, Math.max(0, Math.round(Number(text || '0') * 10_000)));
  return (
    <section className="stack">
      <h2 className="section-title">{t('chance.title')}</h2>
      <p className="field-hint">{t('chance.about')}</p>
      <div className="row-form-grid">
        <DecimalField
          label={t('chance.spread')}
          unit="%"
          value={String(input.salesSpreadPpm / 10_000)}
          onCommit={(v) => set({ salesSpreadPpm: ppm(v) })}
        />
        <CountField
          label={t('chance.delay')}
          value={input.longestDelayMonths}
          max={36}
          onCommit={(v) => set({ longestDelayMonths: v })}
        />
        <DecimalField
          label={t('chance.campaign')}
          unit="%"
          value={String(input.campaignSuccessPpm / 10_000)}
          onCommit={(v) => set({ campaignSuccessPpm: ppm(v) })}
        />
        <DecimalField
          label={t('chance.subsidy')}
          unit="%"
          value={String(input.subsidySuccessPpm / 10_000)}
          onCommit={(v) => set({ subsidySuccessPpm: ppm(v) })}
        />
        <CountField
          label={t('chance.subsidyDelay')}
          value={input.longestSubsidyDelayMonths}
          max={36}
          onCommit={(v) => set({ longestSubsidyDelayMonths: v })}
        />
        <CountField
          label={t('chance.seed')}
          value={input.seed}
          max={2_000_000_000}
          onCommit={(v) => set({ seed: v || 1 })}
        />
      </div>
      <div className="row">
        <Button look="primary" onPress={run} isDisabled={progress !== undefined}>
          {t('chance.run')}
        </Button>
        {progress !== undefined ? (
          <span role="status">{t('chance.progress', { n: progress.toLocaleString('ja-JP') })}</span>
        ) : null}
      </div>
      {result ? (
        <>
          <p role="status">
            {t('chance.says', {
              runs: result.runs.toLocaleString('ja-JP'),
              percent: percentText(result.shortByMonthPpm.at(-1)),
              low: say.spoken(result.lowestCash.p10),
              middle: say.spoken(result.lowestCash.p50),
              high: say.spoken(result.lowestCash.p90),
            })}
          </p>
          <ChanceChart ppm={result.shortByMonthPpm} month={page.month} axisMonth={page.axisMonth} />
        </>
      ) : null}
    </section>
  );
}
