/** The remaining time of the shared timer, by this device's clock. Announced to screen readers occasionally, not every second. */
import { Timer } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { RoomModel } from '../../shared/app/room/roomModel.ts';
import { clockWords } from '../../shared/domain/room/timer.ts';
import { useWords } from '../ui/i18n.tsx';

const TICK_MS = 250;

export function TimeLeft({ room }: { readonly room: RoomModel }) {
  const { t } = useWords();
  const { run } = room.timer;
  const [, draw] = useState(0);
  useEffect(() => {
    if (run?.state !== 'running') return;
    const timer = setInterval(() => draw((n) => n + 1), TICK_MS);
    return () => clearInterval(timer);
  }, [run]);
  const left = room.timer.leftMs;
  if (!run || left === undefined) return null;
  const words =
    left === 0
      ? t('room.timer.over')
      : t(run.state === 'paused' ? 'room.timer.paused' : 'room.timer.left', { time: clockWords(left) });
  return (
    <span className={`room-time ${left === 0 ? 'over' : ''}`} role="timer">
      <Timer size={16} aria-hidden="true" /> {words}
    </span>
  );
}
