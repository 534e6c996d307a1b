/** Staff: who is here and in which role, how they sign in, who takes over from whom. */
import { useState } from 'react';
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { Button, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TableScroll } from '../ui/TableScroll.tsx';
import { CoverDialog } from './CoverDialog.tsx';
import { EntriesDialog } from './EntriesDialog.tsx';
import { Groups } from './Groups.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { useAct, useAsked, useOffice } from './office.ts';
import { PersonDialog } from './PersonDialog.tsx';
import { Problem, useDay, Waiting } from './parts.tsx';
import { useFocusBack } from './useFocusBack.ts';

type List = OfficeOut<'staff.list'>;
export type Person = List['staff'][number];
const ACTS = ['change', 'invite', 'entries', 'handOver', 'cover', 'leave'] as const;
type Act = (typeof ACTS)[number];
type Open = { readonly act: 'add' } | { readonly act: Act; readonly person: Person };

export function PeoplePage() {
  const { t } = useWords();
  const { mayChange } = useOffice();
  const { answer, failure, reload } = useAsked('staff.list', {});
  const [open, setOpen] = useState<Open>();
  useFocusBack(open && (open.act === 'add' ? 'add' : open.person.id));
  if (!answer) return <Waiting failure={failure} again={reload} />;
  const here = answer.staff.filter((s) => s.leftAt === null);
  const left = answer.staff.filter((s) => s.leftAt !== null);
  return (
    <div className="stack office-sections">
      <div className="row between wrap">
        <h2>{t('office.page.people')}</h2>
        {mayChange ? (
          <span data-opener="add">
            <Button look="primary" onPress={() => setOpen({ act: 'add' })}>
              {t('office.people.add')}
            </Button>
          </span>
        ) : null}
      </div>
      <PeopleTable people={here} list={answer} choose={(act, person) => setOpen({ act, person })} />
      {left.length > 0 ? <Left people={left} /> : null}
      <Covers list={answer} onDone={reload} />
      <Groups groups={answer.groups} onDone={reload} />
      {open ? <OpenDialog open={open} list={answer} onClose={() => setOpen(undefined)} onDone={reload} /> : null}
    </div>
  );
}

type TableProps = {
  readonly people: readonly Person[];
  readonly list: List;
  readonly choose: (act: Act, person: Person) => void;
};
function PeopleTable({ people, list, choose }: TableProps) {
  const { t } = useWords();
  const { mayChange } = useOffice();
  const acts = (person: Person): readonly Act[] =>
    mayChange
      ? ACTS.filter((act) => act !== 'handOver' || person.main + person.helps > 0).filter(
          (act) => act !== 'cover' || ['advisor', 'assistant'].includes(person.role),
        )
      : ['entries'];
  const words = {
    change: t('office.people.change'),
    invite: t('office.invite'),
    entries: t('office.entries'),
    handOver: t('office.handOver'),
    cover: t('office.cover'),
    leave: t('office.leave'),
  } as const satisfies Record<Act, string>;
  return (
    <TableScroll label={t('office.page.people')}>
      <table className="roster-table">
        <thead>
          <tr>
            {(['name', 'role', 'groups', 'clients', 'devices', 'acts'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`office.people.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id}>
              <th scope="row">{person.name}</th>
              <td>{t(`office.role.${person.role}`)}</td>
              <td>{groupNames(person, list) || t('common.none')}</td>
              <td>
                {person.main + person.helps > 0
                  ? t('office.people.clientsOf', { main: person.main, helps: person.helps })
                  : t('common.none')}
              </td>
              <td>
                {person.devices ? t('office.people.devicesOf', { count: person.devices }) : t('office.people.noDevice')}
              </td>
              <td data-opener={person.id}>
                <MenuButton
                  small
                  label={t('office.people.actsOf', { name: person.name })}
                  items={acts(person).map((act) => ({ id: act, label: words[act], run: () => choose(act, person) }))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
const groupNames = ({ groups }: Person, list: List): string =>
  groups.flatMap((id) => list.groups.find((g) => g.id === id)?.name ?? []).join('、');

function Left({ people }: { readonly people: readonly Person[] }) {
  const { t } = useWords();
  const { day } = useDay();
  return (
    <details>
      <summary>{t('office.people.left', { count: people.length })}</summary>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            {person.name} <span className="muted">{t('office.people.leftOn', { day: day(person.leftAt ?? '') })}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Covers({ list, onDone }: { readonly list: List; readonly onDone: () => void }) {
  const { t } = useWords();
  const { mayChange, tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const nameOf = (id: string) => list.staff.find((s) => s.id === id)?.name ?? id;
  const end = (id: string) =>
    void run('cover.end', { id }, () => {
      tell(t('office.cover.ended'));
      onDone();
    });
  return (
    <section className="stack">
      <h2 className="section-title">{t('office.cover.list')}</h2>
      {list.covers.length === 0 ? <p className="muted">{t('office.cover.none')}</p> : null}
      <ul className="office-list">
        {list.covers.map(({ id, away, by, from, to }) => (
          <li key={id} className="row wrap">
            <span>{t('office.cover.row', { away: nameOf(away), by: nameOf(by), from, to })}</span>
            {mayChange ? (
              <Button small isDisabled={isBusy} onPress={() => end(id)}>
                {t('office.cover.end')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
    </section>
  );
}

type DialogProps = {
  readonly open: Open;
  readonly list: List;
  readonly onClose: () => void;
  /** Something has changed: the list is read again. */
  readonly onDone: () => void;
};
function OpenDialog({ open, list, ...rest }: DialogProps) {
  if (open.act === 'add') return <PersonDialog person={undefined} groups={list.groups} {...rest} />;
  const { act, person } = open;
  if (act === 'change') return <PersonDialog person={person} groups={list.groups} {...rest} />;
  if (act === 'invite') return <InviteDialog person={person} {...rest} />;
  if (act === 'entries') return <EntriesDialog person={person} {...rest} />;
  if (act === 'cover') return <CoverDialog person={person} list={list} {...rest} />;
  return <HandOverDialog person={person} list={list} isLeaving={act === 'leave'} {...rest} />;
}
