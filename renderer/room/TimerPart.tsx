/** The shared timer: visible to everybody, run by the facilitator. It makes no sound and closes nothing. */
import { useState } from 'react';
import { MINUTE_MS, MOST_TIMER_MS } from '../../shared/domain/room/timer.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { RoomProps } from './RoomPanel.tsx';
import { TimeLeft } from './TimeLeft.tsx';

const MOST_MINUTES = MOST_TIMER_MS / MINUTE_MS;

export function TimerPart({ room }: RoomProps) {
  const { t } = useWords();
  const [minutes, setMinutes] = useState('5');
  const { run } = room.timer;
  const given = Number(minutes.normalize('NFKC'));
  const isRight = Number.isFinite(given) && given > 0 && given <= MOST_MINUTES;
  const act = (label: string, does: Parameters<typeof room.runTimer>[0], look: 'plain' | 'primary' = 'plain') => (
    <Button small look={look} onPress={() => report(room.runTimer(does))}>
      {label}
    </Button>
  );
  return (
    <section className="room-part" aria-label={t('room.timer')}>
      <h3>{t('room.timer')}</h3>
      <TimeLeft room={room} />
      {run || room.isLead ? null : <p className="small muted">{t('room.timer.none')}</p>}
      {room.isLead && run ? (
        <div className="row wrap">
          {run.state === 'running'
            ? act(t('room.timer.pause'), (timer) => timer.pause())
            : act(t('room.timer.resume'), (timer) => timer.resume(), 'primary')}
          {act(t('room.timer.add'), (timer) => timer.addMinute())}
          {act(t('room.timer.stop'), (timer) => timer.stop())}
        </div>
      ) : null}
      {room.isLead && !run ? (
        <form
          className="row"
          onSubmit={(event) => {
            event.preventDefault();
            if (isRight) report(room.runTimer((timer) => timer.start(Math.round(given * MINUTE_MS))));
          }}
        >
          <label className="field room-minutes">
            <span className="field-label">{t('room.timer.minutes')}</span>
            <input
              className="input"
              inputMode="decimal"
              value={minutes}
              aria-invalid={!isRight}
              onChange={(event) => setMinutes(event.target.value)}
            />
          </label>
          <Button small look="primary" type="submit" isDisabled={!isRight}>
            {t('room.timer.start')}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
