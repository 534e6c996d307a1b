/** Says in words whether the work is on this machine's disk. */
import { CloudOff, HardDrive, Loader } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { SaveState } from '../session/docSession.ts';
import type { PlanSession } from '../session/planSession.ts';
import { useWords } from './i18n.tsx';

/** A save takes a few milliseconds. Words that change with every key are noise, and drawing them slows the key: a wait is told when it is one. */
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

const isSame = (a: Told, b: Told): boolean => JSON.stringify(a) === JSON.stringify(b);

export function SaveStatus({ session }: { readonly session: PlanSession }) {
  const { t, language } = useWords();
  const element = useRef<HTMLSpanElement>(null);
  const [told, setTold] = useState(() => toldOf(session.docs.saveState));

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = () => {
      clearTimeout(timer);
      timer = undefined;
      const next = toldOf(session.docs.saveState);
      setTold((now) => (isSame(now, next) ? now : next));
    };
    const onSave = (save: SaveState) => {
      // The exact number, for who looks closer than words; not worth a rendering.
      element.current?.setAttribute('data-pending', String(save.pending));
      if (save.problem || save.pending === 0) tell();
      else timer ??= setTimeout(tell, WAITS_MS);
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
      ? new Date(told.minute * 60_000).toLocaleTimeString(language === 'ja' ? 'ja-JP' : 'en-GB', {
          hour: '2-digit',
          minute: '2-digit',
        })
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
