/** A form of a plan in its current state, and a person's actions on it: own text for a box, and the papers to attach. */
import type * as Y from 'yjs';
import type { PlanReader } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import { type FilledBox, type FilledForm, fillForm, keptMade } from '../../domain/forms/fill.ts';
import type { FormRecord, PaperState } from '../../domain/forms/records.ts';
import type { ActualLine } from '../../domain/funding/forecast/cashLines.ts';
import { ok } from '../../kernel/result.ts';
import type { Outcome, PlanWriter } from '../plan/planWriter.ts';
import { formFacts } from './formFacts.ts';

/** `today` is an ISO date: it is printed on the form, and decides which rules are in force. */
export const filledForm = (plan: PlanReader, doc: Y.Doc, form: FormRecord, today: string): FilledForm =>
  fillForm(form, formFacts(plan, doc, today), (box) => plan.relation('formBoxes', relationKey(form.id, box)));

/** Who acts, and on which day. */
export type Doer = { readonly name: string; readonly today: string };

/** Replaces the plan's text of a box by a person's own. Text equal to the plan's is not stored: the box follows the plan again. */
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

/** Restores the plan's text. */
export const followPlan = (plan: PlanWriter, form: FormRecord, box: FilledBox): Outcome =>
  plan.execute({ type: 'setFormBox', form: form.id, box: box.box.id, words: null });

/** Keeps the own text although the plan has changed, and marks it as checked. Writes nothing if there is none. */
export const keepWords = (plan: PlanWriter, form: FormRecord, box: FilledBox, doer: Doer): Outcome =>
  box.own
    ? plan.execute({
        type: 'setFormBox',
        form: form.id,
        box: box.box.id,
        words: { text: box.own.text, made: keptMade(box.made), by: doer.name.slice(0, 120), on: doer.today },
      })
    : ok(undefined);

/** The actual of a line in a month (YYYY-MM), in yen; `undefined` removes it. Payments are positive. */
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

/** The recorded state of a paper; `undefined` if none is recorded. */
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
