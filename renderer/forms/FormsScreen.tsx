/** 書類: a form of a bank or an agency, filled from the plan. Shows the sheet as it will be printed, and beside it the question of every box. */

import { useMemo, useState } from 'react';
import { filledForm } from '../../shared/app/forms/forms.ts';
import { callFormsOf } from '../../shared/app/forms/planForms.ts';
import { monthText } from '../../shared/app/funding/monthText.ts';
import type { PlanSession } from '../../shared/app/plan/planSession.ts';
import { FORMS, formOf } from '../../shared/data/forms/forms.ts';
import type { FilledForm, FormProblem } from '../../shared/domain/forms/fill.ts';
import { onPaper, type PaperForm } from '../../shared/domain/forms/paper.ts';
import type { FormRecord, Sheet as SheetSize } from '../../shared/domain/forms/records.ts';
import { formatYen } from '../../shared/text/yen.ts';
import type { Leaving } from '../session/disclosureGuard.ts';
import { usePlanVersion } from '../session/useStore.ts';
import { useApp } from '../shell/AppContext.tsx';
import { featureStateKey, useFeatureState, usePlanWindow } from '../shell/planWindow.tsx';
import { ToolUndo } from '../shell/toolFrame.tsx';
import { useWhen } from '../shell/useWhen.ts';
import { Button, Select } from '../ui/controls.tsx';
import { useWords } from '../ui/i18n.tsx';
import { BoxList } from './BoxList.tsx';
import { FormPrint } from './FormPrint.tsx';
import { OwnFormsScreen } from './OwnFormsScreen.tsx';
import { Papers } from './Papers.tsx';
import { RestSheet, Sheet } from './Sheet.tsx';
import { useForm } from './useForm.ts';

/** Stays open while the person follows an origin into the text and comes back. */
const OPEN_FORM = featureStateKey<string | undefined>(() => undefined);
const OPEN_BOX = featureStateKey<string | undefined>(() => undefined);

/** Filled from what is exported: the plan, or a copy of it. */
type Printing = { readonly size: SheetSize; readonly paper: PaperForm };

const IS_OWN = featureStateKey(() => false);

/** The built-in forms, or a person's own. */
export function FormsScreen() {
  const [isOwn, setOwn] = useFeatureState(IS_OWN);
  // Focuses the button that led there.
  const [isBack, setBack] = useState(false);
  if (!isOwn) return <KnownForms onOwn={() => setOwn(true)} isBack={isBack} />;
  return (
    <OwnFormsScreen
      onBack={() => {
        setBack(true);
        setOwn(false);
      }}
    />
  );
}

function KnownForms({ onOwn, isBack }: { readonly onOwn: () => void; readonly isBack: boolean }) {
  const { t, text } = useWords();
  const { app, session } = usePlanWindow();
  const [formId, setForm] = useFeatureState(OPEN_FORM);
  const [chosen, setChosen] = useFeatureState(OPEN_BOX);
  const { today } = useApp();
  const [printing, setPrinting] = useState<Printing>();
  const print = (size: SheetSize, { session: going }: Leaving) =>
    setPrinting({ size, paper: onPaper(filledForm(going.store, going.doc, form, today)) });
  const calls = useCallForms(session);
  const form = calls.find((f) => f.id === formId) ?? formOf(formId);
  const { filled, paper } = useForm(session, form);
  return (
    <div className="forms-screen">
      <section className="forms-head" aria-label={t('form.which')} data-region>
        <Select
          label={t('form.which')}
          value={form.id}
          options={[...FORMS, ...calls].map((f) => ({ id: f.id, label: text(f.name) }))}
          onChange={(id) => {
            setForm(id);
            setChosen(undefined);
          }}
        />
        <p className="grow small">{text(form.purpose)}</p>
        {app.host.guest ? null : (
          <Button autoFocus={isBack} onPress={onOwn}>
            {t('ownForm.open')}
          </Button>
        )}
        <PrintButtons form={form} onPrint={print} />
      </section>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled by key */}
      <main className="forms-paper" aria-label={t('form.sheet')} data-region tabIndex={0}>
        <h2 className="visually-hidden">{text(form.name)}</h2>
        <div className={`form-sheet on-${form.sheet}`}>
          <Sheet form={form} paper={paper} chosen={chosen} onChoose={setChosen} />
          <RestSheet form={form} rest={paper.rest} />
        </div>
      </main>
      <aside className="forms-side" aria-label={t('form.boxes')} data-region>
        <Summary filled={filled} />
        <BoxList filled={filled} chosen={chosen} onChoose={setChosen} />
        <Papers form={form} />
        <Source form={form} />
      </aside>
      {printing ? (
        <FormPrint
          form={form}
          paper={printing.paper}
          size={printing.size}
          title={`${session.store.meta.title || t('plan.untitled')} ${form.name.ja}`}
          onDone={() => setPrinting(undefined)}
        />
      ) : null}
      <ToolUndo of={['formBoxes', 'formPapers', 'cashActuals']} />
    </div>
  );
}

/** The forms of the plan's calls; recomputed when a call is added or removed. */
function useCallForms(session: PlanSession): readonly FormRecord[] {
  const version = usePlanVersion(session, 'contestEntries');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version stands for what the plan keeps of contests
  return useMemo(() => callFormsOf(session.store), [session, version]);
}

function PrintButtons({
  form,
  onPrint,
}: {
  readonly form: FormRecord;
  readonly onPrint: (size: SheetSize, leaving: Leaving) => void;
}) {
  const { t } = useWords();
  const { guardDisclosure } = usePlanWindow();
  const print = (size: SheetSize) => guardDisclosure('form', (leaving) => onPrint(size, leaving));
  return (
    <div className="row wrap">
      <Button look="primary" onPress={() => print(form.sheet)}>
        {t('form.print', { sheet: form.sheet === 'a3' ? 'A3' : 'A4' })}
      </Button>
      {form.sheet === 'a3' ? (
        <Button onPress={() => print('a4')}>{t('form.printSheets', { n: form.pages.length })}</Button>
      ) : null}
    </div>
  );
}

function Source({ form }: { readonly form: FormRecord }) {
  const { t, text } = useWords();
  const { day } = useWhen();
  return <p className="small muted">{t('form.source', { source: text(form.source), day: day(form.asOf) })}</p>;
}

/** What is left to do, and problems of the form as a whole. */
function Summary({ filled }: { readonly filled: FilledForm }) {
  const { t } = useWords();
  const { boxes, problems } = filled;
  const count = (is: (box: (typeof boxes)[number]) => boolean) => boxes.filter(is).length;
  const [missing, over, stale] = [
    count((b) => b.isMissing),
    count((b) => b.over !== undefined),
    count((b) => b.isStale),
  ];
  return (
    <div className="forms-summary" role="status">
      <ul>
        {missing > 0 ? <li>{t('form.missing', { n: missing })}</li> : null}
        {over > 0 ? <li className="bad-text">{t('form.overCount', { n: over })}</li> : null}
        {stale > 0 ? <li className="bad-text">{t('form.staleCount', { n: stale })}</li> : null}
        {missing + over === 0 ? <li>{t('form.allDone')}</li> : null}
        {problems.map((problem) => (
          <Problem key={problem.code} problem={problem} />
        ))}
      </ul>
    </div>
  );
}

function Problem({ problem }: { readonly problem: FormProblem }) {
  const { t, text } = useWords();
  switch (problem.code) {
    case 'differs':
      return (
        <li className="bad-text">
          {t('form.problem.differs', {
            left: text(problem.left.label),
            right: text(problem.right.label),
            yen: formatYen(Math.abs(problem.yen)),
          })}
        </li>
      );
    case 'leftOut':
      return <li>{t('form.problem.leftOut', { titles: problem.titles.join('・') })}</li>;
    case 'openConvertibles':
      return (
        <>
          {problem.open.map(({ no, holder, lacks }) => (
            <li key={no} className="bad-text">
              {t('form.problem.openConvertible', {
                name: holder.trim() || t('form.problem.convertibleNo', { no }),
                lacks: lacks.map((part) => t(`form.convertible.${part}`)).join(' '),
              })}
            </li>
          ))}
        </>
      );
    case 'subsidyEarly':
      return <li className="bad-text">{t('form.problem.subsidyEarly', { yen: formatYen(problem.yen) })}</li>;
    case 'shortCash':
      return (
        <li className="bad-text">
          {t('form.problem.shortCash', { n: problem.months.length, first: monthText(problem.months[0] ?? '', t) })}
        </li>
      );
    case 'brokenCarry':
      return (
        <li className="bad-text">
          {t('form.problem.brokenCarry', { month: monthText(problem.month, t), yen: formatYen(Math.abs(problem.yen)) })}
        </li>
      );
    case 'missesTarget':
      return (
        <li className="bad-text">
          {problem.missed
            .map((m) =>
              t('form.problem.missesTarget', { name: t(`form.target.${m.of}`), years: m.years, got: m.gotPercent }),
            )
            .join(' ')}
        </li>
      );
    case 'shortYears':
      return <li className="bad-text">{t('form.problem.shortYears', { years: problem.years.join('・') })}</li>;
    case 'cannotRepay':
      return (
        <li className="bad-text">
          {t('form.problem.cannotRepay', {
            left: formatYen(problem.leftYen),
            principal: formatYen(problem.principalYen),
          })}
        </li>
      );
  }
}
