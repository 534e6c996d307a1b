/** Names who acts for somebody who is away, from the first to the last day. */
import { useState } from 'react';
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { japanDay } from '../../shared/text/dates.ts';
import { newId } from '../session/newId.ts';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useOffice } from './office.ts';
import type { Person } from './PeoplePage.tsx';
import { PersonSelect } from './PersonSelect.tsx';
import { ActDialog, TextField } from './parts.tsx';

type Props = {
  readonly person: Person;
  readonly list: OfficeOut<'staff.list'>;
  readonly onClose: () => void;
  readonly onDone: () => void;
};

export function CoverDialog({ person, list, onClose, onDone }: Props) {
  const { t } = useWords();
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [id] = useState(() => newId<string>());
  const today = japanDay(new Date().toISOString()) ?? '';
  const [by, setBy] = useState('');
  const [from, setFrom] = useState(today);
  const [to, setTo] = useState(today);
  const apply = () =>
    void run('cover.add', { id, away: person.id, by, from, to }, () => {
      tell(t('office.cover.done'));
      onDone();
      onClose();
    });
  return (
    <ActDialog
      title={t('office.cover.title', { name: person.name })}
      action={t('office.cover.apply')}
      isReady={by !== '' && from !== '' && to !== ''}
      {...{ isBusy, problem, onClose, apply }}
    >
      <PersonSelect
        label={t('office.cover.by')}
        none={t('office.handOver.choose')}
        people={list.staff.filter((s) => s.id !== person.id && ['advisor', 'assistant'].includes(s.role))}
        value={by}
        onChange={setBy}
      />
      <TextField type="date" label={t('office.cover.from')} value={from} onChange={setFrom} />
      <TextField type="date" label={t('office.cover.to')} value={to} onChange={setTo} />
    </ActDialog>
  );
}
