/** One's own dots in a vote, and the current result. */
import { Minus, Plus } from 'lucide-react';
import type { DotsRound } from '../../shared/doc/room/room.ts';
import { Button, IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { RoundProps } from './RoundPart.tsx';
import { useTargetTitle } from './targets.ts';

export function OwnDots({ room, round }: RoundProps<DotsRound>) {
  const { t } = useWords();
  const titleOf = useTargetTitle(room);
  const own = room.dots(round);
  const left = round.dots - [...own.values()].reduce((sum, n) => sum + n, 0);
  const isFinished = room.ready(round.id) !== undefined;
  const standing = new Map(room.standings(round).map((row) => [row.target, row]));
  return (
    <div className="stack">
      {round.shown === 'hidden' ? <p className="small muted">{t('room.words.private')}</p> : null}
      <p role="status">{isFinished ? t('room.dots.finished') : t('room.dots.left', { n: left })}</p>
      <ul className="room-dots">
        {round.targets.map((target) => {
          const title = titleOf(target);
          const n = own.get(target.id) ?? 0;
          const sum = standing.get(target.id);
          return (
            <li key={target.id} className="row">
              <span className="grow">
                {title}
                {round.shown === 'open' && sum ? (
                  <span className="small muted room-by">{t('room.dots.sum', { n: sum.dots, people: sum.people })}</span>
                ) : null}
              </span>
              <IconButton
                small
                label={t('room.dots.fewer', { title })}
                icon={<Minus size={16} />}
                isDisabled={isFinished || n === 0}
                onPress={() => room.putDots(round, target.id, n - 1)}
              />
              <span className="room-own-dots" role="img" aria-label={`${t('room.dots.on1', { title })}: ${n}`}>
                {'●'.repeat(n) || '0'}
              </span>
              <IconButton
                small
                label={t('room.dots.more', { title })}
                icon={<Plus size={16} />}
                isDisabled={isFinished || left === 0}
                onPress={() => room.putDots(round, target.id, n + 1)}
              />
            </li>
          );
        })}
      </ul>
      {round.shown === 'hidden' ? (
        <div className="row">
          {isFinished ? (
            <Button small onPress={() => room.unfinish(round.id)}>
              {t('room.dots.unfinish')}
            </Button>
          ) : (
            <Button small look="primary" onPress={() => room.finish(round, false)}>
              {t('room.dots.finish')}
            </Button>
          )}
        </div>
      ) : null}
    </div>
  );
}

/** Most dots first, with ranks; ties share a rank. */
export function Standings({ room, round }: RoundProps<DotsRound>) {
  const { t } = useWords();
  const titleOf = useTargetTitle(room);
  const targets = new Map(round.targets.map((target) => [target.id, target]));
  return (
    <ol className="room-standings" aria-label={t('room.dots.result')}>
      {room.standings(round).map(({ target, dots, people, rank, isTied }) => {
        const of = targets.get(target);
        return (
          <li key={target} className="row">
            <b className="room-rank">{rank === undefined ? '–' : t('room.dots.rank', { n: rank })}</b>
            <span className="grow">{of ? titleOf(of) : t('room.dots.gone')}</span>
            <span className="small">
              {t('room.dots.sum', { n: dots, people })}
              {isTied ? ` ${t('room.dots.tied')}` : ''}
            </span>
          </li>
        );
      })}
    </ol>
  );
}
