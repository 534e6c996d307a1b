/** One question: choices from the region and the trade, a field for one's own words, and the answers so far. */
import { X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { StartDraft } from '../../shared/app/start/draft.ts';
import { GENERAL_OFFERS, tradeOf } from '../../shared/data/start/trades.ts';
import type { StartChoice } from '../../shared/domain/start/choices.ts';
import { MOST_ANSWERS, type StartAnswer, type StartQuestion } from '../../shared/domain/start/questions.ts';
import { answersIn, toggled, withAnswers } from '../../shared/domain/start/takeAnswers.ts';
import { baseOf } from '../../shared/kernel/languages.ts';
import { quotable } from '../../shared/text/quotable.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { Button, Toolbar } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { isComposing } from '../ui/ime.ts';

type Props = {
  readonly question: StartQuestion;
  readonly draft: StartDraft;
  readonly onChange: (patch: Partial<StartDraft>) => void;
  readonly onNext: () => void;
};

export function Question({ question, draft, onChange, onNext }: Props) {
  const { t, text, language } = useWords();
  const choices = useChoices(question, draft);
  const given = draft.answers[question];
  const typed = draft.typed[question] ?? '';
  const field = useRef<HTMLInputElement>(null);
  const set = (answers: readonly StartAnswer[], stillTyped = typed) =>
    onChange({
      answers: { ...draft.answers, [question]: [...answers] },
      typed: { ...draft.typed, [question]: stillTyped },
    });
  const add = () => {
    const added = answersIn(typed);
    const next = withAnswers(given, added);
    if (given.length + added.length > MOST_ANSWERS) announce(t('start.full', { n: MOST_ANSWERS }));
    set(next, '');
    field.current?.focus();
  };
  return (
    <>
      <p>{t(`start.askSays.${question}`)}</p>
      <div className="stack">
        <p className="field-label">{t('start.choices')}</p>
        {choices === undefined ? (
          <p className="muted small" role="status">
            {t('start.choicesLooking')}
          </p>
        ) : (
          <Toolbar className="row wrap start-choices" label={`${t(`start.ask.${question}`)}: ${t('start.choices')}`}>
            {choices.map((choice) => {
              const answer = { text: text(choice.text), ...(choice.entry ? { entry: choice.entry } : {}) };
              const isGiven = given.some((a) => a.text === answer.text);
              return (
                <Button
                  key={choice.text.ja}
                  small
                  pressed={isGiven}
                  isDisabled={!isGiven && given.length >= MOST_ANSWERS}
                  onPress={() => set(toggled(given, answer))}
                >
                  {choice.gloss && baseOf(language) !== 'ja' ? (
                    <Glossed text={answer.text} gloss={choice.gloss} />
                  ) : (
                    answer.text
                  )}
                </Button>
              );
            })}
          </Toolbar>
        )}
      </div>
      <div className="row start-free">
        <label className="field grow">
          <span className="field-label">{t('start.free')}</span>
          <input
            ref={field}
            className="input"
            value={typed}
            maxLength={2_000}
            aria-describedby="start-free-hint"
            onChange={(e) => set(given, e.target.value)}
            onKeyDown={(e) => {
              if (e.key !== 'Enter' || isComposing(e)) return;
              if (typed.trim() === '') onNext();
              else add();
            }}
          />
        </label>
        <Button isDisabled={typed.trim() === ''} onPress={add}>
          {t('start.add')}
        </Button>
      </div>
      <p id="start-free-hint" className="field-hint">
        {t('start.freeHint')}
      </p>
      {given.length > 0 ? (
        <ul className="row wrap start-answers" aria-label={t('start.answers')}>
          {given.map((answer) => (
            <li key={answer.text}>
              <Button
                small
                aria-label={t('start.takeAway', { answer: quotable(answer.text) })}
                onPress={() => set(given.filter((a) => a !== answer))}
              >
                {answer.text} <X size={14} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}

/** A title without an English translation, with a gloss for people who read no Japanese. */
function Glossed({ text, gloss }: { readonly text: string; readonly gloss: string }) {
  return (
    <span className="start-glossed">
      <span lang="ja">{text}</span> <span className="small">{gloss}</span>
    </span>
  );
}

/** `undefined` until loaded. Loaded again if the place or the trade changes. */
function useChoices(question: StartQuestion, draft: StartDraft): readonly StartChoice[] | undefined {
  const { catalogue } = useApp();
  const { prefecture, municipalityCode, trade } = draft;
  const [choices, setChoices] = useState<readonly StartChoice[]>();
  useEffect(() => {
    let current = true;
    void catalogue.ready
      .then(() =>
        catalogue.startChoices({ prefecture, municipalityCode, trade: tradeOf(trade), general: GENERAL_OFFERS }),
      )
      .then((all) => current && setChoices(all[question]));
    return () => {
      current = false;
    };
  }, [catalogue, question, prefecture, municipalityCode, trade]);
  return choices;
}
