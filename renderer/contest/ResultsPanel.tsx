/** The result: rankings by each method side by side, their robustness, and the committee's decision, which no ranking replaces. */
import { useState } from 'react';
import { decisionOf } from '../../shared/app/contest/decisions.ts';
import { pointsText, rankRangeText, rankText, resultsCsv, shownMethods } from '../../shared/app/contest/resultCsv.ts';
import { resultSheets } from '../../shared/app/contest/resultSheets.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { type RoundResults, resultsOf } from '../../shared/doc/contest/results.ts';
import { workbookOf } from '../../shared/export/workbook.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { Discussion } from './Discussion.tsx';
import { Firmness } from './Firmness.tsx';
import { RoundPicker, useRound } from './RoundPicker.tsx';
import { ToPanel } from './ToPanel.tsx';

type Props = { readonly results: RoundResults };
type Chosen = RoundResults['chosen'][number];

/** 72 or 72.5: without trailing zeros. */
const maximum = (n: number) => String(Number(n.toFixed(1)));

export function ResultsPanel() {
  const { t } = useWords();
  const model = useContest();
  const { store } = model;
  const [round, setRound] = useRound(model);
  const results = round && resultsOf(store, round.id);
  if (!round) return <ToPanel says={t('reads.noRound')} panel="rounds" />;
  if (!results) return null;
  return (
    <div className="stack">
      <RoundPicker model={model} round={round} onChange={setRound} />
      <p className="field-hint">{t('results.about', { method: t(`normalisation.${round.normalisation}`) })}</p>
      {store.meta.entriesFrozenAt === '' ? <p className="notice amber">{t('results.notFrozen')}</p> : null}
      <MissingSheets results={results} />
      {results.chosen.length === 0 ? <ToPanel says={t('results.none')} panel="reads" /> : <Result results={results} />}
    </div>
  );
}

function MissingSheets({ results: { missing } }: Props) {
  const { t } = useWords();
  const { store } = useContest();
  if (missing.length === 0) return null;
  const judges = [...new Set(missing.map((m) => store.get('judges', m.judge)?.name ?? '—'))];
  return (
    <p className="notice amber" role="status">
      {t('results.missing', { n: missing.length, judges: judges.join('、') })}
    </p>
  );
}

function Result({ results }: Props) {
  const { store } = useContest();
  const [open, setOpen] = useState<string>();
  const entry = open === undefined ? undefined : store.get('entries', open);
  return (
    <>
      <Exports results={results} />
      <div className="table-scroll">
        <ResultTable results={results} open={open} onOpen={setOpen} />
      </div>
      {entry ? <Discussion key={entry.id} entry={entry} results={results} /> : null}
      <Firmness results={results} />
    </>
  );
}

function Exports({ results }: Props) {
  const { t } = useWords();
  const { host, today } = useApp();
  const { store } = useContest();
  const name = `${fileName(`${store.meta.title}_${results.round.title}`)}_${today}`;
  const save = async (kind: 'csv' | 'xlsx', make: () => Uint8Array | Promise<Uint8Array>) => {
    try {
      if (await host.saveFile(`${name}.${kind}`, await make(), kind)) announce(t('file.exported'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  return (
    <div className="row">
      <Button onPress={() => void save('csv', () => resultsCsv(store, results, t))}>{t('results.csv')}</Button>
      <Button onPress={() => void save('xlsx', () => workbookOf(resultSheets(store, results, t)))}>
        {t('results.xlsx')}
      </Button>
    </div>
  );
}

type TableProps = Props & {
  /** The entry under discussion. */
  readonly open: string | undefined;
  readonly onOpen: (entry: string | undefined) => void;
};

function ResultTable({ results, open, onOpen }: TableProps) {
  const { t } = useWords();
  const { round } = results;
  return (
    <table className="money-table wide results">
      <thead>
        <tr>
          <th scope="col">{t('verifyFact.title')}</th>
          <th scope="col">{t('results.rank')}</th>
          <th scope="col">
            {t('results.points')}
            <span className="field-hint block">{t('results.of', { most: maximum(results.most) })}</span>
          </th>
          <th scope="col">{t('results.range')}</th>
          {shownMethods(round.normalisation).map((m) => (
            <th key={m} scope="col" className={m === round.normalisation ? 'own-method' : undefined}>
              {t(`results.column.${m}`)}
              <span className="field-hint block">{t(`results.columnHint.${m}`)}</span>
            </th>
          ))}
          <th scope="col">{t('results.reads')}</th>
          <th scope="col" className="left">
            {t('results.outcome')}
          </th>
        </tr>
      </thead>
      <tbody>
        {results.chosen.map((e) => (
          <ResultRow key={e.entry} result={e} results={results} open={open} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

function ResultRow({ result: e, results, open, onOpen }: TableProps & { readonly result: Chosen }) {
  const { t } = useWords();
  const model = useContest();
  const { round } = results;
  const entry = model.store.get('entries', e.entry);
  const isOpen = open === e.entry;
  return (
    <tr className={isOpen ? 'chosen' : e.rank === round.places ? 'line-below' : undefined}>
      <th scope="row">
        <button
          type="button"
          className="link-button"
          aria-pressed={isOpen}
          onClick={() => onOpen(isOpen ? undefined : e.entry)}
        >
          {`${entry?.number ?? ''} ${entry?.title ?? ''}`}
        </button>
        {results.level.some((l) => l.entry === e.entry) ? (
          <span className="chip warn">{t('results.level')}</span>
        ) : null}
      </th>
      <td>
        <strong>{e.rank}</strong>
      </td>
      <td>
        {e.points.toFixed(2)}
        {e.carried === undefined ? null : (
          <span className="field-hint block">{t('results.carried', { n: e.carried.toFixed(1) })}</span>
        )}
      </td>
      <td>{rankRangeText(e.rankRange)}</td>
      {shownMethods(round.normalisation).map((m) => (
        <td key={m} className={m === round.normalisation ? 'own-method' : undefined}>
          {pointsText(results, m, e.entry)}
          <span className="field-hint block">{t('results.rankShort', { n: rankText(results, m, e.entry) })}</span>
        </td>
      ))}
      <td>{e.reads}</td>
      <td className="left">{t(`outcome.${decisionOf(model, round.id, e.entry)?.outcome ?? 'undecided'}`)}</td>
    </tr>
  );
}
