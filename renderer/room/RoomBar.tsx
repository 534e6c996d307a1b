/** One line above the plan: remaining time, the open question, requests to lead. */
import type { RoomModel } from '../../shared/app/room/roomModel.ts';
import { useRoom } from '../session/useStore.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { TimeLeft } from './TimeLeft.tsx';

export function RoomBar() {
  const { t } = useWords();
  const room = useRoom();
  if (!room) return null;
  const [round] = room.openRounds;
  const step = !round ? undefined : round.revealedAt ? 'see' : round.kind === 'words' ? 'write' : 'vote';
  return (
    <>
      {room.mayAppoint ? <Asks room={room} /> : null}
      {room.timer.run || round ? (
        <section className="banner calm room-bar" aria-label={t('room.bar')}>
          <TimeLeft room={room} />
          <span className="grow room-bar-question">{round ? round.question || t('room.untitled') : ''}</span>
          {step && !room.isShown ? (
            <Button small look={step === 'see' ? 'plain' : 'primary'} onPress={() => room.show(true)}>
              {t(`room.bar.${step}`)}
            </Button>
          ) : null}
        </section>
      ) : null}
    </>
  );
}

function Asks({ room }: { readonly room: RoomModel }) {
  const { t } = useWords();
  return room.asks.map((ask) => (
    <p key={ask.id} className="banner" role="alert">
      <span className="grow">{t('room.lead.asks', { name: ask.name })}</span>
      <Button small look="primary" onPress={() => report(room.handTo(ask))}>
        {t('room.lead.give')}
      </Button>
      <Button small onPress={() => report(room.declineAsk(ask.id))}>
        {t('room.lead.decline')}
      </Button>
    </p>
  ));
}
