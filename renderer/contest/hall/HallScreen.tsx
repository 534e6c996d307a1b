/**
 * The audience's screen: the speaker and the remaining time, or the awards in reverse order. Large, and without
 * scores. Keys: Space starts and stops, arrows move on and back, Q switches to the questions, Escape ends.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import {
  bellsAt,
  clockText,
  type PitchClock,
  type PitchTimes,
  phaseAt,
  READY,
  start,
  stop,
  toQuestions,
} from '../../../shared/domain/contest/pitchClock.ts';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { ringBell } from './bell.ts';
import { useNow } from './useClock.ts';

export type HallEntry = { readonly id: string; readonly number: number; readonly title: string; readonly who: string };
type Props = {
  readonly title: string;
  readonly what: 'pitches' | 'awards';
  readonly entries: readonly HallEntry[];
  readonly times: PitchTimes;
  readonly onClose: () => void;
};

export function HallScreen({ title, what, entries, times, onClose }: Props) {
  const { t } = useWords();
  const screen = useRef<HTMLDivElement>(null);
  /** Awards start with none shown. */
  const [at, setAt] = useState(what === 'awards' ? -1 : 0);
  const [clock, setClock] = useState<PitchClock>(READY);
  const runs = clock.since !== undefined;
  const now = useNow(runs);

  const go = useCallback(
    (step: number) => {
      setAt((was) => Math.min(entries.length - 1, Math.max(what === 'awards' ? -1 : 0, was + step)));
      setClock(READY);
    },
    [entries.length, what],
  );
  const toggle = useCallback(
    () => setClock((was) => (was.since === undefined ? start(was, Date.now()) : stop(was, Date.now()))),
    [],
  );
  const ask = useCallback(() => setClock((was) => toQuestions(was, times, Date.now())), [times]);

  const rung = bellsAt(clock, times, now);
  const before = useRef(rung);
  useEffect(() => {
    // The bell rings when its time is reached, not for times skipped by hand.
    if (runs && rung > before.current) ringBell(rung);
    before.current = rung;
  }, [rung, runs]);

  useEffect(() => {
    // Full screen if the browser allows it; otherwise the whole window.
    const element = screen.current;
    void element?.requestFullscreen?.().catch(() => undefined);
    element?.focus();
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const run = new Map<string, () => void>([
        ['Escape', onClose],
        ['ArrowRight', () => go(1)],
        ['ArrowLeft', () => go(-1)],
        ...(what === 'pitches'
          ? ([
              [' ', toggle],
              ['q', ask],
            ] as const)
          : ([[' ', () => go(1)]] as const)),
      ]).get(event.key);
      if (!run || event.ctrlKey || event.metaKey || event.altKey) return;
      // Space on a focused button belongs to the button.
      if (event.key === ' ' && (event.target as HTMLElement).closest('button')) return;
      event.preventDefault();
      event.stopPropagation();
      run();
    };
    window.addEventListener('keydown', keys, { capture: true });
    return () => window.removeEventListener('keydown', keys, { capture: true });
  }, [onClose, go, toggle, ask, what]);

  const entry = entries[at];
  const next = entries[at + 1];
  const { phase, leftMs } = phaseAt(clock, times, now);
  return (
    <div ref={screen} className="hall" role="dialog" aria-modal="true" aria-label={t('hall.screen')} tabIndex={-1}>
      <p className="hall-title">{title}</p>
      {what === 'pitches' && entry ? (
        <div className="hall-main">
          <p className="hall-number">{t('judge.number', { n: entry.number })}</p>
          <h2>{entry.title}</h2>
          {entry.who ? <p className="hall-who">{entry.who}</p> : null}
          <p className={`hall-clock ${phase} ${phase === 'pitch' && rung > 0 ? 'soon' : ''}`} role="timer">
            {phase === 'over' ? t('hall.over') : clockText(leftMs)}
          </p>
          <p className="hall-phase">{t(`hall.phase.${phase}`)}</p>
        </div>
      ) : null}
      {what === 'awards' ? (
        <div className="hall-main">
          {at < 0 ? <h2>{t('hall.awards')}</h2> : null}
          <ol className="hall-awards" reversed>
            {/* In reverse order: the list on the screen grows upwards. */}
            {[...entries]
              .reverse()
              .slice(0, at + 1)
              .reverse()
              .map((e, i) => (
                <li key={e.id} className={i === 0 ? 'now' : undefined}>
                  <span className="hall-award">{e.title}</span>
                  {e.who ? <span className="hall-who">{e.who}</span> : null}
                </li>
              ))}
          </ol>
        </div>
      ) : null}
      <div className="hall-keys">
        {what === 'pitches' ? (
          <>
            <span className="hall-next">{next ? t('hall.next', { entry: `${next.number} ${next.title}` }) : ''}</span>
            <Button small onPress={toggle}>
              {t(runs ? 'hall.stop' : 'hall.start')}
            </Button>
            <Button small onPress={ask} isDisabled={phase === 'questions' || phase === 'over'}>
              {t('hall.questions')}
            </Button>
            <Button small onPress={() => setClock(READY)} isDisabled={phase === 'ready'}>
              {t('hall.reset')}
            </Button>
          </>
        ) : (
          <span className="hall-next" />
        )}
        <Button small onPress={() => go(-1)} isDisabled={at <= (what === 'awards' ? -1 : 0)}>
          {t('hall.back')}
        </Button>
        <Button small onPress={() => go(1)} isDisabled={at >= entries.length - 1}>
          {t(what === 'awards' ? 'hall.reveal' : 'hall.forward')}
        </Button>
        <Button small onPress={onClose}>
          {t('hall.close')}
        </Button>
      </div>
    </div>
  );
}
