/** The founder's start: place, trade and stage, then five questions one by one; finally the answers become cards on a board. */
import { useEffect, useRef, useState } from 'react';
import { isUntouched } from '../../shared/app/start/draft.ts';
import { answersOf } from '../../shared/app/start/startPlan.ts';
import { START_QUESTIONS } from '../../shared/domain/start/questions.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { parts } from '../shell/appParts.ts';
import { navigate } from '../shell/routes.ts';
import { runPart } from '../shell/runPart.ts';
import { Button } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { Profile } from './Profile.tsx';
import { Question } from './Question.tsx';
import { useStartDraft } from './useStartDraft.ts';

const maker = parts.declare('start.make', () => import('./layOut.ts'));
const LAST = START_QUESTIONS.length;

export function FounderStart() {
  const words = useWords();
  const { t } = words;
  const app = useApp();
  const { draft, change, flush, clear } = useStartDraft();
  const [isMaking, setMaking] = useState(false);
  const [hasNothing, setHasNothing] = useState(false);
  const heading = useFocusAtStep(draft.at);
  const question = START_QUESTIONS[draft.at - 1];
  const answers = answersOf(draft);
  const go = (at: number) => {
    setHasNothing(false);
    // Text still in the field counts as an answer.
    change({ answers: mutable(answers), typed: {}, at });
  };
  const finish = async () => {
    if (START_QUESTIONS.every((q) => answers[q].length === 0)) return setHasNothing(true);
    setMaking(true);
    flush();
    await runPart(maker, t, ({ layOut }) => layOut(app, words, { ...draft, answers: mutable(answers), typed: {} }));
    setMaking(false);
  };
  return (
    <section className="start-steps stack" aria-labelledby="start-heading">
      <p className="muted small">
        {t('start.title')} · {t('start.stepOf', { n: draft.at + 1, all: LAST + 1 })}
      </p>
      <progress className="start-progress" aria-hidden="true" value={draft.at + 1} max={LAST + 1} />
      <h1 id="start-heading" ref={heading} tabIndex={-1}>
        {question ? t(`start.ask.${question}`) : t('start.profile')}
      </h1>
      {question ? (
        <Question
          key={question}
          question={question}
          draft={draft}
          onChange={change}
          onNext={() => (draft.at === LAST ? void finish() : go(draft.at + 1))}
        />
      ) : (
        <Profile draft={draft} onChange={change} />
      )}
      {hasNothing ? (
        <p className="notice" role="status">
          {t('start.nothing')}
        </p>
      ) : null}
      <div className="row wrap start-ways">
        {draft.at > 0 ? <Button onPress={() => go(draft.at - 1)}>{t('start.back')}</Button> : null}
        {draft.at < LAST ? (
          <Button look="primary" onPress={() => go(draft.at + 1)}>
            {t(question && answers[question].length === 0 ? 'start.skip' : 'start.next')}
          </Button>
        ) : (
          <Button look="primary" isDisabled={isMaking} onPress={() => void finish()}>
            {t('start.finish')}
          </Button>
        )}
        <span className="grow" />
        {isUntouched(draft) ? null : (
          <Button
            small
            look="quiet"
            onPress={() => {
              const before = draft;
              clear();
              announce(t('start.resetDone'), { action: { label: t('common.undo'), run: () => change(before) } });
            }}
          >
            {t('start.reset')}
          </Button>
        )}
        <Button small look="quiet" onPress={() => navigate({ name: 'home' })}>
          {t('start.later')}
        </Button>
      </div>
      <p className="field-hint">{t('start.kept')}</p>
    </section>
  );
}

type Draft = ReturnType<typeof useStartDraft>['draft'];
const mutable = (answers: ReturnType<typeof answersOf>): Draft['answers'] =>
  Object.fromEntries(START_QUESTIONS.map((q) => [q, [...answers[q]]])) as Draft['answers'];

/** Focuses the heading of each step; the first screen keeps the focus where it is. */
function useFocusAtStep(at: number) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(at);
  useEffect(() => {
    if (shown.current !== at) heading.current?.focus();
    shown.current = at;
  }, [at]);
  return heading;
}
