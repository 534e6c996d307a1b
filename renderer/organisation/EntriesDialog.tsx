/** The devices of a person with their open sessions, and codes that nobody has used: each can be ended. */
import { useRef } from 'react';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useAsked, useOffice } from './office.ts';
import type { Person } from './PeoplePage.tsx';
import { Problem, useDay, Waiting } from './parts.tsx';

type Props = { readonly person: Person; readonly onClose: () => void; readonly onDone: () => void };

export function EntriesDialog({ person, onClose, onDone }: Props) {
  const { t } = useWords();
  const { day, time } = useDay();
  const { mayChange, tell } = useOffice();
  const { answer, failure, reload } = useAsked('staff.entries', { staff: person.id });
  const { run, isBusy, problem } = useAct();
  const closing = useRef<HTMLDivElement>(null);
  const end = (id: string) =>
    void run('staff.endEntry', { id }, () => {
      tell(t('office.entries.ended'));
      // The button that was pressed goes away with its row.
      closing.current?.querySelector('button')?.focus();
      reload();
      onDone();
    });
  const button = (id: string, words: string) =>
    mayChange ? (
      <Button small isDisabled={isBusy} onPress={() => end(id)}>
        {words}
      </Button>
    ) : null;
  const isEmpty = answer?.devices.length === 0 && answer.codes.length === 0;
  return (
    <Dialog title={t('office.entries.title', { name: person.name })} isOpen onClose={onClose}>
      {answer ? null : <Waiting failure={failure} again={reload} />}
      {isEmpty ? <p className="muted">{t('office.entries.none')}</p> : null}
      <ul className="office-list">
        {answer?.devices.map(({ id, addedAt, sessions }, i) => (
          <li key={id} className="row wrap between">
            <span>
              {t('office.entries.device', { n: i + 1, day: day(addedAt) })}{' '}
              <span className="muted small">
                {sessions.length > 0
                  ? t('office.entries.open', { count: sessions.length, until: time(lastOf(sessions)) })
                  : t('office.entries.closed')}
              </span>
            </span>
            {button(id, t('office.entries.endDevice'))}
          </li>
        ))}
        {answer?.codes.map(({ id, expiresAt }) => (
          <li key={id} className="row wrap between">
            <span>{t('office.entries.code', { until: time(expiresAt) })}</span>
            {button(id, t('office.entries.endCode'))}
          </li>
        ))}
      </ul>
      <Problem text={problem} />
      <div className="dialog-actions" ref={closing}>
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  );
}
const lastOf = (sessions: readonly { readonly expiresAt: string }[]): string =>
  sessions
    .map((s) => s.expiresAt)
    .sort()
    .at(-1) ?? '';
