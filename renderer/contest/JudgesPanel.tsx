/** Judges, and their conflicts of interest: found by names and addresses or declared by hand, each confirmed or dismissed by a person. */
import { useState } from 'react';
import { addEntity, addJudges, changeEntity } from '../../shared/app/contest/contestCommands.ts';
import { readJudges } from '../../shared/app/contest/judgeList.ts';
import type { Judge } from '../../shared/doc/contest/contestSchema.ts';
import { CountField } from '../funding/fields.tsx';
import { report } from '../shell/refusals.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Conflicts } from './Conflicts.tsx';
import { useContest } from './contestContext.ts';

export function JudgesPanel() {
  const { t } = useWords();
  const model = useContest();
  const judges = model.store.list('judges');
  const [chosen, setChosen] = useState<string>();
  const [pasting, setPasting] = useState(false);
  const judge = judges.find((j) => j.id === chosen);
  return (
    <div className="stack">
      <p className="field-hint">{t('judges.about')}</p>
      <div className="lines-columns">
        <section className="stack">
          <h2 className="section-title">{t('judges.title', { n: judges.length })}</h2>
          <ul className="line-list">
            {judges.map((j) => (
              <li key={j.id}>
                <button
                  type="button"
                  className="line-button"
                  aria-pressed={chosen === j.id}
                  onClick={() => setChosen(j.id)}
                >
                  <span className="line-title">{j.name || t('judges.unnamed')}</span>
                  <span className={j.state === 'left' ? 'chip warn' : 'line-amount'}>
                    {j.state === 'left' ? t('judges.left') : j.org}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <div className="row wrap">
            <Button
              small
              onPress={() =>
                setChosen(
                  report(
                    addEntity(model, 'judges', {
                      name: '',
                      org: '',
                      email: '',
                      categories: [],
                      maxLoad: 0,
                      state: 'active',
                    }),
                  ),
                )
              }
            >
              {t('judges.add')}
            </Button>
            <Button small look="quiet" onPress={() => setPasting(true)}>
              {t('judges.paste')}
            </Button>
          </div>
        </section>
        {judge ? <JudgeForm key={judge.id} judge={judge} /> : <p className="muted">{t('judges.choose')}</p>}
      </div>
      <Conflicts />
      {pasting ? <PasteJudges onClose={() => setPasting(false)} /> : null}
    </div>
  );
}

function JudgeForm({ judge }: { readonly judge: Judge }) {
  const { t } = useWords();
  const model = useContest();
  const set = (patch: Partial<Judge>) => report(changeEntity(model, 'judges', judge.id, patch));
  return (
    <section className="detail-box stack">
      <div className="row-form-grid">
        <CommitField label={t('judges.name')} value={judge.name} maxLength={120} onCommit={(name) => set({ name })} />
        <CommitField label={t('judges.org')} value={judge.org} maxLength={200} onCommit={(org) => set({ org })} />
        <CommitField
          label={t('judges.email')}
          value={judge.email}
          maxLength={200}
          onCommit={(email) => set({ email })}
        />
        <CountField
          label={t('judges.maxLoad')}
          value={judge.maxLoad}
          max={10_000}
          onCommit={(maxLoad) => set({ maxLoad })}
        />
      </div>
      {model.store.meta.categories.length > 0 ? (
        <fieldset className="facet">
          <legend className="section-title">{t('judges.categories')}</legend>
          {model.store.meta.categories.map((c) => (
            <label key={c} className="checkbox">
              <input
                type="checkbox"
                checked={judge.categories.includes(c)}
                onChange={() =>
                  set({
                    categories: judge.categories.includes(c)
                      ? judge.categories.filter((x) => x !== c)
                      : [...judge.categories, c],
                  })
                }
              />{' '}
              {c}
            </label>
          ))}
          <p className="field-hint">{t('judges.categoriesHint')}</p>
        </fieldset>
      ) : null}
      <div className="row">
        <Button
          small
          look={judge.state === 'left' ? 'plain' : 'danger'}
          onPress={() => set({ state: judge.state === 'left' ? 'active' : 'left' })}
        >
          {t(judge.state === 'left' ? 'judges.return' : 'judges.leave')}
        </Button>
      </div>
    </section>
  );
}

function PasteJudges({ onClose }: { readonly onClose: () => void }) {
  const { t } = useWords();
  const model = useContest();
  const [text, setText] = useState('');
  const { rows, skipped } = readJudges(text);
  return (
    <Dialog title={t('judges.paste')} isOpen onClose={onClose}>
      <p>{t('judges.pasteAbout')}</p>
      <label className="field">
        <span className="field-label">{t('judges.pasteHere')}</span>
        <textarea
          className="input"
          rows={8}
          maxLength={100_000}
          value={text}
          onChange={(e) => setText(e.target.value)}
        />
      </label>
      {skipped.length > 0 ? (
        <p className="amber">{t('judges.skipped', { n: skipped.length, lines: skipped.slice(0, 3).join(' / ') })}</p>
      ) : null}
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.cancel')}</Button>
        <Button
          look="primary"
          isDisabled={rows.length === 0}
          onPress={() => {
            if (report(addJudges(model, rows))) onClose();
          }}
        >
          {t('judges.addMany', { n: rows.length })}
        </Button>
      </div>
    </Dialog>
  );
}
