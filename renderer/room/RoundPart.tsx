/** One round: its question, one's own contribution, its result, and the facilitator's controls. */
import { useState } from 'react';
import { keepResults } from '../../shared/app/room/keepResults.ts';
import { type RoomModel, voteResults, wordResults } from '../../shared/app/room/roomModel.ts';
import type { DotsRound, Round } from '../../shared/doc/room/room.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button, Dialog } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { OwnDots, Standings } from './DotsRoundPart.tsx';
import { useTargetTitle } from './targets.ts';
import { OwnWords, SaidWords } from './WordsRoundPart.tsx';

export type RoundProps<R extends Round = Round> = { readonly room: RoomModel; readonly round: R };

export function RoundPart({ room, round }: RoundProps) {
  const { t } = useWords();
  return (
    <article className="room-round" aria-label={round.question || t('room.untitled')}>
      <h4>{round.question || t('room.untitled')}</h4>
      {round.kind === 'words' ? <WordsRound room={room} round={round} /> : <DotsRoundPart room={room} round={round} />}
      <Finished room={room} round={round} />
      {room.isLead ? <LeadsRound room={room} round={round} /> : null}
    </article>
  );
}

function WordsRound({ room, round }: RoundProps) {
  const ready = room.ready(round.id);
  const mayWrite = room.canTakePart && !ready?.isSent && !(round.closedAt && room.words(round.id).length === 0);
  return (
    <>
      {round.revealedAt ? <SaidWords room={room} round={round} /> : null}
      {mayWrite ? <OwnWords room={room} round={round} /> : null}
    </>
  );
}

function DotsRoundPart({ room, round }: RoundProps<DotsRound>) {
  const { t } = useWords();
  const isOver = round.closedAt !== undefined || round.revealedAt !== undefined;
  return (
    <>
      {round.closedAt ? <p className="small muted">{t('room.dots.closed')}</p> : null}
      {room.canTakePart && !isOver ? <OwnDots room={room} round={round} /> : null}
      {isOver ? <Standings room={room} round={round} /> : null}
    </>
  );
}

/** How many have finished, without revealing what they wrote. */
function Finished({ room, round }: RoundProps) {
  const { t } = useWords();
  if (round.revealedAt || round.closedAt || (round.kind === 'dots' && round.shown === 'open')) return null;
  const n = room.done(round.id).length;
  const all = room.others.length + 1;
  return (
    <p className="small" role="status">
      {all > 1 ? t('room.doneOf', { n, all: Math.max(all, n) }) : t('room.done', { n })}
    </p>
  );
}

function LeadsRound({ room, round }: RoundProps) {
  const { t, language } = useWords();
  const { session, canvas } = usePlanWindow();
  const titleOf = useTargetTitle(room);
  const isSecret = round.kind === 'words' || round.shown === 'hidden';
  const isSeen = round.revealedAt !== undefined || !isSecret;
  const results = !isSeen
    ? []
    : round.kind === 'words'
      ? wordResults(room, round, t)
      : voteResults(room, round, titleOf, t);
  const keep = () => {
    if (canvas === undefined) return;
    const day = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric' }).format(new Date());
    const title = t('room.keptFrame', { question: round.question || t('room.untitled'), date: day });
    if (report(keepResults(session, canvas, title, results)) === undefined) return;
    report(room.close(round.id));
    announce(t('room.kept', { n: results.length }));
  };
  return (
    <div className="row wrap">
      {isSecret && !round.revealedAt && !round.closedAt ? (
        <Button small look="primary" onPress={() => report(room.reveal(round.id))}>
          {t('room.reveal')}
        </Button>
      ) : null}
      {results.length > 0 && canvas !== undefined && session.readOnly === undefined ? (
        <Button small onPress={keep}>
          {t('room.keep')}
        </Button>
      ) : null}
      {isSeen && !round.closedAt ? (
        <Button small onPress={() => report(room.close(round.id))}>
          {t('room.close')}
        </Button>
      ) : null}
      <RemoveRound room={room} round={round} />
    </div>
  );
}

/** Asks first: the round's contributions are deleted with it, and the plan's undo does not restore them. */
function RemoveRound({ room, round }: RoundProps) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const close = () => setAsking(false);
  return (
    <>
      <Button small look="quiet" onPress={() => setAsking(true)}>
        {t('room.remove')}
      </Button>
      {isAsking ? (
        <Dialog title={t('room.removeTitle')} isOpen onClose={close} size="narrow" role="alertdialog">
          <p>{t('room.removeAbout')}</p>
          <div className="dialog-actions">
            <Button onPress={close}>{t('common.cancel')}</Button>
            <Button
              look="danger"
              onPress={() => {
                close();
                report(room.remove(round.id));
              }}
            >
              {t('room.remove')}
            </Button>
          </div>
        </Dialog>
      ) : null}
    </>
  );
}
