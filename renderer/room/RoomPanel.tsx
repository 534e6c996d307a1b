/** The tools of the room beside the plan. The facilitator has the controls; others write, vote, and see what is going on. */
import { X } from 'lucide-react';
import type { RoomModel } from '../../shared/app/room/roomModel.ts';
import { useRoom } from '../session/useStore.ts';
import { runAction } from '../shell/actions.ts';
import { report } from '../shell/refusals.ts';
import { Button, IconButton, MenuButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { DotsForm } from './DotsForm.tsx';
import { LocksPart } from './LocksPart.tsx';
import { RoundPart } from './RoundPart.tsx';
import { TimerPart } from './TimerPart.tsx';
import { WordsForm } from './WordsForm.tsx';

export type RoomProps = { readonly room: RoomModel };

export function RoomPanel() {
  const { t } = useWords();
  const room = useRoom();
  if (!room) return null;
  const earlier = room.rounds.filter(({ closedAt }) => closedAt !== undefined);
  return (
    <aside className="comments-panel room-panel" aria-label={t('room.title')}>
      <header className="row">
        <h2 className="grow">{t('room.title')}</h2>
        <IconButton small label={t('room.hide')} icon={<X size={16} />} onPress={() => room.show(false)} />
      </header>
      <p className="small muted">{t('room.about')}</p>
      {room.canTakePart ? null : <p className="notice">{t('room.lookOn')}</p>}
      {room.others.length === 0 ? <p className="small muted">{t('room.alone')}</p> : null}
      <LeadPart room={room} />
      <TimerPart room={room} />
      <section className="room-part" aria-label={t('room.rounds')}>
        <h3>{t('room.rounds')}</h3>
        {room.openRounds.length === 0 && !room.isLead ? <p className="small muted">{t('room.words.none')}</p> : null}
        {room.openRounds.map((round) => (
          <RoundPart key={round.id} room={room} round={round} />
        ))}
        {room.isLead ? (
          <>
            <WordsForm room={room} />
            <DotsForm room={room} />
          </>
        ) : null}
      </section>
      <LocksPart room={room} />
      {earlier.length > 0 ? (
        <details className="room-part">
          <summary>{t('room.earlier', { n: earlier.length })}</summary>
          {earlier.map((round) => (
            <RoundPart key={round.id} room={room} round={round} />
          ))}
        </details>
      ) : null}
    </aside>
  );
}

function LeadPart({ room }: RoomProps) {
  const { t } = useWords();
  const { lead } = room;
  const state = room.isLead
    ? t('room.lead.me')
    : lead
      ? t('room.lead.other', { name: lead.name })
      : t('room.lead.owner');
  return (
    <section className="room-part" aria-label={t('room.lead')}>
      <h3>{t('room.lead')}</h3>
      <p>{state}</p>
      <div className="row wrap">
        {room.mayAppoint && room.others.length > 0 ? (
          <MenuButton
            small
            label={t('room.lead.hand')}
            items={room.others.map((person) => ({
              id: person.id,
              label: t('room.lead.handTo', { name: person.name }),
              run: () => report(room.handTo(person)),
            }))}
          />
        ) : null}
        {lead && room.isLead ? (
          <Button small onPress={() => report(room.giveBack())}>
            {t('room.lead.layDown')}
          </Button>
        ) : null}
        {lead && room.isOwner && !room.isLead ? (
          <Button small onPress={() => report(room.giveBack())}>
            {t('room.lead.takeBack')}
          </Button>
        ) : null}
        {room.isLead && room.others.length > 0 ? (
          <Button small onPress={() => runAction('people.call')}>
            {t('people.call')}
          </Button>
        ) : null}
        {room.canTakePart && !room.mayAppoint && !room.hasAsked ? (
          <Button small onPress={() => room.askToLead()}>
            {t('room.lead.ask')}
          </Button>
        ) : null}
      </div>
      {room.hasAsked && !room.isLead ? (
        <p className="row small">
          <span className="grow">{t('room.lead.asked')}</span>
          <Button small look="quiet" onPress={() => room.withdrawAsk()}>
            {t('room.lead.withdraw')}
          </Button>
        </p>
      ) : null}
    </section>
  );
}
