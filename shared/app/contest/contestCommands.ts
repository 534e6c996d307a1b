/**
 * Changes that a person makes in a contest: one act and one line in the log each. Nothing is written, and nothing logged, if the answer is a
 * refusal. Changing what was announced to entrants or judges needs a reason; the screens ask for it.
 */
import { canonicalHash } from '../../doc/contest/canonical.ts';
import { putEntity, removeEntity, setMeta } from '../../doc/contest/contestDoc.ts';
import {
  CONTEST_ENTITIES,
  CONTEST_META,
  type ContestEntity,
  type ContestEntityName,
  type ContestMeta,
} from '../../doc/contest/contestSchema.ts';
import { err, mapOk, ok } from '../../kernel/result.ts';
import type { ContestModel } from './contestModel.ts';
import type { ContestOutcome } from './contestOutcome.ts';

export function changeMeta(model: ContestModel, patch: Partial<ContestMeta>, reason = ''): ContestOutcome {
  const readable = checkFields(CONTEST_META.shape, patch);
  if (!readable.ok) return readable;
  return model.do({ act: 'changeCall', about: Object.keys(patch).join(', '), reason }, () => setMeta(model.doc, patch));
}

export function changeEntity<N extends ContestEntityName>(
  model: ContestModel,
  name: N,
  id: string,
  patch: Partial<Omit<ContestEntity<N>, 'id'>>,
  reason = '',
): ContestOutcome {
  const entity = model.store.get(name, id);
  if (!entity) return err({ code: 'notFound' });
  const readable = checkFields(CONTEST_ENTITIES[name].shape, patch);
  if (!readable.ok) return readable;
  const about = [name, nameIn(entity), ...Object.keys(patch)].filter(Boolean).join(' ');
  return model.do({ act: 'change', about, reason }, () => putEntity(model.doc, name, id, patch));
}

/** Adds an entity at the end of its list; the value is its id. */
export function addEntity<N extends 'rounds' | 'criteria' | 'judges'>(
  model: ContestModel,
  name: N,
  patch: Partial<Omit<ContestEntity<N>, 'id' | 'order'>>,
): ContestOutcome<string> {
  const readable = checkFields(CONTEST_ENTITIES[name].shape, patch);
  if (!readable.ok) return readable;
  // Without a field that has no default the entity would never be listed.
  const whole = CONTEST_ENTITIES[name].safeParse(patch);
  if (!whole.success) return err({ code: 'invalid', detail: String(whole.error.issues[0]?.path[0] ?? '') });
  const id = model.core.newId<string>();
  const order = model.store.list(name).reduce((most, e) => Math.max(most, e.order), 0) + 1;
  const added = model.do({ act: 'add', about: [name, nameIn(patch)].filter(Boolean).join(' ') }, () =>
    putEntity(model.doc, name, id, { ...patch, order } as Partial<Omit<ContestEntity<N>, 'id'>>),
  );
  return mapOk(added, () => id);
}

/** Adds the judges of a pasted list. */
export function addJudges(
  model: ContestModel,
  judges: readonly Pick<ContestEntity<'judges'>, 'name' | 'org' | 'email' | 'categories'>[],
): ContestOutcome {
  for (const judge of judges) {
    const added = addEntity(model, 'judges', { ...judge, maxLoad: 0, state: 'active' });
    if (!added.ok) return added;
  }
  return ok(undefined);
}

export function dropEntity(model: ContestModel, name: ContestEntityName, id: string, reason = ''): ContestOutcome {
  const entity = model.store.get(name, id);
  if (!entity) return err({ code: 'notFound' });
  const about = [name, nameIn(entity), id].filter(Boolean).join(' ');
  return model.do({ act: 'remove', about, reason }, () => removeEntity(model.doc, name, id));
}

/** Swaps a criterion with another one in the order of its round. */
export function swapCriteria(model: ContestModel, id: string, other: string, reason = ''): ContestOutcome {
  const [one, two] = [model.store.get('criteria', id), model.store.get('criteria', other)];
  if (!one || !two) return err({ code: 'notFound' });
  const about = ['criteria', nameIn(one), 'order', nameIn(two)].filter(Boolean).join(' ');
  return model.do({ act: 'change', about, reason }, () => {
    putEntity(model.doc, 'criteria', id, { order: two.order });
    putEntity(model.doc, 'criteria', other, { order: one.order });
  });
}

type FieldSchema = { safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown } };

/** The read model replaces a value outside its schema by a default. Such a value is refused here, so that no input is lost silently. */
function checkFields(shape: Readonly<Record<string, FieldSchema>>, patch: object): ContestOutcome {
  for (const [field, value] of Object.entries(patch)) {
    const read = shape[field]?.safeParse(value);
    if (!read?.success || canonicalHash(read.data ?? null) !== canonicalHash(value ?? null))
      return err({ code: 'invalid', detail: field });
  }
  return ok(undefined);
}

/** The name by which a person knows an entity. */
function nameIn(entity: object): string {
  const { title, name, label }: { title?: string; name?: string; label?: string } = entity;
  return title ?? name ?? label ?? '';
}
