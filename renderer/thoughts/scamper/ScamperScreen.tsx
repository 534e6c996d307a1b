/** SCAMPER: seven questions on one card or combination, each with known facts, and the answers, which become cards or draft combinations. */
import { useState } from 'react';
import { answersTo, draftOfAnswer, kindOfAnswer, soughtOn } from '../../../shared/app/thoughts/scamper.ts';
import {
  addSheet,
  answersToCards,
  changeAnswer,
  draftFrom,
  type Given,
  putAnswer,
  removeAnswer,
} from '../../../shared/app/thoughts/sheetCommands.ts';
import { type Answer, answersOf, type Sheet, subjectOf } from '../../../shared/app/thoughts/sheets.ts';
import { SCAMPER_RULES, type ScamperRule } from '../../../shared/domain/thoughts/prompts.ts';
import { quotable } from '../../../shared/text/quotable.ts';
import { useDerived, usePlanVersion } from '../../session/useStore.ts';
import { announce } from '../../shell/announce.tsx';
import { usePlanWindow } from '../../shell/planWindow.tsx';
import { report } from '../../shell/refusals.ts';
import { ToolHead, ToolUndo } from '../../shell/toolFrame.tsx';
import { CommitField } from '../../ui/CommitField.tsx';
import { Button } from '../../ui/controls.tsx';
import { useWords } from '../../ui/i18n.tsx';
import { TypeIn } from '../../ui/TypeIn.tsx';
import { AboutDialog } from '../AboutDialog.tsx';
import { PromptView } from '../PromptView.tsx';
import { SaidBy } from '../SaidBy.tsx';
import { SheetBar } from '../SheetBar.tsx';
import { type AroundAnswer, useAround } from '../useAround.ts';
import { useSheets } from '../useSheets.ts';

const WRITTEN = ['thoughts', 'thoughtCells', 'nodes', 'parts'] as const;

export function ScamperScreen() {
  const { t } = useWords();
  const { session, app } = usePlanWindow();
  const sheets = useSheets('scamper');
  const [isBeginning, setBeginning] = useState(false);
  const canEdit = session.readOnly === undefined;
  const { open } = sheets;
  return (
    <div className="sheet-screen">
      <ToolUndo of={WRITTEN} />
      <main className="sheet-main" aria-label={t('view.scamper')}>
        <ToolHead tool="scamper" about={t('scamper.about')}>
          <SheetBar sheets={sheets} onAdd={() => setBeginning(true)} />
        </ToolHead>
        {open ? (
          <Questions key={open.id} sheet={open} />
        ) : (
          <div className="sheet-empty stack">
            <p>{t(canEdit ? 'scamper.none' : 'sheet.noneToRead')}</p>
            {canEdit ? (
              <Button look="primary" onPress={() => setBeginning(true)}>
                {t('scamper.first')}
              </Button>
            ) : null}
          </div>
        )}
      </main>
      {isBeginning ? (
        <AboutDialog
          title={t('scamper.what')}
          onClose={() => setBeginning(false)}
          onChoose={(about) => {
            const made = report(addSheet(session, 'scamper', about, { by: app.settings.name, on: app.today }));
            if (made !== undefined) sheets.setOpen(made);
            setBeginning(false);
          }}
        />
      ) : null}
    </div>
  );
}

function Questions({ sheet }: { readonly sheet: Sheet }) {
  const { session, app } = usePlanWindow();
  usePlanVersion(session, 'nodes', 'parts');
  const answers = useDerived(session, answersOf, sheet.id);
  const around = useAround(soughtOn(session.store, sheet));
  const said = { by: app.settings.name, on: app.today };
  const taken = new Set(answers.map(({ title }) => title));
  const { title } = subjectOf(session.store, sheet);
  const put = (place: number) => (given: Given) =>
    report(putAnswer(session, sheet.id, place, given, said)) !== undefined;
  return (
    <div className="sheet-work">
      <div className="scamper">
        {SCAMPER_RULES.map((rule, place) => (
          <Question
            key={rule}
            sheet={sheet}
            rule={rule}
            about={title}
            around={around}
            taken={taken}
            answers={answersTo(session.store, sheet.id, rule)}
            onPut={put(place)}
          />
        ))}
      </div>
    </div>
  );
}

type QuestionProps = {
  readonly sheet: Sheet;
  readonly rule: ScamperRule;
  readonly about: string;
  readonly around: AroundAnswer;
  readonly taken: ReadonlySet<string>;
  readonly answers: readonly Answer[];
  readonly onPut: (given: Given) => boolean;
};

function Question({ sheet, rule, about, around, taken, answers, onPut }: QuestionProps) {
  const { t } = useWords();
  const { session } = usePlanWindow();
  const canEdit = session.readOnly === undefined;
  const name = t(`prompt.${rule}`);
  return (
    <section className="scamper-question stack" aria-label={name}>
      <h3 className="section-title">{name}</h3>
      <PromptView
        rule={rule}
        about={about}
        answer={around}
        taken={taken}
        onTake={canEdit ? (given) => onPut(given) : undefined}
      />
      {canEdit ? (
        <TypeIn
          label={t('scamper.answer', { rule: name })}
          placeholder={t('box.type')}
          onAdd={(text) => onPut({ text, rule })}
        />
      ) : null}
      {answers.map((answer) => (
        <AnswerItem key={answer.id} sheet={sheet} answer={answer} canEdit={canEdit} />
      ))}
    </section>
  );
}

function AnswerItem({
  sheet,
  answer,
  canEdit,
}: {
  readonly sheet: Sheet;
  readonly answer: Answer;
  readonly canEdit: boolean;
}) {
  const { t } = useWords();
  const { session, canvas } = usePlanWindow();
  const undo = { label: t('common.undo'), run: () => void session.undo.undo() };
  const named = { title: quotable(answer.title) };
  const onCanvas = (make: (on: string) => void) =>
    canvas ? make(canvas) : announce(t('box.noCanvas'), { kind: 'error' });
  const toCard = () =>
    onCanvas((on) => {
      if (report(answersToCards(session, on, [answer], kindOfAnswer)) !== undefined)
        announce(t('box.carded', named), { action: undo });
    });
  const draft = () =>
    onCanvas((on) => {
      if (report(draftFrom(session, on, draftOfAnswer(session.store, sheet, answer))) !== undefined)
        announce(t('box.drafted'), { action: undo });
    });
  const remove = () => {
    if (report(removeAnswer(session, answer.id))) announce(t('mandala.removed', named), { action: undo });
  };
  if (!canEdit)
    return (
      <div className="sheet-answer">
        <p>{answer.title}</p>
        <SaidBy row={answer.row} />
      </div>
    );
  return (
    <div className="sheet-answer stack">
      <CommitField
        label={t('scamper.change')}
        hideLabel
        value={answer.title}
        maxLength={400}
        at={`scamper:${answer.id}`}
        onCommit={(text) => text.trim() !== '' && report(changeAnswer(session, answer, text))}
      />
      <div className="row wrap">
        {answer.node ? (
          <span className="small muted">
            <span
              className="dot"
              aria-hidden="true"
              style={{ ['--kind' as string]: `var(--kind-${answer.node.kind})` }}
            />{' '}
            {t('scamper.isCard')}
          </span>
        ) : (
          <Button small aria-label={t('scamper.toCardThis', named)} onPress={toCard}>
            {t('box.toCard')}
          </Button>
        )}
        <Button small aria-label={t('scamper.draftThis', named)} onPress={draft}>
          {t('scamper.draft')}
        </Button>
        <Button small look="quiet" aria-label={t('mandala.removeThis', named)} onPress={remove}>
          {t('mandala.remove')}
        </Button>
      </div>
      <SaidBy row={answer.row} />
    </div>
  );
}
