/** Asks everybody a question, for the facilitator. */
import { useState } from 'react';
import { MAX_QUESTION } from '../../shared/doc/room/room.ts';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import type { RoomProps } from './RoomPanel.tsx';

export function WordsForm({ room }: RoomProps) {
  const { t } = useWords();
  const [question, setQuestion] = useState('');
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (report(room.beginWords(question)) !== undefined) setQuestion('');
      }}
    >
      <label className="field">
        <span className="field-label">{t('room.words.question')}</span>
        <input
          className="input"
          value={question}
          maxLength={MAX_QUESTION}
          onChange={(event) => setQuestion(event.target.value)}
        />
      </label>
      <div className="row">
        <Button small look="primary" type="submit" isDisabled={question.trim() === ''}>
          {t('room.words.begin')}
        </Button>
      </div>
    </form>
  );
}
