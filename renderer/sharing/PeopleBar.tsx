/** Other people who have the plan open: their avatars in the plan's header, following one, calling all. */
import { useEffect, useMemo, useRef, useState } from 'react';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Peer } from '../../shared/app/sharing/presence.ts';
import type { EventPayload } from '../../shared/ipc/contract.ts';
import { usePeers } from '../session/usePeers.ts';
import { useCoaching } from '../session/useStore.ts';
import { useActions } from '../shell/actions.ts';
import { announce } from '../shell/announce.tsx';
import { clock } from '../shell/useWhen.ts';
import { MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { PersonMark } from '../ui/Person.tsx';

const SHOWN = 4;

/** One entry per person: of several windows of the same person, the last one counts. */
const peopleOf = (peers: readonly Peer[]): readonly Peer[] => [...new Map(peers.map((p) => [p.user.id, p])).values()];

export function PeopleBar({
  session,
  following,
  onFollow,
}: {
  readonly session: PlanSession;
  readonly following: string | undefined;
  readonly onFollow: (userId: string | undefined) => void;
}) {
  const { t, language } = useWords();
  const peers = usePeers(session);
  const people = useMemo(() => peopleOf(peers), [peers]);
  useComings(people, t);
  const pairing = useCoaching()?.pairing;
  /** Marks a name that somebody else has too, before anybody relies on it. */
  const labelOf = ({ user }: Peer): { readonly label: string; readonly isOdd: boolean } => {
    const mark = pairing?.markOf(
      user,
      people.map((p) => p.user),
    );
    const isOdd = mark === 'newKey' || mark === 'nameTaken';
    const label = t('people.person', { name: user.name, role: t(`role.${user.role}`) });
    return { label: isOdd ? `${label} ${t(`keys.mark.${mark}`)}` : label, isOdd };
  };
  const reaches = useReaches(session);
  const reachOf = (id: string): string | undefined => {
    const reach = reaches.get(id);
    if (!reach) return undefined;
    const { name, at, waiting } = reach;
    if (!at) return t('people.neverReached', { name });
    return t(waiting === 0 ? 'people.reached' : 'people.notReached', { name, time: clock(at, language) });
  };
  const call = () => {
    session.presence.update({ call: Date.now() });
    announce(t('people.calledAll'));
  };
  useActions([
    { id: 'people.call', label: t('people.call'), menu: 'view', enabled: people.length > 0, run: call },
    ...people.slice(0, 9).map((p) => ({
      id: `people.follow.${p.user.id}`,
      label: following === p.user.id ? t('people.unfollow') : t('people.follow', { name: p.user.name }),
      menu: 'view' as const,
      run: () => onFollow(following === p.user.id ? undefined : p.user.id),
    })),
  ]);
  if (people.length === 0) return null;
  return (
    <fieldset className="people" aria-label={t('people.title')}>
      {people.slice(0, SHOWN).map((peer) => {
        const { user } = peer;
        const { label, isOdd } = labelOf(peer);
        return (
          <MenuButton
            key={user.id}
            label={label}
            look="quiet"
            items={[
              {
                id: 'follow',
                label: following === user.id ? t('people.unfollow') : t('people.follow', { name: user.name }),
                run: () => onFollow(following === user.id ? undefined : user.id),
              },
              { id: 'call', label: t('people.call'), run: call },
              ...(reachOf(user.id)
                ? [{ id: 'reach', label: reachOf(user.id) ?? '', run: () => announce(reachOf(user.id) ?? '') }]
                : []),
            ]}
          >
            <span
              className="person-here"
              data-reach={reaches.get(user.id)?.waiting === 0 ? 'level' : 'behind'}
              title={reachOf(user.id)}
            >
              <PersonMark name={user.name} colour={user.colour} />
              {isOdd ? (
                <span className="person-odd" aria-hidden="true">
                  !
                </span>
              ) : null}
              <span className="visually-hidden">
                {label} {reachOf(user.id)}
              </span>
            </span>
          </MenuButton>
        );
      })}
      {people.length > SHOWN ? <span className="people-more">+{people.length - SHOWN}</span> : null}
    </fieldset>
  );
}

type Reach = EventPayload<'presence.reached'>['people'][number];
const NOBODY: ReadonlyMap<string, Reach> = new Map();

/** How much of the plan the guests' devices have; known to the machine that shares it. */
function useReaches({ host, docs, link }: PlanSession): ReadonlyMap<string, Reach> {
  const [reaches, setReaches] = useState(NOBODY);
  useEffect(() => {
    if (link) return;
    const subscription = host.on('presence.reached', ({ name, people }) => {
      if (name === docs.name) setReaches(new Map(people.map((p) => [p.id, p])));
    });
    return () => subscription.dispose();
  }, [host, docs, link]);
  return reaches;
}

/** People found within this time were here before. */
const SETTLED_MS = 3_000;

/** Announces people who join and leave; those who were already here are not announced. */
function useComings(people: readonly Peer[], t: ReturnType<typeof useWords>['t']): void {
  const known = useRef<Map<string, string>>(undefined);
  const opened = useRef(performance.now());
  useEffect(() => {
    const now = new Map(people.map((p) => [p.user.id, p.user.name]));
    const before = known.current;
    known.current = now;
    if (!before) return;
    const isNews = performance.now() - opened.current > SETTLED_MS;
    for (const [id, name] of now) if (isNews && !before.has(id)) announce(t('people.arrived', { name }));
    for (const [id, name] of before) if (!now.has(id)) announce(t('people.left', { name }));
  }, [people, t]);
}
