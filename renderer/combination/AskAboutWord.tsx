/** An unknown word never counts as nothing: asks three short questions; the answers are kept with the plan and used at once. */
import { type FormEvent, useId, useState } from 'react';
import { type Answers, answersAbout, teachWord } from '../../shared/app/proposals/ownWords.ts';
import { announce } from '../shell/announce.tsx';
import { usePlanWindow } from '../shell/planWindow.tsx';
import { report } from '../shell/refusals.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

const QUESTIONS = ['of', 'yields', 'needs'] as const satisfies readonly (keyof Answers)[];

export function AskAboutWord({ word, isKnownInPart }: { readonly word: string; readonly isKnownInPart: boolean }) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const [answers, setAnswers] = useState<Answers>(() => answersAbout(session.store, word));
  const id = useId();
  if (session.readOnly) return null;
  const isEmpty = QUESTIONS.every((q) => answers[q].trim() === '');
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (isEmpty || !report(teachWord(session, word, answers))) return;
    announce(t('ownWord.taught', { word }));
  };
  return (
    <form className="stack ask-word" aria-labelledby={`${id}-title`} onSubmit={save}>
      <p id={`${id}-title`}>
        <strong>{t(isKnownInPart ? 'ownWord.askPart' : 'ownWord.ask', { word })}</strong>
      </p>
      {QUESTIONS.map((q) => (
        <label key={q} className="field">
          <span className="field-label">{t(`ownWord.${q}`)}</span>
          <input
            className="input"
            maxLength={400}
            placeholder={t(`ownWord.${q}Example`)}
            value={answers[q]}
            onChange={(e) => setAnswers({ ...answers, [q]: e.target.value })}
          />
        </label>
      ))}
      <p className="field-hint">{t('ownWord.hint')}</p>
      <div>
        <Button small look="primary" type="submit" isDisabled={isEmpty}>
          {t('ownWord.save')}
        </Button>
      </div>
    </form>
  );
}
