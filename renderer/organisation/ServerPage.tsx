/** The machine: whether it takes edits, how much is stored, who is connected, and backups. */
import { useState } from 'react';
import type { OfficeOut } from '../../shared/protocol/office.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { useAct, useAsked, useOffice } from './office.ts';
import { Problem, useDay, Waiting } from './parts.tsx';

type Backups = OfficeOut<'server.see'>['backups'];
const MB = 1_000_000;

export function ServerPage() {
  const { t, language } = useWords();
  const { answer, failure, reload } = useAsked('server.see', {});
  if (!answer) return <Waiting failure={failure} again={reload} />;
  const { ready, storedBytes, plans, rooms, connections, mostConnections, unreadable, backups } = answer;
  const facts = [
    ['size', t('office.server.megabytes', { count: Math.max(1, Math.round(storedBytes / MB)) })],
    ['plans', String(plans)],
    ['rooms', String(rooms)],
    ['connections', t('office.server.of', { count: connections, most: mostConnections })],
  ] as const;
  return (
    <div className="stack office-sections">
      <div className="row between wrap">
        <h2>{t('office.page.server')}</h2>
        <Button onPress={reload}>{t('office.again')}</Button>
      </div>
      {failure ? <Waiting failure={failure} again={reload} /> : null}
      <p className={`notice ${ready ? 'bad' : 'good'}`} role={ready ? 'alert' : 'status'}>
        {ready ? (language === 'ja' ? ready.ja : ready.en) : t('office.server.ready')}
      </p>
      {unreadable > 0 ? (
        <p className="notice bad" role="alert">
          {t('office.server.unreadable', { count: unreadable })}
        </p>
      ) : null}
      <dl className="office-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{t(`office.server.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <BackupSection backups={backups} />
    </div>
  );
}

function BackupSection({ backups }: { readonly backups: Backups }) {
  const { t } = useWords();
  const { time } = useDay();
  const { mayChange, tell } = useOffice();
  const { run, isBusy, problem } = useAct();
  const [made, setMade] = useState<Backups>();
  const list = (made ?? backups)?.list;
  if (!list)
    return (
      <section className="stack">
        <h2 className="section-title">{t('office.backup')}</h2>
        <p>{t('office.backup.elsewhere')}</p>
      </section>
    );
  const make = () =>
    void run('server.backUp', {}, (value) => {
      setMade(value.backups);
      tell(t('office.backup.done'));
    });
  const [last] = list;
  return (
    <section className="stack">
      <h2 className="section-title">{t('office.backup')}</h2>
      <p>{last ? t('office.backup.last', { at: time(last.createdAt) }) : t('office.backup.none')}</p>
      <p className="field-hint">{t('office.backup.about')}</p>
      {mayChange ? (
        <div className="row">
          <Button isDisabled={isBusy} onPress={make}>
            {t('office.backup.make')}
          </Button>
        </div>
      ) : null}
      <Problem text={problem} />
      {list.length > 0 ? (
        <details>
          <summary>{t('office.backup.list', { count: list.length })}</summary>
          <ul>
            {list.map(({ name, createdAt, bytes }) => (
              <li key={name}>
                {time(createdAt)}{' '}
                <span className="muted">
                  {t('office.server.megabytes', { count: Math.max(1, Math.round(bytes / MB)) })}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
