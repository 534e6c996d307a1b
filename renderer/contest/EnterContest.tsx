/**
 * Enters a contest with this plan: its call, its boxes with their limits, clues to the founder's identity, seeds that
 * must not be disclosed yet; then a signed file.
 */
import { useState } from 'react';
import { keepCall, keptCalls } from '../../shared/app/contest/keptCalls.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { EntryForm } from './EntryForm.tsx';
import { readContestFile } from './readContestFile.ts';

export function EnterContest({ session, onClose }: { readonly session: PlanSession; readonly onClose: () => void }) {
  const { t } = useWords();
  const { host } = useApp();
  usePlanVersion(session, 'contestEntries', 'nodes');
  const calls = keptCalls(session.store);
  const [chosen, setChosen] = useState(calls.at(-1)?.call.contest);
  const kept = calls.find((c) => c.call.contest === chosen);
  const open = async () => {
    const file = await host.openFile('contest');
    if (!file) return;
    const { name } = file;
    const read = await readContestFile('call', file.bytes);
    if (!read.ok) return announce(t(`callError.${read.error}`, { name }), { kind: 'error' });
    const opened = keepCall(session, read.value, file.bytes);
    if (opened.ok) setChosen(opened.value);
    else if (opened.error.code === 'foreignKey') announce(t('enter.foreignKey', { name }), { kind: 'error' });
    else report({ ok: false, error: opened.error });
  };
  return (
    <Dialog title={t('enter.title')} isOpen onClose={onClose} size="wide">
      <div className="row wrap end">
        {calls.length > 1 ? (
          <Select
            label={t('enter.call')}
            value={chosen ?? ''}
            onChange={setChosen}
            options={calls.map(({ call }) => ({ id: call.contest, label: call.title }))}
          />
        ) : null}
        <Button onPress={() => void open()}>{t('enter.openCall')}</Button>
      </div>
      {kept ? (
        <EntryForm key={kept.call.contest} session={session} kept={kept} onDone={onClose} />
      ) : (
        <p>{t('enter.about')}</p>
      )}
    </Dialog>
  );
}
