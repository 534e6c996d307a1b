/** Two cards side by side, the clock, and the sentence. Facts about the two stay hidden until it is written. */
import { useEffect, useRef, useState } from 'react';
import { metBefore } from '../../../shared/app/thoughts/meeting.ts';
import { sheetsOf } from '../../../shared/app/thoughts/sheets.ts';
import type { CanvasNode } from '../../../shared/doc/planStore.ts';
import { useDerived, usePlanVersion } from '../../session/useStore.ts';
import { usePlanWindow } from '../../shell/planWindow.tsx';
import { Button, Select } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { isComposing } from '../../ui/ime.ts';
import type { Pair } from './MeetingScreen.tsx';
import { LENGTHS, useCountdown } from './useCountdown.ts';

type Props = {
  readonly pair: Pair;
  readonly typed: string;
  readonly onType: (text: string) => void;
  readonly onDone: (sentence: string) => void;
  readonly onLeave: () => void;
};

export function WriteSentence({ pair, typed, onType, onDone, onLeave }: Props) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  usePlanVersion(session, 'nodes');
  useDerived(session, sheetsOf, 'meeting');
  const [isOver, setOver] = useState(false);
  const clock = useCountdown(() => setOver(true));
  const field = useRef<HTMLTextAreaElement>(null);
  const start = clock.start;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock starts with the pair
  useEffect(() => {
    field.current?.focus();
    start();
  }, []);
  const [a, b] = pair.cards.map((id) => session.store.entity('nodes', id));
  if (!a || !b) return <p>{t('meeting.cardGone')}</p>;
  const isWritten = typed.trim() !== '';
  const times = metBefore(session.store, pair.cards).length;
  return (
    <section className="meeting-now stack" aria-label={t('meeting.now')}>
      <div className="meeting-pair">
        <Face node={a} />
        <span aria-hidden="true">×</span>
        <Face node={b} />
      </div>
      {pair.by ? <p className="muted small">{t('meeting.drawnBy', { n: pair.by.seed })}</p> : null}
      {times > 0 ? <p className="muted small">{t('meeting.again', { n: times })}</p> : null}
      <div className="row wrap" role="group" aria-label={t('meeting.clock')}>
        <b className="meeting-clock" role="timer" aria-live="off">
          {clock.left === undefined ? t('meeting.noClock') : t('meeting.left', { n: clock.left })}
        </b>
        {clock.left !== undefined ? (
          <>
            <Button small onPress={clock.pause} isDisabled={clock.left === 0}>
              {t(clock.isPaused ? 'meeting.resume' : 'meeting.pause')}
            </Button>
            <Button
              small
              onPress={() => {
                setOver(false);
                clock.extend();
              }}
            >
              {t('meeting.extend')}
            </Button>
          </>
        ) : null}
        <Select
          label={t('meeting.length')}
          value={`${clock.length}`}
          options={LENGTHS.map((n) => ({
            id: `${n}`,
            label: n === 0 ? t('meeting.off') : t('meeting.seconds', { n }),
          }))}
          onChange={(id) => {
            const length = LENGTHS.find((n) => `${n}` === id) ?? 60;
            clock.setLength(length);
            if (length === 0) clock.stop();
          }}
        />
      </div>
      {isOver ? <p role="status">{t('meeting.over')}</p> : null}
      <label className="field">
        <span className="field-label">{t('meeting.sentence')}</span>
        <textarea
          ref={field}
          className="input"
          rows={3}
          maxLength={1_000}
          placeholder={t('meeting.sentenceExample')}
          value={typed}
          onChange={(e) => onType(e.target.value)}
          onKeyDown={(e) => {
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey) && !isComposing(e) && isWritten) {
              e.preventDefault();
              onDone(typed);
            }
          }}
        />
      </label>
      <div className="row wrap">
        <Button look="primary" isDisabled={!isWritten} onPress={() => onDone(typed)}>
          {t('meeting.done')}
        </Button>
        <Button look="quiet" onPress={onLeave}>
          {t('meeting.leave')}
        </Button>
        <span className="muted small">{t('meeting.doneHint')}</span>
      </div>
    </section>
  );
}

function Face({ node }: { readonly node: CanvasNode }) {
  const { t } = useWords();
  return (
    <span className="meeting-face" style={{ ['--kind' as string]: `var(--kind-${node.kind})` }}>
      <span className="small muted">
        <span className="dot" aria-hidden="true" /> {t(`kind.${node.kind}`)}
      </span>
      <b>{node.title}</b>
    </span>
  );
}
