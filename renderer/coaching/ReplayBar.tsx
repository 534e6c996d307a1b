/** Plays a recorded session: in real time, faster, or by moving the slider, by chapter; can follow a participant. */
import { Pause, Play, Search, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { type Replay, SPEEDS } from '../../shared/app/coaching/replay.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import type { Hit } from '../../shared/doc/timelineSearch.ts';
import { useFollowing } from '../session/useFollowing.ts';
import { usePeers } from '../session/usePeers.ts';
import { useCoaching, useModel } from '../session/useStore.ts';
import { useWhen } from '../shell/useWhen.ts';
import { Button, IconButton, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

/** Seeking backwards rebuilds the plan: throttled while the slider moves. */
const DRAG_MS = 100;
/** Seek distance of keys, in milliseconds; infinite for Home and End. */
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1_000,
  ArrowDown: -1_000,
  ArrowRight: 1_000,
  ArrowUp: 1_000,
  PageDown: -10_000,
  PageUp: 10_000,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

const clockOf = (ms: number): string => {
  const seconds = Math.floor(ms / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

export function ReplayBar({ session }: { readonly session: PlanSession }) {
  const coaching = useCoaching();
  const replay = useModel(coaching?.replay);
  return coaching && replay ? <Bar session={session} replay={replay} onClose={() => coaching.closeReplay()} /> : null;
}

function Bar({
  session,
  replay,
  onClose,
}: {
  readonly session: PlanSession;
  readonly replay: Replay;
  readonly onClose: () => void;
}) {
  const { t } = useWords();
  const { moment } = useWhen();
  const people = usePeers(session);
  const following = useFollowing(session.following);
  const wanted = useRef<number>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const drag = (at: number) => {
    wanted.current = at;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (wanted.current !== undefined) replay.seek(wanted.current);
    }, DRAG_MS);
  };
  const { timeline } = replay;
  const chapter = timeline.chapters.findLastIndex((c) => c.at <= replay.at);
  return (
    <section className="replay-bar" aria-label={t('record.title')}>
      <IconButton
        label={replay.isPlaying ? t('record.pause') : t('record.start')}
        icon={replay.isPlaying ? <Pause size={18} /> : <Play size={18} />}
        onPress={() => (replay.isPlaying ? replay.pause() : replay.play())}
      />
      <span className="replay-clock">
        {clockOf(replay.at)} / {clockOf(timeline.length)}
      </span>
      <input
        type="range"
        className="grow"
        min={0}
        max={Math.max(1, timeline.length)}
        step={100}
        value={replay.at}
        aria-label={t('record.moment')}
        aria-valuetext={clockOf(replay.at)}
        onChange={(event) => drag(Number(event.target.value))}
        onKeyDown={(event) => {
          const to = KEYS[event.key];
          if (to === undefined) return;
          event.preventDefault();
          replay.seek(replay.at + to);
        }}
      />
      {timeline.chapters.length > 0 ? (
        <Select
          label={t('record.chapters')}
          hideLabel
          value={String(chapter)}
          onChange={(value) => replay.seek(timeline.chapters[Number(value)]?.at ?? 0)}
          options={[
            ...(chapter < 0 ? [{ id: '-1', label: t('record.chapters') }] : []),
            ...timeline.chapters.map((c, i) => ({
              id: String(i),
              label:
                c.kind === 'comment'
                  ? t('record.comment', { at: clockOf(c.at), words: c.title })
                  : `${clockOf(c.at)} ${c.title}`,
            })),
          ]}
        />
      ) : null}
      <Select
        label={t('record.speed')}
        hideLabel
        value={String(replay.speed)}
        onChange={(value) => replay.setSpeed(Number(value))}
        options={SPEEDS.map((n) => ({ id: String(n), label: t('record.times', { n }) }))}
      />
      <Select
        label={t('record.follow')}
        hideLabel
        value={following ?? ''}
        onChange={(id) => session.following.follow(id || undefined)}
        options={[
          { id: '', label: t('record.followNobody') },
          ...[...new Map(people.map((p) => [p.user.id, p.user.name]))].map(([id, name]) => ({
            id,
            label: t('record.followOne', { name }),
          })),
        ]}
      />
      <FindInReplay replay={replay} />
      {timeline.damaged > 0 ? <span className="small warn-text">{t('record.damaged')}</span> : null}
      <span className="small muted">{moment(replay.recording.startedAt)}</span>
      <Button small onPress={onClose}>
        <X size={16} aria-hidden="true" /> {t('record.close')}
      </Button>
    </section>
  );
}

/** Searches when words were written, deleted or said. */
function FindInReplay({ replay }: { readonly replay: Replay }) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const [hits, setHits] = useState<readonly Hit[]>();
  const find = () => setHits(query.trim() ? replay.find(query) : undefined);
  return (
    <search className="row replay-find">
      <input
        className="input"
        type="search"
        aria-label={t('record.find')}
        placeholder={t('record.find')}
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setHits(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isComposing(event)) find();
          else if (event.key === 'Escape') setHits(undefined);
        }}
      />
      <IconButton label={t('record.findDo')} icon={<Search size={16} />} onPress={find} />
      {hits ? (
        <div className="replay-hits">
          <p className="small muted" role="status">
            {t('record.found', { n: hits.length })}
          </p>
          <ul>
            {hits.map((hit, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two hits may say the same at the same moment; the list is made whole each time
              <li key={i}>
                <button
                  type="button"
                  className="pick"
                  onClick={() => {
                    replay.pause();
                    replay.seek(hit.at);
                  }}
                >
                  <span className="replay-clock">{clockOf(hit.at)}</span>{' '}
                  {hit.gone ? (
                    <>
                      <del>{hit.words}</del> <span className="small muted">{t('record.gone')}</span>
                    </>
                  ) : (
                    hit.words
                  )}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
    </search>
  );
}
