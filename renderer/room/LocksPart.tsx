/** Locked content, visible to everybody; the facilitator locks and unlocks. */
import { Lock, LockOpen } from 'lucide-react';
import { useSelection } from '../session/useSelection.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { RoomProps } from './RoomPanel.tsx';

export function LocksPart({ room }: RoomProps) {
  const { t } = useWords();
  const { session, selection } = usePlanWindow();
  const { nodes } = useSelection(selection);
  usePlanVersion(session, 'nodes');
  const { board, cards } = room.locks;
  const free = nodes.filter((id) => !cards.has(id));
  const isNone = !board && cards.size === 0;
  return (
    <section className="room-part" aria-label={t('room.locks')}>
      <h3>{t('room.locks')}</h3>
      {board ? <p>{t('room.locked.board')}</p> : null}
      {isNone && !room.isLead ? <p className="small muted">{t('room.locked.none')}</p> : null}
      {!isNone && !room.isLead ? <p className="small muted">{t('room.locked.only')}</p> : null}
      {cards.size > 0 ? (
        <ul className="room-words" aria-label={t('room.locked.cards')}>
          {[...cards].map((id) => {
            const title = session.store.entity('nodes', id)?.title || t('room.dots.gone');
            return (
              <li key={id} className="row">
                <Lock size={14} aria-hidden="true" />
                <span className="grow">{title}</span>
                {room.isLead ? (
                  <Button
                    small
                    aria-label={t('room.unlock.card', { title })}
                    onPress={() => report(room.lockCards([id], false))}
                  >
                    <LockOpen size={14} aria-hidden="true" />
                  </Button>
                ) : null}
              </li>
            );
          })}
        </ul>
      ) : null}
      {room.isLead ? (
        <div className="row wrap">
          <Button small pressed={board} onPress={() => report(room.lockBoard(!board))}>
            {t(board ? 'room.unlock.board' : 'room.lock.board')}
          </Button>
          <Button small isDisabled={free.length === 0} onPress={() => report(room.lockCards(free, true))}>
            {t('room.lock.cards', { n: free.length })}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
