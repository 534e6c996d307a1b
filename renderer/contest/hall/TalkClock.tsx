/** A small clock for a discussion with a time limit. */
import { useState } from 'react';
import { clockText, type PitchClock, phaseAt, READY, start, stop } from '../../../shared/domain/contest/pitchClock.ts';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { useNow } from './useClock.ts';

export function TalkClock({ minutes }: { readonly minutes: number }) {
  const { t } = useWords();
  const [clock, setClock] = useState<PitchClock>(READY);
  const runs = clock.since !== undefined;
  const now = useNow(runs);
  const { phase, leftMs } = phaseAt(clock, { pitchMs: minutes * 60_000, questionsMs: 0 }, now);
  return (
    <div className="row">
      <strong className={phase === 'over' ? 'talk-clock over' : 'talk-clock'} role="timer">
        {clockText(leftMs)}
      </strong>
      <Button small onPress={() => setClock(runs ? stop(clock, Date.now()) : start(clock, Date.now()))}>
        {t(runs ? 'hall.stop' : 'hall.start')}
      </Button>
      <Button small look="quiet" isDisabled={phase === 'ready'} onPress={() => setClock(READY)}>
        {t('hall.reset')}
      </Button>
    </div>
  );
}
