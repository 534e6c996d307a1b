/** The final in a venue: the order of the pitches, the time for each, and what is projected. */
import { useState } from 'react';
import { changeEntity } from '../../../shared/app/contest/contestCommands.ts';
import { contestKey } from '../../../shared/doc/contest/contestDoc.ts';
import { resultsOf } from '../../../shared/doc/contest/results.ts';
import { entriesOfRound } from '../../../shared/doc/contest/secretariat.ts';
import { CountField } from '../../funding/fields.tsx';
import { report } from '../../shell/refusals.ts';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { useContest } from '../contestContext.ts';
import { RoundPicker, useRound } from '../RoundPicker.tsx';
import { ToPanel } from '../ToPanel.tsx';
import { HallScreen } from './HallScreen.tsx';

export function HallPanel() {
  const { t } = useWords();
  const model = useContest();
  const [round, setRound] = useRound(model);
  const [shown, setShown] = useState<'pitches' | 'awards'>();
  const [withNames, setWithNames] = useState(!model.store.meta.blind);
  if (!round) return <ToPanel says={t('reads.noRound')} panel="rounds" />;
  const { store } = model;
  const entries = entriesOfRound(store, round.id);
  const decisions = store.relation('decisions');
  const order = resultsOf(store, round.id)?.chosen.map((e) => e.entry) ?? [];
  const awarded = entries
    .filter((e) => decisions.get(contestKey(round.id, e.id))?.outcome === 'award')
    .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  const set = (patch: Parameters<typeof changeEntity<'rounds'>>[3]) =>
    report(changeEntity(model, 'rounds', round.id, patch));
  return (
    <div className="stack">
      <RoundPicker model={model} round={round} onChange={setRound} />
      <p className="field-hint">{t('hall.about')}</p>
      <div className="row-form-grid">
        <CountField
          label={t('hall.pitchMinutes')}
          value={round.pitchMinutes}
          max={120}
          onCommit={(n) => set({ pitchMinutes: n || 1 })}
        />
        <CountField
          label={t('hall.questionMinutes')}
          value={round.questionMinutes}
          max={120}
          onCommit={(n) => set({ questionMinutes: n })}
        />
      </div>
      <label className="checkbox">
        <input type="checkbox" checked={withNames} onChange={() => setWithNames(!withNames)} /> {t('hall.withNames')}
      </label>
      <div className="row wrap">
        <Button look="primary" isDisabled={entries.length === 0} onPress={() => setShown('pitches')}>
          {t('hall.show')}
        </Button>
        <Button isDisabled={awarded.length === 0} onPress={() => setShown('awards')}>
          {t('hall.showAwards', { n: awarded.length })}
        </Button>
      </div>
      {entries.length === 0 ? <ToPanel says={t('hall.none')} panel="entries" /> : null}
      {entries.length > 0 && awarded.length === 0 ? <ToPanel says={t('hall.noAwards')} panel="results" /> : null}
      <ol className="hall-order">
        {entries.map((e) => (
          <li key={e.id}>
            {t('judge.number', { n: e.number })} {e.title} <span className="muted">{e.applicant.name}</span>
          </li>
        ))}
      </ol>
      {shown ? (
        <HallScreen
          title={`${store.meta.title} ${round.title}`}
          what={shown}
          entries={(shown === 'awards' ? awarded : entries).map((e) => ({
            id: e.id,
            number: e.number,
            title: e.title,
            who: withNames || shown === 'awards' ? [e.applicant.org, e.applicant.name].filter(Boolean).join('　') : '',
          }))}
          times={{ pitchMs: round.pitchMinutes * 60_000, questionsMs: round.questionMinutes * 60_000 }}
          onClose={() => setShown(undefined)}
        />
      ) : null}
    </div>
  );
}
