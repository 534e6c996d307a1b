/** The owner's dialog for sharing: reachability, invitations, members. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { placesSince } from '../../shared/app/sharing/passages.ts';
import {
  GUEST_ROLES,
  type GuestRole,
  type SharingInvite,
  type SharingMember,
  type SharingStatus,
} from '../../shared/ipc/contract.ts';
import { usePeers } from '../session/usePeers.ts';
import { useCoaching } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { PersonMark } from '../ui/Person.tsx';
import { HomeSection } from './HomeSection.tsx';
import { InviteForm } from './InviteForm.tsx';
import { NameMarkChip } from './NameMarkChip.tsx';

const REACHES = ['off', 'network', 'machine'] as const;

export function ShareDialog({ session, onClose }: { readonly session: PlanSession; readonly onClose: () => void }) {
  const { t } = useWords();
  const { host } = useApp();
  const [status, setStatus] = useState<SharingStatus>();
  /** Chosen, and not yet confirmed by the host. */
  const [wanted, setWanted] = useState<(typeof REACHES)[number]>();
  const [removing, setRemoving] = useState<SharingMember>();

  const read = useCallback(
    () =>
      void host
        .call('sharing.status', { planId: session.planId })
        .then(setStatus, () => announce(t('error.storage'), { kind: 'error' })),
    [host, session, t],
  );
  useEffect(() => {
    read();
    // A guest who joins is a new member; the host reports both.
    const subscriptions = [
      host.on('sharing.changed', read),
      host.on('presence.reached', ({ name }) => name === session.docs.name && read()),
      session.presence.onDidChange(read),
    ];
    return () => {
      for (const s of subscriptions) s.dispose();
    };
  }, [host, session, read]);

  const setReach = (reach: (typeof REACHES)[number]) => {
    setWanted(reach);
    const before = status?.addresses.join();
    const had = (status?.members.length ?? 0) + (status?.invites.length ?? 0) > 0;
    const call = reach === 'off' ? host.call('sharing.stop', {}) : host.call('sharing.start', { reach });
    void call
      .then(() => host.call('sharing.status', { planId: session.planId }))
      .then(
        (next) => {
          setStatus(next);
          if (before && had && next.addresses.length > 0 && next.addresses.join() !== before)
            announce(t('share.addressChanged'));
        },
        () => announce(t('share.portTaken'), { kind: 'error' }),
      )
      .finally(() => setWanted(undefined));
  };
  const chosen = wanted ?? status?.reach;
  const failed = () => announce(t('error.storage'), { kind: 'error' });

  return (
    <Dialog title={t('share.title')} isOpen onClose={onClose}>
      <p className="muted">{t('share.about')}</p>
      <fieldset className="choice-list">
        <legend className="field-label">{t('share.reach')}</legend>
        {REACHES.map((reach) => (
          <label key={reach} className={`choice ${chosen === reach ? 'chosen' : ''}`}>
            <input
              type="radio"
              name="reach"
              value={reach}
              checked={chosen === reach}
              onChange={() => setReach(reach)}
            />
            <span>
              <b>{t(`share.${reach}`)}</b>
              <span className="small muted block">{t(`share.${reach}Hint`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {status && status.reach !== 'off' ? (
        <InviteForm planId={session.planId} addresses={status.addresses} onInvited={read} />
      ) : null}
      {status && status.invites.length > 0 ? (
        <section className="stack">
          <h3 className="section-title">{t('share.invites')}</h3>
          <ul className="member-list">
            {status.invites.map((invite) => (
              <InviteRow
                key={invite.id}
                invite={invite}
                onWithdraw={() => void host.call('sharing.revoke', { id: invite.id }).catch(failed)}
              />
            ))}
          </ul>
        </section>
      ) : null}
      <Members
        session={session}
        members={status?.members ?? []}
        onRole={(memberId, role) => void host.call('sharing.setRole', { memberId, role }).catch(failed)}
        onRemove={setRemoving}
      />
      <HomeSection session={session} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
      {removing ? (
        <Dialog
          title={t('share.removeTitle', { name: removing.name })}
          isOpen
          onClose={() => setRemoving(undefined)}
          size="narrow"
          role="alertdialog"
        >
          <p>{t('share.removeAbout', { name: removing.name })}</p>
          <div className="dialog-actions">
            <Button onPress={() => setRemoving(undefined)}>{t('common.cancel')}</Button>
            <Button
              look="danger"
              onPress={() => {
                void host.call('sharing.revoke', { id: removing.id }).catch(failed);
                setRemoving(undefined);
              }}
            >
              {t('share.remove')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </Dialog>
  );
}

function InviteRow({ invite, onWithdraw }: { readonly invite: SharingInvite; readonly onWithdraw: () => void }) {
  const { t } = useWords();
  const { day } = useWhen();
  return (
    <li className="member">
      <span className="grow">
        {t('share.inviteLine', {
          role: t(`role.${invite.role}`),
          n: invite.usesLeft,
          day: day(invite.expiresAt),
        })}
        {invite.hasPassphrase ? <span className="muted small"> {t('share.withPassphrase')}</span> : null}
      </span>
      <Button small onPress={onWithdraw}>
        {t('share.withdraw')}
      </Button>
    </li>
  );
}

function Members({
  session,
  members,
  onRole,
  onRemove,
}: {
  readonly session: PlanSession;
  readonly members: readonly SharingMember[];
  readonly onRole: (id: string, role: GuestRole) => void;
  readonly onRemove: (member: SharingMember) => void;
}) {
  const { t } = useWords();
  const { day } = useWhen();
  const here = new Set(usePeers(session).map((p) => p.user.id));
  const current = members.filter((m) => !m.revoked);
  const gone = members.filter((m) => m.revoked);
  const coaching = useCoaching();
  const mayMeet = coaching?.canWrite && coaching.pairing.signsAs === 'founder' && current.length > 0;
  const meet = () => void coaching?.pairing.offerMeeting().catch(() => announce(t('keys.failed'), { kind: 'error' }));
  return (
    <section className="stack">
      <h3 className="section-title">{t('share.members')}</h3>
      {mayMeet ? (
        <div className="row wrap">
          <span className="grow small muted">{t('meet.about')}</span>
          <Button onPress={meet}>{t('meet.start')}</Button>
        </div>
      ) : null}
      {current.length === 0 ? <p className="muted small">{t('share.noMembers')}</p> : null}
      <ul className="member-list">
        {current.map((m) => (
          <li key={m.id} className="member">
            <PersonMark name={m.name} colour={m.colour} />
            <span className="grow">
              <b>{m.name}</b> <NameMarkChip mark={coaching?.pairing.markOf(m, current)} />
              <span className="small muted block">
                {here.has(m.id) ? t('share.here') : t('share.joined', { day: day(m.joinedAt) })}
              </span>
              <ReachedLine session={session} member={m} />
            </span>
            <Select<GuestRole>
              label={t('share.memberRole', { name: m.name })}
              hideLabel
              value={m.role}
              onChange={(role) => onRole(m.id, role)}
              options={GUEST_ROLES.map((id) => ({ id, label: t(`role.${id}`) }))}
            />
            <Button small look="danger" onPress={() => onRemove(m)}>
              {t('share.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {gone.length > 0 ? (
        <p className="muted small">
          {t('share.removed')}: {gone.map((m) => m.name).join('、')}
        </p>
      ) : null}
    </section>
  );
}

/** How much of the plan this person's device has, even while they are offline. */
function ReachedLine({ session, member }: { readonly session: PlanSession; readonly member: SharingMember }) {
  const { t } = useWords();
  const { moment } = useWhen();
  const { name, reached } = member;
  const places = useMemo(
    () => (reached?.mark ? placesSince(session.planDoc, reached.mark) : undefined),
    [session, reached],
  );
  const time = reached ? moment(reached.at) : '';
  const words = !reached
    ? t('people.neverReached', { name })
    : places === undefined
      ? t('people.hasUpToTime', { name, time })
      : places === 0
        ? t('people.hasAll', { name })
        : t('people.hasUpTo', { name, time, n: places });
  return (
    <span className="small muted block" data-reached={places ?? 'unknown'}>
      {words}
    </span>
  );
}
