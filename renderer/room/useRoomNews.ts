/** Announces room events to people looking elsewhere and to screen readers: the timer starts or runs out, a question, a reveal, a new leader. */
import { useEffect, useRef } from 'react';
import type { RoomModel } from '../../shared/app/room/roomModel.ts';
import { MINUTE_MS, momentBetween } from '../../shared/domain/room/timer.ts';
import { announce } from '../shell/announce.tsx';
import { type Translate, useWords } from '../ui/i18n.tsx';

const TICK_MS = 500;

export function useRoomNews(room: RoomModel | undefined): void {
  const { t } = useWords();
  useTimerNews(room, t);
  useRoundNews(room, t);
  useLeadNews(room, t);
}

function useTimerNews(room: RoomModel | undefined, t: Translate): void {
  const run = room?.timer.run;
  const announcedRun = useRef<string>(undefined);
  useEffect(() => {
    if (!room || !run) {
      announcedRun.current = undefined;
      return;
    }
    const wasThere = announcedRun.current !== undefined;
    announcedRun.current = run.run;
    let before = room.timer.leftMs ?? 0;
    // A timer that was already running is not news; an added minute and a pause are visible.
    if (!wasThere && run.state === 'running' && before === run.leftMs)
      announce(t('room.timer.began', { n: Math.ceil(before / MINUTE_MS) }));
    if (run.state === 'paused') return;
    const timer = setInterval(() => {
      const now = room.timer.leftMs ?? 0;
      const moment = momentBetween(before, now);
      before = now;
      if (moment === undefined) return;
      const n = moment / MINUTE_MS;
      announce(n === 0 ? t('room.timer.over') : n === 1 ? t('room.timer.saidOne') : t('room.timer.said', { n }));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [room, run, t]);
}

function useRoundNews(room: RoomModel | undefined, t: Translate): void {
  const known = useRef<ReadonlyMap<string, boolean>>(undefined);
  const states = room?.rounds.map(({ id, revealedAt }) => `${id}${revealedAt ? '+' : ''}`).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the states stand for the rounds
  useEffect(() => {
    if (!room) return;
    const before = known.current;
    known.current = new Map(room.rounds.map(({ id, revealedAt }) => [id, revealedAt !== undefined]));
    if (!before) return;
    for (const { id, kind, question, revealedAt, closedAt } of room.rounds) {
      if (closedAt) continue;
      const words = { question: question || t('room.untitled') };
      if (!before.has(id)) announce(t(kind === 'words' ? 'room.began' : 'room.began.dots', words));
      else if (revealedAt && !before.get(id)) announce(t('room.revealed', words));
    }
  }, [room, states, t]);
}

function useLeadNews(room: RoomModel | undefined, t: Translate): void {
  const known = useRef<string>(undefined);
  const now = room ? (room.lead?.id ?? 'owner') : undefined;
  useEffect(() => {
    if (!room || now === undefined) return;
    const before = known.current;
    known.current = now;
    if (before === undefined || before === now) return;
    if (room.isLead) announce(t('room.lead.nowMe'));
    else announce(room.lead ? t('room.lead.now', { name: room.lead.name }) : t('room.lead.owner'));
  }, [room, now, t]);
}
