/** A letter to every entrant, composed from pins and notes, approved by a named person, printed or saved. It names no judge. */

import { useState } from 'react';
import { letterDraft, letterName, lettersArchive, writeLetter } from '../../shared/app/contest/letters.ts';
import { contestKey } from '../../shared/doc/contest/contestDoc.ts';
import type { Entry, Round } from '../../shared/doc/contest/contestSchema.ts';
import { entriesOfRound } from '../../shared/doc/contest/secretariat.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { RoundPicker, useRound } from './RoundPicker.tsx';
import { ToPanel } from './ToPanel.tsx';

export function LettersPanel() {
  const { t } = useWords();
  const { host } = useApp();
  const model = useContest();
  const [round, setRound] = useRound(model);
  const [chosen, setChosen] = useState<string>();
  if (!round) return <ToPanel says={t('reads.noRound')} panel="rounds" />;
  const { store } = model;
  const entries = entriesOfRound(store, round.id);
  const letters = store.relation('letters');
  const entry = entries.find((e) => e.id === chosen) ?? entries[0];
  const draft = (e: Entry) => letterDraft(model, e, round, t);
  const write = (e: Entry, text: string, approved: boolean) => report(writeLetter(model, round.id, e, text, approved));
  const save = async (e: Entry) => {
    try {
      const bytes = await model.letter(round.id, e);
      if (bytes && (await host.saveFile(letterName(e), bytes, 'contest'))) announce(t('file.exported'));
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    }
  };
  const saveAll = async () => {
    const bytes = await lettersArchive(model, round.id, entries);
    if (await host.saveFile(`${t('contestPanel.letters')}.zip`, bytes, 'contest')) announce(t('file.exported'));
  };
  const offer = () =>
    void model.offerLetters(round.id).then(
      (n) => announce(t('letters.offered', { n })),
      () => announce(t('error.storage'), { kind: 'error' }),
    );
  const waiting = entries.filter((e) => !letters.get(contestKey(round.id, e.id))?.approvedAt);
  return (
    <div className="stack letters">
      <div className="row wrap">
        <RoundPicker model={model} round={round} onChange={setRound} />
        <Button
          isDisabled={waiting.length === entries.length}
          onPress={() => void host.print(t('contestPanel.letters'))}
        >
          {t('letters.print', { n: entries.length - waiting.length })}
        </Button>
        <Button
          isDisabled={waiting.length === entries.length}
          onPress={() => void saveAll().catch(() => announce(t('error.storage'), { kind: 'error' }))}
        >
          {t('letters.saveAll')}
        </Button>
        <Button isDisabled={waiting.length === entries.length} onPress={offer}>
          {t('letters.offer')}
        </Button>
      </div>
      <p className="field-hint">{t('letters.about')}</p>
      <div className="lines-columns">
        <ul className="line-list">
          {entries.map((e) => (
            <li key={e.id}>
              <button
                type="button"
                className="line-button"
                aria-pressed={e.id === entry?.id}
                onClick={() => setChosen(e.id)}
              >
                <span className="line-title">
                  {e.number} {e.title}
                </span>
                <span className={letters.get(contestKey(round.id, e.id))?.approvedAt ? 'chip status-met' : 'chip'}>
                  {t(letters.get(contestKey(round.id, e.id))?.approvedAt ? 'letters.approved' : 'letters.draft')}
                </span>
              </button>
            </li>
          ))}
        </ul>
        {entry ? (
          <LetterForm
            key={entry.id}
            entry={entry}
            round={round}
            draft={draft(entry)}
            onWrite={(text, ok) => write(entry, text, ok)}
            onSave={() => void save(entry)}
          />
        ) : null}
      </div>
      {/* Only on paper: every approved letter on a page of its own. */}
      <div className="letter-pages">
        {entries.map((e) => {
          const letter = letters.get(contestKey(round.id, e.id));
          return letter?.approvedAt ? (
            <article key={e.id} className="letter-page">
              {letter.text}
            </article>
          ) : null;
        })}
      </div>
    </div>
  );
}

function LetterForm({
  entry,
  round,
  draft,
  onWrite,
  onSave,
}: {
  readonly entry: Entry;
  readonly round: Round;
  readonly draft: string;
  readonly onWrite: (text: string, approved: boolean) => void;
  readonly onSave: () => void;
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  const model = useContest();
  const letter = model.store.relation('letters').get(contestKey(round.id, entry.id));
  const text = letter?.text || draft;
  return (
    <section className="detail-box stack">
      <CommitField
        label={t('letters.text')}
        value={text}
        multiline
        rows={18}
        maxLength={20_000}
        onCommit={(v) => onWrite(v, false)}
      />
      <div className="row wrap">
        <Button
          look="primary"
          isDisabled={letter?.approvedAt !== undefined && letter.approvedAt !== ''}
          onPress={() => onWrite(text, true)}
        >
          {t('letters.approve')}
        </Button>
        <Button look="quiet" onPress={() => onWrite(draft, false)}>
          {t('letters.reset')}
        </Button>
        {letter?.approvedAt ? <Button onPress={onSave}>{t('letters.save')}</Button> : null}
        {letter?.approvedAt ? (
          <span className="muted">
            {t('letters.approvedBy', { name: letter.approvedBy, at: moment(letter.approvedAt) })}
          </span>
        ) : null}
      </div>
    </section>
  );
}
