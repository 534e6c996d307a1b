/** The result: orders under each method side by side, how firm they are, and the committee's decision, which no order makes for it. */
import { useState } from 'react';
import { resultSheets } from '../../shared/app/contest/resultSheets.ts';
import { fileName } from '../../shared/app/exports/fileName.ts';
import { contestKey, setRelation } from '../../shared/doc/contest/contestDoc.ts';
import { type Entry, OUTCOMES, type Outcome } from '../../shared/doc/contest/contestSchema.ts';
import { type RoundResults, remarksOn, resultsOf } from '../../shared/doc/contest/results.ts';
import type { Normalisation } from '../../shared/domain/contest/scores.ts';
import { csvFile } from '../../shared/export/csv.ts';
import { workbookOf } from '../../shared/export/workbook.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { RoundPicker, useRound } from './RoundPicker.tsx';

/** The plain mean first, then what adjusts for strictness; the round's own method among them. */
const methodsOf = (own: Normalisation): readonly Normalisation[] => [
  'none',
  own === 'z-sample' ? 'z-sample' : 'z-population',
  'additive',
];
/** 72, or 72.5: a maximum without needless zeros. */
const points = (n: number) => String(Number(n.toFixed(1)));
const ranks = ([best, worst]: readonly [number, number]) => (best === worst ? String(best) : `${best}〜${worst}`);

export function ResultsPanel() {
  const { t } = useWords();
  const { host, today } = useApp();
  const model = useContest();
  const [round, setRound] = useRound(model);
  const [open, setOpen] = useState<string>();
  if (!round) return <p className="muted">{t('reads.noRound')}</p>;
  const { store } = model;
  const results = resultsOf(store, round.id);
  if (!results) return null;
  const entry = (id: string) => store.get('entries', id);
  const judge = (id: string) => store.get('judges', id)?.name ?? '—';
  const name = (id: string) => `${entry(id)?.number ?? ''} ${entry(id)?.title ?? ''}`;
  const criterion = (id: string) => results.criteria.find((c) => c.id === id)?.label ?? '';
  const methods = methodsOf(round.normalisation);
  const rankBy = (method: Normalisation, id: string) =>
    results.rankings[method].entries.find((e) => e.entry === id)?.rank ?? '—';
  const pointsBy = (method: Normalisation, id: string) => results.pointsBy(method, id)?.toFixed(2) ?? '—';
  const exportWorkbook = async () => {
    try {
      const bytes = await workbookOf(resultSheets(store, results, t));
      if (await host.saveFile(`${fileName(`${store.meta.title}_${round.title}`)}_${today}.xlsx`, bytes, 'xlsx'))
        announce(t('file.exported'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  const exportCsv = () => {
    const rows = results.chosen.map((e) => [
      e.rank,
      entry(e.entry)?.number ?? '',
      entry(e.entry)?.title ?? '',
      e.points.toFixed(2),
      ...methods.flatMap((m) => [pointsBy(m, e.entry), rankBy(m, e.entry)]),
      ranks(e.rankRange),
      e.reads,
      t(`outcome.${store.relation('decisions').get(contestKey(round.id, e.entry))?.outcome ?? 'undecided'}`),
    ]);
    const head = [
      t('results.rank'),
      t('verifyFact.number'),
      t('verifyFact.title'),
      t('results.points'),
      ...methods.flatMap((m) => [
        t('results.pointsBy', { method: t(`normalisation.${m}`) }),
        t('results.rankBy', { method: t(`normalisation.${m}`) }),
      ]),
      t('results.range'),
      t('results.reads'),
      t('results.outcome'),
    ];
    void host
      .saveFile(`${fileName(`${store.meta.title}_${round.title}`)}_${today}.csv`, csvFile([head, ...rows]), 'csv')
      .then(
        (saved) => saved && announce(t('file.exported')),
        () => announce(t('error.storage'), { kind: 'error' }),
      );
  };
  return (
    <div className="stack">
      <RoundPicker model={model} round={round} onChange={setRound} />
      <p className="field-hint">{t('results.about', { method: t(`normalisation.${round.normalisation}`) })}</p>
      {store.meta.entriesFrozenAt === '' ? <p className="notice amber">{t('results.notFrozen')}</p> : null}
      {results.missing.length > 0 ? (
        <p className="notice amber" role="status">
          {t('results.missing', {
            n: results.missing.length,
            judges: [...new Set(results.missing.map((m) => judge(m.judge)))].join('、'),
          })}
        </p>
      ) : null}
      {results.chosen.length === 0 ? (
        <p className="muted">{t('results.none')}</p>
      ) : (
        <>
          <div className="row">
            <Button onPress={exportCsv}>{t('results.csv')}</Button>
            <Button onPress={() => void exportWorkbook()}>{t('results.xlsx')}</Button>
          </div>
          <div className="table-scroll">
            <table className="money-table wide results">
              <thead>
                <tr>
                  <th scope="col">{t('verifyFact.title')}</th>
                  <th scope="col">{t('results.rank')}</th>
                  <th scope="col">
                    {t('results.points')}
                    <span className="field-hint block">{t('results.of', { most: points(results.most) })}</span>
                  </th>
                  <th scope="col">{t('results.range')}</th>
                  {methods.map((m) => (
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
                {results.chosen.map((e) => {
                  const isLevel = results.level.some((l) => l.entry === e.entry);
                  const outcome =
                    store.relation('decisions').get(contestKey(round.id, e.entry))?.outcome ?? 'undecided';
                  return (
                    <tr
                      key={e.entry}
                      className={open === e.entry ? 'chosen' : e.rank === round.places ? 'line-below' : undefined}
                    >
                      <th scope="row">
                        <button
                          type="button"
                          className="link-button"
                          aria-pressed={open === e.entry}
                          onClick={() => setOpen(open === e.entry ? undefined : e.entry)}
                        >
                          {name(e.entry)}
                        </button>
                        {isLevel ? <span className="chip warn">{t('results.level')}</span> : null}
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
                      <td>{ranks(e.rankRange)}</td>
                      {methods.map((m) => (
                        <td key={m} className={m === round.normalisation ? 'own-method' : undefined}>
                          {pointsBy(m, e.entry)}
                          <span className="field-hint block">{t('results.rankShort', { n: rankBy(m, e.entry) })}</span>
                        </td>
                      ))}
                      <td>{e.reads}</td>
                      <td className="left">{t(`outcome.${outcome}`)}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
          {open && entry(open) ? <Discussion key={open} entry={entry(open) as Entry} results={results} /> : null}
          <Firmness results={results} name={name} judge={judge} criterion={criterion} />
        </>
      )}
    </div>
  );
}

/** How firm the result is, in words. */
function Firmness({
  results,
  name,
  judge,
  criterion,
}: {
  readonly results: RoundResults;
  readonly name: (id: string) => string;
  readonly judge: (id: string) => string;
  readonly criterion: (id: string) => string;
}) {
  const { t } = useWords();
  const { alpha, w, level, turning, outliers, strictness, round } = results;
  const word = (a: number) => t(a >= 0.8 ? 'results.alphaGood' : a >= 0.667 ? 'results.alphaFair' : 'results.alphaLow');
  return (
    <section className="stack">
      <h2 className="section-title">{t('results.firm')}</h2>
      <ul className="rule-notes">
        <li>
          {level.length > 0
            ? t('results.levelSays', {
                places: round.places,
                n: level.length,
                list: level.map((l) => name(l.entry)).join('、'),
              })
            : t('results.firmSays', { places: round.places })}
        </li>
        <li>
          {turning
            ? t('results.turning', {
                judge: judge(turning.judge),
                entry: name(turning.entry),
                criterion: criterion(turning.criterion),
                from: turning.from,
                to: turning.to,
                change: [
                  turning.inside.length > 0 ? t('results.comesIn', { list: turning.inside.map(name).join('、') }) : '',
                  turning.outside.length > 0
                    ? t('results.goesOut', { list: turning.outside.map(name).join('、') })
                    : '',
                ]
                  .filter(Boolean)
                  .join(' '),
              })
            : t('results.noTurning')}
        </li>
        <li>
          {alpha === undefined
            ? t('results.noAlpha')
            : t('results.alpha', { alpha: alpha.toFixed(2), word: word(alpha) })}
        </li>
        {w ? <li>{t('results.w', { w: w.w.toFixed(2), n: w.entries })}</li> : null}
        {results.rankings.additive.groups > 1 ? (
          <li className="amber">{t('results.groups', { n: results.rankings.additive.groups })}</li>
        ) : null}
      </ul>
      <h3 className="section-title">{t('results.strictness')}</h3>
      <ul className="rule-notes">
        {[...strictness]
          .sort((a, b) => a[1] - b[1])
          .map(([id, points]) => (
            <li key={id}>
              {judge(id)} <strong>{points >= 0 ? `+${points.toFixed(1)}` : `▲${Math.abs(points).toFixed(1)}`}</strong>
              {results.rankings.none.flatJudges.includes(id) ? (
                <span className="chip warn">{t('results.flat')}</span>
              ) : null}
            </li>
          ))}
      </ul>
      {outliers.length > 0 ? (
        <>
          <h3 className="section-title">{t('results.outliers')}</h3>
          <ul className="rule-notes">
            {outliers.slice(0, 12).map((o) => (
              <li key={`${o.judge}${o.entry}`}>
                {t('results.outlier', {
                  judge: judge(o.judge),
                  entry: name(o.entry),
                  value: o.value.toFixed(1),
                  expected: o.expected.toFixed(1),
                })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

/** What the judges said of an entry, their pins side by side, and what the committee decides. */
function Discussion({ entry, results }: { readonly entry: Entry; readonly results: RoundResults }) {
  const { t } = useWords();
  const { settings } = useApp();
  const model = useContest();
  const { store } = model;
  const { round, criteria } = results;
  const key = contestKey(round.id, entry.id);
  const decided = store.relation('decisions').get(key);
  const [outcome, setOutcome] = useState<Outcome>(decided?.outcome ?? 'undecided');
  const [reason, setReason] = useState(decided?.reason ?? '');
  const remarks = remarksOn(store, round.id, entry.id);
  const decide = () =>
    model.do({ act: 'decide', about: `${round.title} ${entry.number} ${outcome}`, reason: reason.trim() }, () =>
      setRelation(model.doc, 'decisions', key, {
        outcome,
        reason: reason.trim(),
        by: settings.name,
        at: model.now().at,
      }),
    );
  return (
    <section className="detail-box stack">
      <h2 className="section-title">{t('discuss.title', { entry: `${entry.number} ${entry.title}` })}</h2>
      <div className="three-columns">
        {remarks.map((r) => (
          <section key={r.judge} className="stack">
            <h3>{store.get('judges', r.judge)?.name}</h3>
            {r.sheet.mark === 'scoring' ? null : (
              <p className="amber">
                {t(`mark.${r.sheet.mark}`)} {r.sheet.reason}
              </p>
            )}
            <table className="explain-table">
              <tbody>
                {criteria.map((c) => (
                  <tr key={c.id}>
                    <th scope="row">
                      {c.label}
                      {r.sheet.pins
                        .filter((p) => p.criterion === c.id)
                        .map((p) => (
                          <span key={p.id} className="field-hint block">
                            「{p.quote}」{p.note}
                          </span>
                        ))}
                    </th>
                    <td>{r.sheet.scores[c.id] ?? '—'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {r.sheet.toOrganiser ? <p>{t('discuss.toOrganiser', { text: r.sheet.toOrganiser })}</p> : null}
            {r.sheet.toEntrant ? <p>{t('discuss.toEntrant', { text: r.sheet.toEntrant })}</p> : null}
          </section>
        ))}
      </div>
      <div className="row wrap end">
        <Select
          label={t('results.outcome')}
          value={outcome}
          onChange={setOutcome}
          options={OUTCOMES.map((id) => ({ id, label: t(`outcome.${id}`) }))}
        />
        <label className="field grow">
          <span className="field-label">{t('discuss.reason')}</span>
          <input className="input" value={reason} maxLength={4_000} onChange={(e) => setReason(e.target.value)} />
        </label>
        <Button look="primary" isDisabled={outcome !== 'undecided' && reason.trim() === ''} onPress={decide}>
          {t('discuss.decide')}
        </Button>
      </div>
      {decided ? (
        <p className="field-hint">
          {t('discuss.decided', { outcome: t(`outcome.${decided.outcome}`), by: decided.by, reason: decided.reason })}
        </p>
      ) : null}
    </section>
  );
}
