/** A form of a plan as it is now, and what a person does on it: own words for a box, and the papers that go along. */
import type * as Y from 'yjs';
import type { PlanReader } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import { type FilledBox, type FilledForm, fillForm, keptMade } from '../../domain/forms/fill.ts';
import type { FormRecord, PaperState } from '../../domain/forms/records.ts';
import type { ActualLine } from '../../domain/funding/forecast/cashLines.ts';
import { ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { formFacts } from './formFacts.ts';

/** `today` is an ISO day: it stands on the form, and decides which rules are in force. */
export const filledForm = (plan: PlanReader, doc: Y.Doc, form: FormRecord, today: string): FilledForm =>
  fillForm(form, formFacts(plan, doc, today), (box) => plan.relation('formBoxes', relationKey(form.id, box)));

/** Who does it, and on which day. */
export type Doer = { readonly name: string; readonly today: string };

/** A person's own words in the place of what the plan says. The plan's own words do not count as theirs: the box follows the plan again. */
export const writeBox = (plan: PlanWriter, form: FormRecord, box: FilledBox, text: string, doer: Doer): Outcome =>
  plan.execute({
    type: 'setFormBox',
    form: form.id,
    box: box.box.id,
    words:
      text.trim() === '' || text === box.made
        ? null
        : { text: text.slice(0, 20_000), made: keptMade(box.made), by: doer.name.slice(0, 120), on: doer.today },
  });

/** The plan's words again. */
export const followPlan = (plan: PlanWriter, form: FormRecord, box: FilledBox): Outcome =>
  plan.execute({ type: 'setFormBox', form: form.id, box: box.box.id, words: null });

/** The own words stay as they are, though the plan has changed: it was looked at. Nothing is written where there are none. */
export const keepWords = (plan: PlanWriter, form: FormRecord, box: FilledBox, doer: Doer): Outcome =>
  box.own
    ? plan.execute({
        type: 'setFormBox',
        form: form.id,
        box: box.box.id,
        words: { text: box.own.text, made: keptMade(box.made), by: doer.name.slice(0, 120), on: doer.today },
      })
    : ok(undefined);

/** What a month (YYYY-MM) really had in a line, in yen; undefined takes it back. What was paid is positive. */
export const setActual = (
  plan: PlanWriter,
  month: string,
  line: ActualLine,
  yen: number | undefined,
  doer: Doer,
): Outcome =>
  plan.execute({
    type: 'setCashActual',
    month,
    line,
    actual: yen === undefined ? null : { yen, by: doer.name.slice(0, 120), on: doer.today },
  });

/** What somebody said of a paper; undefined while nobody has. */
export const paperStateOf = (plan: PlanReader, form: FormRecord, paper: string): PaperState | undefined =>
  plan.relation('formPapers', relationKey(form.id, paper))?.state;

export const setPaper = (
  plan: PlanWriter,
  form: FormRecord,
  paper: string,
  state: PaperState | undefined,
  doer: Doer,
): Outcome =>
  plan.execute({
    type: 'setFormPaper',
    form: form.id,
    paper,
    paperState: state === undefined ? null : { state, by: doer.name.slice(0, 120), on: doer.today },
  });
