/** Values of a plan for the boxes of a person's own form, and suggestions from the boxes' labels. */
import type * as Y from 'yjs';
import { FORMS, formOf } from '../../data/forms/forms.ts';
import { OWN_FORM_WORDS } from '../../data/forms/ownFormWords.ts';
import type { PlanReader } from '../../doc/planStore.ts';
import { relationKey } from '../../doc/schema.ts';
import type { FormFacts } from '../../domain/forms/facts.ts';
import { type FilledForm, fillForm, MONEY } from '../../domain/forms/fill.ts';
import type { BoxContent, OwnBox } from '../../domain/forms/ownForm.ts';
import { type BoxOf, type OwnEntry, type OwnValue, suggested, valueIn } from '../../domain/forms/ownSources.ts';
import { formFacts } from './formFacts.ts';

export type OwnPlan = { readonly facts: FormFacts; readonly boxOf: BoxOf };

/** Reads the whole plan: call it once for all boxes. `today` is an ISO date. */
export function ownPlan(plan: PlanReader, doc: Y.Doc, today: string): OwnPlan {
  const facts = formFacts(plan, doc, today);
  const filled = new Map<string, FilledForm>();
  const formNamed = (id: string): FilledForm => {
    const known = filled.get(id);
    if (known) return known;
    const form = formOf(id);
    const made = fillForm(form, facts, (box) => plan.relation('formBoxes', relationKey(form.id, box)));
    filled.set(id, made);
    return made;
  };
  return {
    facts,
    boxOf: (form, box) =>
      FORMS.some((f) => f.id === form) ? formNamed(form).boxes.find((b) => b.box.id === box) : undefined,
  };
}

export const ownValue = (box: OwnBox, entry: OwnEntry, { facts, boxOf }: OwnPlan): OwnValue =>
  valueIn(box, entry, facts, boxOf);

/** The values written into the file: a box for which the plan has no value keeps its content. */
export const contentsOf = (
  boxes: readonly OwnBox[],
  entries: ReadonlyMap<string, OwnEntry>,
  plan: OwnPlan,
): ReadonlyMap<string, BoxContent> =>
  new Map(
    boxes.flatMap((box) => {
      const entry = entries.get(box.id);
      const value = entry && ownValue(box, entry, plan);
      return value && !value.isMissing ? [[box.id, value.content] as const] : [];
    }),
  );

/** For boxes without a mapping. */
export function suggestedEntries(
  boxes: readonly OwnBox[],
  entries: ReadonlyMap<string, OwnEntry>,
  { facts }: OwnPlan,
): readonly (readonly [OwnBox, OwnEntry])[] {
  const cash = facts.money && MONEY.cashYear(facts.money, 1);
  return boxes.flatMap((box) => {
    const entry = entries.has(box.id) ? undefined : suggested(box, OWN_FORM_WORDS, cash);
    return entry ? [[box, entry] as const] : [];
  });
}
