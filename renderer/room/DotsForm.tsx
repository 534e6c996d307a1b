/** Starts a vote, for the facilitator: the options, the number of dots, and whether votes are visible at once or only when revealed. */
import { useState } from 'react';
import { MAX_QUESTION } from '../../shared/doc/room/room.ts';
import { useCardWays } from '../shell/cardWays.ts';
import { report } from '../shell/refusals.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Nothing } from '../ui/Nothing.tsx';
import type { RoomProps } from './RoomPanel.tsx';
import { useChoices } from './targets.ts';

const DOTS = ['1', '2', '3', '5', '8'] as const;

export function DotsForm({ room }: RoomProps) {
  const { t } = useWords();
  const choices = useChoices(room);
  const cardWays = useCardWays();
  const [question, setQuestion] = useState('');
  const [each, setEach] = useState<(typeof DOTS)[number]>('3');
  const [isSecret, setSecret] = useState(true);
  const [chosen, setChosen] = useState<string>();
  const choice = choices.find(({ id }) => id === chosen) ?? choices[0];
  return (
    <details className="room-form">
      <summary>{t('room.dots')}</summary>
      {choice ? (
        <form
          className="stack"
          onSubmit={(event) => {
            event.preventDefault();
            const shown = isSecret ? 'hidden' : 'open';
            if (report(room.beginDots(question, Number(each), shown, choice.targets)) !== undefined) setQuestion('');
          }}
        >
          <label className="field">
            <span className="field-label">{t('room.dots.question')}</span>
            <input
              className="input"
              value={question}
              maxLength={MAX_QUESTION}
              onChange={(event) => setQuestion(event.target.value)}
            />
          </label>
          <Select
            label={t('room.dots.on')}
            value={choice.id}
            options={choices.map(({ id, label }) => ({ id, label }))}
            onChange={setChosen}
          />
          <Select
            label={t('room.dots.each')}
            value={each}
            options={DOTS.map((id) => ({ id, label: id }))}
            onChange={setEach}
          />
          <label className="checkbox">
            <input type="checkbox" checked={isSecret} onChange={(event) => setSecret(event.target.checked)} />
            <span>{t('room.dots.secret')}</span>
          </label>
          <div className="row">
            <Button small look="primary" type="submit" isDisabled={question.trim() === ''}>
              {t('room.dots.begin')}
            </Button>
          </div>
        </form>
      ) : (
        <Nothing says={t('room.dots.none')} ways={cardWays} />
      )}
    </details>
  );
}
