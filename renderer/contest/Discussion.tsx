/** The judges' remarks on an entry, their pins side by side, and the committee's decision. */
import { useState } from 'react';
import { canDecide, decide, decisionOf } from '../../shared/app/contest/decisions.ts';
import { type Criterion, type Entry, OUTCOMES, type Outcome } from '../../shared/doc/contest/contestSchema.ts';
import { type RoundResults, remarksOn } from '../../shared/doc/contest/results.ts';
import { report } from '../shell/refusals.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';

type Props = { readonly entry: Entry; readonly results: RoundResults };

export function Discussion({ entry, results }: Props) {
  const { t } = useWords();
  const { store } = useContest();
  const { round, criteria } = results;
  return (
    <section className="detail-box stack">
      <h2 className="section-title">{t('discuss.title', { entry: `${entry.number} ${entry.title}` })}</h2>
      <div className="three-columns">
        {remarksOn(store, round.id, entry.id).map((remark) => (
          <Remark key={remark.judge} remark={remark} criteria={criteria} />
        ))}
      </div>
      <Decision entry={entry} results={results} />
    </section>
  );
}

function Remark({
  remark: { judge, sheet },
  criteria,
}: {
  readonly remark: ReturnType<typeof remarksOn>[number];
  readonly criteria: readonly Criterion[];
}) {
  const { t } = useWords();
  const { store } = useContest();
  return (
    <section className="stack">
      <h3>{store.get('judges', judge)?.name}</h3>
      {sheet.mark === 'scoring' ? null : (
        <p className="amber">
          {t(`mark.${sheet.mark}`)} {sheet.reason}
        </p>
      )}
      <table className="explain-table">
        <tbody>
          {criteria.map((c) => (
            <tr key={c.id}>
              <th scope="row">
                {c.label}
                {sheet.pins
                  .filter((p) => p.criterion === c.id)
                  .map((p) => (
                    <span key={p.id} className="field-hint block">
                      「{p.quote}」{p.note}
                    </span>
                  ))}
              </th>
              <td>{sheet.scores[c.id] ?? '—'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.toOrganiser ? <p>{t('discuss.toOrganiser', { text: sheet.toOrganiser })}</p> : null}
      {sheet.toEntrant ? <p>{t('discuss.toEntrant', { text: sheet.toEntrant })}</p> : null}
    </section>
  );
}

function Decision({ entry, results: { round } }: Props) {
  const { t } = useWords();
  const model = useContest();
  const decided = decisionOf(model, round.id, entry.id);
  const [outcome, setOutcome] = useState<Outcome>(decided?.outcome ?? 'undecided');
  const [reason, setReason] = useState(decided?.reason ?? '');
  return (
    <>
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
        <Button
          look="primary"
          isDisabled={!canDecide(outcome, reason)}
          onPress={() => report(decide(model, round.id, entry.id, { outcome, reason }))}
        >
          {t('discuss.decide')}
        </Button>
      </div>
      {decided ? (
        <p className="field-hint">
          {t('discuss.decided', { outcome: t(`outcome.${decided.outcome}`), by: decided.by, reason: decided.reason })}
        </p>
      ) : null}
    </>
  );
}
