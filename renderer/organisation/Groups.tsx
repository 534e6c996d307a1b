/** Groups, such as branches: they filter lists and grant nothing. */
import { type FormEvent, useState } from 'react';
import { newId } from '../session/newId.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useOffice } from './office.ts';
import { Problem, TextField } from './parts.tsx';

type Props = {
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly onDone: () => void;
};

export function Groups({ groups, onDone }: Props) {
  const { t } = useWords();
  const { mayChange, tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [name, setName] = useState('');
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || isBusy) return;
    void run('group.add', { id: newId<string>(), name: name.trim() }, () => {
      setName('');
      tell(t('office.done'));
      onDone();
    });
  };
  return (
    <section className="stack">
      <h2 className="section-title">{t('office.group.list')}</h2>
      {groups.length === 0 ? <p className="muted">{t('office.group.none')}</p> : null}
      <ul className="office-list">
        {groups.map((group) => (
          <li key={group.id}>{group.name}</li>
        ))}
      </ul>
      {mayChange ? (
        <form className="row wrap office-inline" onSubmit={add} noValidate>
          <TextField label={t('office.group.name')} value={name} onChange={setName} />
          <Button type="submit" isDisabled={isBusy || name.trim() === ''}>
            {t('office.group.add')}
          </Button>
        </form>
      ) : null}
      <Problem text={problem} />
    </section>
  );
}
