/** Conflicts of interest between judges and entries: found or declared, then confirmed or dismissed by a person. */
import { useState } from 'react';
import {
  type ConflictRow,
  conflictRows,
  decideConflict,
  declareConflict,
  searchConflicts,
} from '../../shared/app/contest/conflicts.ts';
import { isMessageKey } from '../../shared/i18n/messages.ts';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useContest } from './contestContext.ts';
import { type Guard, useGuarded } from './useGuarded.tsx';

export function Conflicts() {
  const { t } = useWords();
  const model = useContest();
  const { guard, dialog } = useGuarded(true, '', {
    title: t('conflicts.dismissTitle'),
    action: t('conflicts.dismiss'),
  });
  const rows = conflictRows(model);
  const find = () => {
    const n = report(searchConflicts(model));
    if (n === undefined) return;
    announce(n === 0 ? t('conflicts.noneNew') : t('conflicts.found', { n }));
  };
  return (
    <section className="stack">
      <h2 className="section-title">{t('conflicts.title')}</h2>
      <p className="field-hint">{t('conflicts.about')}</p>
      <div className="row wrap end">
        <Button onPress={find}>{t('conflicts.find')}</Button>
        <Declare />
      </div>
      {rows.length > 0 ? (
        <table className="condition-table">
          <tbody>
            {rows.map((conflict) => (
              <Conflict key={conflict.key} conflict={conflict} guard={guard} />
            ))}
          </tbody>
        </table>
      ) : null}
      {dialog}
    </section>
  );
}

/** Declares a relationship between a judge and an entry. */
function Declare() {
  const { t } = useWords();
  const model = useContest();
  const { store } = model;
  const [judge, setJudge] = useState('');
  const [entry, setEntry] = useState('');
  const declare = () => {
    if (report(declareConflict(model, judge, entry))) setEntry('');
  };
  return (
    <>
      <Select
        label={t('conflicts.judge')}
        value={judge}
        onChange={setJudge}
        options={[{ id: '', label: '—' }, ...store.list('judges').map((j) => ({ id: j.id, label: j.name }))]}
      />
      <Select
        label={t('conflicts.entry')}
        value={entry}
        onChange={setEntry}
        options={[
          { id: '', label: '—' },
          ...store.list('entries').map((e) => ({ id: e.id, label: `${e.number} ${e.title}` })),
        ]}
      />
      <Button isDisabled={judge === '' || entry === ''} onPress={declare}>
        {t('conflicts.declare')}
      </Button>
    </>
  );
}

function Conflict({ conflict: c, guard }: { readonly conflict: ConflictRow; readonly guard: Guard }) {
  const { t } = useWords();
  const model = useContest();
  const decide = (state: 'confirmed' | 'dismissed', reason: string) =>
    report(decideConflict(model, c.key, state, reason));
  const reasonWords = (reason: string) => {
    const key = `conflictReason.${reason}`;
    return isMessageKey(key) ? t(key) : reason;
  };
  return (
    <tr>
      <th scope="row">{c.judge?.name ?? '—'}</th>
      <td>
        {c.entry ? `${c.entry.number} ${c.entry.title}` : '—'}
        <span className="field-hint block">{c.reasons.map(reasonWords).join('・') || t('conflicts.declared')}</span>
        {c.note ? <span className="field-hint block">{t('conflicts.note', { note: c.note })}</span> : null}
      </td>
      <td>
        <span className={`chip ${c.state === 'open' ? 'warn' : ''}`}>{t(`conflictState.${c.state}`)}</span>
      </td>
      <td>
        <div className="row wrap">
          {c.state !== 'confirmed' ? (
            <Button small onPress={() => decide('confirmed', '')}>
              {t('conflicts.confirm')}
            </Button>
          ) : null}
          {c.state !== 'dismissed' ? (
            <Button small look="quiet" onPress={() => guard((reason) => decide('dismissed', reason))}>
              {t('conflicts.dismiss')}
            </Button>
          ) : null}
        </div>
      </td>
    </tr>
  );
}
