/** A rehearsal interview: one question at a time, derived from the weak points of this plan, answered in one's own words. */

import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import type { CoachingModel } from '../../shared/app/coaching/coachingModel.ts';
import { monthText } from '../../shared/app/funding/monthText.ts';
import { writeAnswer } from '../../shared/app/plan/answerCommand.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { rehearsalFacts } from '../../shared/app/plan/rehearsalFacts.ts';
import { readBody, sectionsOf } from '../../shared/doc/body.ts';
import { MAX_ANSWER } from '../../shared/doc/rehearsal.ts';
import { monthName } from '../../shared/domain/funding/forecast/drivers.ts';
import { ASKERS, type Asker } from '../../shared/domain/rehearsal/questionRecords.ts';
import { type RehearsalQuestion, rehearsalQuestions } from '../../shared/domain/rehearsal/rehearsal.ts';
import { useFunding } from '../session/useFunding.ts';
import { useCoaching } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { announce } from '../shell/announce.tsx';
import { report } from '../shell/refusals.ts';
import { useWhen } from '../shell/useWhen.ts';
import { useYen } from '../shell/useYen.ts';
import { CommitField } from '../ui/CommitField.tsx';
import { Button, Dialog, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';

type Props = { readonly session: PlanSession; readonly onClose: () => void };

export function RehearsalDialog({ session, onClose }: Props) {
  const coaching = useCoaching();
  const { t } = useWords();
  return coaching ? (
    <Dialog title={t('rehearse.title')} isOpen onClose={onClose} size="wide">
      <Rehearsal session={session} coaching={coaching} />
      <div className="dialog-actions">
        <Button onPress={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  ) : null;
}

function Rehearsal({ session, coaching }: { readonly session: PlanSession; readonly coaching: CoachingModel }) {
  const { t } = useWords();
  const { today } = useApp();
  const { moment } = useWhen();
  const askIn = useQuestionWords(session, today);
  const [asker, setAsker] = useState<Asker>('bank');
  // Computed once on opening: a question must not disappear while it is being answered.
  const [all] = useState(() => rehearsalQuestions(rehearsalFacts(session, today)));
  const [chosen, setChosen] = useState<string>();
  const heading = useId();
  const shown = all.filter((question) => question.askers.includes(asker));
  const { answers } = coaching.store;
  const answerTo = (id: string) => answers.find((answer) => answer.id === id);
  const at = Math.max(
    0,
    shown.findIndex((question) => question.id === chosen),
  );
  const question = shown[at];
  if (!question) return null;
  const answer = answerTo(question.id);
  const go = (step: number) => setChosen(shown[(at + step + shown.length) % shown.length]?.id);
  return (
    <div className="stack rehearsal">
      <p className="muted small">{t('rehearse.about')}</p>
      <div className="row wrap">
        <Select
          label={t('rehearse.asker')}
          value={asker}
          onChange={(value) => {
            setAsker(value);
            setChosen(undefined);
          }}
          options={ASKERS.map((id) => ({ id, label: t(`rehearse.asker.${id}`) }))}
        />
        <span className="grow" />
        <span className="small muted">
          {t('rehearse.nth', {
            n: at + 1,
            all: shown.length,
            done: shown.filter((q) => answerTo(q.id)).length,
          })}
        </span>
      </div>
      <section className="rehearsal-question" aria-labelledby={heading}>
        <h3 id={heading} aria-live="polite">
          {askIn(question)}
        </h3>
        <p className="small muted">{t(`rehearse.why.${question.theme}`)}</p>
        <CommitField
          key={question.id}
          label={t('rehearse.answer')}
          multiline
          rows={5}
          maxLength={MAX_ANSWER}
          value={answer?.answer ?? ''}
          disabled={!coaching.canWrite}
          onCommit={(words) => coaching.answer(question.id, askIn(question), words)}
        />
        <p className="field-hint">{t('rehearse.answerHint')}</p>
        {answer ? (
          <p className="small muted">{t('rehearse.by', { name: answer.byName, when: moment(answer.at) })}</p>
        ) : null}
        <div className="row wrap">
          <Button onPress={() => go(-1)}>
            <ChevronLeft size={16} aria-hidden="true" /> {t('rehearse.previous')}
          </Button>
          <Button look="primary" onPress={() => go(1)}>
            {t('rehearse.next')} <ChevronRight size={16} aria-hidden="true" />
          </Button>
          <span className="grow" />
          <IntoPlan session={session} answer={answer?.answer ?? ''} />
        </div>
      </section>
      {answers.length > 0 ? (
        <details>
          <summary>{t('rehearse.asked')}</summary>
          <ul className="rehearsal-answers">
            {answers.map((given) => {
              const still = all.find((q) => q.id === given.id);
              return (
                <li key={given.id}>
                  {still ? (
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => {
                        if (!still.askers.includes(asker)) setAsker(still.askers[0] ?? asker);
                        setChosen(given.id);
                      }}
                    >
                      {given.question}
                    </button>
                  ) : (
                    <span>
                      {given.question} <span className="chip">{t('rehearse.gone')}</span>
                    </span>
                  )}
                  <p>{given.answer}</p>
                </li>
              );
            })}
          </ul>
        </details>
      ) : null}
    </div>
  );
}

function IntoPlan({ session, answer }: { readonly session: PlanSession; readonly answer: string }) {
  const { t } = useWords();
  const sections = sectionsOf(readBody(session.doc));
  const [nth, setNth] = useState('0');
  if (session.readOnly) return null;
  if (sections.length === 0) return <span className="small muted">{t('rehearse.noSection')}</span>;
  return (
    <span className="row rehearsal-into">
      <Select
        label={t('rehearse.section')}
        hideLabel
        value={nth}
        onChange={setNth}
        options={sections.map((section, i) => ({
          id: String(i),
          label: `${'　'.repeat(Math.max(0, section.level - 1))}${section.title}`,
        }))}
      />
      <Button
        isDisabled={!answer.trim()}
        onPress={() => {
          const written = writeAnswer(session, Number(nth), answer);
          if (!written.ok && written.error.code === 'notFound')
            return announce(t('rehearse.headingGone'), { kind: 'error' });
          const undo = report(written);
          if (undo)
            announce(t('rehearse.toPlanDone', { title: sections[Number(nth)]?.title ?? '' }), {
              action: { label: t('common.undo'), run: undo },
            });
        }}
      >
        {t('rehearse.toPlan')}
      </Button>
    </span>
  );
}

/** A question in the language of the screen, with formatted amounts, months and percentages. */
function useQuestionWords(session: PlanSession, today: string): (question: RehearsalQuestion) => string {
  const { t } = useWords();
  const yen = useYen();
  const { startMonth } = useFunding(session, today).model.settings;
  return ({ kind, values }) => {
    const { title = '', month, sharePpm, value = '', year = 0 } = values;
    return t(`rehearse.q.${kind}`, {
      title: title || t('plan.untitled'),
      value,
      year,
      yen: values.yen === undefined ? '' : yen.spoken(values.yen),
      month: month === undefined ? '' : monthText(monthName(startMonth, month), t),
      share: sharePpm === undefined ? '' : `${Math.round(sharePpm / 10_000)}%`,
    });
  };
}
