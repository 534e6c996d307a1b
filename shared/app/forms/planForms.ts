/** The forms of a plan: those that the app knows, and those of the calls that the plan keeps. */
import type * as Y from 'yjs';
import { callBoxId, callForm } from '../../data/forms/callForm.ts';
import { FORMS } from '../../data/forms/forms.ts';
import type { Call } from '../../doc/contest/call.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import type { FormRecord } from '../../domain/forms/records.ts';
import { keptCalls } from '../contest/keptCalls.ts';
import { filledForm } from './forms.ts';

/** In the order of the calls; reads and checks each. */
export const callFormsOf = (plan: PlanReader): readonly FormRecord[] =>
  keptCalls(plan).map(({ call }) => callForm(call));

/** `undefined` if the id is not a form of this plan. */
export const formIn = (plan: PlanReader, id: string): FormRecord | undefined =>
  FORMS.find((f) => f.id === id) ?? callFormsOf(plan).find((f) => f.id === id);

/** The content of the form's box for a box of the call: a person's own text, or that of the plan. `today` is an ISO day. */
export const callBoxText = (plan: PlanReader, doc: Y.Doc, call: Call, box: string, today: string): string =>
  filledForm(plan, doc, callForm(call), today)
    .boxes.find((b) => b.box.id === callBoxId(box))
    ?.text.trim() ?? '';
