/** Adds a staff member, or changes the name, role and groups of one. */
import { useState } from 'react';
import { STAFF_ROLES, type StaffRole } from '../../shared/domain/organisation/records.ts';
import { newId } from '../session/newId.ts';
import { Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useOffice } from './office.ts';
import type { Person } from './PeoplePage.tsx';
import { ActDialog, TextField } from './parts.tsx';

type Props = {
  readonly person: Person | undefined;
  readonly groups: readonly { readonly id: string; readonly name: string }[];
  readonly onClose: () => void;
  readonly onDone: () => void;
};

export function PersonDialog({ person, groups, onClose, onDone }: Props) {
  const { t } = useWords();
  const { tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [id] = useState(() => newId<string>());
  const [name, setName] = useState(person?.name ?? '');
  const [role, setRole] = useState<StaffRole>(person?.role ?? 'advisor');
  const [chosen, setChosen] = useState<readonly string[]>(person?.groups ?? []);
  const fields = { name: name.trim(), role, groups: [...chosen] };
  const done = () => {
    tell(person ? t('office.people.changed', { name: fields.name }) : t('office.people.added', { name: fields.name }));
    onDone();
    onClose();
  };
  const apply = () =>
    person
      ? void run('staff.change', { staff: person.id, ...fields, seen: person.seen }, done, onDone)
      : void run('staff.add', { id, ...fields }, done);
  return (
    <ActDialog
      title={person ? t('office.people.changeTitle', { name: person.name }) : t('office.people.add')}
      action={person ? t('common.save') : t('office.people.add')}
      isReady={fields.name !== ''}
      {...{ isBusy, problem, onClose, apply }}
    >
      <TextField label={t('office.people.name')} value={name} onChange={setName} required />
      <Select<StaffRole>
        label={t('office.people.role')}
        value={role}
        onChange={setRole}
        options={STAFF_ROLES.map((r) => ({ id: r, label: t(`office.role.${r}`) }))}
      />
      <p className="field-hint">{t(`office.roleHint.${role}`)}</p>
      {groups.length > 0 ? (
        <fieldset className="office-choices">
          <legend className="field-label">{t('office.people.groups')}</legend>
          {groups.map((group) => (
            <label key={group.id} className="checkbox">
              <input
                type="checkbox"
                checked={chosen.includes(group.id)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, group.id] : chosen.filter((g) => g !== group.id))
                }
              />
              {group.name}
            </label>
          ))}
        </fieldset>
      ) : null}
    </ActDialog>
  );
}
