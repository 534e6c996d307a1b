/** Submits an entry once: created and signed, then saved to a file or sent; the submission is kept with the plan. */
import { useState } from 'react';
import type { EntryDraft } from '../../shared/app/contest/entryDraft.ts';
import type { KeptCall } from '../../shared/app/contest/keptCalls.ts';
import { type MadeEntry, makeEntry, saveEntry, sendEntry } from '../../shared/app/contest/submitEntry.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { EntryFields } from './EntryForm.tsx';

export function useSubmitEntry(
  session: PlanSession,
  { call, hash }: KeptCall,
  { set }: EntryFields,
  onSaved: () => void,
): { readonly isBusy: boolean; readonly submit: (draft: EntryDraft, way: 'file' | 'network') => Promise<void> } {
  const { t } = useWords();
  const { today } = useApp();
  const [isBusy, setIsBusy] = useState(false);
  const note = ({ hash: submitted, submittedAt }: MadeEntry) => set({ submitted, submittedAt });
  const send = async (entry: MadeEntry) => {
    const answer = await sendEntry(session, call, entry);
    if (answer === 'received') note(entry);
    announce(t(`enter.sent.${answer}`), answer === 'received' ? {} : { kind: 'error' });
  };
  const save = async (entry: MadeEntry) => {
    if (!(await saveEntry(session, call, entry))) return;
    note(entry);
    announce(t('enter.saved'));
    onSaved();
  };
  const submit = async (draft: EntryDraft, way: 'file' | 'network') => {
    setIsBusy(true);
    try {
      const made = await makeEntry(session, { call, callHash: hash, draft, today, t });
      if (!made.ok) announce(t(`enter.${made.error}`), { kind: 'error' });
      else if (way === 'network') await send(made.value);
      else await save(made.value);
    } catch {
      announce(t('error.storage'), { kind: 'error' });
    } finally {
      setIsBusy(false);
    }
  };
  return { isBusy, submit };
}
