/** Says whether the work is on this machine's disk and, in somebody else's plan, whether it is on theirs. */
import { CloudOff, HardDrive, Link2, Link2Off, Loader } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { LineState, ServerLine } from '../../shared/app/core.ts';
import type { SaveState } from '../../shared/app/plan/docSession.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { clock } from '../shell/useWhen.ts';
import { useWords } from '../ui/i18n.tsx';

/** A save takes a few milliseconds. Text that changes on every key is noise and slows typing, so only longer waits are shown. */
const WAITS_MS = 800;

type Told =
  | { readonly state: 'problem'; readonly pending: number }
  | { readonly state: 'pending' }
  | { readonly state: 'saved'; readonly minute: number | undefined };

const toldOf = ({ pending, savedAt, problem }: SaveState): Told =>
  problem
    ? { state: 'problem', pending }
    : pending > 0
      ? { state: 'pending' }
      : { state: 'saved', minute: savedAt === undefined ? undefined : Math.floor(Date.parse(savedAt) / 60_000) };

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function SaveStatus({ session }: { readonly session: PlanSession }) {
  return session.link ? <LinkStatus session={session} link={session.link} /> : <DiskStatus session={session} />;
}

/** A guest's work is stored here first and then by the host: shows the state of the host, and what happens while it is unreachable. */
function LinkStatus({ session, link }: { readonly session: PlanSession; readonly link: ServerLine }) {
  const { t, language } = useWords();
  const element = useRef<HTMLSpanElement>(null);
  const [state, setState] = useState<LineState>(link.state);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const showState = () => {
      clearTimeout(timer);
      timer = undefined;
      setState((now) => (isSame(now, link.state) ? now : link.state));
    };
    const onChange = (next: LineState) => {
      element.current?.setAttribute('data-waiting', String(next.waiting));
      if (next.connection === 'live' && next.waiting > 0) timer ??= setTimeout(showState, WAITS_MS);
      else showState();
    };
    onChange(link.state);
    const subscription = link.onDidChange(onChange);
    // The local state is independent of the host's: a copy is kept in either case.
    const onSave = (save: SaveState) => element.current?.setAttribute('data-pending', String(save.pending));
    onSave(session.docs.saveState);
    const saves = session.docs.onDidChangeSave(onSave);
    return () => {
      clearTimeout(timer);
      subscription.dispose();
      saves.dispose();
    };
  }, [link, session]);
  const name = session.membership?.host;
  const host = name ? t('link.hostName', { name }) : t('link.theHost');
  const n = state.waiting;
  const told = state.ended ? 'ended' : state.connection === 'away' ? 'away' : state.connection;
  const words = state.ended
    ? t(`link.${state.ended}`)
    : state.notSaving
      ? t('link.notSaving', { host })
      : told === 'away'
        ? n > 0
          ? t('link.awayWaiting', { n })
          : t('link.away')
        : told === 'connecting'
          ? t('link.connecting')
          : n > 0
            ? t('link.waiting', { n })
            : state.receivedAt
              ? t('link.received', { host, time: clock(state.receivedAt, language) })
              : t('link.live', { host });
  const Icon = told === 'live' ? Link2 : told === 'connecting' ? Loader : Link2Off;
  return (
    <span ref={element} className={`save-status link ${told}`} data-link={told}>
      <Icon size={15} aria-hidden="true" />
      {words}
    </span>
  );
}

function DiskStatus({ session }: { readonly session: PlanSession }) {
  const { t, language } = useWords();
  const element = useRef<HTMLSpanElement>(null);
  const [told, setTold] = useState(() => toldOf(session.docs.saveState));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const showState = () => {
      clearTimeout(timer);
      timer = undefined;
      const next = toldOf(session.docs.saveState);
      setTold((now) => (isSame(now, next) ? now : next));
    };
    const onSave = (save: SaveState) => {
      // The exact number, for anyone who inspects the element; not worth a render.
      element.current?.setAttribute('data-pending', String(save.pending));
      if (save.problem || save.pending === 0) showState();
      else timer ??= setTimeout(showState, WAITS_MS);
    };
    onSave(session.docs.saveState);
    const subscription = session.docs.onDidChangeSave(onSave);
    return () => {
      clearTimeout(timer);
      subscription.dispose();
    };
  }, [session]);

  const Icon = told.state === 'problem' ? CloudOff : told.state === 'pending' ? Loader : HardDrive;
  const time =
    told.state === 'saved' && told.minute !== undefined
      ? clock(new Date(told.minute * 60_000).toISOString(), language)
      : undefined;
  return (
    <span ref={element} className={`save-status ${told.state}`} data-state={told.state}>
      <Icon size={15} aria-hidden="true" />
      {told.state === 'problem'
        ? t('save.problem', { n: told.pending })
        : told.state === 'pending'
          ? t('save.pending')
          : time
            ? t('save.savedAt', { time })
            : t('save.saved')}
    </span>
  );
}
