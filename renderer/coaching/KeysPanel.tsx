/** Who signs with which key: the owner, people met in person, and unconfirmed keys; comparing numbers starts here. */
import { useState } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import type { PairingModel } from '../../shared/app/coaching/pairingModel.ts';
import type { PairedPerson } from '../../shared/doc/pairing.ts';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Offer } from './MeetingDialog.tsx';
import { WhoIsIt, type Whom } from './WhoIsIt.tsx';

const short = (key: string): string => key.slice(0, 8);

export function KeysPanel({ coaching }: { readonly coaching: CoachingModel }) {
  const { t } = useWords();
  const { pairing } = coaching;
  const failed = () => announce(t('keys.failed'), { kind: 'error' });
  const mayOffer = coaching.canWrite && pairing.signsAs === 'founder';
  return (
    <section className="stack keys-panel">
      <div className="row wrap">
        <h3 className="section-title grow">{t('keys.title')}</h3>
        {mayOffer ? <Button onPress={() => void pairing.offerMeeting().catch(failed)}>{t('meet.start')}</Button> : null}
      </div>
      <p className="field-hint">{t(mayOffer ? 'meet.about' : 'keys.about')}</p>
      {pairing.step?.kind === 'offered' ? <Offer pairing={pairing} step={pairing.step} /> : null}
      {pairing.isNewDevice ? (
        <div className="notice warn stack">
          <span>{t('keys.newDevice')}</span>
          <div>
            <Button onPress={() => void pairing.adopt().catch(failed)}>{t('keys.adopt')}</Button>
          </div>
        </div>
      ) : null}
      <Founder coaching={coaching} />
      <People coaching={coaching} />
      <Unconfirmed pairing={pairing} />
    </section>
  );
}

function Founder({ coaching }: { readonly coaching: CoachingModel }) {
  const { t } = useWords();
  const { pairing } = coaching;
  const { founders, source, rivals } = coaching.store.keys;
  return (
    <div className="stack">
      <p className="small">
        <b>{t('keys.founder')}</b>{' '}
        {[...founders].map(([key, name]) => (
          <span key={key}>
            {name}（{short(key)}
            {key === pairing.ownKey ? `・${t('keys.founderOwn')}` : ''}）{' '}
          </span>
        ))}
      </p>
      {source === 'none' ? <p className="small muted">{t('keys.unclaimed')}</p> : null}
      {source === 'unclear' ? <p className="notice bad">{t('keys.unclear')}</p> : null}
      {rivals.map(({ key, name }) => (
        <p key={key} className="notice bad">
          {t('keys.rival', { name, key: short(key) })}
          <CheckNumber pairing={pairing} person={{ key, name }} isFounder />
        </p>
      ))}
      {source === 'claim' && !pairing.isFounder
        ? [...founders].slice(0, 1).map(([key, name]) => (
            <div key={key} className="notice warn">
              {t('keys.founderUnconfirmed')}
              <CheckNumber pairing={pairing} person={{ key, name }} isFounder />
            </div>
          ))
        : null}
    </div>
  );
}

function People({ coaching }: { readonly coaching: CoachingModel }) {
  const { t } = useWords();
  const { day } = useWhen();
  const [losing, setLosing] = useState<PairedPerson>();
  const { people, lost } = coaching.store.keys;
  const { pairing } = coaching;
  return (
    <div className="stack">
      <p className="small">
        <b>{t('keys.people')}</b> {people.size === 0 ? <span className="muted">{t('keys.nobody')}</span> : null}
      </p>
      <ul className="member-list">
        {[...people.values()].map((p) => (
          <li key={p.key} className="member small">
            <span className="grow">
              {t('keys.person', { name: p.name, as: t(`keys.as.${p.as}`), day: day(p.at), key: short(p.key) })}
            </span>
            {lost.has(p.key) ? (
              <span className="chip faulty">{t('keys.isLost')}</span>
            ) : pairing.isFounder && coaching.canWrite ? (
              <Button small aria-label={t('keys.lostOf', { name: p.name })} onPress={() => setLosing(p)}>
                {t('keys.lost')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {losing ? (
        <Dialog
          title={t('keys.lostTitle', { name: losing.name })}
          isOpen
          onClose={() => setLosing(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t('keys.lostAbout')}</p>
          <div className="dialog-actions">
            <Button onPress={() => setLosing(undefined)}>{t('common.cancel')}</Button>
            <Button
              look="danger"
              onPress={() => {
                void pairing.stopBelieving(losing).then(
                  () => announce(t('keys.lostDone', { name: losing.name })),
                  () => announce(t('keys.failed'), { kind: 'error' }),
                );
                setLosing(undefined);
              }}
            >
              {t('keys.lost')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </div>
  );
}

function Unconfirmed({ pairing }: { readonly pairing: PairingModel }) {
  const { t } = useWords();
  const { unconfirmed } = pairing;
  if (unconfirmed.length === 0) return null;
  return (
    <div className="stack">
      <p className="small">
        <b>{t('keys.unconfirmed')}</b>
      </p>
      <ul className="member-list">
        {unconfirmed.map((who) => {
          const mark = pairing.markOf({ id: who.member, name: who.name }, []);
          return (
            <li key={who.key} className="member small">
              <span className="grow">
                {t('keys.unconfirmedLine', { name: who.name, key: short(who.key) })}{' '}
                {mark === 'newKey' || mark === 'nameTaken' ? (
                  <span className="chip faulty">{t(`keys.mark.${mark}`)}</span>
                ) : null}
                {pairing.isFounder ? <CheckNumber pairing={pairing} person={who} isFounder={false} /> : null}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** The long number, for people whose devices only exchange files. */
function CheckNumber({
  pairing,
  person,
  isFounder,
}: {
  readonly pairing: PairingModel;
  readonly person: { readonly key: string; readonly name: string };
  /** Whether it confirms the founder's key. */
  readonly isFounder: boolean;
}) {
  const { t } = useWords();
  const [as, setAs] = useState<Whom>('advisor');
  const number = pairing.numberWith(person.key);
  if (!number) return null;
  const confirm = () =>
    void pairing.confirm(person, isFounder ? 'founder' : as, 'number').then(
      () => announce(t('keys.confirmed', { name: person.name })),
      () => announce(t('keys.failed'), { kind: 'error' }),
    );
  return (
    <details className="keys-number">
      <summary>{t('keys.number')}</summary>
      <p className="field-hint">{t('keys.numberAbout')}</p>
      <p>
        <strong className="code-shown">{number}</strong>
      </p>
      {isFounder ? null : <WhoIsIt value={as} onChange={setAs} />}
      <Button small aria-label={t('keys.numberSameWith', { name: person.name })} onPress={confirm}>
        {t('keys.numberSame')}
      </Button>
    </details>
  );
}
