/** One's own words in a round, only on this device until they are revealed; and everybody's words afterwards. */
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { MAX_SAID } from '../../shared/doc/room/room.ts';
import { newId } from '../session/newId.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, IconButton } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { RoundProps } from './RoundPart.tsx';

export function OwnWords({ room, round }: RoundProps) {
  const { t } = useWords();
  const [isNamed, setNamed] = useState(false);
  const ready = room.ready(round.id);
  const words = room.words(round.id);
  const isLate = round.revealedAt !== undefined;
  if (ready)
    return (
      <div className="stack">
        <p className="small">{t('room.finished')}</p>
        <ul className="room-words">
          {words.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
        <div className="row">
          <Button small onPress={() => room.unfinish(round.id)}>
            {t('room.unfinish')}
          </Button>
        </div>
      </div>
    );
  return (
    <div className="stack">
      <p className="small muted">{t(isLate ? 'room.late' : 'room.words.private')}</p>
      <WordFields room={room} round={round} />
      <label className="checkbox">
        <input type="checkbox" checked={isNamed} onChange={(event) => setNamed(event.target.checked)} />
        <span>
          {t('room.words.name')}
          <span className="field-hint">{t('room.words.nameless')}</span>
        </span>
      </label>
      <div className="row">
        <Button
          small
          look="primary"
          isDisabled={isLate && words.length === 0}
          onPress={() => room.finish(round, isNamed)}
        >
          {t(isLate ? 'room.late.send' : 'room.finish')}
        </Button>
      </div>
    </div>
  );
}

/** A field for every word, and an empty one. Input is stored on this device while typing. */
function WordFields({ room, round }: RoundProps) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const [next, setNext] = useState(() => newId<string>());
  const words = room.words(round.id);
  const isTaken = words.some(({ id }) => id === next);
  useEffect(() => {
    if (isTaken) setNext(newId<string>());
  }, [isTaken]);
  const rows = isTaken ? words : [...words, { id: next, text: '' }];
  const write = (id: string, text: string) => {
    // An emptied field that still has the focus stays until blur.
    const isHere = list.current?.querySelector(`[data-word="${id}"]`)?.contains(document.activeElement);
    if (text.trim() !== '' || !isHere) room.write(round.id, text, id);
  };
  const goOn = () => {
    // Rendered synchronously: the next letter may arrive before React would render, and belongs to the next word.
    if (room.words(round.id).some(({ id }) => id === next)) flushSync(() => setNext(newId<string>()));
    list.current?.lastElementChild?.querySelector('input')?.focus();
  };
  return (
    <ul className="room-words fields" ref={list}>
      {rows.map(({ id, text }, i) => (
        <li key={id} data-word={id} className="row">
          <span className="grow">
            <CommitField
              label={id === next ? t('room.words.new') : t('room.words.mine', { n: i + 1 })}
              hideLabel
              placeholder={t('room.words.new')}
              value={text}
              maxLength={MAX_SAID}
              onCommit={(value) => write(id, value)}
              onEnter={goOn}
            />
          </span>
          {text ? (
            <IconButton
              small
              label={t('room.words.remove', { text })}
              icon={<X size={16} />}
              onPress={() => room.write(round.id, '', id)}
            />
          ) : null}
        </li>
      ))}
    </ul>
  );
}
export function SaidWords({ room, round }: RoundProps) {
  const { t } = useWords();
  const said = room.said(round.id);
  if (said.length === 0) return <p className="small muted">{t('room.said.none')}</p>;
  return (
    <ul className="room-words said">
      {said.map(({ id, text, by, name }) => (
        <li key={id}>
          {text}
          {by !== undefined && name ? <span className="small muted room-by">{name}</span> : null}
        </li>
      ))}
    </ul>
  );
}
