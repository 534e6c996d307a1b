/** Judges, and who must not read what: found by names and addresses, declared by hand, each for a person to confirm or dismiss. */
import { useState } from 'react';
import { addEntity, changeEntity } from '../../shared/app/contest/contestCommands.ts';
import { contestKey, setRelation } from '../../shared/doc/contest/contestDoc.ts';
import type { Judge } from '../../shared/doc/contest/contestSchema.ts';
import { findConflicts } from '../../shared/doc/contest/secretariat.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { CountField } from '../funding/fields.tsx';
import { announce } from '../shell/announce.tsx';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { useGuarded } from './useGuarded.tsx';

/** Name, organisation, address, field, in that order, separated by tabs or commas; a line without a name is told. */
export function readJudges(text: string): {
  rows: { name: string; org: string; email: string; categories: string[] }[];
  skipped: string[];
} {
  const rows: ReturnType<typeof readJudges>['rows'] = [];
  const skipped: string[] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r?\n/u)) {
    if (line.trim() === '') continue;
    const [name = '', org = '', email = '', categories = ''] = line
      .split(/\t|,/u)
      .map((c) => c.trim().replace(/^"|"$/gu, ''));
    if (name === '' || rows.length >= 500) skipped.push(line.slice(0, 60));
    // A header of a spreadsheet is nobody's name.
    else if (!/^(氏名|名前|name)$/iu.test(name))
      rows.push({
        name: name.slice(0, 120),
        org: org.slice(0, 200),
        email: email.slice(0, 200),
        categories: categories
          .split(/[、/]/u)
          .map((c) => c.trim())
          .filter(Boolean),
      });
  }
  return { rows, skipped };
}

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
                  addEntity(model, 'judges', {
                    name: '',
                    org: '',
                    email: '',
                    categories: [],
                    maxLoad: 0,
                    state: 'active',
                  }),
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
  const set = (patch: Partial<Judge>) => changeEntity(model, 'judges', judge.id, patch);
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
            for (const r of rows) addEntity(model, 'judges', { ...r, maxLoad: 0, state: 'active' });
            onClose();
          }}
        >
          {t('judges.addMany', { n: rows.length })}
        </Button>
      </div>
    </Dialog>
  );
}

function Conflicts() {
  const { t } = useWords();
  const model = useContest();
  const { store } = model;
  const [judge, setJudge] = useState('');
  const [entry, setEntry] = useState('');
  const { guard, dialog } = useGuarded(true, '', {
    title: t('conflicts.dismissTitle'),
    action: t('conflicts.dismiss'),
  });
  const judges = store.list('judges');
  const entries = store.list('entries');
  const all = [...store.relation('conflicts')].map(([key, c]) => {
    const [j = '', e = ''] = key.split('|');
    return { key, ...c, judge: judges.find((x) => x.id === j), entry: entries.find((x) => x.id === e) };
  });
  const decide = (key: string, state: 'confirmed' | 'dismissed', why: string) => {
    const now = store.relation('conflicts').get(key);
    if (now)
      model.do({ act: `conflict.${state}`, about: key, reason: why }, () =>
        setRelation(model.doc, 'conflicts', key, { ...now, state, note: why }),
      );
  };
  const reason = (r: string) => {
    const key = `conflictReason.${r}`;
    return isMessageKey(key) ? t(key) : r;
  };
  return (
    <section className="stack">
      <h2 className="section-title">{t('conflicts.title')}</h2>
      <p className="field-hint">{t('conflicts.about')}</p>
      <div className="row wrap end">
        <Button
          onPress={() => {
            const n = findConflicts(store, model.now());
            announce(n === 0 ? t('conflicts.noneNew') : t('conflicts.found', { n }));
          }}
        >
          {t('conflicts.find')}
        </Button>
        <Select
          label={t('conflicts.judge')}
          value={judge}
          onChange={setJudge}
          options={[{ id: '', label: '—' }, ...judges.map((j) => ({ id: j.id, label: j.name }))]}
        />
        <Select
          label={t('conflicts.entry')}
          value={entry}
          onChange={setEntry}
          options={[{ id: '', label: '—' }, ...entries.map((e) => ({ id: e.id, label: `${e.number} ${e.title}` }))]}
        />
        <Button
          isDisabled={judge === '' || entry === ''}
          onPress={() => {
            model.do({ act: 'declareConflict', about: contestKey(judge, entry) }, () =>
              setRelation(model.doc, 'conflicts', contestKey(judge, entry), {
                by: 'declared',
                reasons: [],
                state: 'confirmed',
                note: '',
              }),
            );
            setEntry('');
          }}
        >
          {t('conflicts.declare')}
        </Button>
      </div>
      {all.length > 0 ? (
        <table className="condition-table">
          <tbody>
            {all.map((c) => (
              <tr key={c.key}>
                <th scope="row">{c.judge?.name ?? '—'}</th>
                <td>
                  {c.entry ? `${c.entry.number} ${c.entry.title}` : '—'}
                  <span className="field-hint block">
                    {c.reasons.map(reason).join('・') || t('conflicts.declared')}
                  </span>
                  {c.note ? <span className="field-hint block">{t('conflicts.note', { note: c.note })}</span> : null}
                </td>
                <td>
                  <span className={`chip ${c.state === 'open' ? 'warn' : ''}`}>{t(`conflictState.${c.state}`)}</span>
                </td>
                <td>
                  <div className="row wrap">
                    {c.state !== 'confirmed' ? (
                      <Button small onPress={() => decide(c.key, 'confirmed', '')}>
                        {t('conflicts.confirm')}
                      </Button>
                    ) : null}
                    {c.state !== 'dismissed' ? (
                      <Button small look="quiet" onPress={() => guard((why) => decide(c.key, 'dismissed', why))}>
                        {t('conflicts.dismiss')}
                      </Button>
                    ) : null}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {dialog}
    </section>
  );
}
